import { css } from 'lit';

export const testimonialCarouselStyles = css`
  .root {
    --_gap: 2.5em;
    --_per-view: 1;

    container-type: inline-size;
    line-height: 1.55;
    overflow-wrap: break-word;
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
    gap: 0.75em 1.5em;
    justify-content: space-between;
  }

  .controls {
    display: flex;
    gap: 0.5em;
    margin-inline-start: auto;
  }

  .controls[hidden] {
    display: none;
  }

  button {
    background: none;
    block-size: 2.75em;
    border: 1px solid var(--_ink-soft);
    border-radius: 50%;
    cursor: pointer;
    display: grid;
    inline-size: 2.75em;
    padding: 0;
    place-items: center;
  }

  button svg {
    block-size: 1.25em;
    fill: none;
    inline-size: 1.25em;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  button:dir(rtl) svg {
    scale: -1 1;
  }

  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.45;
  }

  .track {
    margin-block-start: 1.25em;
  }

  .carousel {
    column-gap: var(--_gap);
    display: grid;
    grid-auto-columns: calc((100% - (var(--_per-view) - 1) * var(--_gap)) / var(--_per-view));
    grid-auto-flow: column;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    /* Room for focus rings, which scrolling boxes cut off. */
    padding-block: 0.3em;
    position: relative;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }

  .carousel::-webkit-scrollbar {
    display: none;
  }

  .carousel .slide {
    scroll-snap-align: start;
  }

  .grid {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
  }

  .list .slide + .slide {
    margin-block-start: 2.5em;
  }

  figure {
    display: flex;
    flex-direction: column;
    gap: 1em;
    max-inline-size: 38em;
    padding-inline-start: 1.25em;
    border-inline-start: 0.15em solid var(--_accent);
  }

  .slide,
  .slide > figure {
    min-block-size: 100%;
  }

  blockquote {
    font-size: 1.1875em;
    quotes: auto;
    text-wrap: pretty;
  }

  blockquote p + p {
    margin-block-start: 0.6em;
  }

  blockquote p:first-child::before {
    content: open-quote;
  }

  blockquote p:last-child::after {
    content: close-quote;
  }

  figcaption {
    align-items: center;
    display: flex;
    font-size: 0.9375em;
    gap: 0.9em;
    line-height: 1.4;
  }

  figcaption p {
    color: var(--_ink-soft);
  }

  figcaption .author {
    color: inherit;
    font-weight: 600;
  }

  img {
    block-size: 3em;
    border-radius: 50%;
    flex: none;
    inline-size: 3em;
    object-fit: cover;
  }

  .rating {
    display: flex;
    gap: 0.15em;
  }

  .rating > svg {
    block-size: 1.15em;
    fill: currentcolor;
    inline-size: 1.15em;
    overflow: visible;
  }

  .rating:dir(rtl) > svg {
    scale: -1 1;
  }

  .outline {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.25;
  }

  .per-view-2 {
    --_per-view: 2;
  }

  .per-view-3 {
    --_per-view: 3;
  }

  .per-view-4 {
    --_per-view: 4;
  }

  .per-view-5 {
    --_per-view: 5;
  }

  .per-view-6 {
    --_per-view: 6;
  }

  @container (inline-size >= 44em) {
    .track:not([class*='per-view']):not(.count-1) {
      --_per-view: 2;
    }
  }

  @container (inline-size >= 72em) {
    .track:not([class*='per-view']):not(.count-1, .count-2) {
      --_per-view: 3;
    }
  }

  @media print {
    .controls {
      display: none;
    }

    .carousel {
      display: block;
      overflow: visible;
    }
  }

  /* Buttons without a script would do nothing. */
  @media (scripting: none) {
    .controls {
      display: none;
    }
  }
`;
