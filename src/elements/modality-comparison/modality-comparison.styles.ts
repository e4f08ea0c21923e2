import { css } from 'lit';

/** Everything but the table, which has a file of its own. */
export const modalityComparisonStyles = css`
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

  /* What stands beside and in a value */

  .marked .name {
    text-decoration: underline solid var(--_accent) 0.15em;
    text-underline-offset: 0.3em;
  }

  th[scope='col'] .name {
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.25;
  }

  .badge {
    border: 1px solid;
    border-radius: 1em;
    display: inline-block;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.4;
    padding: 0.1em 0.65em;
    vertical-align: 0.1em;
  }

  .caution > :first-child .badge::before {
    content: '! ';
    content: '! ' / '';
  }

  .benefit > :first-child .badge::before {
    content: '+ ';
    content: '+ ' / '';
  }

  .help-button {
    background: none;
    border: 1px solid var(--_ink-soft);
    border-radius: 50%;
    color: var(--_ink-soft);
    cursor: pointer;
    font-size: 0.8125em;
    font-weight: 600;
    inline-size: 1.875em;
    block-size: 1.875em;
    line-height: 1;
    margin-inline-start: 0.5em;
    padding: 0;
    vertical-align: 0.1em;
  }

  .help-button[aria-expanded='true'] {
    background: var(--_line);
  }

  .help [data-closed] {
    display: none;
  }

  /* On paper, and where nothing can be switched, there is everything. */
  @media screen and (scripting: enabled) {
    [data-same] {
      display: none;
    }
  }

  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  [part='cell'] li {
    padding-inline-start: 0.9em;
  }

  [part='cell'] li::before {
    content: '–';
    content: '–' / '';
    display: inline-block;
    inline-size: 0.9em;
    margin-inline-start: -0.9em;
  }

  li + li,
  ul + p,
  p + ul {
    margin-block-start: 0.35em;
  }

  .gap {
    color: var(--_ink-soft);
    font-style: italic;
  }

  .yes::before {
    content: '✓ ';
    content: '✓ ' / '';
  }

  .no::before {
    content: '✗ ';
    content: '✗ ' / '';
  }

  .scale {
    block-size: 0.375em;
    display: block;
    inline-size: 100%;
    margin-block: 0.55em 0.4em;
    max-inline-size: 9em;
  }

  .scale path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 6;
  }

  .scale .track {
    stroke: var(--_line);
  }

  .scale:dir(rtl) {
    scale: -1 1;
  }

  sup {
    font-size: 0.75em;
    line-height: 0;
  }

  /* A small number, and a target as large as its line allows. */
  sup a {
    display: inline-block;
    line-height: 1;
    margin-block: -0.65em;
    padding: 0.65em 0.3em;
    text-decoration: none;
  }

  img {
    block-size: auto;
    border-radius: var(--_radius);
    display: block;
    margin-block-end: 0.75em;
    max-inline-size: 100%;
  }

  .book,
  .more {
    display: inline-block;
    margin-block: -0.625em;
    padding-block: 0.625em;
  }

  .book {
    font-weight: 600;
  }

  /* Cards */

  .cards {
    display: grid;
    gap: 3em 2.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    margin-block-start: 2em;
  }

  .card {
    border-block-start: 0.2em solid var(--_line);
    padding-block-start: 1.25em;
  }

  .card.marked {
    border-color: var(--_accent);
  }

  .header,
  .group,
  .label {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.3;
    margin: 0;
  }

  .card .head {
    margin-block-end: 0.75em;
  }

  .card .header .name,
  .prose .header {
    font-size: 1.375em;
    line-height: 1.25;
  }

  .card .group {
    font-size: 1.125em;
    margin-block-start: 1.75em;
  }

  dl > div {
    margin-block-start: 0.9em;
  }

  dt .name {
    font-weight: 600;
  }

  /* Prose */

  .prose {
    margin-block-start: 1.5em;
    max-inline-size: 42em;
  }

  .prose .head {
    margin-block: 1.75em 0.5em;
  }

  .topic {
    margin-block-start: 1.1em;
  }

  .topic [part='cell'] {
    margin-block-start: 0.35em;
  }

  /* The name runs into what is said. */
  .topic b + :is(p, span) {
    display: inline;
  }

  /* Sources */

  [part='sources'] {
    margin-block-start: 1.75em;
  }

  [part='sources'] ol {
    list-style: decimal;
    margin: 0.25em 0 0;
    padding-inline-start: 1.5em;
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

  @media (forced-colors: active) {
    .scale path {
      stroke: CanvasText;
    }

    .scale .track {
      stroke: GrayText;
      stroke-width: 2;
    }
  }

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

    .card,
    .topic,
    dl > div {
      break-inside: avoid;
    }

    .cards {
      display: block;
    }
  }
`;
