import { html, nothing, type TemplateResult } from 'lit';
import { words } from './modality-comparison.words.js';
import type { Aspect, AspectValue } from './schema.js';

/** What a cell shows of a value; gaps have words, too. */
export function renderValue(value: AspectValue | undefined, scale: Aspect['scale']): unknown {
  if (value === undefined) return html`<span class="gap">${words.notSpecified()}</span>`;
  if (typeof value === 'object' && !Array.isArray(value)) return renderRich(value, scale);
  return renderPlain(value, scale);
}

/** Text, or one paragraph after another. */
export function renderParagraphs(text: string | readonly string[] | undefined): unknown {
  if (text === undefined) return nothing;
  return [text].flat().map((each) => html`<p>${each}</p>`);
}

function renderRich(
  { text, value, list, url, note }: Exclude<AspectValue, string | number | boolean | string[]>,
  scale: Aspect['scale'],
): unknown {
  const empty = text === undefined && value === undefined && !list?.length && url === undefined;
  if (empty && note === undefined) return renderValue(undefined, scale);
  const shown = text ?? (value === undefined && !list?.length ? url : undefined);
  return html`
    ${value === undefined ? nothing : renderPlain(value, scale)}
    ${url === undefined ? renderParagraphs(shown) : html`<p><a href=${url}>${[shown ?? url].flat().join(' ')}</a></p>`}
    ${list ? renderPlain(list, scale) : nothing} ${note === undefined ? nothing : html`<p class="small">${note}</p>`}
  `;
}

function renderPlain(value: string | number | boolean | readonly string[], scale: Aspect['scale']): unknown {
  if (typeof value === 'boolean') return renderYesNo(value);
  if (typeof value === 'number') return scale ? renderScale(value, scale) : html`${value}`;
  if (typeof value === 'string') return value;
  // Safari takes the role from a list that has no markers.
  return html`<ul role="list">
    ${value.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

function renderYesNo(yes: boolean): TemplateResult {
  return html`<span class=${yes ? 'yes' : 'no'}>${yes ? words.yes() : words.no()}</span>`;
}

function renderScale(value: number, scale: NonNullable<Aspect['scale']>): TemplateResult {
  const { min, max, labels, unit } = scale;
  const label = labels && Object.hasOwn(labels, String(value)) ? labels[String(value)] : undefined;
  // A meter is drawn by the browser and needs no style attribute; the words beside it say the same.
  return html`
    <meter aria-hidden="true" min=${min} max=${max} value=${value}></meter>
    <span>${unit === undefined ? words.ofScale(String(value), String(max)) : html`${value} ${unit}`}</span>
    ${label === undefined ? nothing : html`<span class="small">${label}</span>`}
  `;
}
