import { css } from 'lit';

/** Cards and prose. */
export const cardsStyles = css`
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

  @media print {
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
