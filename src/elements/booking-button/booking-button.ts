import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { baseStyles } from '../../shared/base.styles.js';
import { DataElement } from '../../shared/data-element.js';
import { option } from '../../shared/option-decorator.js';
import { choice } from '../../shared/property-options.js';
import { hasContent, nameOf } from '../../shared/readable-node.js';
import { BookingOpenEvent } from './booking-button.events.js';
import { bookingButtonStyles } from './booking-button.styles.js';
import { words } from './booking-button.words.js';
import type { BookingDialogController, BookingTarget } from './booking-dialog.js';
import { providerOf } from './providers/index.js';
import { bookingReader, linkIn } from './read-booking.js';
import type { Booking, bookingSchema } from './schema.js';

export const MODES = ['auto', 'link', 'dialog', 'inline'] as const;
export type BookingMode = (typeof MODES)[number];

export const VARIANTS = ['solid', 'outline', 'text'] as const;
export type BookingVariant = (typeof VARIANTS)[number];

/**
 * Leads to the booking page: a real link everywhere, which opens a known scheduler's page in a dialog.
 *
 * Modifier keys, the middle button and a long press do what they do with any link. Nothing of a third party is
 * loaded before the visitor asks for it; what the dialog needs is fetched when a pointer or focus comes near.
 *
 * @tag booking-button
 * @slot - The label. A child `<a href>` is read as data instead
 * @attr {string} booking - The data as JSON text
 * @fires {BookingOpenEvent} booking-open - The visitor is about to book; cancelable
 * @fires {BookingReadyEvent} booking-ready - The booking page is loaded in its frame
 * @fires {BookingCloseEvent} booking-close - The dialog was closed
 * @csspart link - The link
 * @csspart dialog - The dialog
 * @csspart frame - The booking page in it
 * @csspart close - The button that closes it
 * @csspart open-elsewhere - The link to the booking page itself
 */
export class BookingButton extends DataElement<typeof bookingSchema> {
  protected static override readonly reader = bookingReader;
  static override styles = [baseStyles, bookingButtonStyles];

  /** Where to book, and how. Reads back exactly what was set; `data` is what is used. */
  @property({ attribute: false }) booking: Booking | null | undefined;

  /** Address of the booking page: all that most need. */
  @property() href: string | null = null;

  /** `auto`: a known scheduler's page opens in a dialog, any other is a link. */
  @option(choice(MODES)) mode: BookingMode = 'auto';

  /** Id of the service to book. Left out: the booking page itself, or the first service. */
  @property() service: string | null = null;

  /** How much the button stands out. */
  @option(choice(VARIANTS)) variant: BookingVariant = 'solid';

  @query('a[part="link"]') readonly link!: HTMLAnchorElement | null;

  #dialog: BookingDialogController | undefined;
  /** Whether the children are the label; taken for granted until they can be looked at. */
  #slotted = true;

  /** Opens the dialog, or follows the link where there is none. */
  open(): void {
    void this.#start();
  }

  /** Closes the dialog; opening it again continues where it was. */
  close(): void {
    this.#dialog?.close();
  }

  override focus(options?: FocusOptions): void {
    if (this.link) this.link.focus(options);
    else super.focus(options);
  }

  override click(): void {
    if (this.link) this.link.click();
    else super.click();
  }

  protected override shorthand(): unknown {
    return this.href;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#slotted = isServer || this.takesOver || this.#hasLabelInside();
    this.#dialog?.keep(this.#target?.url);
  }

  protected override renderData(): TemplateResult {
    const target = this.#target!;
    return html`
      <a
        class=${this.variant}
        part="link"
        href=${target.url}
        @click=${this.#onClick}
        @pointerenter=${this.#prepare}
        @focus=${this.#prepare}
        >${this.#slotted ? html`<slot>${target.label}</slot>` : target.label}</a
      >
      ${this.#dialog?.render() ?? nothing}
    `;
  }

  /** What the link leads to. */
  get #target(): BookingTarget | undefined {
    const { data } = this;
    if (!data) return undefined;
    const services = data.services ?? [];
    const service =
      services.find(({ id }) => id === this.service) ?? (data.url === undefined ? services[0] : undefined);
    const url = service?.url ?? data.url;
    if (url === undefined) return undefined;
    // A relative address keeps its form on a server, where no page tells what it is relative to.
    const provider = isServer ? undefined : providerOf(url, data.provider);
    return { url, label: data.label ?? service?.label ?? words.label(), provider };
  }

  #opensFrame(target: BookingTarget): boolean {
    if (this.mode === 'link') return false;
    return this.mode !== 'auto' || target.provider !== undefined;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented) return;
    const target = this.#target!;
    if (!this.dispatchEvent(new BookingOpenEvent(target.provider?.name ?? 'link'))) {
      event.preventDefault();
    } else if (this.#opensFrame(target)) {
      event.preventDefault();
      void this.#show(target);
    }
  };

  async #start(): Promise<void> {
    const target = this.#target;
    if (!target) return;
    if (!this.dispatchEvent(new BookingOpenEvent(target.provider?.name ?? 'link'))) return;
    if (this.#opensFrame(target)) await this.#show(target);
    else location.assign(target.url);
  }

  async #show(target: BookingTarget): Promise<void> {
    const dialog = await this.#prepare();
    if (dialog) dialog.open(target, this.mode !== 'inline');
    else location.assign(target.url);
  }

  /** Fetches what the dialog needs. Where that fails the link is still a link. */
  readonly #prepare = async (): Promise<BookingDialogController | undefined> => {
    if (this.#dialog) return this.#dialog;
    try {
      const { BookingDialogController } = await import('./booking-dialog.js');
      this.#dialog ??= new BookingDialogController(this, BookingButton.elementStyles);
    } catch (error) {
      console.warn(
        `<${this.localName}> could not load its dialog, so the link leads to the booking page. ${String(error)}`,
      );
    }
    return this.#dialog;
  };

  #hasLabelInside(): boolean {
    if (linkIn(this)) return false;
    return [...this.childNodes].some((node) => nameOf(node) !== 'script' && hasContent(node));
  }
}
