import { html, type TemplateResult } from 'lit';

/** Levels a heading of ours may have; the first is the default of the page it stands in. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** A heading of that level. */
export function renderHeading(level: HeadingLevel, text: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class="title" part="title">${text}</h2>`;
    case 3:
      return html`<h3 class="title" part="title">${text}</h3>`;
    case 4:
      return html`<h4 class="title" part="title">${text}</h4>`;
    case 5:
      return html`<h5 class="title" part="title">${text}</h5>`;
    case 6:
      return html`<h6 class="title" part="title">${text}</h6>`;
  }
}
