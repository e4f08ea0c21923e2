import { css } from 'lit';

/** For where its column's name is out of view, every value has it. */
export const named = css`
  td::before {
    content: attr(data-modality);
    content: attr(data-modality) / '';
    display: block;
    font-size: 0.8125em;
    font-weight: 600;
  }
`;

/** The table where there is no room for columns beside the labels: each aspect above its values. */
export const stacked = css`
  &,
  thead,
  tbody,
  tfoot {
    display: block;
  }

  tr {
    column-gap: calc(1.25 * var(--_space));
    display: grid;
    grid-template-columns: repeat(var(--_columns, 2), minmax(0, 1fr));
  }

  tbody tr,
  tfoot tr {
    padding-block: calc(0.9 * var(--_space)) calc(1.1 * var(--_space));
  }

  tr.group {
    padding-block-end: 0;
  }

  th,
  td {
    padding: 0;
  }

  th[scope='row'],
  th[scope='rowgroup'] {
    grid-column: 1 / -1;
  }

  th[scope='row'] {
    padding-block-end: calc(0.5 * var(--_space));
  }

  th[scope='rowgroup'] {
    padding-block: var(--_space) 0;
  }

  th[scope='col'] .name {
    font-size: 1em;
  }

  /* Out of sight, yet there: a column is told by its number. */
  .corner {
    clip-path: inset(50%);
    inline-size: 1px;
    position: absolute;
  }

  /* Only the head of what is a table comes again on every page. */
  @media print {
    ${named}
  }
`;

/** Where columns cannot stand side by side: the heads are a list above everything, and every value has its name. */
export const listed = css`
  ${stacked}
  ${named}

  thead {
    border-block-end: 1px solid var(--_line);
    padding-block-end: calc(0.75 * var(--_space));
    position: static;
  }

  tr {
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    row-gap: var(--_space);
  }
`;
