import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../../shared/base.styles.js';
import { DataElement } from '../../shared/data-element.js';
import { formatDate, formatList } from '../../shared/format.js';
import { renderHeading, type HeadingLevel } from '../../shared/heading-view.js';
import { option } from '../../shared/option-decorator.js';
import { choice, flag, ids, numeric } from '../../shared/property-options.js';
import { differs, valueOf } from './differences.js';
import { renderGuide } from './guide-view.js';
import { ModalityBookEvent, ModalityDifferencesEvent, ModalityGuideEvent } from './modality-comparison.events.js';
import { modalityComparisonStyles } from './modality-comparison.styles.js';
import { words } from './modality-comparison.words.js';
import { comparisonReader } from './read-comparison.js';
import type { Aspect, Comparison, comparisonSchema, Guide, Modality } from './schema.js';
import { renderParagraphs, renderValue } from './value-view.js';

export const LAYOUTS = ['auto', 'table', 'cards', 'prose'] as const;
export type ComparisonLayout = (typeof LAYOUTS)[number];

/**
 * Compares modalities of bodywork by aspects, in a real table. A guide may help the reader to choose: it marks what
 * suits and says why, and hides nothing.
 *
 * The table stays a table at every width: where its container is narrow, CSS alone puts each aspect's name above
 * its values. Roles are spelled out because older Safari drops them where CSS changes `display`.
 *
 * @tag modality-comparison
 * @slot - What shows without script, while data load and when nothing could be rendered; a `<table>` here is read as data
 * @attr {string} comparison - The data as JSON text
 * @fires {ModalityGuideEvent} modality-guide - The visitor answered the guide’s question, or took the answer back
 * @fires {ModalityDifferencesEvent} modality-differences - The visitor switched "only what differs"
 * @fires {ModalityBookEvent} modality-book - The visitor follows a booking link; cancelable
 * @csspart title - The heading
 * @csspart summary - The text below the heading
 * @csspart guide - The guide
 * @csspart option - One answer of the guide
 * @csspart toggle - The switch "only what differs"
 * @csspart table - The table
 * @csspart header - A column's head
 * @csspart label - A row's head
 * @csspart cell - A value
 * @csspart booking - A booking link
 * @csspart note - A remark
 * @csspart sources - The list of sources
 * @cssprop [--modality-comparison-sticky-offset=0px] - Height of what sticks to the top of the page above the column heads
 */
export class ModalityComparison extends DataElement<typeof comparisonSchema> {
  protected static override readonly reader = comparisonReader;
  static override styles = [baseStyles, modalityComparisonStyles];

  /** What is compared, and by what. Reads back exactly what was set; `data` is what is rendered. */
  @property({ attribute: false }) comparison: Comparison | null | undefined;

  /** `auto` and `table` are one table that adapts to its container. */
  @option(choice(LAYOUTS)) layout: ComparisonLayout = 'auto';

  /** Ids of the modalities to show, in this order, separated by spaces. Left out: all. */
  @option(ids()) columns: string | undefined;

  /** Hides the aspects in which the modalities agree. */
  @option(flag({ attribute: 'differences-only', reflect: true })) differencesOnly = false;

  /** Id of the guide's chosen option. */
  @property() choice: string | null = null;

  /** Id of a modality to point out. */
  @property() highlight: string | null = null;

  /** Level of the title's heading, 2 to 6. */
  @option(numeric({ min: 2, max: 6, integer: true, fallback: 2 }, { attribute: 'heading-level' }))
  headingLevel: HeadingLevel = 2;

  protected override renderData(data: Comparison): TemplateResult {
    const modalities = this.#shownModalities(data);
    const chosen = data.guide?.options.find(({ id }) => id === this.choice);
    const equal = data.aspects.filter((aspect) => !differs(aspect, idsOf(modalities)));
    const aspects = this.differencesOnly ? data.aspects.filter((aspect) => !equal.includes(aspect)) : data.aspects;
    return html`
      ${this.#renderTitle(data)}
      ${data.guide ? renderGuide(data.guide, modalities, chosen, this.#guideHandlers) : nothing}
      ${equal.length > 0 ? this.#renderToggle(equal.length) : nothing}
      ${this.#renderTable(data, modalities, aspects, chosen)} ${this.#renderEnd(data)}
    `;
  }

  #shownModalities({ modalities }: Comparison): readonly Modality[] {
    const wanted = this.columns?.split(/\s+/).flatMap((id) => modalities.find((each) => each.id === id) ?? []);
    return wanted?.length ? wanted : modalities;
  }

  #renderTitle({ title, summary }: Comparison): unknown {
    return html`
      ${title === undefined ? nothing : renderHeading(this.headingLevel, title)}
      ${summary === undefined ? nothing : html`<div class="summary" part="summary">${renderParagraphs(summary)}</div>`}
    `;
  }

  #renderToggle(equal: number): TemplateResult {
    return html`
      <label class="toggle" part="toggle">
        <input type="checkbox" .checked=${this.differencesOnly} @change=${() => this.#toggleDifferences(equal)} />
        <span>${words.onlyDifferences()}</span>
      </label>
    `;
  }

  #renderTable(
    { title, aspects: all }: Comparison,
    modalities: readonly Modality[],
    aspects: readonly Aspect[],
    chosen: Guide['options'][number] | undefined,
  ): TemplateResult {
    const names = formatList(
      modalities.map(({ name }) => name),
      'en',
    );
    const size = modalities.length > 4 ? 'many' : modalities.length > 2 ? 'several' : '';
    const grouped = all.some(({ group }) => group !== undefined);
    return html`
      <table class=${size} part="table" role="table">
        <caption>
          <span class="visually-hidden">${title ?? words.caption(names)}</span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <td class="corner" role="cell"></td>
            ${modalities.map((modality) => this.#renderHeader(modality, chosen))}
          </tr>
        </thead>
        ${modalities.some(({ summary, image, url }) => summary ?? image ?? url) ? this.#renderSummaries(modalities) : nothing}
        ${groupsOf(aspects, grouped).map(
          ([group, rows]) => html`
            <tbody role="rowgroup">
              ${
                group === undefined
                  ? nothing
                  : html`
                      <tr class="group" role="row">
                        <th scope="rowgroup" role="rowheader" colspan=${modalities.length + 1}>${group}</th>
                      </tr>
                    `
              }
              ${rows.map((aspect) => this.#renderRow(aspect, modalities))}
            </tbody>
          `,
        )}
        ${modalities.some(({ booking }) => booking) ? this.#renderBooking(modalities) : nothing}
      </table>
    `;
  }

  #renderHeader({ id, name, alsoKnownAs }: Modality, chosen: Guide['options'][number] | undefined): TemplateResult {
    const suits = chosen !== undefined && Object.hasOwn(chosen.suits, id!);
    return html`
      <th class=${suits || id === this.highlight ? 'marked' : ''} part="header" scope="col" role="columnheader">
        <span class="name">${name}</span>
        ${alsoKnownAs === undefined ? nothing : html`<span class="small">${alsoKnownAs}</span>`}
        ${suits ? html`<span class="badge">${words.suits()}</span>` : nothing}
      </th>
    `;
  }

  #renderSummaries(modalities: readonly Modality[]): TemplateResult {
    return html`
      <tbody role="rowgroup">
        <tr role="row">
          <th part="label" scope="row" role="rowheader">${words.inShort()}</th>
          ${modalities.map(({ name, summary, image, url }) =>
            this.#renderCell(
              name,
              html`
                ${image ? html`<img src=${image.src} alt=${image.alt} loading="lazy" decoding="async" />` : nothing}
                ${
                  summary === undefined && !image && url === undefined
                    ? renderValue(undefined, undefined)
                    : renderParagraphs(summary)
                }
                ${url === undefined ? nothing : html`<p><a href=${url}>${words.more(name)}</a></p>`}
              `,
            ),
          )}
        </tr>
      </tbody>
    `;
  }

  #renderRow(aspect: Aspect, modalities: readonly Modality[]): TemplateResult {
    const { label, question, help, kind, scale } = aspect;
    return html`
      <tr class=${kind ?? ''} role="row">
        <th part="label" scope="row" role="rowheader">
          <span class="name">${label}</span>
          ${kind ? html`<span class="badge">${words[kind]()}</span>` : nothing}
          ${question === undefined ? nothing : html`<span class="small">${question}</span>`}
          ${help === undefined ? nothing : html`<span class="small">${help}</span>`}
        </th>
        ${modalities.map(({ id, name }) => this.#renderCell(name, renderValue(valueOf(aspect, id!), scale)))}
      </tr>
    `;
  }

  #renderCell(name: string, content: unknown): TemplateResult {
    return html`<td part="cell" role="cell" data-modality=${name}>${content}</td>`;
  }

  #renderBooking(modalities: readonly Modality[]): TemplateResult {
    return html`
      <tfoot role="rowgroup">
        <tr role="row">
          <th part="label" scope="row" role="rowheader">${words.book()}</th>
          ${modalities.map(({ id, name, booking }) =>
            this.#renderCell(
              name,
              booking
                ? html`<a
                    class="book"
                    part="booking"
                    href=${booking.url}
                    @click=${(event: Event) => this.#book(event, id!, booking.url)}
                    >${booking.label ?? words.bookModality(name)}</a
                  >`
                : renderValue(undefined, undefined),
            ),
          )}
        </tr>
      </tfoot>
    `;
  }

  #renderEnd({ sources, reviewed, note }: Comparison): unknown {
    return html`
      ${note === undefined ? nothing : html`<p class="small" part="note">${note}</p>`}
      ${
        sources?.length
          ? html`
              <div class="small" part="sources">
                <p>${words.sources()}</p>
                <ol>
                  ${sources.map(({ title, url }) => html`<li>${url === undefined ? title : html`<a href=${url}>${title}</a>`}</li>`)}
                </ol>
              </div>
            `
          : nothing
      }
      ${reviewed ? html`<p class="small">${renderReviewed(reviewed)}</p>` : nothing}
    `;
  }

  readonly #guideHandlers = {
    choose: (option: Guide['options'][number]) => this.#choose(option.id!, Object.keys(option.suits)),
    clear: () => this.#choose(null, []),
  };

  #choose(option: string | null, suits: readonly string[]): void {
    this.choice = option;
    this.dispatchEvent(new ModalityGuideEvent(option, suits));
  }

  #toggleDifferences(equal: number): void {
    this.differencesOnly = !this.differencesOnly;
    this.dispatchEvent(new ModalityDifferencesEvent(this.differencesOnly, this.differencesOnly ? equal : 0));
  }

  #book(event: Event, modality: string, url: string): void {
    if (!this.dispatchEvent(new ModalityBookEvent(modality, url))) event.preventDefault();
  }
}

function idsOf(modalities: readonly Modality[]): string[] {
  return modalities.map(({ id }) => id!);
}

/** Rows by group, in the order in which each group comes first; without groups all in one. */
function groupsOf(aspects: readonly Aspect[], grouped: boolean): [string | undefined, Aspect[]][] {
  if (!grouped) return [[undefined, [...aspects]]];
  const groups = new Map<string | undefined, Aspect[]>();
  for (const aspect of aspects) {
    const rows = groups.get(aspect.group);
    if (rows) rows.push(aspect);
    else groups.set(aspect.group, [aspect]);
  }
  return [...groups];
}

function renderReviewed({ on, by }: NonNullable<Comparison['reviewed']>): string {
  const date = formatDate(on, 'en');
  return by === undefined ? words.reviewed(date) : words.reviewedBy(date, by);
}
