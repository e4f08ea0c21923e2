import { css } from 'lit';
import { numbered } from './numbered.styles.js';

/** Lines a quote may have at the most before it is cut; more are as good as all. */
export const MOST_LINES = 30;

/** A testimonial, wherever it stands. */
export const testimonialStyles = css`
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

  blockquote p + p {
    margin-block-start: 0.6em;
  }

  /* Not by text-indent: WebKit moves a line of right-to-left words by it as well, out of its place. */
  blockquote p::before {
    content: open-quote;
    margin-inline-start: -0.45em;
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
      mask-image: linear-gradient(#000 calc(100% - var(--_cut, 3lh)), transparent calc(100% - var(--_cut, 0.75lh)));
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

  /* What stands out of a row would have it scroll up and down. */
  .row .words:last-child > .cut:not(.lines-1, .lines-2) + .more {
    inset-block-end: -0.25em;
  }

  figcaption {
    align-items: start;
    display: flex;
    font-size: 0.9375em;
    gap: calc(0.9 * var(--_space));
    line-height: 1.4;
    margin-block-start: var(--_space);
    padding-inline-start: 0.6em;
  }

  /* One or two lines stand beside the middle of a picture, more of them beside its top. */
  [part='avatar'] + div {
    align-content: center;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 3em;
  }

  figcaption > div {
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
    background: color-mix(in srgb, var(--_accent) 16%, var(--_ground, transparent));
    display: grid;
    font-weight: 600;
    letter-spacing: 0.04em;
    place-items: center;
  }

  .rating {
    display: flex;
    gap: 0.15em;
    margin-block-end: calc(0.75 * var(--_space));
    padding-inline-start: 0.6em;
  }

  .rating > svg {
    block-size: 1.15em;
    fill: var(--_mark);
    inline-size: 1.15em;
    overflow: visible;
  }

  .rating:dir(rtl) > svg {
    scale: -1 1;
  }

  .outline {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.25;
  }

  ${numbered(MOST_LINES, (n) => `.lines-${n}{--_lines:${n}}`)}

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
  }

  @media print {
    .more {
      display: none;
    }

    .clamped {
      mask-image: none;
      max-block-size: none;
    }
  }
`;
