import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scrollPosition, visibleSlides, type RowMeasures, type SlideRange } from './slide-position.js';
import { windowAround, type SlideWindow } from './slide-window.js';
import type { ChangeReason } from './testimonial-carousel.events.js';

/** Milliseconds without a scroll event that count as rest where the browser does not fire `scrollend`. */
const REST = 120;
/** Milliseconds a movement that was asked for may take to begin, on a busy page. */
const PATIENCE = 1_000;
/** A movement over more slides than this is a cut: there is nothing to be seen on the way. */
const FARTHEST_GLIDE = 6;

/** The row, and who wants to know what becomes of it. */
export interface Row {
  /** The scrolling element; null while there is none. */
  track(): HTMLElement | null;
  /** How many slides there are, whether or not they exist in the tree. */
  count(): number;
  /** A movement has come to rest: one that was asked for, or one by swipe, wheel or key. */
  settled(range: SlideRange, reason: ChangeReason, asked: boolean): void;
}

/**
 * Moves a native scroll-snap row and tells where it came to rest. The scroll position is the only truth: buttons,
 * swipes, wheel and keys all end in the same `scroll` events. Of many slides only those near the view exist.
 */
export class SlidesController implements ReactiveController {
  /** The fully visible slides; undefined until measured, when all count as visible (on a server, too). */
  range: SlideRange | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #row: Row;
  #track: HTMLElement | null = null;
  #window: SlideWindow | undefined;
  #resize: ResizeObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** Where it stood before the render under way. */
  #left = 0;
  /** Slides there is room for, on either side of those that exist. */
  #before = 0;
  #after = 0;
  /** Where a movement that was asked for is going, and by whom. */
  #heading: { readonly index: number; readonly reason: ChangeReason } | undefined;

  constructor(host: ReactiveControllerHost, row: Row) {
    this.#host = host;
    this.#row = row;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch(this.#row.track());
  }

  hostUpdate(): void {
    this.#left = this.#track?.scrollLeft ?? 0;
  }

  hostUpdated(): void {
    this.#watch(this.#row.track());
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
    return Math.max(this.#row.count() - (this.range?.count ?? 1), 0);
  }

  /** Whether a slide is fully visible; before anything was measured all of them count so. */
  isVisible(index: number): boolean {
    return !this.range || (index >= this.range.first && index < this.range.first + this.range.count);
  }

  /** The slides that exist. */
  get window(): SlideWindow {
    this.#window = windowAround(this.destination, this.range?.count ?? 1, this.#row.count(), this.#window);
    return this.#window;
  }

  get isRightToLeft(): boolean {
    return this.#track !== null && getComputedStyle(this.#track).direction === 'rtl';
  }

  /** Other slides are about to come into the row: takes this one for the first, and gives up a movement under way. */
  assume(index: number): void {
    this.#heading = undefined;
    if (this.range) this.range = { ...this.range, first: index };
  }

  /** Scrolls until the slide is first, as far as the row allows. */
  goTo(index: number, reason: ChangeReason): void {
    if (!this.#track) return;
    // Before anything was seen there is nothing to glide from.
    const seen = this.range !== undefined;
    this.#measure();
    const wanted = Math.min(Math.max(index, 0), this.last);
    if (wanted !== this.destination) {
      const far = Math.abs(wanted - (this.range?.first ?? 0)) > FARTHEST_GLIDE;
      const glides = seen && !far && !matchMedia('(prefers-reduced-motion: reduce)').matches;
      this.#heading = { index: wanted, reason };
      this.#host.requestUpdate();
      if (glides) this.#scrollTo(wanted, 'smooth');
      // What a cut leads to may have to be made first.
      else void this.#host.updateComplete.then(() => this.#scrollTo(wanted, 'instant'));
    }
    // A row that does not move (it is there already, hidden, not laid out) fires no scroll event.
    this.#restSoon(this.#heading ? PATIENCE : REST);
  }

  /** Room for the slides that do not exist: the row is as long as if they did. */
  makeRoom({ start, end }: SlideWindow): void {
    const track = this.#track;
    const after = this.#row.count() - end;
    if (!track || (start === this.#before && after === this.#after)) return;
    [this.#before, this.#after] = [start, after];
    track.style.setProperty('--_before', String(start));
    track.style.setProperty('--_after', String(after));
    // WebKit snaps anew to the slide of the same number in the tree.
    if (!this.#heading && Math.abs(track.scrollLeft - this.#left) > 1) {
      track.scrollTo({ left: this.#left, behavior: 'instant' });
    }
  }

  /**
   * After other slides came into the row: shows at once what `assume` took for the first.
   *
   * @returns the fully visible slides
   */
  place(): SlideRange | undefined {
    if (!this.range) return undefined;
    this.#measure(this.range.first);
    this.#scrollTo(this.range.first, 'instant');
    return this.range;
  }

  #scrollTo(index: number, behavior: ScrollBehavior): void {
    const track = this.#track;
    if (!track) return;
    const left = scrollPosition(index, this.#measures(track).stride, this.isRightToLeft);
    track.scrollTo({ left, behavior });
  }

  #watch(track: HTMLElement | null): void {
    if (track === this.#track) return;
    this.#resize?.disconnect();
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#track?.removeEventListener('scroll', this.#onScroll);
    this.#track?.removeEventListener('scrollend', this.#settle);
    this.#track = track;
    this.#heading = undefined;
    if (!track) return;
    track.addEventListener('scroll', this.#onScroll, { passive: true });
    track.addEventListener('scrollend', this.#settle);
    this.#resize ??= new ResizeObserver(this.#onResize);
    this.#resize.observe(track);
  }

  readonly #onScroll = (): void => {
    this.#restSoon(REST);
    // Slides that come near while it moves have to be there before they are seen.
    const { start, end } = this.#window ?? { start: 0, end: 0 };
    if (end - start < this.#row.count()) this.#measure();
  };

  readonly #onResize = (): void => {
    // The slide that was first stays first, whatever its width is now.
    const first = this.#heading ? undefined : this.range?.first;
    this.#measure(first);
    if (first !== undefined) this.#scrollTo(Math.min(first, this.last), 'instant');
  };

  #restSoon(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#settle, milliseconds);
  }

  readonly #settle = (): void => {
    clearTimeout(this.#timer);
    const heading = this.#heading;
    this.#heading = undefined;
    this.#measure();
    this.#align();
    if (this.range) this.#row.settled(this.range, heading?.reason ?? 'user', heading !== undefined);
  };

  /** A glide that new slides cut short may come to rest between two of them, where browsers leave it. */
  #align(): void {
    const track = this.#track;
    if (!track || !this.range) return;
    const { scrolled, stride, visible } = this.#measures(track);
    const wanted = Math.min(this.range.first * stride, track.scrollWidth - visible);
    if (Math.abs(scrolled - wanted) > 2) this.#scrollTo(this.range.first, 'instant');
  }

  /** @param first - the slide that counts as first; left out, what the scroll position says */
  #measure(first?: number): void {
    const track = this.#track;
    if (!track) return;
    const measured = visibleSlides(this.#measures(track));
    const range =
      first === undefined ? measured : { ...measured, first: Math.min(first, this.#row.count() - measured.count) };
    if (range.first === this.range?.first && range.count === this.range.count) return;
    this.range = range;
    // A render in the same frame could change the very size that an observer tells of.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
  }

  #measures(track: HTMLElement): RowMeasures {
    const [one, two] = track.children as unknown as [HTMLElement?, HTMLElement?];
    const slide = one?.offsetWidth ?? 0;
    return {
      visible: track.clientWidth,
      slide,
      stride: one && two ? Math.abs(two.offsetLeft - one.offsetLeft) : slide,
      scrolled: Math.abs(track.scrollLeft),
      count: this.#row.count(),
    };
  }
}
