import { css } from 'lit';

/** The table where there is no room for columns beside the labels: each aspect above its values. */
const stacked = css`
  &,
  thead,
  tbody,
  tfoot {
    display: block;
  }

  tr {
    column-gap: 1.25em;
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  tbody tr,
  tfoot tr {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.9em 1.1em;
  }

  tr.group {
    border: 0;
    padding-block-end: 0;
  }

  th,
  td {
    padding: 0;
  }

  th[scope='row'] {
    grid-column: 1 / -1;
    padding-block-end: 0.5em;
  }

  th[scope='col'] .name {
    font-size: 1em;
  }

  .corner {
    display: none;
  }
`;

/** More columns than two cannot keep their names in view: every value carries its own. */
const named = css`
  thead {
    clip-path: inset(50%);
    position: absolute;
  }

  tr {
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    row-gap: 1em;
  }

  td::before {
    content: attr(data-modality);
    content: attr(data-modality) / '';
    display: block;
    font-size: 0.8125em;
    font-weight: 600;
  }
`;

export const modalityComparisonStyles = css`
  .root {
    container-type: inline-size;
    line-height: 1.5;
    overflow-wrap: break-word;
    hyphens: auto;
  }

  p {
    margin: 0;
  }

  .summary {
    margin-block-start: 0.75em;
    max-inline-size: 42em;
  }

  p + p {
    margin-block-start: 0.6em;
  }

  .small {
    color: var(--_ink-soft);
    display: block;
    font-size: 0.875em;
    font-weight: 400;
  }

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

  .guide button {
    background: none;
    border: 1px solid;
    border-radius: var(--_radius);
    cursor: pointer;
    margin-block-end: 0.5em;
    min-block-size: 2.75em;
    padding: 0 1.1em;
  }

  .toggle {
    margin-block-start: 1.25em;
    inline-size: fit-content;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    margin-block-start: 1em;
    table-layout: fixed;
  }

  th,
  td {
    font-weight: 400;
    padding: 0.9em 1.75em 0.9em 0;
    padding-inline: 0 1.75em;
    text-align: start;
    vertical-align: top;
  }

  tbody tr,
  tfoot tr {
    border-block-start: 1px solid var(--_line);
  }

  th[scope='col'] {
    background: var(--_surface);
    inset-block-start: var(--modality-comparison-sticky-offset, 0px);
    padding-block: 0.75em;
    position: sticky;
    vertical-align: bottom;
    z-index: 1;
  }

  th[scope='col'] .name {
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.25;
  }

  th[scope='col'].marked .name {
    text-decoration: underline solid var(--_accent) 0.15em;
    text-underline-offset: 0.3em;
  }

  th[scope='row'] {
    font-weight: 600;
  }

  th[scope='row'] .name {
    margin-inline-end: 0.4em;
  }

  tr.group {
    border: 0;
  }

  th[scope='rowgroup'] {
    color: var(--_ink-soft);
    font-size: 0.875em;
    font-weight: 600;
    letter-spacing: 0.06em;
    padding-block: 2em 0.6em;
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

  tr.caution .badge::before {
    content: '! ';
    content: '! ' / '';
  }

  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  td li {
    padding-inline-start: 0.9em;
  }

  td li::before {
    content: '–';
    content: '–' / '';
    inline-size: 0.9em;
    margin-inline-start: -0.9em;
    display: inline-block;
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

  img {
    block-size: auto;
    border-radius: var(--_radius);
    display: block;
    margin-block-end: 0.75em;
    max-inline-size: 100%;
  }

  .book {
    align-items: center;
    display: inline-flex;
    font-weight: 600;
    min-block-size: 2.75em;
  }

  table ~ .small {
    margin-block-start: 1.25em;
  }

  table ~ .small ol {
    list-style: decimal;
    margin: 0.25em 0 0;
    padding-inline-start: 1.5em;
  }

  /* What can only be pressed is of no use on paper. */
  @media print {
    .guide,
    .toggle {
      display: none;
    }
  }

  /* On a low screen a head that stays would take too much of it. */
  @media (max-height: 30em) {
    th[scope='col'] {
      position: static;
    }
  }

  @container (inline-size < 36em) {
    table {
      ${stacked}
    }

    thead {
      background: var(--_surface);
      inset-block-start: var(--modality-comparison-sticky-offset, 0px);
      position: sticky;
      z-index: 1;
    }
  }

  @container (inline-size < 60em) {
    table.several {
      ${stacked}
      ${named}
    }
  }

  table.many {
    ${stacked}
    ${named}
  }
`;
