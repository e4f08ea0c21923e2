import type { SlideWindow } from './slide-window.js';

/** What the style sheet has to know of the slides. */
export interface Slides {
  /** Whether they stand in one row. */
  readonly row: boolean;
  /** Whether those that do not are in columns. */
  readonly grid: boolean;
  readonly count: number;
  readonly perView: number | undefined;
  /** Those that exist. */
  readonly window: SlideWindow;
}

/** The layout's classes. Where the style sheet can tell by the number that all fit, it keeps no room for buttons. */
export function layoutClasses({ row, grid, count, perView, window }: Slides): string {
  if (!row) return `layout ${grid ? 'grid' : 'list'}`;
  const size = perView === undefined ? `count-${count}` : `per-view-${perView} ${count <= perView ? 'fits' : ''}`;
  return `layout row ${size} ${window.end - window.start < count ? 'windowed' : ''}`;
}
