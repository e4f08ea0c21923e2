/** Which slides exist: all of a few, and of many those near the view. */

/** Slides from `start` to before `end`. */
export interface SlideWindow {
  readonly start: number;
  readonly end: number;
}

/** Up to so many slides, all of them exist. */
export const FEW = 24;
/** Slides that exist on either side of what is seen. */
const MARGIN = 5;
/** A window is kept while it has so many slides on either side of what is seen. */
const LEAST_MARGIN = 2;

/**
 * The window around what is seen.
 *
 * @param first - the first slide that is seen, or will be
 * @param visible - how many are seen
 * @param total - how many there are
 * @param current - the window there is, kept as long as it serves
 */
export function windowAround(
  first: number,
  visible: number,
  total: number,
  current: SlideWindow | undefined,
): SlideWindow {
  if (total <= FEW) return { start: 0, end: total };
  const serves =
    current !== undefined &&
    current.end <= total &&
    current.end - current.start <= visible + 2 * MARGIN &&
    current.start <= Math.max(first - LEAST_MARGIN, 0) &&
    current.end >= Math.min(first + visible + LEAST_MARGIN, total);
  if (serves) return current;
  return { start: Math.max(first - MARGIN, 0), end: Math.min(first + visible + MARGIN, total) };
}
