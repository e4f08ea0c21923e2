import { css } from 'lit';

export const bookingDialogStyles = css`
  dialog {
    background: var(--_surface);
    block-size: 46em;
    border: 0;
    border-radius: calc(var(--_radius) * 1.5);
    box-shadow: 0 1em 4em rgb(0 0 0 / 35%);
    color: CanvasText;
    inline-size: 64em;
    max-block-size: calc(100dvb - 3em);
    max-inline-size: calc(100dvi - 3em);
    overflow: hidden;
    padding: 0;
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }

  .bar {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding: 0.5em 0.75em 0.5em 1.25em;
    padding-inline: 1.25em 0.75em;
  }

  .bar p {
    flex: 1 1 8em;
    font-weight: 600;
    margin: 0;
  }

  .bar a,
  .bar button {
    align-items: center;
    display: inline-flex;
    min-block-size: 2.75em;
  }

  .bar button {
    background: none;
    border: 0;
    border-radius: 50%;
    cursor: pointer;
    inline-size: 2.75em;
    justify-content: center;
    margin-inline-start: auto;
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

  .stage {
    display: grid;
    flex: 1;
    min-block-size: 0;
  }

  .inline .stage {
    block-size: 46em;
    margin-block-start: 1em;
  }

  .stage > * {
    grid-area: 1 / 1;
  }

  .stage p {
    margin: 0;
    place-self: center;
  }

  iframe {
    block-size: 100%;
    border: 0;
    color-scheme: normal;
    inline-size: 100%;
  }

  @media (width < 40em) {
    dialog {
      block-size: 100dvb;
      border-radius: 0;
      inline-size: 100dvi;
      max-block-size: none;
      max-inline-size: none;
    }
  }

  @media print {
    dialog {
      display: none;
    }
  }
`;
