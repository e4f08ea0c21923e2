import { css } from 'lit';

/**
 * What every element starts from: the page's font and colour, our tokens with defaults that follow the page, and a
 * wall against inherited properties that would break the layout. Sizes are in em: many sites shrink the rem.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--bodywork-accent, #2f6b5e);
    --_ink-soft: color-mix(in srgb, currentcolor 76%, transparent);
    --_line: var(--bodywork-line, color-mix(in srgb, currentcolor 22%, transparent));
    --_tint: color-mix(in srgb, currentcolor 5%, transparent);
    --_surface: var(--bodywork-surface, Canvas);
    --_radius: var(--bodywork-radius, 0.5em);
    --_focus: var(--bodywork-focus, currentcolor);

    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .title {
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.2;
    margin: 0;
    text-wrap: balance;
  }

  /* Words in another direction than those around them keep their own order, and stand at the same edge. */
  .title,
  .name,
  p,
  li,
  th,
  td,
  dt,
  dd {
    text-align: start;
    /* stylelint-disable-next-line plugin/use-baseline -- where it is not known, they stand at their own edge */
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  a {
    color: inherit;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }

  button,
  select,
  input {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }

  :focus-visible {
    outline: 0.15em solid var(--_focus);
    outline-offset: 0.15em;
  }

  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  .report {
    background: Canvas;
    border: 0.15em dashed;
    color: CanvasText;
    font:
      0.875em/1.5 ui-monospace,
      monospace;
    margin-block-start: 1em;
    overflow-wrap: anywhere;
    padding: 0.75em 1em;
  }

  .report p {
    margin: 0;
  }

  .report ol {
    margin: 0.5em 0 0;
    padding-inline-start: 2em;
  }

  .report ol:empty {
    display: none;
  }
`;
