import { css } from 'lit';
import { numbered } from './numbered.styles.js';

/** Testimonials that may stand side by side. */
const MOST_PER_VIEW = 6;

/** From so many em on there stand as many side by side as this is in the list, where nobody says how many. */
const BY_WIDTH = [0, 44, 72];

/** What there is no need of where all fit. */
const CONTROLS = ':is(.controls,.pages,.head:not(:has(.title)))';

/** The width of slides of which up to so many are seen: as many as leave each its least; narrower ones count as endless. */
function width(most: number): string {
  const shares = numbered(most, (n) => `,max(var(--_room)/${n},(var(--_least) - var(--_room)/${n})*1e5)`).cssText;
  return `calc(min(max(var(--_room),var(--_least))${shares}) - var(--_gap))`;
}

/** The row that scrolls, and where it needs no buttons. */
export const rowStyles = css`
  .row .track {
    column-gap: var(--_gap);
    display: flex;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    /* Room for focus rings, which scrolling boxes cut off. */
    padding-block: 0.3em;
    position: relative;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }

  .row .track::-webkit-scrollbar {
    display: none;
  }

  .row .slide {
    flex: 0 0 var(--_slide);
    min-inline-size: 0;
    scroll-snap-align: start;
  }

  /* As long as the slides that do not exist would be. */
  .windowed .track::before,
  .windowed .track::after {
    content: '';
    flex: none;
    inline-size: calc(var(--_before) * (var(--_slide) + var(--_gap)));
    margin-inline-end: calc(-1 * var(--_gap));
  }

  .windowed .track::after {
    inline-size: calc(var(--_after) * (var(--_slide) + var(--_gap)));
    margin-inline: calc(-1 * var(--_gap)) 0;
  }

  .pages {
    align-items: center;
    display: flex;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    justify-content: center;
    min-block-size: 2.75em;
  }

  .dot {
    background: none;
    block-size: max(2em, 24px);
    border: 0;
    cursor: pointer;
    display: grid;
    inline-size: max(2em, 24px);
    padding: 0;
    place-items: center;
  }

  .dot::before {
    background: var(--_edge);
    block-size: 0.5em;
    border-radius: 0.25em;
    content: '';
    inline-size: 0.5em;
  }

  .dot[aria-current]::before {
    background: currentcolor;
    inline-size: 1.25em;
  }

  ${numbered(
    BY_WIDTH.length,
    (n) =>
      `@container (inline-size>=${BY_WIDTH[n - 1]!}em){` +
      `[class*=by-width]:not(.by-width-${n - 1}){--_slide:${width(n)}}` +
      `.fits-by-width-${n} ${CONTROLS}{display:none}}`,
  )}

  /* Until it is measured, it counts as one that has the usual room between its slides. */
  ${numbered(
    MOST_PER_VIEW,
    (n) =>
      `.per-view-${n}{--_per-view:${n};--_slide:${width(n)}}` +
      `@container (inline-size>=${12.5 * n - 2.5}em){.fits-${n} ${CONTROLS}{display:none}}`,
  )}
`;
