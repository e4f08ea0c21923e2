import { css } from 'lit';

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
`;

/** Where names cannot stay in view above their columns, every value carries its own. */
export const named = css`
  ${stacked}

  thead {
    position: static;
  }

  tr {
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    row-gap: var(--_space);
  }

  td::before {
    content: attr(data-modality);
    content: attr(data-modality) / '';
    display: block;
    font-size: 0.8125em;
    font-weight: 600;
  }
`;

/** Nothing can be picked, and every value says what it is for: heads are for those who hear them. */
export const everything = css`
  ${named}

  thead {
    clip-path: inset(50%);
    position: absolute;
  }
`;
