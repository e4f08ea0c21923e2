import type { RowMeasures } from './slide-position.js';

/**
 * Measures a row as it is laid out.
 *
 * @param count - how many slides there are, whether or not they exist in the tree
 */
export function measureRow(track: HTMLElement, count: number): RowMeasures {
  const [one, two] = track.children as unknown as [HTMLElement?, HTMLElement?];
  const slide = one?.offsetWidth ?? 0;
  const { clientWidth: visible, scrollWidth: whole } = track;
  const rounded = one && two ? Math.abs(two.offsetLeft - one.offsetLeft) : slide;
  // Browsers tell whole pixels: over hundreds of slides that is another slide. The whole row is as exact as they are many.
  const exact = (whole - slide) / (count - 1);
  const stride = whole > visible && Math.abs(exact - rounded) < 1 ? exact : rounded;
  return { visible, slide, stride, scrolled: Math.abs(track.scrollLeft), whole, count };
}
