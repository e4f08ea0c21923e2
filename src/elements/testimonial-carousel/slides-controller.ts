import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchGestures } from './gesture-client.js';
import type { Heading, Row } from './row.js';
import { measureRow } from './row-measures-client.js';
import { scrollPosition, standsAt, visibleSlides, type SlideRange } from './slide-position.js';
import { FEW, windowAround, type SlideWindow } from './slide-window.js';
import type { ChangeReason } from './testimonial-carousel.events.js';

/** Milliseconds a movement that was asked for may take to begin, on a busy page. */
const PATIENCE = 1_000;
/** Milliseconds without a scroll event that count as rest; browsers that fire `scrollend` say so themselves. */
const REST = 'onscrollend' in globalThis ? PATIENCE : 120;
/** A movement over more slides than this is a cut: there is nothing to be seen on the way. */
const FARTHEST_GLIDE = 6;

/** All slides exist. */
const NO_ROOM = '0 0';

/**
 * Moves a native scroll-snap row and tells where it came to rest. The scroll position is the only truth: buttons,
 * swipes, wheel and keys all end in the same `scroll` events. Of many slides only those near the view exist.
 */
export class SlidesController implements ReactiveController {
  /** The fully visible slides; undefined until measured, when all count as visible (on a server, too). */
  range: SlideRange | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #row: Row;
  #track: HTMLElement | null = null;
  #slide: Element | null = null;
  /** Whether a finger holds the row: then it rests wherever that is. */
  #isHeld: (() => boolean) | undefined;
  /** Ends what is listened to. */
  #listening: AbortController | undefined;
  #window: SlideWindow | undefined;
  #resize: ResizeObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #heading: Heading | undefined;
  /** What was asked for while there was nothing to move, or what was to move went. */
  #pending: Heading | undefined;
  /** Whether the row stands where it is to: one that comes back into the page snaps to whatever slide exists. */
  #placed = false;
  /** Where it stood before the render under way. */
  #left = 0;
  /** Slides there is room for, before and after those that exist. */
  #room = NO_ROOM;

  constructor(host: ReactiveControllerHost & HTMLElement, row: Row) {
    this.#host = host;
    this.#row = row;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdate(): void {
    // To ask where it stands has the page laid out: only where slides come and go.
    const moves = this.#room !== NO_ROOM || this.#row.count() > FEW;
    this.#left = (moves && this.#track?.scrollLeft) || 0;
  }

  hostUpdated(): void {
    // Lit renders on after an element left the page.
    if (!this.#host.isConnected) return;
    this.#watch(this.#row.track());
    const slide = this.#track?.firstElementChild ?? null;
    if (slide === this.#slide) return;
    // Slides may become wider or narrower in a row that stays as it is.
    if (this.#slide) this.#resize?.unobserve(this.#slide);
    if (slide) this.#resize?.observe(slide);
    this.#slide = slide;
  }

  hostDisconnected(): void {
    this.#watch(null);
  }

  /** Index of the slide that is first, or will be when the movement ends that is under way, or waits to be measured. */
  get destination(): number {
    const index = (this.#heading ?? this.#pending)?.index;
    return this.range ? (index ?? this.range.first) : Math.min(index ?? 0, this.last);
  }

  /** Whether a movement that was asked for is under way. */
  get isMoving(): boolean {
    return this.#heading !== undefined;
  }

  /** Index of the last slide that can come first. */
  get last(): number {
    return Math.max(this.#row.count() - (this.range?.count ?? 1), 0);
  }

  get isRightToLeft(): boolean {
    return this.#track !== null && getComputedStyle(this.#track).direction === 'rtl';
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

  /** Scrolls until the slide is first, as far as the row allows; as soon as there is one. */
  goTo(index: number, reason: ChangeReason): void {
    this.#measure();
    const heading = { index: Math.max(this.range ? Math.min(index, this.last) : index, 0), reason };
    if (!this.#track || !this.range) {
      this.#pending = heading;
      return;
    }
    if (heading.index !== this.destination) this.#head(heading);
    // A row that does not move (it is there already, hidden, not laid out) fires no scroll event.
    this.#settleIn(this.#heading && this.#isSeen ? PATIENCE : 0);
  }

  #head(heading: Heading): void {
    const { index } = heading;
    const far = Math.abs(index - this.range!.first) > FARTHEST_GLIDE;
    const glides = !far && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#heading = heading;
    this.#pending = undefined;
    this.#host.requestUpdate();
    // Out of sight nothing scrolls; it stands there when it is seen again.
    if (!this.#isSeen) this.range = { ...this.range!, first: index };
    else if (glides) this.#scrollTo(index, 'smooth');
    // What a cut leads to may have to be made first.
    else void this.#host.updateComplete.then(() => this.#scrollTo(index, 'instant'));
  }

  /** Other slides are about to come into the row: takes this one for the first. A movement under way ends there. */
  assume(index: number): void {
    this.#pending = { index, reason: (this.#heading ?? this.#pending)?.reason ?? 'data' };
    this.#heading = undefined;
    if (this.range) this.range = { ...this.range, first: index };
  }

  /**
   * After other slides came into the row: shows at once what `assume` took for the first.
   *
   * @returns that one, and who moved the row there
   */
  place(): Heading | undefined {
    if (!this.range) return undefined;
    // Where there is no row to be moved it was the data alone, whatever moved a row that went.
    const reason = (this.#track && this.#pending?.reason) ?? 'data';
    this.#pending = undefined;
    this.#measure(this.range.first);
    const index = this.range.first;
    this.#scrollTo(index, 'instant');
    return { index, reason };
  }

  /** Room for the slides that do not exist: the row is as long as if they did. */
  makeRoom({ start, end }: SlideWindow): void {
    const track = this.#track;
    const after = this.#row.count() - end;
    if (!track || this.#room === `${start} ${after}`) return;
    this.#room = `${start} ${after}`;
    track.style.setProperty('--_before', String(start));
    track.style.setProperty('--_after', String(after));
    // WebKit snaps anew to the slide of the same number in the tree.
    if (!this.#heading && Math.abs(track.scrollLeft - this.#left) > 1) {
      track.scrollTo({ left: this.#left, behavior: 'instant' });
    }
  }

  #scrollTo(index: number, behavior: ScrollBehavior): void {
    if (!this.#track) return;
    const left = scrollPosition(index, measureRow(this.#track, this.#row.count()).stride, this.isRightToLeft);
    this.#track.scrollTo({ left, behavior });
  }

  #watch(track: HTMLElement | null): void {
    if (track === this.#track) return;
    this.#resize?.disconnect();
    this.#listening?.abort();
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#track = track;
    this.#slide = null;
    // It goes on once there is a row again.
    this.#pending = this.#heading ?? this.#pending;
    this.#heading = undefined;
    this.#placed = false;
    this.#room = NO_ROOM;
    if (!track) return;
    this.#resize ??= new ResizeObserver(this.#onResize);
    this.#resize.observe(track);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    track.addEventListener('scroll', this.#onScroll, { signal });
    track.addEventListener('scrollend', this.#onScrollEnd, { signal });
    this.#isHeld = watchGestures(track, signal, this.#onTake, () => this.#settleIn(REST));
  }

  readonly #onScroll = (): void => {
    if (!this.#placed) return;
    this.#settleIn(REST);
    // Slides that come near while it moves have to be there before they are seen.
    const { start, end } = this.#window ?? { start: 0, end: 0 };
    if (end - start < this.#row.count()) this.#measure();
  };

  readonly #onScrollEnd = (): void => {
    if (this.#placed) this.#settle();
  };

  readonly #onResize = (): void => {
    if (!this.#isLaidOut) return;
    this.#placed = true;
    if (!this.range) {
      this.#measure();
      // What a server rendered may have been moved by a visitor before the script came.
      if (this.range!.first > 0) {
        this.#pending = undefined;
        this.#settleIn(REST);
        return;
      }
    }
    const pending = this.#pending;
    // The slide that was first stays first, whatever its width is now; a movement still leads where it did.
    const stood = this.range?.first ?? 0;
    const { index, reason } = this.#heading ?? pending ?? { index: stood, reason: 'data' };
    this.#pending = undefined;
    this.#measure(this.#heading ? undefined : index);
    const wanted = Math.min(index, this.last);
    this.#scrollTo(wanted, 'instant');
    if (this.#heading || this.#isHeld?.() || (!pending && wanted === stood)) return;
    // Where the row cannot keep it, or was not there when it was asked for, the page is told: it was no visitor.
    this.#heading = { index: wanted, reason };
    this.#settleIn(REST);
  };

  /** A hand on the row ends whatever moved it before. */
  readonly #onTake = (): void => {
    if (this.#heading) {
      this.#heading = undefined;
      this.#host.requestUpdate();
    }
    this.#row.taken();
  };

  readonly #settle = (): void => {
    clearTimeout(this.#timer);
    if (this.#isHeld?.()) return;
    const heading = this.#heading;
    this.#heading = undefined;
    // Late frames look like rest: what was asked for arrives. What a hand has taken may be left between two slides.
    if (heading) this.#align(heading.index);
    this.#measure();
    if (this.range) this.#align(this.range.first);
    // Buttons and dots say where it was going.
    if (heading) this.#host.requestUpdate();
    if (this.range) this.#row.settled(this.range, heading?.reason ?? 'user', heading !== undefined);
  };

  #settleIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#settle, milliseconds);
  }

  /** Cuts to a slide, unless it is there; out of sight it will stand there. */
  #align(index: number): void {
    if (!this.#isSeen) this.range = { ...this.range!, first: index };
    else if (!standsAt(index, measureRow(this.#track!, this.#row.count()))) this.#scrollTo(index, 'instant');
  }

  get #isLaidOut(): boolean {
    return this.#track !== null && this.#track.clientWidth > 0;
  }

  /** What a browser skips (a closed `details`, `content-visibility`) has a size, and does not scroll. */
  get #isSeen(): boolean {
    return this.#placed && this.#isLaidOut;
  }

  /** @param first - the slide that counts as first; left out, what the scroll position says */
  #measure(first?: number): void {
    if (!this.#track || !this.#isLaidOut) return;
    // Where it stands says nothing before it is placed.
    if (first === undefined && this.range && !this.#placed) return;
    const measured = visibleSlides(measureRow(this.#track, this.#row.count()));
    const range =
      first === undefined ? measured : { ...measured, first: Math.min(first, this.#row.count() - measured.count) };
    if (range.first === this.range?.first && range.count === this.range.count) return;
    this.range = range;
    // A render in the same frame could change the very size that an observer tells of.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
