import type { RowMeasures } from './slide-position.js';

/**
 * Measures a row as it is laid out.
 *
 * @param count - how many slides there are, whether or not they exist in the tree
 */
export function measureRow(track: HTMLElement, count: number): RowMeasures {
  const [one, two] = track.children as unknown as [HTMLElement?, HTMLElement?];
  const slide = one?.offsetWidth ?? 0;
  return {
    visible: track.clientWidth,
    slide,
    stride: one && two ? Math.abs(two.offsetLeft - one.offsetLeft) : slide,
    scrolled: Math.abs(track.scrollLeft),
    whole: track.scrollWidth,
    count,
  };
}
