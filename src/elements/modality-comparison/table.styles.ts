import { css, unsafeCSS, type CSSResult } from 'lit';
import { listed, named, stacked } from './narrow-table.styles.js';
import { MAX_MODALITIES } from './schema.js';

/** The least a column may be wide, and as much again for the labels beside the columns; in em. */
const COLUMN = 12;
/** Up to so many columns give up the labels' own column before one of them has to hide. */
const FEW = 4;

/** Width from which that many modalities stand side by side, all of them. */
function roomFor(count: number): number {
  return COLUMN * (count > FEW ? count + 1 : count);
}

/** For each column the width it comes at, and for each number of modalities the width below which the visitor picks. */
function columnRules(): CSSResult {
  const rules: string[] = [];
  for (let n = 3; n <= MAX_MODALITIES; n++) {
    // The last of a few comes sooner, without the labels' column.
    const last = n <= FEW ? `:not(.of-${n})` : '';
    const cells = `tr>:nth-child(n+${n + 1})`;
    rules.push(
      `@container (inline-size<${COLUMN * (n + 1)}em){table${last} ${cells}{display:none}}`,
      `@container (inline-size<${roomFor(n)}em){.of-${n} ${cells}{display:none}` +
        `.of-${n} .pick{border-block-end:1px solid;display:block;padding-block-end:.25em;position:relative}` +
        `.of-${n} .pick svg{display:inline}.of-${n} select{display:block}}`,
    );
  }
  return unsafeCSS(rules.join(''));
}

export const tableStyles = css`
  table {
    border-collapse: collapse;
    /* In quirks mode tables have a font of their own. */
    font: inherit;
    inline-size: 100%;
    margin-block-start: calc(1.25 * var(--_space));
    table-layout: fixed;
  }

  th,
  td {
    font-weight: 400;
    padding-block: calc(0.9 * var(--_space));
    padding-inline: 0 calc(2 * var(--_space));
    vertical-align: top;
  }

  tbody tr + tr:not(.group + tr),
  tbody + tbody tr:first-child:not(.group),
  tfoot tr {
    border-block-start: 1px solid var(--_line);
  }

  .corner {
    inline-size: 12em;
  }

  thead {
    background: var(--_surface);
    inset-block-start: var(--modality-comparison-sticky-offset, 0px);
    position: sticky;
    z-index: 1;
  }

  th[scope='col'] {
    padding-block: calc(0.75 * var(--_space));
    vertical-align: bottom;
  }

  th .suits {
    display: block;
    inline-size: fit-content;
    margin-block-start: 0.5em;
  }

  th[scope='row'] .name {
    font-weight: 600;
  }

  th[scope='rowgroup'] {
    font-size: 1.125em;
    font-weight: 600;
    padding-block: calc(2.25 * var(--_space)) calc(0.4 * var(--_space));
  }

  .pick :is(select, svg) {
    display: none;
  }

  .pick select {
    /* WebKit reckons with words that run out of it, though nobody sees them. */
    contain: paint;
    cursor: pointer;
    inline-size: 100%;
    inset: -0.625em 0;
    opacity: 0;
    position: absolute;
  }

  .pick svg {
    block-size: 1em;
    fill: none;
    inline-size: 1em;
    margin-inline-start: 0.35em;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
    vertical-align: -0.15em;
  }

  select:focus-visible ~ .name {
    outline: max(0.15em, 2px) solid var(--_focus);
    outline-offset: 0.25em;
  }

  /* What gets focus keeps clear of the heads that stay at the top. */
  td,
  th:not([scope='col']),
  :is(td, th) :is(a, button) {
    scroll-margin-block-start: calc(var(--modality-comparison-sticky-offset, 0px) + var(--_head, 7em) + 1em);
  }

  .of-1 {
    --_columns: 1;
  }

  @container (inline-size >= 60em) {
    .of-2 .corner {
      inline-size: 17em;
    }
  }

  @container (inline-size < 36em) {
    table {
      ${stacked}
    }
  }

  @container (36em <= inline-size < 48em) {
    .of-3 {
      --_columns: 3;

      ${stacked}
    }
  }

  @container (48em <= inline-size < 60em) {
    .of-4 {
      --_columns: 4;

      ${stacked}
    }
  }

  @container (inline-size < 15em) {
    table {
      ${listed}
    }
  }

  @media screen and (scripting: enabled) {
    ${columnRules()}
  }

  /* On a low screen heads that stay would take too much of it, as high ones do on any. */
  @media screen and (max-height: 30em) {
    thead {
      position: static;
    }

    ${named}
  }

  @media screen {
    [data-high-heads] {
      thead {
        position: static;
      }

      ${named}
    }
  }

  @media print {
    thead {
      position: static;
    }

    tfoot {
      display: table-row-group;
    }

    tr {
      break-inside: avoid;
    }

    tr:has(> [scope='rowgroup']) {
      break-after: avoid;
    }
  }

  /* Where nothing can be picked everything is there: what has no column stands aspect by aspect. */
  @media print, (scripting: none) {
    table.many {
      ${listed}
    }

    @container (inline-size < 36em) {
      .of-3 {
        ${listed}
      }
    }

    @container (inline-size < 48em) {
      .of-4 {
        ${listed}
      }
    }
  }

  /* Firefox prints nothing of what a container query lays out otherwise: there none may change a thing. */
  @media print {
    @supports (-moz-appearance: none) {
      table {
        ${listed}
      }
    }
  }
`;
