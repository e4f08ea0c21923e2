import { css } from 'lit';
import { cardsStyles } from './cards.styles.js';
import { tableStyles } from './table.styles.js';
import { valueStyles } from './value.styles.js';

/** What stands around table, cards and prose. */
const frame = css`
  /* A container has no width of its own; a parent that shrinks to fit gets one that fits a phone. */
  .root {
    contain-intrinsic-inline-size: min(15em, 80vi);
    container-type: inline-size;
    hyphens: auto;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  p,
  dl,
  dd {
    margin: 0;
  }

  p + p {
    margin-block-start: 0.6em;
  }

  .summary {
    margin-block-start: calc(0.75 * var(--_space));
    max-inline-size: 42em;
  }

  .small {
    color: var(--_ink-soft);
    display: block;
    font-size: 0.875em;
    font-weight: 400;
  }

  .end {
    margin-block-start: calc(1.25 * var(--_space));
  }

  /* The guide */

  .guide {
    background: var(--_tint);
    /* Seen where colours are forced: there is no tint then. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    margin: calc(1.75 * var(--_space)) 0 0;
    min-inline-size: 0;
    padding: calc(1.25 * var(--_space)) calc(1.5 * var(--_space)) calc(1.5 * var(--_space));
  }

  .guide legend {
    float: inline-start;
    font-size: 1.125em;
    font-weight: 600;
    inline-size: 100%;
    margin-block-end: calc(0.5 * var(--_space));
    padding: 0;
  }

  .option,
  .toggle {
    align-items: baseline;
    clear: both;
    cursor: pointer;
    display: flex;
    gap: 0.6em;
    padding-block: calc(0.35 * var(--_space));
  }

  .option input,
  .toggle input {
    accent-color: var(--_mark);
    block-size: 1.15em;
    flex: none;
    inline-size: 1.15em;
    margin: 0;
    translate: 0 0.2em;
  }

  /* WebKit takes a word of two directions for one that cannot be broken. */
  .toggle,
  .option span,
  .toggle span {
    min-inline-size: 0;
  }

  .answer:not(:empty) {
    border-inline-start: 0.2em solid var(--_mark);
    margin-block: calc(0.75 * var(--_space));
    padding-inline-start: var(--_space);
  }

  .clear {
    background: none;
    border: 1px solid;
    border-radius: var(--_radius);
    cursor: pointer;
    margin-block-end: calc(0.5 * var(--_space));
    min-block-size: 2.75em;
    padding: 0 calc(1.1 * var(--_space));
  }

  .differences {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(1.25 * var(--_space));
    margin-block-start: calc(1.25 * var(--_space));
  }

  /* Sources */

  [part='sources'] {
    margin-block-start: calc(1.75 * var(--_space));
  }

  /* Its numbers are those of the references, in the language's own digits. */
  [part='sources'] ol {
    list-style: none;
    margin: 0.25em 0 0;
    padding: 0;
  }

  [part='sources'] li::before {
    content: attr(data-number) '. ';
  }

  .back {
    display: inline-block;
    /* Clear of a title of one letter, and of one that fills the line above (WCAG 2.5.8). */
    margin-block-start: 0.15em;
    margin-inline-start: 0.4em;
    padding: 0.4em 0.5em;
    vertical-align: middle;
  }

  .back svg {
    block-size: 1em;
    display: block;
    fill: none;
    inline-size: 1em;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }

  .back:dir(rtl) svg {
    scale: -1 1;
  }
`;

const media = css`
  /* What can only be pressed is of no use on paper, nor without a script. */
  @media print, (scripting: none) {
    .guide.open,
    .option input,
    .option :not(:checked) + span,
    .clear,
    .differences,
    .help-button,
    .back {
      display: none;
    }

    /* An answer stays, with its question and its reasons; the other options leave no gap. */
    .option {
      padding: 0;
    }

    .help [data-closed] {
      display: inline;
    }
  }

  @media print {
    .address::after {
      content: ' (' attr(href) ')';
    }
  }
`;

/** Later ones win: on paper nothing is closed. */
export const modalityComparisonStyles = [frame, valueStyles, cardsStyles, media, tableStyles];
