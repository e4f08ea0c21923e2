import type { SlideRange } from './slide-position.js';
import type { ChangeReason } from './testimonial-carousel.events.js';

/** The row, and who wants to know what becomes of it. */
export interface Row {
  /** The scrolling element; null while there is none. */
  track(): HTMLElement | null;
  /** How many slides there are, whether or not they exist in the tree. */
  count(): number;
  /** A movement has come to rest: one that was asked for, or one by swipe, wheel or key. */
  settled(range: SlideRange, reason: ChangeReason, asked: boolean): void;
  /** A visitor takes the row in hand. */
  taken(): void;
}

/** Where a movement is going, and by whom. */
export interface Heading {
  readonly index: number;
  readonly reason: ChangeReason;
}
