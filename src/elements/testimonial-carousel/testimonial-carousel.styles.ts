import { css, unsafeCSS } from 'lit';

/** Lines a quote may have at the most before it is cut; more are as good as all. */
export const MOST_LINES = 30;
/** Testimonials that may stand side by side. */
const MOST_PER_VIEW = 6;

/** No style attribute may carry a number: each has a class. */
function numbered(count: number, rule: (n: number) => string): ReturnType<typeof unsafeCSS> {
  return unsafeCSS(Array.from({ length: count }, (_, n) => rule(n + 1)).join(''));
}

export const testimonialCarouselStyles = css`
  .root {
    container-type: inline-size;
    line-height: 1.55;
    overflow-wrap: break-word;
  }

  .layout {
    --_gap: var(--testimonial-carousel-gap, 2.5em);
    --_per-view: 1;
    /* However many are wanted, a column of text needs some width. */
    --_slide: max(
      min(10em, 100%),
      calc((100% - var(--testimonial-carousel-peek, 0px) - (var(--_per-view) - 1) * var(--_gap)) / var(--_per-view))
    );
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
    margin-block-end: 1.25em;
  }

  .head:not(:has(.title)):not(:has(button)) {
    display: none;
  }

  .controls {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-inline-start: auto;
  }

  .round {
    background: none;
    block-size: 2.75em;
    border: 1px solid var(--_line);
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
    padding: 0 0.5em;
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

  /* The row */

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
    color: var(--_ink-soft);
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
    background: currentcolor;
    block-size: 0.5em;
    border-radius: 0.25em;
    content: '';
    inline-size: 0.5em;
    opacity: 0.4;
  }

  .dot[aria-current]::before {
    inline-size: 1.25em;
    opacity: 1;
  }

  /* Below each other */

  .grid .track {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
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

  /* A testimonial */

  figure {
    max-inline-size: 38em;
  }

  .words {
    position: relative;
  }

  /* The mark hangs beside the text, so that its first letter stands where the others do. */
  blockquote {
    font-size: 1.1875em;
    padding-inline-start: 0.5em;
    quotes: auto;
  }

  blockquote p {
    text-indent: -0.45em;
  }

  blockquote p + p {
    margin-block-start: 0.6em;
  }

  blockquote p::before {
    content: open-quote;
  }

  blockquote p::after {
    content: no-close-quote;
  }

  blockquote p:last-child::after {
    content: close-quote;
  }

  @media (scripting: enabled) {
    .clamped {
      max-block-size: calc(var(--_lines) * 1lh);
      overflow: hidden;
    }

    .cut {
      mask-image: linear-gradient(#000 calc(100% - 3lh), transparent calc(100% - 0.75lh));
    }
  }

  .more {
    padding-inline: 0.6em;
  }

  /* So few lines have none to fade. */
  :is(.lines-1, .lines-2).cut {
    mask-image: none;
  }

  /* It takes the place of the last line, so that nothing moves when it comes. */
  .cut:not(.lines-1, .lines-2) + .more {
    inset-block-end: -0.75em;
    inset-inline-start: 0;
    position: absolute;
  }

  figcaption {
    align-items: start;
    display: flex;
    font-size: 0.9375em;
    gap: 0.9em;
    line-height: 1.4;
    margin-block-start: 1em;
    padding-inline-start: 0.6em;
  }

  /* One or two lines stand beside the middle of a picture, more of them beside its top. */
  [part='avatar'] + div {
    align-content: center;
    display: grid;
    min-block-size: 3em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  figcaption p {
    color: var(--_ink-soft);
  }

  figcaption .author {
    color: inherit;
    font-weight: 600;
  }

  img,
  .monogram {
    block-size: 3em;
    border-radius: 50%;
    flex: none;
    inline-size: 3em;
    object-fit: cover;
  }

  .monogram {
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
    display: grid;
    font-weight: 600;
    letter-spacing: 0.04em;
    place-items: center;
  }

  .rating {
    display: flex;
    gap: 0.15em;
    margin-block-end: 0.75em;
    padding-inline-start: 0.6em;
  }

  .rating {
    --_star: color-mix(in srgb, var(--_accent) 65%, currentcolor);
  }

  .rating > svg {
    block-size: 1.15em;
    fill: var(--_star);
    inline-size: 1.15em;
    overflow: visible;
  }

  .rating:dir(rtl) > svg {
    scale: -1 1;
  }

  .outline {
    fill: none;
    stroke: var(--_star);
    stroke-width: 1.25;
  }

  ${numbered(MOST_LINES, (n) => `.lines-${n}{--_lines:${n}}`)}
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

  @media (forced-colors: active) {
    .monogram {
      border: 1px solid;
    }

    .rating > svg {
      fill: CanvasText;
    }

    .outline {
      stroke: CanvasText;
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

    .clamped {
      mask-image: none;
      max-block-size: none;
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
