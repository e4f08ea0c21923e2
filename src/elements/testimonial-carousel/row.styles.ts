import { css } from 'lit';
import { numbered } from './numbered.styles.js';

/** Testimonials that may stand side by side. */
const MOST_PER_VIEW = 6;

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
    block-size: 2em;
    border: 0;
    cursor: pointer;
    display: grid;
    inline-size: 2em;
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

  ${numbered(MOST_PER_VIEW, (n) => `.per-view-${n}{--_per-view:${n}}`)}

  /* Where all fit there are no buttons, and no room is kept for them. */
  ${numbered(
    MOST_PER_VIEW,
    (n) => `@container (inline-size>=${12.5 * n}em){.per-view-${n}.fits :is(.controls,.pages){display:none}}`,
  )}
  .count-1 :is(.controls, .pages) {
    display: none;
  }

  @container (inline-size >= 44em) {
    .row:not([class*='per-view']) {
      --_per-view: 2;
    }

    .row.count-1 {
      --_per-view: 1;
    }

    .count-2 :is(.controls, .pages) {
      display: none;
    }
  }

  @container (inline-size >= 72em) {
    .row:not([class*='per-view'], .count-1, .count-2) {
      --_per-view: 3;
    }

    .count-3 :is(.controls, .pages) {
      display: none;
    }
  }
`;
