import { html, nothing, type TemplateResult } from 'lit';
import { renderReferences } from './footnotes-view.js';
import { words } from './modality-comparison.words.js';
import type { Modality } from './frozen.js';
import { isVisible, suits, type Acts, type Shown } from './shown.js';
import { renderParagraphs } from './value-view.js';

/** What is said of a modality as a whole: picture, summary, a page with more. */
export function renderPortrait(modality: Modality, shown: Shown): unknown {
  const { name, image, summary, url, sources } = modality;
  const references = renderReferences(shown.footnotes.refer(sources, name, isVisible(shown, modality)));
  return html`
    ${image ? html`<img src=${image.src} alt=${image.alt.trim()} loading="lazy" decoding="async" />` : nothing}
    ${
      sources?.length && !summary?.length
        ? html`<span class="alone">${references}</span>`
        : renderParagraphs(summary, references)
    }
    ${url === undefined ? nothing : html`<p><a class="more" href=${url}>${words.more(name)}</a></p>`}
  `;
}

/** A modality's name; one that is highlighted says so to screen readers, too. */
export function renderModality({ id, name }: Modality, { highlight }: Shown): unknown {
  return id === highlight ? html`<mark>${name}</mark>` : name;
}

/** What stands below a modality's name: its other name, and that it suits the answer to the guide. */
export function renderByline({ id, alsoKnownAs }: Modality, { chosen }: Shown): unknown {
  return html`${alsoKnownAs === undefined ? nothing : html`<span class="small">${alsoKnownAs}</span>`}
  ${suits(chosen, id!) ? html`<span class="badge suits">${words.suits()}</span>` : nothing}`;
}

/** The link to book a modality, which asks the page first. */
export function renderBooking(modality: Modality, { book }: Pick<Acts, 'book'>): TemplateResult {
  const { name, booking } = modality;
  return html`<a class="book" part="booking" href=${booking!.url} @click=${(event: MouseEvent) => book(event, modality)}
    >${booking!.label ?? words.bookModality(name)}</a
  >`;
}
