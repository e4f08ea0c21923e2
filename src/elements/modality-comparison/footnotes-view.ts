import { html, nothing, type TemplateResult } from 'lit';
import type { Footnotes, Reference } from './footnotes.js';
import { formatNumber } from '../../shared/format.js';
import { words } from './modality-comparison.words.js';

/** Superscript numbers that lead to the sources. */
export function renderReferences(references: readonly Reference[]): unknown {
  return references.map(
    ({ number, id }) =>
      // Names are made of text alone: without a space the word before it would run into it.
      html`&nbsp;<sup
          ><a
            id=${id}
            href="#source-${number}"
            role="doc-noteref"
            aria-label=${words.source(formatNumber(number))}
            @click=${follow}
            >${formatNumber(number)}</a
          ></sup
        >`,
  );
}

/** The sources as a numbered list, each with links back to where it is referred to. */
export function renderSources(footnotes: Footnotes): unknown {
  if (footnotes.sources.length === 0) return nothing;
  return html`
    <div class="small" part="sources" role="doc-endnotes" aria-labelledby="sources">
      <p id="sources">${words.sources()}</p>
      <ol role="list">
        ${footnotes.sources.map(
          ({ title, url }, index) => html`
            <li id="source-${index + 1}" tabindex="-1" data-number=${formatNumber(index + 1)}>
              ${url === undefined ? title : html`<a class="address" href=${url}>${title}</a>`}
              ${footnotes.referencesTo(index + 1).map(renderBackLink)}
            </li>
          `,
        )}
      </ol>
    </div>
  `;
}

function renderBackLink({ id, about }: Reference): TemplateResult {
  return html`
    <a class="back" href="#${id}" role="doc-backlink" aria-label=${words.backTo(about)} @click=${follow}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M13 11V5H3m4-4L3 5l4 4" /></svg>
    </a>
  `;
}

/** An address cannot lead into a shadow tree: we go there ourselves, and leave the page's address alone. */
function follow(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  event.preventDefault();
  (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1))?.focus();
}
