import { css } from 'lit';
import { cardsStyles } from './cards.styles.js';
import { tableStyles } from './table.styles.js';
import { valueStyles } from './value.styles.js';

/** What stands around table, cards and prose. */
const frame = css`
  .root {
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
    margin-block-start: 0.75em;
    max-inline-size: 42em;
  }

  .small {
    color: var(--_ink-soft);
    display: block;
    font-size: 0.875em;
    font-weight: 400;
  }

  .end {
    margin-block-start: 1.25em;
  }

  /* The guide */

  .guide {
    background: var(--_tint);
    border: 0;
    border-radius: var(--_radius);
    margin: 1.75em 0 0;
    min-inline-size: 0;
    padding: 1.25em 1.5em 1.5em;
  }

  .guide legend {
    float: inline-start;
    font-size: 1.125em;
    font-weight: 600;
    inline-size: 100%;
    margin-block-end: 0.5em;
    padding: 0;
  }

  .option,
  .toggle {
    align-items: baseline;
    clear: both;
    cursor: pointer;
    display: flex;
    gap: 0.6em;
    padding-block: 0.35em;
  }

  .option input,
  .toggle input {
    accent-color: var(--_accent);
    block-size: 1.15em;
    flex: none;
    inline-size: 1.15em;
    margin: 0;
    translate: 0 0.2em;
  }

  .answer:not(:empty) {
    border-inline-start: 0.2em solid var(--_accent);
    margin-block: 0.75em;
    padding-inline-start: 1em;
  }

  .clear {
    background: none;
    border: 1px solid;
    border-radius: var(--_radius);
    cursor: pointer;
    margin-block-end: 0.5em;
    min-block-size: 2.75em;
    padding: 0 1.1em;
  }

  .differences {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 1.25em;
  }

  /* Sources */

  [part='sources'] {
    margin-block-start: 1.75em;
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
    padding: 0.35em 0.5em;
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
    .guide,
    .differences,
    .help-button,
    .back {
      display: none;
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
