import { css } from 'lit';

/** Services to choose from: a menu, or a list. */
export const servicesStyles = css`
  /* On paper it stands there like a list. */
  @media screen {
    .menu {
      background: var(--_surface);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      box-shadow: 0 0.5em 2em rgb(0 0 0 / 25%);
      color: var(--_on-surface);
      font-weight: 400;
      inline-size: max-content;
      inset-block-start: calc(100% + 0.35em);
      inset-inline-start: 0;
      line-height: 1.4;
      max-block-size: var(--_room, none);
      max-inline-size: min(24em, var(--_width, 100vi - 2em));
      min-inline-size: 100%;
      overflow: auto;
      padding-block: calc(0.35 * var(--_space));
      position: absolute;
      text-shadow: none;
      translate: var(--_shift, 0) 0;
      z-index: 10;
    }

    .menu.above {
      inset-block: auto calc(100% + 0.35em);
    }
  }

  .entry {
    display: block;
    line-height: 1.4;
    min-block-size: max(2.75em, 44px);
    overflow-wrap: anywhere;
    padding: calc(0.6 * var(--_space)) calc(1.1 * var(--_space));
    text-align: start;
    text-decoration: none;
  }

  .menu .entry:focus-visible {
    background: var(--_tint);
    outline-offset: -0.2em;
  }

  @media (hover: hover) {
    .menu .entry:hover {
      background: var(--_tint);
    }
  }

  .name {
    display: block;
    font-weight: 600;
  }

  .facts,
  .description {
    color: var(--_ink-soft);
    display: block;
    font-size: 0.875em;
  }

  .label {
    font-weight: 600;
  }

  .list {
    list-style: none;
    margin: calc(0.5 * var(--_space)) 0 0;
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
    .menu:not(.open, [role='group']:focus-within) {
      display: none;
    }

    /* A script that does not come opens nothing: then focus does, which WebKit gives to what is around a button. */
    :host(:not(:defined)) .services:focus-within .menu {
      display: block;
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
