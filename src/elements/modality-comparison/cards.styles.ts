import { css } from 'lit';

/** Cards and prose. */
export const cardsStyles = css`
  /* Cards */

  .cards {
    display: grid;
    gap: calc(3 * var(--_space)) calc(2.5 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    margin-block-start: calc(2 * var(--_space));
  }

  .card {
    border-block-start: 0.2em solid var(--_line);
    padding-block-start: calc(1.25 * var(--_space));
  }

  .card.marked {
    border-color: var(--_mark);
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
    margin-block-end: calc(0.75 * var(--_space));
  }

  .card .header .name,
  .prose .header {
    font-size: 1.375em;
    line-height: 1.25;
  }

  .card .group {
    font-size: 1.125em;
    margin-block-start: calc(1.75 * var(--_space));
  }

  dl > div {
    margin-block-start: calc(0.9 * var(--_space));
  }

  .card dt .name {
    font-weight: 600;
    text-decoration: none;
  }

  /* Prose */

  .prose {
    margin-block-start: calc(1.5 * var(--_space));
    max-inline-size: 42em;
  }

  .prose .head {
    margin-block: calc(1.75 * var(--_space)) calc(0.5 * var(--_space));
  }

  .topic {
    margin-block-start: calc(1.1 * var(--_space));
  }

  .topic [part='cell'] {
    margin-block-start: 0.35em;
  }

  /* The name runs into what is said. */
  .topic b + :is(p, span) {
    display: inline;
  }

  @media print {
    /* A card may be longer than a sheet; what it says of one thing is not. */
    .topic,
    dl > div {
      break-inside: avoid;
    }

    .cards {
      display: block;
    }
  }
`;
