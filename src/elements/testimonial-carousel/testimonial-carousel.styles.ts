import { css } from 'lit';
import { rowStyles } from './row.styles.js';
import { testimonialStyles } from './testimonial.styles.js';

const layout = css`
  /* A container has no width of its own; a parent that shrinks to fit gets one that fits a phone. */
  .root {
    contain-intrinsic-inline-size: min(15em, 80vi);
    container-type: inline-size;
    line-height: 1.55;
    overflow-wrap: break-word;
  }

  .layout {
    --_gap: var(--testimonial-carousel-gap, calc(2.5 * var(--_space)));
    /* For slides and the room after each. However many are wanted, a column of text needs some width. */
    --_room: calc(100% - var(--testimonial-carousel-peek, 0px) + var(--_gap));
    --_least: calc(min(10em, 100%) + var(--_gap));
  }

  p,
  figure,
  blockquote {
    margin: 0;
  }

  .head {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.75 * var(--_space)) calc(1.5 * var(--_space));
    justify-content: space-between;
    margin-block-end: calc(1.25 * var(--_space));
  }

  /* A word that is wider than a phone breaks. */
  .title {
    min-inline-size: 0;
  }

  .head:not(:has(*)) {
    display: none;
  }

  .controls {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_space));
    margin-inline-start: auto;
  }

  .round {
    background: none;
    block-size: 2.75em;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    cursor: pointer;
    display: grid;
    inline-size: 2.75em;
    padding: 0;
    place-items: center;
  }

  .round svg {
    block-size: 1.25em;
    fill: none;
    inline-size: 1.25em;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .round:not([part='pause']):dir(rtl) svg {
    scale: -1 1;
  }

  .round[aria-disabled='true'] {
    cursor: default;
    opacity: 0.45;
  }

  .plain,
  .more {
    background: none;
    border: 0;
    cursor: pointer;
    min-block-size: 2.75em;
    padding: 0 calc(0.5 * var(--_space));
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }

  @media (hover: hover) {
    .round:not([aria-disabled]):hover {
      border-color: currentcolor;
    }

    .plain:hover,
    .more:hover {
      text-decoration-thickness: 0.15em;
    }
  }

  /* Below each other */

  .grid .track {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(var(--_column), 100%), 1fr));
  }

  .grid {
    --_column: 18em;
  }

  .grid[class*='per-view'] {
    --_column: max(10em, (100% + var(--_gap)) / var(--_per-view) - var(--_gap));
  }

  .list .slide + .slide {
    margin-block-start: var(--_gap);
  }

  /* Off the screen nothing has to be laid out; searching in the page finds it all the same. */
  .list .slide:nth-child(n + 13),
  .grid .slide:nth-child(n + 13) {
    contain-intrinsic-block-size: auto 14em;
    content-visibility: auto;
  }
`;

const media = css`
  @media (forced-colors: active) {
    .round[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }

    .dot::before {
      background: ButtonText;
    }

    .dot[aria-current]::before {
      background: Highlight;
    }
  }

  @media print {
    .controls,
    .pages,
    .more {
      display: none;
    }

    .row .track {
      display: block;
      overflow: visible;
    }

    .windowed .track::before,
    .windowed .track::after {
      display: none;
    }

    .slide {
      break-inside: avoid;
    }

    .slide + .slide {
      margin-block-start: 2em;
    }
  }

  /* Buttons without a script would do nothing: what cannot be moved stands below each other. */
  @media (scripting: none) {
    .controls,
    .pages {
      display: none;
    }

    .row .track {
      display: block;
      overflow: visible;
    }

    .slide + .slide {
      margin-block-start: var(--_gap);
    }
  }
`;

/** Later ones win: on paper nothing is a row. */
export const testimonialCarouselStyles = [layout, rowStyles, testimonialStyles, media];
