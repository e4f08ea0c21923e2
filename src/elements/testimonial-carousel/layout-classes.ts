import type { SlideWindow } from './slide-window.js';

/** What the style sheet has to know of the slides. */
export interface Slides {
  /** Whether they stand in one row. */
  readonly row: boolean;
  /** Whether those that do not are in columns. */
  readonly grid: boolean;
  readonly count: number;
  readonly perView: number | undefined;
  /** Whether it is known how many fit. */
  readonly measured: boolean;
  /** Those that exist. */
  readonly window: SlideWindow;
}

/** So many stand side by side where it is not said how many. */
const MOST_BY_WIDTH = 3;

/** The layout's classes. Before it is measured the style sheet tells by the number whether all fit, and no buttons come. */
export function layoutClasses({ row, grid, count, perView, measured, window }: Slides): string {
  const size = perView === undefined ? `by-width-${Math.min(count, MOST_BY_WIDTH)}` : `per-view-${perView}`;
  if (!row) return `layout ${grid ? `grid ${size}` : 'list'}`;
  const fits = !measured && count <= (perView ?? MOST_BY_WIDTH);
  const guess = fits ? `fits-${perView === undefined ? 'by-width-' : ''}${count}` : '';
  return `layout row ${size} ${guess} ${window.end - window.start < count ? 'windowed' : ''}`;
}
