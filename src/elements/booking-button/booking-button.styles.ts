import { css } from 'lit';
import { servicesStyles } from './services.styles.js';

const button = css`
  :host([hidden]) {
    display: none !important;
  }

  :host {
    display: inline-block;
    inline-size: auto;
    max-inline-size: 100%;
    min-inline-size: auto;
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
    overflow-wrap: break-word;
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
    padding: calc(0.5 * var(--_space)) calc(1.4 * var(--_space));
    text-align: center;
    text-decoration: none;
  }

  [aria-busy] {
    cursor: progress;
  }

  /* A word that is wider than a phone breaks. */
  .words {
    min-inline-size: 0;
  }

  /* The edge shows where the accent is close to the page's own colour; the ring stands on the page, not on the accent. */
  [part='link'].solid {
    --_focus: var(--bodywork-focus, var(--_mark));

    background: var(--_accent);
    border-color: var(--_mark);
    color: var(--_on-accent);
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
    margin-block-start: calc(0.5 * var(--_space));
  }

  .paper {
    display: none;
  }
`;

/**
 * Over every sheet of paper it would hide what is below. Until it is defined an attribute is all there is of a state.
 */
const floating = css`
  @media screen {
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

      /* More services than there is room for scroll on a ground of their own, and leave the page in sight. */
      .button:has(.list) {
        background: var(--_surface);
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        color: var(--_on-surface);
        max-block-size: 60%;
        max-inline-size: min(24em, 100% - 2em);
        overflow: auto;
        padding: var(--_space);
        scroll-padding: 0.5em;
      }

      .menu {
        inset: auto 0 calc(100% + 0.35em) auto;
        max-block-size: var(--_room, 60vb);
      }

      .button:dir(rtl) {
        inset-inline-end: calc(1em + env(safe-area-inset-left, 0px));
      }

      /* On whatever is behind it, it needs a ground of its own. */
      .outline,
      .text {
        background: var(--_surface);
        color: var(--_on-surface);
        padding-inline: 1.4em;
      }

      .away,
      .aside {
        opacity: 0;
        pointer-events: none;
        translate: 0 0.5em;
      }

      /* Another leads to the same; from what it would only cover one tabs on to it. */
      .away {
        visibility: hidden;
      }

      [part='license'] {
        display: none;
      }
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
    /* Printers leave out grounds, and words on one would be as pale as paper. */
    [part='link'].solid {
      background: none;
      border-color: currentcolor;
      color: inherit;
    }

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

    .entry .paper {
      display: block;
    }
  }
`;

export const bookingButtonStyles = [button, servicesStyles, floating, media];
