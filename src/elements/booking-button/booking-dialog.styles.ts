import { css } from 'lit';
import { bookingPageStyles } from './booking-page.styles.js';

const dialog = css`
  dialog {
    background: var(--_surface);
    /* The frame's height as its page tells it, and what stands above it. */
    block-size: calc(max(20em, var(--_height, 46em)) + 4em);
    border: 0;
    border-radius: calc(var(--_radius) * 1.5);
    box-shadow: 0 1em 4em rgb(0 0 0 / 35%);
    color: var(--_on-surface);
    font-size: max(1em, 16px);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    inline-size: 64em;
    line-height: 1.5;
    max-block-size: calc(100% - 3em);
    max-inline-size: calc(100% - 3em);
    overflow: auto;
    padding: 0;
    /* What is around the button may have been put away once it was pressed: a menu of the page. */
    pointer-events: auto;
    text-shadow: none;
    visibility: visible;
    word-spacing: normal;
  }

  dialog:has([part='disclosure']) {
    block-size: fit-content;
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: var(--_backdrop, rgb(0 0 0 / 55%));
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 0.2s ease-out;
    }

    dialog[open]::backdrop {
      animation: fade 0.2s ease-out;
    }
  }

  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 0.75em;
    }
  }

  @keyframes fade {
    from {
      opacity: 0;
    }
  }

  .inline {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    margin-block-start: var(--_space);
    overflow: hidden;
  }

  .inline[hidden] {
    display: none;
  }

  /* On phones the way out stands where it is on every sheet; the other way has a line of its own. */
  .bar {
    align-items: center;
    column-gap: 1.25em;
    display: grid;
    flex: none;
    grid-template: 'title close' 'elsewhere elsewhere' / minmax(0, 1fr) auto;
    padding-block: 0.25em;
    padding-inline: calc(1.25 * var(--_space)) calc(0.5 * var(--_space));
  }

  [part='open-elsewhere'] {
    grid-area: elsewhere;
    justify-self: start;
  }

  [part='close'] {
    grid-area: close;
  }

  @media (width >= 48em) {
    .bar {
      grid-template: 'title elsewhere close' / minmax(0, 1fr) auto auto;
      padding-block: 0.5em;
    }
  }

  .bar p {
    font-weight: 600;
    grid-area: title;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .bar a,
  .bar button {
    align-items: center;
    display: inline-flex;
    min-block-size: max(2.75em, 44px);
  }

  .bar button {
    background: none;
    border: 0;
    border-radius: 50%;
    cursor: pointer;
    inline-size: max(2.75em, 44px);
    justify-content: center;
    padding: 0;
  }

  .bar svg {
    block-size: 1.5em;
    fill: none;
    inline-size: 1.5em;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-width: 2;
  }

  .action {
    background: none;
    border: 1px solid;
    border-radius: var(--_radius);
    cursor: pointer;
    font-weight: 600;
    min-block-size: max(2.75em, 44px);
    padding: 0 calc(1.2 * var(--_space));
  }

  [part='disclosure'] {
    border-block-start: 1px solid var(--_line);
    padding: calc(1.5 * var(--_space)) calc(1.25 * var(--_space)) calc(1.75 * var(--_space));
  }

  [part='disclosure'] p {
    margin-block-end: var(--_space);
    max-inline-size: 38em;
  }
`;

export const bookingDialogStyles = [dialog, bookingPageStyles];
