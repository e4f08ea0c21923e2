import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The element as its controller sees it. */
interface Host extends ReactiveControllerHost {
  /** Renders at once. */
  performUpdate(): void;
}

/**
 * Much comes in portions, so that a thousand of something block nothing; each takes its turn, as all that renders does.
 * On paper they are there at once.
 */
export class PortionsController implements ReactiveController {
  printing = false;

  readonly #host: Host;
  readonly #size: number;
  readonly #wanted: () => number;
  #made: number;
  #rendered = 0;

  /**
   * @param size - how many make a portion
   * @param wanted - how many there are to be
   */
  constructor(host: Host, size: number, wanted: () => number) {
    this.#host = host;
    this.#size = size;
    this.#wanted = wanted;
    this.#made = size;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  hostUpdated(): void {
    this.#rendered = this.made;
    if (this.isWhole) return;
    // Once this update is over, of which the next is no part.
    queueMicrotask(() => {
      this.#made += this.#size;
      this.#host.requestUpdate();
    });
  }

  /** How many are to exist now. */
  get made(): number {
    return this.printing ? this.#wanted() : Math.min(this.#made, this.#wanted());
  }

  /** Whether all are rendered. */
  get isWhole(): boolean {
    return this.#rendered >= this.#wanted();
  }

  /** All of them exist from now on: a server made them, or in portions the page would jump. */
  finish(): void {
    this.#made = Infinity;
  }

  /** Begins with the first portion again. */
  restart(): void {
    this.#made = this.#size;
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    // The browser waits for nothing when it prints.
    this.#host.requestUpdate();
    this.#host.performUpdate();
  };
}
