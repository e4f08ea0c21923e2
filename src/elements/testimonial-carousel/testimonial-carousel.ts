import { html, isServer, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../../shared/base.styles.js';
import { DataElement } from '../../shared/data-element.js';
import type { DeepReadonly } from '../../shared/deep-readonly.js';
import { renderHeading, type HeadingLevel } from '../../shared/heading-view.js';
import type { Messages } from '../../shared/language.js';
import { messages } from '../../shared/messages-option.js';
import { option } from '../../shared/option-decorator.js';
import { PortionsController } from '../../shared/portions-controller.js';
import { choice, flag, ids, numeric, text } from '../../shared/property-options.js';
import { consentMissing, discreet, SORTS, type TestimonialSort } from './arrange.js';
import { AutoplayController } from './autoplay-controller.js';
import { ClampController } from './clamp-controller.js';
import { renderControls, renderPages, type Controls } from './controls-view.js';
import { dwellOf } from './dwell.js';
import { FocusController } from './focus-controller.js';
import { GuideController } from './guide-controller.js';
import { bringIntoView } from './into-view-client.js';
import { layoutClasses } from './layout-classes.js';
import { NAME_FORMATS, type NameFormat } from './names.js';
import { testimonialsReader } from './read-testimonials.js';
import { Reading } from './reading.js';
import { leapOf } from './row-keys.js';
import type { Testimonials, testimonialsDataSchema } from './schema.js';
import { renderNews, renderSlide } from './slide-view.js';
import { FEW, type SlideWindow } from './slide-window.js';
import { SlidesController } from './slides-controller.js';
import { repeatSlides } from './slides-view.js';
import { TestimonialAutoplayEvent, TestimonialChangeEvent, type ChangeReason } from './testimonial-carousel.events.js';
import { testimonialCarouselStyles } from './testimonial-carousel.styles.js';
import { words, type TestimonialMessage } from './testimonial-carousel.words.js';
import { renderTestimonial } from './testimonial-view.js';
import { MOST_LINES } from './testimonial.styles.js';

export const LAYOUTS = ['auto', 'carousel', 'grid', 'list'] as const;
export type TestimonialLayout = (typeof LAYOUTS)[number];

/** From so many testimonials on, a row offers to show them all at once. */
const MANY = 4;

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
 * @fires {TestimonialAutoplayEvent} testimonial-autoplay - It began to move by itself, or stopped
 * @csspart title - The heading
 * @csspart track - The row that scrolls
 * @csspart slide - One testimonial's place in it
 * @csspart quote - The quote
 * @csspart more - The button that shows the rest of a long quote
 * @csspart attribution - Whose words they are
 * @csspart rating - The stars
 * @csspart avatar - The author's picture, or initials
 * @csspart source - Where it was published first
 * @csspart controls - The buttons
 * @csspart pause - The button that stops and starts it
 * @csspart previous - The button back
 * @csspart next - The button forward
 * @csspart show-all - The button that turns the row into a list
 * @csspart pagination - The dots, or the number
 * @cssprop [--testimonial-carousel-peek=0px] - How much of the next testimonial shows at the row's end
 * @cssprop [--testimonial-carousel-gap=2.5 × space] - Room between testimonials
 */
export class TestimonialCarousel extends DataElement<typeof testimonialsDataSchema> {
  protected static override readonly reader = testimonialsReader;
  static override styles = [baseStyles, testimonialCarouselStyles];

  /** The testimonials: a list, or an object with a list and a label. Reads back exactly what was set; `data` is what is rendered. */
  @property({ attribute: false }) testimonials: DeepReadonly<Testimonials> | null | undefined;

  /** `auto`: one row, which becomes a carousel where more than fit; `carousel` says the same of it. */
  @option(choice(LAYOUTS)) layout: TestimonialLayout = 'auto';

  /** How many stand side by side in a row or a grid, 1 to 6; fewer where each would be narrower than 10em. Left out: by the width. */
  @option(numeric({ min: 1, max: 6, integer: true, fallback: undefined }, { attribute: 'per-view' }))
  perView: number | undefined;

  /** Which one is the first fully visible, from 0. Setting it goes there; set before there are data, it begins there. On the way to another it is the one that was left: setting that changes nothing, `goTo` turns back. */
  @option(numeric({ min: 0, integer: true, fallback: 0 })) index = 0;

  /** Moves by itself until a visitor does anything, from the last to the first, too. Never starts by itself where motion is to be reduced. */
  @option(flag()) autoplay = false;

  /** Seconds between moves of autoplay, 1 or more. Left out: by the length of the quotes, at least 6. */
  @option(numeric({ min: 1, fallback: undefined })) dwell: number | undefined;

  /** After the last comes the first, and before the first the last. */
  @option(flag()) rewind = false;

  /** Shows only what is about these modalities: ids, separated by spaces. */
  @option(ids()) modality: string | undefined;

  /** Id of a comparison whose guide chooses the modality: what suits its visitor wins over `modality`. */
  @option(text({ attribute: 'for' })) htmlFor: string | null = null;

  /** `newest` puts the latest first, and those without a date last. */
  @option(choice(SORTS)) sort: TestimonialSort = 'given';

  /**
   * How much of the authors' names is told, here and by events. "Client, Sample" is taken for family name and given name: a
   * town belongs into `location`, and several family names stand last. After a title a single name is cut, too. An `id` is
   * told as it is.
   */
  @option(choice(NAME_FORMATS, { attribute: 'name-format' })) nameFormat: NameFormat = 'full';

  /** Leaves out testimonials without `consent: true`. */
  @option(flag({ attribute: 'require-consent' })) requireConsent = false;

  /** Lines of a quote before it is cut and can be opened, 30 at the most; 0 shows them all. */
  @option(numeric({ min: 0, integer: true, fallback: 8 })) lines = 8;

  /** Name of the region and its heading; left out, the label in the data. The host's `aria-label` wins. */
  @option(text()) label: string | null = null;

  /** Level of the label's heading, 2 to 6. */
  @option(numeric({ min: 2, max: 6, integer: true, fallback: 2 }, { attribute: 'heading-level' }))
  headingLevel: HeadingLevel = 2;

  /**
   * Your own words for what the element says itself, by name, such as `{next: 'Onward', showAll: 'All {0}'}`; `{0}` stands for what comes
   * in. They hold in every language. An attribute takes them as JSON. Names that do not exist are left out.
   */
  @option(messages(Object.keys(words))) messages: Messages<TestimonialMessage> | null = null;

  readonly #slides: SlidesController = new SlidesController(this, {
    // What stands below each other scrolls with the page.
    track: () => (this.#isRow ? this.#track : null),
    count: () => this.#reading.list.length,
    settled: ({ first }, reason, asked) => this.#settled(first, reason, asked),
    taken: () => this.#autoplay.stop(),
  });

  readonly #autoplay = new AutoplayController(this, {
    wanted: () => this.autoplay,
    canMove: () => this.#scrolls,
    dwell: () => this.dwell ?? dwellOf(this.#reading.seen),
    advance: () => {
      const { destination, last, isMoving } = this.#slides;
      // What was asked for comes first; it waits anew once that is there.
      if (isMoving) return;
      this.#slides.goTo(destination >= last ? 0 : destination + 1, 'autoplay');
    },
    changed: (playing) => this.dispatchEvent(new TestimonialAutoplayEvent(playing)),
  });

  readonly #clamp = new ClampController(this, {
    track: () => this.#track,
    key: (index) => this.#reading.keys[index]!,
  });

  readonly #guide = new GuideController(this, () => this.htmlFor);

  readonly #portions = new PortionsController(this, FEW, () => (this.#isRow ? 0 : this.#reading.list.length));

  readonly #reading = new Reading(this.#slides);

  /** The index to go to with this update. */
  #wanted: number | undefined;
  /** Whether `index` was set to what the page was told. */
  #follows = false;
  #rotates = false;
  /** Whether a server rendered it: then all slides are there until it is known which of them a visitor reads. */
  #fromServer = false;
  #all = false;
  /** Where a button or a method led to, for the status to say. After a swipe nothing needs to be said. */
  #arrived: number | undefined;

  constructor() {
    super();
    new FocusController(this, {
      track: () => (this.#isRow && this.#slides.range ? this.#track : null),
      keys: () => this.#reading.keys,
      isVisible: (index) => this.#slides.isVisible(index),
    });
  }

  /** Goes to the next testimonial; at the end nothing happens, unless `rewind`, nor where all stand below each other. */
  next(): void {
    this.#move(1, 'api');
  }

  /** Goes to the previous testimonial; at the start nothing happens, unless `rewind`, nor where all stand below each other. */
  previous(): void {
    this.#move(-1, 'api');
  }

  /**
   * Goes to a testimonial by its place among those shown, from 0, or by its id. Beyond an end it goes to that end; an unknown
   * id does nothing. Where all stand below each other it comes into view, without an event.
   */
  goTo(which: number | string): void {
    this.#inOrder(() => {
      const index =
        typeof which === 'number'
          ? Math.max(Math.trunc(which), 0)
          : this.#reading.list.findIndex(({ id }) => id === which);
      if (index >= 0) this.#lead(index);
    });
  }

  /** Lets it move by itself, whatever stopped it before. Where motion is to be reduced it cuts instead of gliding. */
  play(): void {
    this.#rotates = true;
    this.#autoplay.play();
  }

  /** Stops it from moving by itself until `play`. */
  pause(): void {
    this.#autoplay.stop();
  }

  /** Turns the row into a list of all testimonials. */
  showAll(): void {
    if (!this.#all) this.#toggleAll();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.followsServer) {
      this.#fromServer = true;
      this.#portions.finish();
    }
    if (changed.has('htmlFor')) this.#guide.read();
    if (changed.has('autoplay') && this.autoplay) this.#rotates = true;
    this.#wanted = this.#indexSet(changed);
    this.#follows = false;
    this.#arrange();
    this.#reading.becomes(this.#isRow, this.#wanted);
  }

  protected override rendered(changed: PropertyValues<this>): void {
    this.internals.role = this.data && this.#isShown ? 'region' : null;
    this.internals.ariaLabel = this.#heading ?? words.label();
    this.internals.ariaRoleDescription = this.#scrolls ? words.carousel() : null;
    this.#slides.makeRoom(this.#window);
    const wanted = this.#wanted;
    const { replaced } = this.#reading;
    const placed = this.#reading.place();
    if (placed) {
      this.#settled(placed.index, wanted === undefined ? placed.reason : 'api', true);
    } else if (wanted !== undefined && !replaced) {
      // A row that comes later stands there, as the page said.
      if (!this.#isRow) this.#reading.begin(wanted);
      this.#lead(wanted);
    }
    if (changed.has('dwell')) this.#autoplay.restart();
  }

  protected override keepPlace(): () => void {
    const giveBack = super.keepPlace();
    const stood = this.#track?.scrollLeft;
    return () => {
      giveBack();
      if (stood && this.#track) this.#track.scrollTo({ left: stood, behavior: 'instant' });
    };
  }

  protected override renderData(): unknown {
    if (!this.#isShown) return nothing;
    const count = this.#reading.list.length;
    const heading = this.#heading;
    const controls = this.#controls;
    const scrolls = this.#scrolls;
    const classes = layoutClasses({
      row: this.#isRow,
      grid: this.layout === 'grid',
      count,
      perView: this.perView,
      measured: this.#slides.range !== undefined,
      window: this.#window,
    });
    return html`
      <div class=${classes} @keydown=${this.#onKeyDown}>
        <div class="head">
          ${heading === undefined ? nothing : renderHeading(this.headingLevel, heading)} ${renderControls(controls)}
        </div>
        <div
          class="track"
          part="track"
          role=${scrolls ? 'group' : 'list'}
          aria-label=${scrolls ? (heading ?? words.label()) : nothing}
          tabindex=${scrolls ? '0' : '-1'}
          ?hidden=${count === 0}
        >
          ${this.#renderSlides(scrolls)}
        </div>
        ${count === 0 ? html`<p class="none" tabindex="-1">${words.none()}</p>` : nothing} ${renderPages(controls)}
        <span class="visually-hidden" role="status"
          >${renderNews(this.#reading.list, this.#arrived, controls.all, this.nameFormat)}</span
        >
      </div>
    `;
  }

  #renderSlides(scrolls: boolean): unknown {
    const { start, end } = this.#window;
    return repeatSlides(
      Array.from({ length: end - start }, (_, n) => start + n),
      (index) => this.#reading.keys[index],
      (index) => {
        const outOfReach = scrolls && !this.#portions.printing && !this.#slides.isVisible(index);
        const slide = { index, count: this.#reading.list.length, scrolls, outOfReach };
        return renderSlide(slide, this.#renderTestimonial(index));
      },
    );
  }

  #renderTestimonial(index: number): unknown {
    const key = this.#reading.keys[index]!;
    return renderTestimonial(discreet(this.#reading.list[index]!, this.nameFormat), index, {
      anonymous: this.nameFormat === 'anonymous',
      lines: Math.min(this.lines, MOST_LINES),
      cut: this.lines > 0 && this.#clamp.isCut(key),
      open: this.#clamp.isOpen(key),
      toggle: () => this.#press(() => this.#clamp.toggle(key)),
    });
  }

  get #controls(): Controls {
    const { range, destination, last } = this.#slides;
    return {
      moves: this.#isRow && last > 0,
      count: this.#reading.list.length,
      range,
      destination,
      last,
      rewind: this.rewind,
      playing: this.#rotates ? this.#autoplay.playing : undefined,
      all: this.#folds && this.#all,
      offersAll: this.#reading.list.length >= MANY,
      move: (step) => this.#press(() => this.#move(step, 'user')),
      goTo: (index) => this.#press(() => this.#slides.goTo(index, 'user')),
      pressPlay: () => this.#autoplay.pressed(),
      togglePlay: (event) => this.#autoplay.toggle(event),
      toggleAll: () => this.#press(() => this.#toggleAll()),
    };
  }

  get #track(): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>('.track') ?? null;
  }

  get #filter(): readonly string[] | undefined {
    const named = this.modality?.split(/\s+/).filter((id) => id !== '');
    // A list of choices has an empty value for all of them.
    return this.#guide.suits ?? (named?.length ? named : undefined);
  }

  /** Whether there is anything to show; what a filter leaves nothing of says so. */
  get #isShown(): boolean {
    return this.#reading.list.length > 0 || this.#filter !== undefined;
  }

  get #heading(): string | undefined {
    return (this.label?.trim() ? this.label : undefined) ?? this.data?.label;
  }

  /** Whether it is a row, unless all are to be shown. */
  get #folds(): boolean {
    return (this.layout === 'auto' || this.layout === 'carousel') && this.#reading.list.length > 1;
  }

  /** Whether it is a row that may move; whether it needs to is known once it is measured. */
  get #isRow(): boolean {
    return this.#folds && !this.#all;
  }

  get #scrolls(): boolean {
    return this.#isRow && this.#slides.range !== undefined && this.#slides.last > 0;
  }

  get #window(): SlideWindow {
    const total = this.#reading.list.length;
    const isUnknown = this.#fromServer && this.#isRow && !this.#slides.range;
    if (isServer || this.followsServer || isUnknown || this.#portions.printing) return { start: 0, end: total };
    return this.#isRow ? this.#slides.window : { start: 0, end: this.#portions.made };
  }

  /** The index, if the page set it to another than where the row is or goes. */
  #indexSet(changed: PropertyValues<this>): number | undefined {
    const { index } = this;
    const isSet = changed.has('index');
    const turns = isSet && !this.#follows && index !== this.#slides.destination;
    return turns || ((isSet || this.#reading.isNew) && index !== this.#reading.index) ? index : undefined;
  }

  /** Chooses what is shown, by the element's options and the guide's choice. */
  #arrange(): void {
    const arrangement = { modalities: this.#filter, sort: this.sort, requireConsent: this.requireConsent };
    const { testimonials = [] } = this.data ?? {};
    this.reportOption('testimonials', this.requireConsent ? consentMissing(testimonials) : undefined);
    if (this.#reading.arrange(testimonials, arrangement, this.#wanted)) this.#arrived = undefined;
  }

  /** Tells the page that another one came first, or the same at another place. */
  #settled(index: number, reason: ChangeReason, asked: boolean): void {
    this.#autoplay.restart();
    // Where nothing is left, the one that was read is remembered.
    if (index >= this.#reading.list.length) return;
    const testimonial = this.#reading.tell(index);
    this.#follows ||= this.index !== index;
    this.index = index;
    if (!testimonial) return;
    this.dispatchEvent(new TestimonialChangeEvent(index, discreet(testimonial, this.nameFormat), reason));
    if (!asked) this.#autoplay.stop();
    this.#arrived = asked && (reason === 'user' || reason === 'api') ? index : undefined;
    this.requestUpdate();
  }

  /** Moves after what was set before is rendered. */
  #inOrder(act: () => void): void {
    if (this.isUpdatePending) void this.updateComplete.then(act);
    else act();
  }

  /** Goes there, or brings into view what stands below the others. */
  #lead(index: number): void {
    const last = this.#reading.list.length - 1;
    if (this.#isRow || last < 0) this.#slides.goTo(index, 'api');
    else void bringIntoView(this, this.#portions, Math.min(index, last));
  }

  #move(step: -1 | 1, reason: ChangeReason): void {
    this.#inOrder(() => {
      if (!this.#isRow && this.#reading.list.length > 0) return;
      const { destination, last } = this.#slides;
      const next = destination + step;
      this.#slides.goTo(this.rewind ? (next < 0 ? last : next > last ? 0 : next) : next, reason);
    });
  }

  /** Something a visitor did: it stops autoplay. */
  #press(act: () => void): void {
    this.#autoplay.stop();
    act();
  }

  #toggleAll(): void {
    this.#all = !this.#all;
    this.#portions.restart();
    this.#arrived = undefined;
    this.requestUpdate();
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    const ours = target === this.#track || target.closest('.controls, .pages');
    const leap = leapOf(event.key, this.#slides.isRightToLeft);
    if (!this.#scrolls || !ours || !leap || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#press(() => {
      if (leap === 'next' || leap === 'previous') this.#move(leap === 'next' ? 1 : -1, 'user');
      else this.#slides.goTo(leap === 'first' ? 0 : this.#slides.last, 'user');
    });
  };
}
