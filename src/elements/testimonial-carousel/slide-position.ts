/** The arithmetic of a row of equally wide slides that scrolls. Lengths are in CSS pixels. */

/** What is measured of the row. */
export interface RowMeasures {
  /** Width of what is visible. */
  readonly visible: number;
  /** Width of a slide. */
  readonly slide: number;
  /** From the start of one slide to the start of the next. */
  readonly stride: number;
  /** How far it is scrolled from its start, whatever the reading direction. */
  readonly scrolled: number;
  /** Width of everything in it. */
  readonly whole: number;
  readonly count: number;
}

/** Which slides are fully visible. */
export interface SlideRange {
  readonly first: number;
  readonly count: number;
}

/** Pixels by which browsers round widths and positions. */
const GRACE = 2;

/** The fully visible slides; a row without a size (hidden, not laid out) shows the first. */
export function visibleSlides({ visible, slide, stride, scrolled, whole, count }: RowMeasures): SlideRange {
  if (stride <= 0 || visible <= 0) return { first: 0, count: 1 };
  const rounded = Math.floor((visible - slide + GRACE) / stride) + 1;
  // Where nothing is beyond the view all are in it, though rounded widths may add up to more.
  const most = whole > visible ? rounded : rounded + 1;
  const fitting = Math.min(Math.max(most, 1), count);
  const last = count - fitting;
  // At the end it may stand between two slides.
  if (scrolled > 0 && scrolled + visible >= whole - GRACE) return { first: last, count: fitting };
  return { first: Math.min(Math.round(scrolled / stride), last), count: fitting };
}

/** Whether the slide comes first, or as near to it as the row allows. */
export function standsAt(index: number, { visible, stride, scrolled, whole }: RowMeasures): boolean {
  return Math.abs(scrolled - Math.min(index * stride, whole - visible)) <= GRACE;
}

/** How far to scroll so that the slide comes first, in the reading direction. */
export function scrollPosition(index: number, stride: number, rightToLeft: boolean): number {
  return index * stride * (rightToLeft ? -1 : 1);
}
