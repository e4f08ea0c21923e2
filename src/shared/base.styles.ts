import { css } from 'lit';

/**
 * What every element starts from: the page's font and colour, our tokens with defaults that follow the page, and a
 * wall against inherited properties that would break the layout. Sizes are in em: many sites shrink the rem.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--bodywork-accent, #2f6b5e);
    --_on-accent: var(--bodywork-on-accent, #fff);
    --_mark: var(--_accent);
    --_ink-soft: color-mix(in srgb, currentcolor 76%, transparent);
    --_edge: color-mix(in srgb, currentcolor 60%, transparent);
    --_line: var(--bodywork-line, color-mix(in srgb, currentcolor 22%, transparent));
    --_tint: color-mix(in srgb, currentcolor 6%, var(--_ground, transparent));
    --_surface: var(--bodywork-surface, Canvas);
    --_on-surface: var(--bodywork-on-surface, CanvasText);
    --_space: var(--bodywork-space, 1em);
    --_radius: var(--bodywork-radius, 0.5em);
    --_focus: var(--bodywork-focus, currentcolor);

    box-sizing: border-box;
    display: block;
    font-family: var(--bodywork-font, inherit);
    inline-size: 100%;
    letter-spacing: normal;
    min-inline-size: 0;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .title,
  .header,
  .group,
  legend,
  .bar p,
  [scope='col'] .name {
    font-family: var(--bodywork-heading-font, inherit);
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
  .small,
  legend,
  label span,
  p,
  li,
  th,
  td,
  dt,
  dd {
    text-align: start;
    /* stylelint-disable plugin/use-baseline, value-no-vendor-prefix, declaration-block-no-duplicate-properties -- where
       neither is known, they stand at their own edge */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    /* stylelint-enable */
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
    text-transform: inherit;
  }

  :focus-visible {
    outline: max(0.15em, 2px) solid var(--_focus);
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

  .report ol:not(:has(li)) {
    display: none;
  }

  /*
   * Colours that nobody has to choose. Words on the accent are white where its luminance (WCAG's) is below 0.179, else
   * black: at least 4.58 to 1 on any colour. Marks are the accent, darker where the scheme is light and lighter where
   * it is dark, as far as they need it to stand out by 3 to 1 on any surface whose luminance is above 0.77, or below
   * 0.04. Browsers that know no relative colours take white, and the accent as it is.
   */
  @supports (color: light-dark(red, oklch(from red l c h))) {
    :host {
      --_light: clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 100000, 1);
      --_on-accent: var(
        --bodywork-on-accent,
        color(from var(--_accent) srgb-linear var(--_light) var(--_light) var(--_light) / 1)
      );
      --_mark: light-dark(
        oklch(from var(--_accent) min(l, 0.56) c h / 1),
        oklch(from var(--_accent) max(l, 0.68) c h / 1)
      );
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_cut: 1lh;
      --_edge: currentcolor;
      --_ink-soft: currentcolor;
      --_line: currentcolor;
    }
  }

  /* stylelint-disable-next-line plugin/use-baseline -- where it is not known nothing is lost */
  @media (prefers-reduced-transparency: reduce) {
    :host {
      --_backdrop: #555;
      --_cut: 1lh;
      --_ground: var(--_surface);
    }
  }
`;
