import { css } from 'lit';

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

const page = css`
  .page {
    border-block-start: 1px solid var(--_line);
    column-gap: 0;
    display: grid;
    flex: 1;
    grid-template: 'news' auto 'frame' minmax(0, 1fr) / minmax(0, 1fr);
    /* Where a name leaves less than that, as in a window that is zoomed, the sheet scrolls with it. */
    min-block-size: min(16em, 100%);
    position: relative;
  }

  .page:has([part='fallback']) {
    grid-template:
      'news news' auto
      'frame fallback' minmax(0, 1fr) / minmax(0, 1fr) 17em;
  }

  .news {
    font-weight: 600;
    grid-area: news;
    margin: 0;
    padding: calc(0.75 * var(--_space)) calc(1.25 * var(--_space));
  }

  .news:empty {
    padding: 0;
  }

  /* Over the frame, which is empty as yet, so that nothing moves when it is there. */
  .loading .news {
    color: var(--_ink-soft);
    font-weight: 400;
    inset-block-start: 4em;
    inset-inline: 0;
    position: absolute;
    text-align: center;
  }

  .stage {
    background: Canvas;
    grid-area: frame;
    min-block-size: 0;
  }

  .inline .stage {
    block-size: clamp(20em, var(--_height, 46em), 400em);
  }

  iframe {
    block-size: 100%;
    border: 0;
    color-scheme: normal;
    display: block;
    inline-size: 100%;
  }

  [part='fallback'] {
    grid-area: fallback;
    overflow: auto;
    padding: calc(0.75 * var(--_space)) calc(1.25 * var(--_space)) calc(1.25 * var(--_space));
  }

  [part='fallback'] p {
    font-weight: 600;
  }

  [part='fallback'] ul {
    list-style: none;
    margin: 0 0 var(--_space);
    padding: 0;
  }

  [part='fallback'] a {
    display: inline-block;
    overflow-wrap: anywhere;
    padding-block: 0.65em;
  }

  @media (width < 48em) {
    .page:has([part='fallback']) {
      grid-template: 'news' auto 'fallback' auto 'frame' minmax(0, 1fr) / minmax(0, 1fr);
    }

    [part='fallback'] {
      padding-block: 0.5em;
    }

    [part='fallback'] ul {
      column-gap: calc(1.25 * var(--_space));
      display: flex;
      flex-wrap: wrap;
      margin-block-end: 0.25em;
    }

    dialog {
      block-size: 100%;
      border-radius: 0;
      inline-size: 100%;
      max-block-size: 100%;
      max-inline-size: none;
      scroll-padding-block-start: 7em;
      padding: env(safe-area-inset-top, 0) env(safe-area-inset-right, 0) env(safe-area-inset-bottom, 0)
        env(safe-area-inset-left, 0);
    }

    /* Large text makes the sheet scroll: its name and the way out stay, in half of it at the most. */
    dialog .bar {
      background: var(--_surface);
      inset-block-start: 0;
      max-block-size: 50%;
      overflow: auto;
      position: sticky;
      z-index: 1;
    }

    dialog [part='close'] {
      align-self: start;
      inset-block-start: 0;
      position: sticky;
    }

    /* As much that one sees the booking page below it; where that failed there is nothing to see. */
    dialog .loading [part='fallback'],
    dialog .news:empty + [part='fallback'] {
      max-block-size: max(30vh, 3.5em);
    }

    dialog .stage {
      min-block-size: 16em;
    }

    dialog .page {
      overflow: auto;
    }
  }

  @media print {
    dialog[open],
    .inline {
      display: none;
    }
  }
`;

export const bookingDialogStyles = [dialog, page];
