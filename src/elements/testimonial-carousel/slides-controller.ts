import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scrollPosition, visibleSlides, type SlideRange } from './slide-position.js';
import type { ChangeReason } from './testimonial-carousel.events.js';

/** Milliseconds without a scroll event that count as rest where the browser does not fire `scrollend`. */
const REST = 120;

/** The carousel as its controller sees it. */
export interface SlidesHost extends ReactiveControllerHost, HTMLElement {
  /** The scrolling row; null while there is none. */
  readonly track: HTMLElement | null;
  /** A movement has come to rest: one that was asked for, or one by swipe, wheel or key. */
  slidesSettled(range: SlideRange, reason: ChangeReason, asked: boolean): void;
}

/**
 * Moves a native scroll-snap row and tells where it came to rest. The scroll position is the only truth: buttons,
 * swipes, wheel and keys all end in the same `scroll` events.
 */
export class SlidesController implements ReactiveController {
  /** The fully visible slides; undefined until measured, when all count as visible (on a server, too). */
  range: SlideRange | undefined;

  readonly #host: SlidesHost;
  #track: HTMLElement | null = null;
  #count = 0;
  #resize: ResizeObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where a movement that was asked for is going, and by whom. */
  #heading: { readonly index: number; readonly reason: ChangeReason } | undefined;

  constructor(host: SlidesHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch(this.#host.track);
  }

  hostUpdated(): void {
    this.#watch(this.#host.track);
    if (this.range && this.#track?.childElementCount !== this.#count) this.#measure();
  }

  hostDisconnected(): void {
    this.#watch(null);
  }

  /** Index of the slide that is first, or will be when the movement under way ends. */
  get destination(): number {
    return this.#heading?.index ?? this.range?.first ?? 0;
  }

  /** Index of the last slide that can come first. */
  get last(): number {
    return Math.max((this.#track?.childElementCount ?? 0) - (this.range?.count ?? 1), 0);
  }

  /** Scrolls until the slide is first, as far as the row allows. */
  goTo(index: number, reason: ChangeReason): void {
    const track = this.#track;
    if (!track) return;
    // Before anything was seen there is nothing to glide from.
    const glides = this.range !== undefined && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#measure();
    const wanted = Math.min(Math.max(index, 0), this.last);
    if (wanted !== this.destination) {
      this.#heading = { index: wanted, reason };
      const left = scrollPosition(wanted, strideOf(track), isRightToLeft(track));
      track.scrollTo({ left, behavior: glides ? 'smooth' : 'instant' });
      this.#host.requestUpdate();
    }
    // A row that does not move (it is there already, hidden, not laid out) fires no scroll event.
    this.#restSoon();
  }

  #watch(track: HTMLElement | null): void {
    if (track === this.#track) return;
    this.#resize?.disconnect();
    clearTimeout(this.#timer);
    this.#track?.removeEventListener('scroll', this.#restSoon);
    this.#track?.removeEventListener('scrollend', this.#settle);
    this.#track = track;
    this.#heading = undefined;
    if (!track) return;
    track.addEventListener('scroll', this.#restSoon, { passive: true });
    track.addEventListener('scrollend', this.#settle);
    this.#resize ??= new ResizeObserver(() => this.#measure());
    this.#resize.observe(track);
  }

  readonly #restSoon = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#settle, REST);
  };

  readonly #settle = (): void => {
    clearTimeout(this.#timer);
    const heading = this.#heading;
    this.#heading = undefined;
    this.#measure();
    if (this.range) this.#host.slidesSettled(this.range, heading?.reason ?? 'user', heading !== undefined);
  };

  #measure(): void {
    const track = this.#track;
    if (!track) return;
    const range = visibleSlides({
      visible: track.clientWidth,
      stride: strideOf(track),
      scrolled: Math.abs(track.scrollLeft),
      count: track.childElementCount,
    });
    this.#count = track.childElementCount;
    if (range.first === this.range?.first && range.count === this.range.count) return;
    this.range = range;
    this.#host.requestUpdate();
  }
}

function strideOf(track: HTMLElement): number {
  const [first, second] = track.children as unknown as [HTMLElement?, HTMLElement?];
  if (!first) return 0;
  return second ? Math.abs(second.offsetLeft - first.offsetLeft) : first.offsetWidth;
}

function isRightToLeft(track: HTMLElement): boolean {
  return getComputedStyle(track).direction === 'rtl';
}
