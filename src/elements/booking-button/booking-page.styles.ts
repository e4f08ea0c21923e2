import { css } from 'lit';

/** What is in the dialog, or stands in the page; and the sheet that it is on a phone. */
export const bookingPageStyles = css`
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
