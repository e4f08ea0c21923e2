import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { baseStyles } from '../../shared/base.styles.js';
import { DataElement } from '../../shared/data-element.js';
import type { DeepReadonly } from '../../shared/deep-readonly.js';
import type { Messages } from '../../shared/language.js';
import { messages } from '../../shared/messages-option.js';
import { shown } from '../../shared/issue.js';
import { option } from '../../shared/option-decorator.js';
import { choice, flag, numeric, text } from '../../shared/property-options.js';
import type { References } from '../../shared/references.js';
import { EXPECTED_URL } from '../../shared/safe-url.js';
import { BookingCloseEvent, BookingOpenEvent } from './booking-button.events.js';
import { bookingButtonStyles } from './booking-button.styles.js';
import { BOOKING_MESSAGES, words, type BookingMessage } from './booking-button.words.js';
import { PendingOpening } from './pending-opening-client.js';
import { ComparisonController } from './comparison-controller.js';
import { consent, type BookingConsent } from './consent-option.js';
import { focusedElement } from './focus-client.js';
import type { Service } from './frozen.js';
import { Offers } from './offers.js';
import { LazyParts } from './lazy-parts-client.js';
import { bookingReader, childrenOf, labelIn, type ChildrenAs } from './read-booking.js';
import type { Booking, bookingSchema } from './schema.js';
import { renderServices } from './services-view.js';
import type { BookingTarget } from './target.js';

export const MODES = ['auto', 'link', 'dialog', 'inline'] as const;
export type BookingMode = (typeof MODES)[number];

export const VARIANTS = ['solid', 'outline', 'text'] as const;
export type BookingVariant = (typeof VARIANTS)[number];

/**
 * Leads to the booking page: a real link everywhere, which opens a known scheduler's page in a dialog.
 *
 * Modifier keys, the middle button and a long press do what they do with any link. Nothing of a third party is
 * loaded before the visitor asks for it; what dialog and menu need is fetched when a pointer or focus comes near. Several
 * services make a menu of links (WAI-ARIA APG, menu button).
 *
 * @tag booking-button
 * @slot - The label. A child `<a href>` is read as data instead
 * @attr {string} booking - The data as JSON text
 * @fires {BookingOpenEvent} booking-open - The visitor is about to book; cancelable
 * @fires {BookingReadyEvent} booking-ready - The booking page is there
 * @fires {BookingScheduledEvent} booking-scheduled - A session is booked
 * @fires {BookingErrorEvent} booking-error - The booking page does not come
 * @fires {BookingCloseEvent} booking-close - The booking page was closed
 * @csspart link - The link, or the button of the menu
 * @csspart menu - The services
 * @csspart dialog - The dialog
 * @csspart frame - The booking page in it
 * @csspart close - The button that closes it
 * @csspart open-elsewhere - The link to the booking page itself
 * @csspart fallback - Other ways to reach the practice, where the booking page does not come or cannot tell
 * @csspart disclosure - What is asked before a third party's page is loaded
 * @csspart license - The licence number
 * @cssprop [--bodywork-on-accent=black or white, whichever reads better] - Words on the accent
 * @cssprop [--bodywork-on-surface=CanvasText] - Words in the dialog and the menu
 * @cssstate inline - The booking page may stand in the page
 * @cssstate floating - It keeps to the window's end
 */
export class BookingButton extends DataElement<typeof bookingSchema> {
  protected static override readonly reader = bookingReader;
  static override styles = [baseStyles, bookingButtonStyles];

  /** Where to book, and how. Reads back exactly what was set; `data` is what is used. */
  @property({ attribute: false }) booking: DeepReadonly<Booking> | null | undefined;

  /** Address of the booking page: all that most need. */
  @option(text()) href: string | null = null;

  /** `auto`: a known scheduler's page opens in a dialog, any other is a link. */
  @option(choice(MODES)) mode: BookingMode = 'auto';

  /** Id of the service to book. Left out: the booking page itself, or a menu of the services. */
  @option(text()) service: string | null = null;

  /** Id of a comparison: what it offers to book is booked here. */
  @option(text({ attribute: 'for' })) htmlFor: string | null = null;

  /** How much the button stands out. */
  @option(choice(VARIANTS)) variant: BookingVariant = 'solid';

  /** Keeps to the window's end, unless a button for the same stands in view. */
  @option(flag()) floating = false;

  /** Passes the `utm_*` parameters of the page's address on to the booking page. */
  @option(flag({ attribute: 'forward-utm' })) forwardUtm = false;

  /** `required`: asks before a third party's page is loaded, unless `consented`. Any value but `false` counts so. */
  @option(consent()) consent: BookingConsent = null;

  /** The visitor has consented to the booking page; in mode `inline` it may load as soon as it comes near. */
  @option(flag()) consented = false;

  /** Seconds a booking page may take to tell that it is there, 0.1 to 3600. */
  @option(numeric({ min: 0.1, max: 3_600, fallback: 10 }, { attribute: 'frame-timeout' })) frameTimeout = 10;

  /**
   * Your own words for what the element says itself, by name, such as `{label: 'Book now', phone: 'Ring {0}'}`; `{0}` stands for what comes
   * in. They hold in every language. An attribute takes them as JSON. Names that do not exist are left out.
   */
  @option(messages(BOOKING_MESSAGES)) messages: Messages<BookingMessage> | null = null;

  /** @internal The link, or the button of the menu; for the element's own controllers. */
  @query('[part="link"]') readonly link!: HTMLElement | null;

  readonly #offers = new Offers(this, () => this.#label);
  readonly #lazy = new LazyParts(this);
  readonly #pending = new PendingOpening(this, () => this.#prepare());
  /** What the children are to the button; its label until they can be looked at. */
  #children: ChildrenAs = 'label';

  /** Whether what the menu needs could not be fetched: then its links stand in the page. */
  #menuless = false;
  /** Whether `open()` waits for what is to be opened. */
  #waits = false;
  /** A label may come after the element: from a page that is parsed on, or from a script. */
  #childWatch: MutationObserver | undefined;

  constructor() {
    super();
    new ComparisonController(this, (modality, url) => this.#bookFor(modality, url));
  }

  /** Opens the booking page, or follows the link, once there are data; where there are several services, their menu. */
  open(): void {
    this.#waits = true;
    this.requestUpdate();
  }

  /** Closes the booking page, which continues where it was when it is opened again, and the menu. */
  close(): void {
    this.#forget();
    this.#lazy.menu?.leave();
    this.#lazy.dialog?.close();
  }

  /** Moves focus to the link, to the button of the menu, or to the first of the services where they stand in the page. */
  override focus(options?: FocusOptions): void {
    const target = this.link ?? this.#firstEntry;
    if (target) target.focus(options);
    else super.focus(options);
  }

  /** Does what a visitor's click on the link does; where services stand in the page, it moves focus to the first. */
  override click(): void {
    if (this.link) this.link.click();
    else if (this.#firstEntry) this.focus();
    else super.click();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    // Its place in the page depends on them from the definition on, and what a server rendered may wait for its words.
    this.#tellStates();
    this.#childWatch ??= new MutationObserver(() => this.requestUpdate());
    this.#childWatch.observe(this, { childList: true, subtree: true, characterData: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
    this.#childWatch?.disconnect();
  }

  protected override references({ services = [] }: DeepReadonly<Booking>): References {
    return { service: [this.service, services.map(({ id }) => id!)] };
  }

  protected override shorthand(): unknown {
    return this.href;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const browser = !isServer && !this.takesOver;
    this.#children = this.takesOver ? this.#childrenOnServer() : childrenOf(this);
    this.#offers.query = browser && this.forwardUtm ? location.search : '';
    this.#reportFrame();
    this.#keepPages();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellStates();
    if (this.floating) void this.#lazy.float();
    if (this.mode === 'inline' && this.consented && this.#offers.target) void this.#prepare();
    if (!this.#waits || this.status === 'loading') return;
    this.#waits = false;
    if (!this.isConnected) return;
    if (this.#offers.services) void this.#openMenu('first');
    else void this.#start(() => this.#offers.target);
  }

  protected override renderData({ contact, license }: DeepReadonly<Booking>): TemplateResult {
    const services = this.#offers.services;
    return this.#renderBesidePage(html`
      <div class="button">
        ${services ? this.#renderServices(services) : this.#renderLink(this.#offers.target!)}
        ${license === undefined ? nothing : html`<p part="license">${license}</p>`} ${this.#renderPaper(contact?.phone)}
      </div>
    `);
  }

  /** Without data it may still book what a comparison offers. */
  protected override renderChildren(): unknown {
    return this.#renderBesidePage(super.renderChildren());
  }

  /** In one template, whatever there is: a frame that another one has loads anew. */
  #renderBesidePage(content: unknown): TemplateResult {
    return html`${content}${this.#lazy.dialog?.render() ?? nothing}`;
  }

  /** Gives up what waits and what is on its way. */
  #forget(): void {
    this.#waits = false;
    this.#pending.forget();
  }

  #tellStates(): void {
    this.setState('inline', this.mode === 'inline');
    this.setState('floating', this.floating);
  }

  #renderLink(target: BookingTarget): TemplateResult {
    return html`<a
      class=${this.variant}
      part="link"
      href=${target.address}
      aria-haspopup=${this.#offers.opensFrame(target) && this.mode !== 'inline' ? 'dialog' : nothing}
      aria-busy=${this.#pending.isPending ? 'true' : nothing}
      @click=${(event: MouseEvent) => this.#onClick(event, () => this.#offers.target)}
      @pointerenter=${this.#prepare}
      @focus=${this.#prepare}
      >${this.#renderLabel()}</a
    >`;
  }

  #renderServices(services: readonly Service[]): TemplateResult {
    return renderServices(services, {
      inPage: this.mode === 'inline' || this.#menuless,
      menu: this.#lazy.menu,
      isPending: this.#pending.isPending,
      openMenu: (at) => void this.#openMenu(at),
      variant: this.variant,
      content: this.#renderLabel(),
      all: this.data!.url,
      address: ({ url, label }) => this.#offers.at(url, label).address,
      book: (event, entry) => this.#onClick(event, () => this.#offers.of(entry, this.speaking(words.all))),
      prepare: () => void this.#prepare(),
    });
  }

  #renderLabel(): unknown {
    const label = this.data!.label ?? this.#offers.service?.label ?? words.label();
    if (this.#children === 'label') return html`<slot>${label}</slot>`;
    // An icon says nothing to those who do not see it, or do not know it.
    return html`${this.#children === 'icon' ? html`<slot></slot>` : nothing}<span class="words">${label}</span>`;
  }

  /** What paper needs to know: nothing on it is about the visitor. */
  #renderPaper(phone: string | undefined): TemplateResult {
    const address = this.#offers.service?.url ?? this.data!.url;
    return html`<span class="paper">${[address, phone].filter((each) => each !== undefined).join(', ')}</span>`;
  }

  /** The button's words as text. */
  get #label(): string {
    const written = this.#children === 'label' && !isServer ? labelIn(this) : '';
    // A click asks for it, too.
    return written || (this.data?.label ?? this.#offers.service?.label ?? this.speaking(words.label));
  }

  /** The first of the services, where there are several. */
  get #firstEntry(): HTMLElement | null | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>('.entry');
  }

  #reportFrame(): void {
    const target = this.#offers.target;
    const framed = this.mode === 'dialog' || this.mode === 'inline';
    const refused = framed && target && !this.#offers.opensFrame(target);
    this.reportOption(
      'url',
      refused ? `expected ${EXPECTED_URL.frame}, got ${shown(target.url)}. It opens as a link.` : undefined,
    );
  }

  #onClick(event: MouseEvent, target: () => BookingTarget | undefined): void {
    // The page's address may have changed since.
    this.requestUpdate();
    this.performUpdate();
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const wanted = target();
    const opener = event.currentTarget as HTMLElement;
    if (!plain || event.defaultPrevented || !wanted) return;
    this.#lazy.menu?.leave();
    const goes = this.#announce(wanted);
    const now = target() ?? wanted;
    // The browser follows the link.
    if (goes && !this.#offers.opensFrame(now)) return;
    event.preventDefault();
    if (goes) void this.#show(now, target, this.link ?? opener);
  }

  #bookFor(modality: string, offered: string): boolean {
    // The page's address may have changed since.
    this.requestUpdate();
    this.performUpdate();
    // With a list of services that is empty there is nothing to show it in.
    if (this.status === 'loading' || (this.status === 'empty' && this.data)) return false;
    void this.#start(() => this.#offers.for(modality, offered));
    return true;
  }

  async #start(wanted: () => BookingTarget | undefined): Promise<void> {
    const target = wanted();
    if (!target || !this.#announce(target)) return;
    const now = wanted() ?? target;
    if (this.#offers.opensFrame(now)) await this.#show(now, wanted, focusedElement(this.ownerDocument) ?? this.link);
    else location.assign(now.address);
  }

  /**
   * Tells the page, which may refuse, or tell more of the visitor. A double click is one wish: what is open or on its way
   * is not told again.
   *
   * @returns whether it is to be opened
   */
  #announce(target: BookingTarget): boolean {
    if (this.#pending.address === target.address || this.#lazy.dialog?.returnTo(target)) return false;
    this.#forget();
    const goes = this.dispatchEvent(new BookingOpenEvent(target.provider?.name ?? 'link'));
    this.performUpdate();
    return goes;
  }

  /**
   * @param wanted - what leads there, as that is at the time
   * @param opener - what gets focus back
   */
  async #show(
    { address }: BookingTarget,
    wanted: () => BookingTarget | undefined,
    opener: HTMLElement | null,
  ): Promise<void> {
    if (!(await this.#pending.load(address))) return;
    // Data and mode may be others by now.
    this.performUpdate();
    const target = wanted();
    if (!target) this.dispatchEvent(new BookingCloseEvent());
    else if (!this.#offers.opensFrame(target) || !this.#lazy.dialog?.open(target, wanted, opener))
      location.assign(target.address);
  }

  async #openMenu(at: 'first' | 'last'): Promise<void> {
    if (!(await this.#pending.load())) return;
    if (this.mode !== 'inline' && !this.#menuless) {
      if (this.#lazy.menu) {
        this.#lazy.menu.open(at);
        return;
      }
      this.#menuless = true;
      this.requestUpdate();
      await this.updateComplete;
    }
    this.#firstEntry?.focus();
  }

  readonly #prepare = async (): Promise<void> => {
    await this.#lazy.fetch({ needsMenu: this.#offers.services !== undefined && this.mode !== 'inline' });
    this.#keepPages();
  };

  /** Booking pages that were opened stay as they were left, until the data have others. */
  #keepPages(): void {
    this.#lazy.dialog?.keep(this.#offers.addresses, this.#offers.target);
  }

  /** As a server saw them. */
  #childrenOnServer(): ChildrenAs {
    const has = (selector: string): boolean => this.shadowRoot!.querySelector(selector) !== null;
    return has('slot') ? (has('.words') ? 'icon' : 'label') : 'none';
  }
}
