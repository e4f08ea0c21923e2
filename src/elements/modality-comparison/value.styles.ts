import { css } from 'lit';

/** What stands beside and in a value, in every layout. */
export const valueStyles = css`
  mark {
    color: inherit;
    background: none;
  }

  .marked .name {
    /* WebKit takes no colour in the shorthand. */
    text-decoration: underline;
    text-decoration-color: var(--_mark);
    text-decoration-thickness: 0.15em;
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

  /* No padding: WebKit takes it for the other side's where words run against the page. */
  [part='cell'] li {
    margin-inline-start: 0.9em;
    position: relative;
  }

  /* At the start of the page's lines, whichever way the entry's own words run. */
  [part='cell'] li::before {
    content: '–';
    content: '–' / '';
    inset-inline-start: -0.9em;
    position: absolute;
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
    stroke: var(--_mark);
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
    padding-block: 0.65em;
    /* A space stands before it. */
    padding-inline: 0.1em 0.3em;
    text-decoration: none;
  }

  /* Beside another link, and without words around it, it needs its full width: they are easily mistaken for each other. */
  .alone a,
  a ~ sup a {
    min-inline-size: 24px;
    text-align: center;
  }

  /* It may stand on a line of its own, below the link. */
  a ~ sup ~ sup a {
    margin-block-start: 0;
  }

  img {
    block-size: auto;
    border-radius: var(--_radius);
    display: block;
    margin-block-end: 0.75em;
    max-inline-size: 100%;
  }

  /* A link that stands alone is as large as a finger needs it. */
  .book,
  .more,
  :where([part='cell']) p > a:only-child {
    display: inline-block;
    margin-block: -0.625em;
    /* WebKit takes a word of two directions for one that cannot be broken. */
    max-inline-size: 100%;
    padding-block: 0.625em;
  }

  /* A small number above it keeps what is its own. */
  .alone + p > a,
  p:has(sup) + p > a:only-child {
    margin-block-start: -0.25em;
  }

  .book {
    font-weight: 600;
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
`;
