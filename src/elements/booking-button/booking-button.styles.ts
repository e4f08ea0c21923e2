import { css } from 'lit';

/**
 * Black or white, whichever reads better on the accent: where the accent's luminance is below 0.179 it is white. So the
 * contrast is at least 4.58 to 1 on any colour (WCAG's relative luminance). An author's own colour wins.
 */
const onAccent = css`
  [part='link'].solid {
    --_light: clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 100000, 1);

    color: var(
      --bodywork-on-accent,
      color(from var(--_accent) srgb-linear var(--_light) var(--_light) var(--_light) / 1)
    );
  }
`;

const button = css`
  :host([hidden]) {
    display: none !important;
  }

  :host {
    display: inline-block;
    inline-size: auto;
    max-inline-size: 100%;
  }

  :host(:is(:state(inline), [mode='inline']:not(:defined))) {
    display: block;
  }

  p {
    margin: 0;
  }

  .button {
    display: inline-block;
    max-inline-size: 100%;
    position: relative;
  }

  [part='link'] {
    align-items: center;
    background: none;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    box-sizing: border-box;
    cursor: pointer;
    display: inline-flex;
    font-weight: 600;
    gap: 0.5em;
    justify-content: center;
    line-height: 1.3;
    max-inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    overflow-wrap: break-word;
    padding: 0.5em 1.4em;
    text-align: center;
    text-decoration: none;
  }

  /* An edge, for an accent that is the page's own colour. */
  [part='link'].solid {
    background: var(--_accent);
    border-color: color-mix(in srgb, currentcolor 20%, transparent);
  }

  .outline {
    border-color: currentcolor;
  }

  [part='link'].text {
    padding-inline: 0;
    text-decoration: underline;
  }

  @media (hover: hover) {
    .solid:hover,
    .outline:hover {
      text-decoration: underline;
    }

    .text:hover {
      text-decoration-thickness: 0.15em;
    }
  }

  [part='link'] svg {
    block-size: 1.1em;
    fill: none;
    flex: none;
    inline-size: 1.1em;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  [part='license'] {
    color: var(--_ink-soft);
    font-size: 0.8125em;
    margin-block-start: 0.5em;
  }

  .paper {
    display: none;
  }
`;

const services = css`
  .menu {
    background: var(--bodywork-surface, Canvas);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 0.5em 2em rgb(0 0 0 / 25%);
    color: var(--bodywork-on-surface, CanvasText);
    font-weight: 400;
    inline-size: max-content;
    inset-block-start: calc(100% + 0.35em);
    inset-inline-start: 0;
    line-height: 1.4;
    max-block-size: var(--_room, none);
    max-inline-size: min(24em, 100vi - 2em);
    min-inline-size: 100%;
    overflow: auto;
    padding-block: 0.35em;
    position: absolute;
    text-shadow: none;
    translate: var(--_shift, 0) 0;
    z-index: 10;
  }

  .menu.above {
    inset-block: auto calc(100% + 0.35em);
  }

  .entry {
    display: block;
    line-height: 1.4;
    min-block-size: max(2.75em, 44px);
    overflow-wrap: anywhere;
    padding: 0.6em 1.1em;
    text-align: start;
    text-decoration: none;
  }

  .menu .entry:focus-visible {
    background: color-mix(in srgb, currentcolor 8%, transparent);
    outline-offset: -0.2em;
  }

  @media (hover: hover) {
    .menu .entry:hover {
      background: color-mix(in srgb, currentcolor 8%, transparent);
    }
  }

  .name {
    display: block;
    font-weight: 600;
  }

  .facts,
  .description {
    color: color-mix(in srgb, currentcolor 76%, transparent);
    display: block;
    font-size: 0.875em;
  }

  .label {
    font-weight: 600;
  }

  .list {
    list-style: none;
    margin: 0.5em 0 0;
    padding: 0;
  }

  .list li {
    border-block-start: 1px solid var(--_line);
  }

  .list li:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .list .entry {
    padding-inline: 0.25em;
  }

  .list .name {
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }

  /* A menu that nothing can open stands there. */
  @media screen and (scripting: enabled) {
    .menu:not(.open) {
      display: none;
    }
  }

  @media (scripting: none) {
    .services > button {
      display: none;
    }

    .menu {
      position: static;
    }
  }
`;

/** Until it is defined an attribute is all there is of a state. */
const floating = css`
  :host(:is(:state(floating), [floating]:not([floating='false'], :defined))) {
    display: contents;

    .button {
      filter: drop-shadow(0 0.25em 0.75em rgb(0 0 0 / 25%));
      inset-block-end: calc(1em + env(safe-area-inset-bottom, 0px));
      inset-inline-end: calc(1em + env(safe-area-inset-right, 0px));
      max-inline-size: calc(100% - 2em);
      position: fixed;
      transition:
        opacity 0.2s,
        translate 0.2s,
        visibility 0.2s;
      z-index: 10;
    }

    .button:dir(rtl) {
      inset-inline-end: calc(1em + env(safe-area-inset-left, 0px));
    }

    /* On whatever is behind it, it needs a ground of its own. */
    .outline,
    .text {
      background: Canvas;
      color: CanvasText;
      padding-inline: 1.4em;
    }

    .away {
      opacity: 0;
      translate: 0 0.5em;
      visibility: hidden;
    }

    [part='license'] {
      display: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .button {
      transition: none !important;
    }
  }
`;

const media = css`
  @media (forced-colors: active) {
    [part='link'].solid {
      border-color: LinkText;
    }

    .menu .entry:focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    .paper {
      display: inline;
      overflow-wrap: anywhere;
    }

    [part='link'] + .paper,
    [part='link'] ~ .paper {
      margin-inline-start: 0.75em;
    }

    .services > button svg {
      display: none;
    }

    .menu {
      border: 0;
      box-shadow: none;
      display: block;
      inline-size: auto;
      position: static;
    }

    .entry .paper {
      display: block;
    }

    /* Over every sheet of paper it would hide what is below. */
    :host(:is(:state(floating), [floating]:not([floating='false'], :defined))) .button {
      position: static;
      visibility: visible;
    }
  }
`;

export const bookingButtonStyles = [button, onAccent, services, floating, media];
