import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The slides, as far as they can have focus. */
export interface FocusableSlides {
  /** The row; null where slides stand below each other. */
  track(): HTMLElement | null;
  /** What tells the slides from each other, in their order. */
  keys(): readonly string[];
  isVisible(index: number): boolean;
}

/** What has focus is never taken out of reach, nor out of the page: its slide takes it instead, or the row. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #slides: FocusableSlides;
  /** Of the slides that are rendered. */
  #keys: readonly string[] = [];
  /** Whether focus was inside before the render under way. */
  #focused = false;
  /** The slide that it was in. */
  #slide: HTMLElement | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, slides: FocusableSlides) {
    this.#host = host;
    this.#slides = slides;
    host.addController(this);
  }

  hostUpdate(): void {
    const active = this.#host.shadowRoot?.activeElement;
    this.#focused = active != null;
    this.#slide = active?.closest<HTMLElement>('.slide');
    const item = this.#slide?.querySelector<HTMLElement>('[data-index]');
    const track = this.#slides.track();
    if (!item || !track) return;
    const index = this.#slides.keys().indexOf(this.#keys[Number(item.dataset['index'])]!);
    if (!this.#slides.isVisible(index)) track.focus({ preventScroll: true });
  }

  hostUpdated(): void {
    this.#keys = this.#slides.keys();
    const root = this.#host.shadowRoot!;
    if (!this.#focused || root.activeElement) return;
    const slide = this.#slide?.isConnected ? this.#slide : undefined;
    if (slide) slide.tabIndex = -1;
    (slide ?? root.querySelector<HTMLElement>('.track:not([hidden]), .none'))?.focus({ preventScroll: true });
  }
}
