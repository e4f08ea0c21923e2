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
  /** Whether it cannot be scrolled any further. */
  readonly atEnd: boolean;
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
export function visibleSlides({ visible, slide, stride, scrolled, atEnd, count }: RowMeasures): SlideRange {
  if (stride <= 0 || visible <= 0) return { first: 0, count: 1 };
  const fitting = Math.min(Math.max(Math.floor((visible - slide + GRACE) / stride) + 1, 1), count);
  if (atEnd) return { first: count - fitting, count: fitting };
  const first = Math.min(Math.max(Math.round(scrolled / stride), 0), count - fitting);
  return { first, count: fitting };
}

/** How far to scroll so that the slide comes first, in the reading direction. */
export function scrollPosition(index: number, stride: number, rightToLeft: boolean): number {
  return index * stride * (rightToLeft ? -1 : 1);
}
