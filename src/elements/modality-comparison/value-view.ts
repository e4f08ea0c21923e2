import { html, nothing, type TemplateResult } from 'lit';
import { formatDigits, formatNumber } from '../../shared/format.js';
import type { Aspect } from './frozen.js';
import { words } from './modality-comparison.words.js';
import type { AspectValue } from './schema.js';

type Scale = Aspect['scale'];

/** Renders the references of a value that has sources of its own. */
export type Cite = (sources: readonly string[] | undefined) => unknown;

/** What a cell shows of a value; gaps have words, too. */
export function renderValue(value: AspectValue | undefined, aspect: Aspect, cite: Cite): unknown {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return renderGap();
  return typeof value === 'object' && !Array.isArray(value)
    ? renderRich(value, aspect, cite)
    : renderPlain(value, aspect.scale);
}

export function renderGap(): TemplateResult {
  return html`<span class="gap">${words.notSpecified()}</span>`;
}

/** Text, or one paragraph after another; what comes after it stands in the last. */
export function renderParagraphs(text: string | readonly string[] | undefined, after: unknown = nothing): unknown {
  const paragraphs = [text ?? []].flat();
  const last = paragraphs.length - 1;
  return last < 0 ? after : paragraphs.map((each, index) => html`<p>${each}${index === last ? after : nothing}</p>`);
}

function renderRich(
  { text, value, list, url, note, sources }: Exclude<AspectValue, string | number | boolean | string[]>,
  { label, scale }: Aspect,
  cite: Cite,
): unknown {
  const paragraphs = [text ?? []].flat();
  const points = list?.length ? renderPlain(list, scale) : nothing;
  const saysSomething = paragraphs.length > 0 || value !== undefined || points !== nothing;
  if (!saysSomething && url === undefined && note === undefined) return renderGap();
  // The references follow the words they are for.
  const references = cite(sources);
  const said =
    url === undefined
      ? renderParagraphs(paragraphs, references)
      : html`<p><a href=${url}>${paragraphs.join(' ') || words.more(label)}</a>${references}</p>`;
  return html`
    ${value === undefined ? nothing : renderPlain(value, scale)}
    ${paragraphs.length > 0 ? [said, points] : [points, said]}
    ${note === undefined ? nothing : html`<p class="small" part="note">${note}</p>`}
  `;
}

function renderPlain(value: string | number | boolean | readonly string[], scale: Scale): unknown {
  if (typeof value === 'boolean') return renderYesNo(value);
  if (typeof value === 'number') return renderNumber(value, scale);
  if (typeof value === 'string') return value;
  // Safari takes the role from a list that has no markers.
  return html`<ul role="list">
    ${value.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

function renderYesNo(yes: boolean): TemplateResult {
  return html`<span class=${yes ? 'yes' : 'no'}>${say(yes)}</span>`;
}

function renderNumber(value: number, scale: Scale): unknown {
  const [said, label] = spoken(value, scale);
  if (!scale) return said;
  const { min, max } = scale;
  return html`${min <= value && value <= max && Number.isFinite(max - min) ? renderScale(value, min, max) : nothing}<span
      class="said"
      >${said}</span
    >${label === undefined ? nothing : html`<span class="small">${label}</span>`}`;
}

/** What a cell says of a number, or of yes and no, in one line. */
export function say(value: number | boolean, scale?: Scale): string {
  if (typeof value === 'boolean') return value ? words.yes() : words.no();
  return spoken(value, scale).join(' ');
}

/** A number in words, and what its scale calls it. */
function spoken(value: number, scale: Scale): readonly [said: string, label?: string | undefined] {
  if (!scale) return [formatDigits(value)];
  const { max, labels, unit } = scale;
  return [
    unit === undefined
      ? words.ofScale(formatNumber(value), formatNumber(max))
      : words.measured(formatNumber(value), unit),
    labels && Object.hasOwn(labels, String(value)) ? labels[String(value)] : undefined,
  ];
}

/** Steps that can be told apart at a glance; a scale with more of them is one line. */
const MOST_STEPS = 10;

/** A line filled as far as the value; where a scale has few steps, one piece for each. The words beside it say the same. */
function renderScale(value: number, min: number, max: number): TemplateResult {
  // A scale that begins at one has a step for it: one of five is one piece, not none.
  const start = min === 1 ? 0 : min;
  const steps = max - start;
  const pieces = Number.isInteger(steps) && steps <= MOST_STEPS ? steps : 1;
  const width = 100;
  const dashes = `${width / pieces - (pieces > 1 ? 3 : 0)} ${pieces > 1 ? 3 : 0}`;
  const filled = Math.round(((value - start) / steps) * 100 * width) / 100;
  return html`<svg class="scale" viewBox="0 0 ${width} 6" preserveAspectRatio="none" aria-hidden="true">
    <path class="track" d="M0 3h${width}" stroke-dasharray=${dashes} />
    <path d="M0 3h${filled}" stroke-dasharray=${dashes} />
  </svg>`;
}
