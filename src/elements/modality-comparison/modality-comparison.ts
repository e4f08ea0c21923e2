import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BackdropController } from '../../shared/backdrop-controller.js';
import { baseStyles } from '../../shared/base.styles.js';
import { DataElement } from '../../shared/data-element.js';
import type { DeepReadonly } from '../../shared/deep-readonly.js';
import { formatDate, formatNumber, pluralOf } from '../../shared/format.js';
import { deeper, renderHeading, type HeadingLevel } from '../../shared/heading-view.js';
import type { Messages } from '../../shared/language.js';
import { messages } from '../../shared/messages-option.js';
import { option } from '../../shared/option-decorator.js';
import { PortionsController } from '../../shared/portions-controller.js';
import { choice, flag, ids, numeric, text } from '../../shared/property-options.js';
import { hasContent } from '../../shared/readable-node.js';
import type { References } from '../../shared/references.js';
import { checked } from './checked-view.js';
import { renderCards } from './cards-view.js';
import { ColumnsController } from './columns-controller.js';
import { inOrder, picked } from './columns.js';
import { renderSources } from './footnotes-view.js';
import { followFocus } from './followed-focus-client.js';
import { Footnotes } from './footnotes.js';
import type { Guide, Modality } from './frozen.js';
import { renderGuide } from './guide-view.js';
import {
  ModalityBookEvent,
  ModalityChoiceEvent,
  ModalityDifferencesEvent,
  ModalityGuideEvent,
} from './modality-comparison.events.js';
import { modalityComparisonStyles } from './modality-comparison.styles.js';
import { words, type ComparisonMessage } from './modality-comparison.words.js';
import { renderProse } from './prose-view.js';
import { comparisonReader } from './read-comparison.js';
import type { Comparison, comparisonSchema } from './schema.js';
import { agreeing, firstOf, type Shown } from './shown.js';
import { renderTable } from './table-view.js';
import { renderParagraphs, say } from './value-view.js';

export const LAYOUTS = ['auto', 'table', 'cards', 'prose'] as const;
export type ComparisonLayout = (typeof LAYOUTS)[number];

/** Aspects that are rendered at once: more than a window is high. */
const PORTION = 40;

/**
 * Compares modalities of bodywork by aspects, in a real table. A guide may help the reader to choose: it marks what
 * suits and says why, and hides nothing.
 *
 * The table never scrolls sideways: the style sheet alone decides how many columns its container has room for, so that
 * a server and a first paint have it, too, and puts each aspect's name above its values where it is narrow. Where there
 * are more modalities than columns the visitor picks which.
 *
 * Of more than 40 aspects the first 40 are rendered at once, the others after them while the page can answer;
 * `bodywork-ready` and `updateComplete` wait for the last. Where they replace children that show, all come at once.
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
 * @csspart group - The heading of a group of aspects, in cards and prose
 * @csspart cell - A value
 * @csspart booking - A booking link
 * @csspart column-picker - The list from which a column's modality is picked
 * @csspart note - A remark
 * @csspart sources - The list of sources
 * @cssprop [--modality-comparison-sticky-offset=0px] - Height of what sticks to the top of the page above the column heads
 */
export class ModalityComparison extends DataElement<typeof comparisonSchema> {
  protected static override readonly reader = comparisonReader;
  static override styles = [baseStyles, modalityComparisonStyles];

  /** What is compared, and by what. Reads back exactly what was set; `data` is what is rendered. */
  @property({ attribute: false }) comparison: DeepReadonly<Comparison> | null | undefined;

  /** `auto` and `table` are one table that adapts to its container; `cards` and `prose` are for few modalities. */
  @option(choice(LAYOUTS)) layout: ComparisonLayout = 'auto';

  /** Ids of the modalities to show, in this order, separated by spaces. Left out: all. */
  @option(ids()) columns: string | undefined;

  /** Hides the aspects in which the modalities agree. */
  @option(flag({ attribute: 'differences-only', reflect: true })) differencesOnly = false;

  /** Id of the guide's chosen option. */
  @option(text()) choice: string | null = null;

  /** Id of a modality to point out: an underline, which screen readers know as a mark. */
  @option(text()) highlight: string | null = null;

  /** Level of the title's heading, 2 to 6. */
  @option(numeric({ min: 2, max: 6, integer: true, fallback: 2 }, { attribute: 'heading-level' }))
  headingLevel: HeadingLevel = 2;

  /**
   * Your own words for what the element says itself, by name, such as `{notSpecified: 'Ask me'}`; `{0}` stands for what comes
   * in. They hold in every language. An attribute takes them as JSON. Names that do not exist are left out.
   */
  @option(messages(Object.keys(words))) messages: Messages<ComparisonMessage> | null = null;

  readonly #columns = new ColumnsController(this);
  readonly #portions = new PortionsController(this, PORTION, () => this.data?.aspects.length ?? 0);
  /** Ids in the order the visitor picked; empty before. */
  #order: readonly string[] = [];
  #openHelp: string | undefined;
  /** What the visitor answered. */
  #answer: string | null = null;

  constructor() {
    super();
    this.addController(new BackdropController(this));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Where its children were to be seen, the page would jump up and down again.
    if (isServer || this.followsServer || hasContent(this)) this.#portions.finish();
    // The author's new order wins over what the visitor picked from the old one.
    if (changed.has('columns')) this.#order = [];
  }

  protected override update(changed: PropertyValues<this>): void {
    const follow = followFocus(this.shadowRoot!);
    super.update(changed);
    follow();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // At first there was none, and that its data are there tells of that one. Without data it leads to nothing.
    if (changed.get('choice') !== undefined || !this.data) this.dispatchEvent(new ModalityChoiceEvent());
  }

  protected override isWhole(): boolean {
    return this.#portions.isWhole;
  }

  protected override references({ modalities, guide }: DeepReadonly<Comparison>): References {
    const known = modalities.map(({ id }) => id!);
    return {
      columns: [this.columns?.split(/\s+/) ?? [], known],
      highlight: [this.highlight, known],
      // Data that change may leave behind what a visitor answered.
      ...(guide && this.choice !== this.#answer && { choice: [this.choice, guide.options.map(({ id }) => id!)] }),
    };
  }

  protected override renderData(data: DeepReadonly<Comparison>): TemplateResult {
    const shown = this.#shown(data);
    const equal = shown.equal.length;
    return html`
      ${this.#renderTitle(data)} ${data.guide ? renderGuide(data.guide, shown, this.#acts) : nothing}
      ${equal > 0 ? this.#renderToggle(equal) : nothing} ${this.#renderLayout(shown)} ${this.#renderEnd(shown)}
    `;
  }

  /** What there is to show, by the element's options and what the visitor did. */
  #shown(data: DeepReadonly<Comparison>): Shown {
    const wanted = new Set(this.columns?.split(/\s+/));
    const chosen = [...wanted].flatMap((id) => data.modalities.find((each) => each.id === id) ?? []);
    const modalities = inOrder(chosen.length > 0 ? chosen : data.modalities, this.#order);
    return {
      data: { ...data, aspects: firstOf(data.aspects, this.#portions.made) },
      modalities,
      equal: agreeing(data.aspects, modalities, say),
      differencesOnly: this.differencesOnly,
      columns: this.#isTable ? this.#columns.shown : undefined,
      chosen: data.guide?.options.find(({ id }) => id === this.choice),
      highlight: this.highlight,
      footnotes: new Footnotes(data.sources),
      openHelp: this.#openHelp,
    };
  }

  get #isTable(): boolean {
    return this.layout === 'auto' || this.layout === 'table';
  }

  #renderLayout(shown: Shown): TemplateResult {
    const below = shown.data.title === undefined ? this.headingLevel : deeper(this.headingLevel);
    switch (this.layout) {
      case 'cards':
        return renderCards(shown, below, this.#acts);
      case 'prose':
        return renderProse(shown, below, this.#acts);
      default:
        return renderTable(shown, this.#acts);
    }
  }

  #renderTitle({ title, summary }: DeepReadonly<Comparison>): unknown {
    return html`
      ${title === undefined ? nothing : renderHeading(this.headingLevel, title)}
      ${summary === undefined ? nothing : html`<div class="summary" part="summary">${renderParagraphs(summary)}</div>`}
    `;
  }

  #renderToggle(equal: number): TemplateResult {
    return html`
      <div class="differences">
        <label class="toggle" part="toggle">
          <input
            type="checkbox"
            ?checked=${this.differencesOnly}
            ${checked(this.differencesOnly)}
            @change=${() => this.#toggleDifferences(equal)}
          />
          <span>${words.onlyDifferences()}</span>
        </label>
        <span class="small" role="status">${this.differencesOnly ? renderHidden(equal) : nothing}</span>
      </div>
    `;
  }

  #renderEnd({ data: { note, reviewed }, footnotes }: Shown): unknown {
    return html`
      ${note === undefined ? nothing : html`<p class="end small" part="note">${note}</p>`} ${renderSources(footnotes)}
      ${reviewed ? html`<p class="end small">${renderReviewed(reviewed)}</p>` : nothing}
    `;
  }

  readonly #acts = {
    choose: ({ id, suits }: Guide['options'][number]) => this.#choose(id!, Object.keys(suits)),
    clear: () => this.#choose(null, []),
    book: (event: MouseEvent, { id, booking }: Modality) => {
      // Another tab or window is the visitor's own business.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
      if (!this.dispatchEvent(new ModalityBookEvent(id!, booking!.url))) event.preventDefault();
    },
    pick: (column: number, id: string) => {
      const { modalities } = this.#shown(this.data!);
      this.#order = picked(
        modalities.map((each) => each.id!),
        column,
        id,
      );
      this.requestUpdate();
    },
    toggleHelp: (key: string) => {
      this.#openHelp = this.#openHelp === key ? undefined : key;
      this.requestUpdate();
    },
  };

  #choose(option: string | null, suits: readonly string[]): void {
    this.choice = this.#answer = option;
    this.dispatchEvent(new ModalityGuideEvent(option, suits));
  }

  #toggleDifferences(equal: number): void {
    this.differencesOnly = !this.differencesOnly;
    this.dispatchEvent(new ModalityDifferencesEvent(this.differencesOnly, this.differencesOnly ? equal : 0));
  }
}

/** By the form that the language has of a noun after the number. */
const HIDDEN: Partial<Record<Intl.LDMLPluralRule, typeof words.hiddenOther>> = {
  one: words.hiddenOne,
  two: words.hiddenTwo,
  few: words.hiddenFew,
  many: words.hiddenMany,
};

function renderHidden(count: number): string {
  return (HIDDEN[pluralOf(count)] ?? words.hiddenOther)(formatNumber(count));
}

function renderReviewed({ on, by }: NonNullable<Comparison['reviewed']>): string {
  const date = formatDate(on);
  return by === undefined ? words.reviewed(date) : words.reviewedBy(date, by);
}
