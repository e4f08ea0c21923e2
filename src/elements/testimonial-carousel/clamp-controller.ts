import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the quotes are. */
export interface Quotes {
  /** The element that holds them; null while there is none. */
  track(): HTMLElement | null;
  /** What tells each testimonial from the others, by its index. */
  key(index: number): string;
}

/** Finds out which quotes are longer than their lines, so that only these get a button to read more. */
export class ClampController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #quotes: Quotes;
  readonly #open = new Set<string>();
  readonly #cut = new Set<string>();
  #sizes: ResizeObserver | undefined;
  #observed: readonly Element[] = [];
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, quotes: Quotes) {
    this.#host = host;
    this.#quotes = quotes;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    // A box that is full keeps its size when what is in it grows: by other words, a font that comes late, wider spacing.
    const quotes = [...(this.#quotes.track()?.querySelectorAll('[data-index], [data-index] > *') ?? [])];
    if (quotes.length === this.#observed.length && quotes.every((each, index) => each === this.#observed[index]))
      return;
    this.#sizes?.disconnect();
    this.#observed = quotes;
    this.#sizes ??= new ResizeObserver(() => {
      // A render in the same frame could change the very size that an observer tells of; and so does a look in Firefox,
      // where what is out of view is not laid out before.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    for (const each of quotes) this.#sizes.observe(each);
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#observed = [];
    cancelAnimationFrame(this.#frame);
  }

  /** Whether more of a quote can be shown, or is. */
  isCut(key: string): boolean {
    return this.#cut.has(key);
  }

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  toggle(key: string): void {
    if (!this.#open.delete(key)) this.#open.add(key);
    this.#host.requestUpdate();
  }

  #measure(): void {
    let changed = false;
    for (const quote of this.#observed as readonly HTMLElement[]) {
      const { index } = quote.dataset;
      if (index === undefined) continue;
      const key = this.#quotes.key(Number(index));
      // An open one has nothing to measure; it keeps the button that closes it.
      if (this.#open.has(key) || quote.clientHeight === 0) continue;
      const cut = quote.scrollHeight > quote.clientHeight + 1;
      if (cut === this.#cut.has(key)) continue;
      if (cut) this.#cut.add(key);
      else this.#cut.delete(key);
      changed = true;
    }
    if (changed) this.#host.requestUpdate();
  }
}
