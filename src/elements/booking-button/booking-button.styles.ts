import { css } from 'lit';

export const bookingButtonStyles = css`
  :host {
    display: inline-block;
    inline-size: auto;
    max-inline-size: 100%;
  }

  [part='link'] {
    align-items: center;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    display: inline-flex;
    font-weight: 600;
    justify-content: center;
    line-height: 1.3;
    min-block-size: 2.75em;
    padding: 0.5em 1.4em;
    text-decoration: none;
  }

  .solid {
    background: var(--_accent);
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
  }

  @media (forced-colors: active) {
    .solid {
      border-color: LinkText;
    }
  }
`;
