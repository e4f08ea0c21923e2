import { css } from 'lit';

/** What the blocks of the docs share. Colours follow the page's scheme. */
export const blockStyles = css`
  :host {
    --line: light-dark(#d5dbe1, #444c55);
    --mark: light-dark(#a3006d, #ff8fd2);
    --on-mark: light-dark(#fff, #2b0019);
    --paper: light-dark(#fff, #1b1c1d);
    --soft: light-dark(#55606b, #b3bcc5);

    border: 1px solid var(--line);
    border-radius: 0.5em;
    box-sizing: border-box;
    color: light-dark(#2e3438, #f2f3f4);
    display: block;
    font:
      0.875em/1.5 'Nunito Sans',
      system-ui,
      sans-serif;
    margin-block: 1.25em 2.5em;
    overflow-wrap: anywhere;
  }

  * {
    box-sizing: border-box;
  }

  code,
  pre {
    font:
      0.9em/1.5 ui-monospace,
      monospace;
  }

  button,
  input {
    background: var(--paper);
    border: 1px solid light-dark(#76818c, #8e99a4);
    border-radius: 0.3em;
    color: inherit;
    font: inherit;
    min-block-size: 2.2em;
  }

  button {
    cursor: pointer;
    padding: 0.2em 0.8em;
  }

  :focus-visible {
    outline: 2px solid var(--mark);
    outline-offset: 2px;
  }

  .stage {
    background: Canvas;
    border-radius: inherit;
    padding: 1.5em;
  }

  .foot {
    background: var(--paper);
    border-block-start: 1px solid var(--line);
    border-end-end-radius: inherit;
    border-end-start-radius: inherit;
    padding: 1em 1.5em;
  }

  @media (width < 600px) {
    .stage,
    .foot {
      padding: 0.75em;
    }
  }
`;
