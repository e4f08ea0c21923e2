import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { baseStyles } from '../../shared/base.styles.js';
import { DataElement } from '../../shared/data-element.js';
import { renderHeading, type HeadingLevel } from '../../shared/heading-view.js';
import { option } from '../../shared/option-decorator.js';
import { choice, numeric } from '../../shared/property-options.js';
import { testimonialsReader } from './read-testimonials.js';
import type { Testimonial, Testimonials, TestimonialsData, testimonialsDataSchema } from './schema.js';
import type { SlideRange } from './slide-position.js';
import { SlidesController, type SlidesHost } from './slides-controller.js';
import { TestimonialChangeEvent, type ChangeReason } from './testimonial-carousel.events.js';
import { testimonialCarouselStyles } from './testimonial-carousel.styles.js';
import { words } from './testimonial-carousel.words.js';
import { renderTestimonial } from './testimonial-view.js';

export const LAYOUTS = ['auto', 'carousel', 'grid', 'list'] as const;
export type TestimonialLayout = (typeof LAYOUTS)[number];

/**
 * Shows clients' words, as many as fit in one row, which becomes a carousel where more than fit.
 *
 * A basic carousel by the WAI-ARIA APG: a named region, slides named by their place, buttons that keep focus, and
 * what is out of view out of reach. The row scrolls natively, so swiping, wheels and touchpads work as everywhere.
 * A server renders every quote, none of them out of reach.
 *
 * @tag testimonial-carousel
 * @slot - What shows without script, while data load and when nothing could be rendered; `<figure>` and `<blockquote>` here are read as data
 * @attr {string} testimonials - The data as JSON text
 * @fires {TestimonialChangeEvent} testimonial-change - Another testimonial came first; once when the movement has come to rest
 * @csspart title - The heading
 * @csspart track - The row that scrolls
 * @csspart slide - One testimonial's place in it
 * @csspart quote - The quote
 * @csspart attribution - Whose words they are
 * @csspart rating - The stars
 * @csspart avatar - The author's picture
 * @csspart source - Where it was published first
 * @csspart controls - The buttons
 * @csspart previous - The button back
 * @csspart next - The button forward
 */
export class TestimonialCarousel extends DataElement<typeof testimonialsDataSchema> implements SlidesHost {
  protected static override readonly reader = testimonialsReader;
  static override styles = [baseStyles, testimonialCarouselStyles];

  /** The testimonials: a list, or an object with a list and a label. Reads back exactly what was set; `data` is what is rendered. */
  @property({ attribute: false }) testimonials: Testimonials | null | undefined;

  /** `auto`: one row, which becomes a carousel where more than fit. */
  @option(choice(LAYOUTS)) layout: TestimonialLayout = 'auto';

  /** How many stand side by side, 1 to 6. Left out: by the width. */
  @option(numeric({ min: 1, max: 6, integer: true, fallback: undefined }, { attribute: 'per-view' }))
  perView: number | undefined;

  /** Which one is the first fully visible, from 0. Setting it goes there. */
  @option(numeric({ min: 0, integer: true, fallback: 0 })) index = 0;

  /** Name of the region and its heading; left out, the label in the data. The host's `aria-label` wins. */
  @property() label: string | null = null;

  /** Level of the label's heading, 2 to 6. */
  @option(numeric({ min: 2, max: 6, integer: true, fallback: 2 }, { attribute: 'heading-level' }))
  headingLevel: HeadingLevel = 2;

  @query('.track') readonly track!: HTMLElement | null;

  readonly #slides = new SlidesController(this);
  #position = 0;
  /** What the status says: where a button or a method led to. Empty after a swipe, which needs no words. */
  #arrived: { readonly index: number; readonly author: string | undefined } | undefined;

  /** Goes to the next testimonial; at the end nothing happens. */
  next(): void {
    this.#move(1, 'api');
  }

  /** Goes to the previous testimonial; at the start nothing happens. */
  previous(): void {
    this.#move(-1, 'api');
  }

  /** Goes to a testimonial by its place, from 0, or by its id; an unknown id does nothing. */
  goTo(which: number | string): void {
    const index = typeof which === 'number' ? which : this.#shown.findIndex(({ id }) => id === which);
    if (index >= 0) this.#slides.goTo(index, 'api');
  }

  slidesSettled({ first }: SlideRange, reason: ChangeReason, asked: boolean): void {
    const testimonial = this.#shown[first];
    this.index = first;
    if (first === this.#position || !testimonial) return;
    this.#position = first;
    this.#arrived = asked ? { index: first, author: testimonial.author } : undefined;
    this.requestUpdate();
    this.dispatchEvent(new TestimonialChangeEvent(first, testimonial, reason));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.internals.role = this.#shown.length > 0 ? 'region' : null;
    this.internals.ariaLabel = this.label ?? this.data?.label ?? words.label();
    this.internals.ariaRoleDescription = this.#moves ? words.carousel() : null;
    if (changed.has('index') && this.index !== this.#position) this.#slides.goTo(this.index, 'api');
  }

  protected override renderData({ testimonials, label }: TestimonialsData): TemplateResult {
    const heading = this.label ?? label;
    const scrolls = this.#moves && !this.#fits;
    return html`
      <div class="head">
        ${heading === undefined ? nothing : renderHeading(this.headingLevel, heading)}
        ${this.#moves ? this.#renderControls() : nothing}
      </div>
      <div
        class=${this.#trackClasses(testimonials.length)}
        part="track"
        role=${this.#moves ? 'group' : 'list'}
        aria-label=${this.#moves ? (heading ?? words.label()) : nothing}
        tabindex=${scrolls ? '0' : nothing}
      >
        ${testimonials.map((testimonial, index) => this.#renderSlide(testimonial, index, testimonials.length))}
      </div>
    `;
  }

  #renderControls(): TemplateResult {
    const { destination, last, range } = this.#slides;
    return html`
      <div class="controls" part="controls" ?hidden=${this.#fits}>
        <button
          type="button"
          part="previous"
          aria-label=${words.previous()}
          aria-disabled=${destination === 0 ? 'true' : nothing}
          @click=${() => this.#press(-1)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M15 5 8 12l7 7" /></svg>
        </button>
        <button
          type="button"
          part="next"
          aria-label=${words.next()}
          aria-disabled=${range !== undefined && destination >= last ? 'true' : nothing}
          @click=${() => this.#press(1)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m9 5 7 7-7 7" /></svg>
        </button>
        <span class="visually-hidden" role="status">${this.#renderArrival()}</span>
      </div>
    `;
  }

  #renderArrival(): unknown {
    if (!this.#arrived) return nothing;
    const { index, author } = this.#arrived;
    const count = this.#shown.length;
    return author === undefined ? words.position(index + 1, count) : words.arrived(index + 1, count, author);
  }

  #renderSlide(testimonial: Testimonial, index: number, count: number): TemplateResult {
    if (!this.#moves)
      return html`<div class="slide" part="slide" role="listitem">${renderTestimonial(testimonial)}</div>`;
    const { range } = this.#slides;
    const hidden = range !== undefined && (index < range.first || index >= range.first + range.count);
    return html`
      <div
        class="slide"
        part="slide"
        role="group"
        aria-roledescription=${words.slide()}
        aria-label=${words.position(index + 1, count)}
        ?inert=${hidden}
      >
        ${renderTestimonial(testimonial)}
      </div>
    `;
  }

  get #shown(): readonly Testimonial[] {
    return this.data?.testimonials ?? [];
  }

  /** Whether it is a row that may move; whether it needs to is known once it is measured. */
  get #moves(): boolean {
    return (this.layout === 'auto' || this.layout === 'carousel') && this.#shown.length > 1;
  }

  /** Whether all are visible at once, so that there is nowhere to go. */
  get #fits(): boolean {
    return this.#slides.range !== undefined && this.#slides.last === 0;
  }

  #trackClasses(count: number): string {
    const layout = this.layout === 'auto' ? 'carousel' : this.layout;
    const perView = this.perView === undefined ? '' : `per-view-${this.perView}`;
    return `track ${layout} ${perView} ${count < 4 ? `count-${count}` : ''}`;
  }

  #press(step: -1 | 1): void {
    this.#move(step, 'user');
  }

  #move(step: -1 | 1, reason: ChangeReason): void {
    this.#slides.goTo(this.#slides.destination + step, reason);
  }
}
