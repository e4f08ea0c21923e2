import { html, type TemplateResult } from 'lit';

/** Levels a heading of ours may have; the first is the default of the page it stands in. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The level below, as far as there is one. */
export function deeper(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}

/**
 * A heading of that level.
 *
 * @param name - its class and its part
 */
export function renderHeading(level: HeadingLevel, content: unknown, name = 'title'): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${content}</h5>`;
    case 6:
      return html`<h6 class=${name} part=${name}>${content}</h6>`;
  }
}
