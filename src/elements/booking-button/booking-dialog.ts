/** What is needed only once somebody wants to book: fetched on intent, so that a page pays nothing for it before. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { CSSResultOrNative, ReactiveControllerHost } from 'lit';
import { safeUrl } from '../../shared/safe-url.js';
import { NearViewport } from './near-viewport-client.js';
import {
  BookingCloseEvent,
  BookingErrorEvent,
  BookingReadyEvent,
  BookingScheduledEvent,
} from './booking-button.events.js';
import { bookingDialogStyles } from './booking-dialog.styles.js';
import { renderBookingPage } from './booking-page-view.js';
import { focusedElement } from './focus-client.js';
import { FrameController } from './frame-controller.js';
import { hostOf } from './frame-url-client.js';
import { frameOf } from './frames/index.js';
import { LightDismissController } from './light-dismiss-controller.js';
import type { Booking } from './frozen.js';
import { ScrollLockController } from './scroll-lock-controller.js';
import { watchVisibility } from './visibility-client.js';
import type { BookingTarget } from './target.js';

/** The button as its booking page sees it. */
export interface BookingDialogHost extends ReactiveControllerHost, HTMLElement {
  readonly data: Booking | undefined;
  readonly mode: string;
  readonly consent: string | null;
  readonly consented: boolean;
  readonly frameTimeout: number;
  addStyles(styles: CSSResultOrNative[]): void;
}

/**
 * The booking page in a frame, in a native modal dialog or in the page. Android's back gesture, Escape and assistive
 * technology close a native dialog by themselves.
 */
export class BookingDialogController implements ReactiveController {
  readonly #host: BookingDialogHost;
  readonly #frame: FrameController;
  readonly #lock: ScrollLockController;
  readonly #dismiss: LightDismissController;
  readonly #nearViewport: NearViewport;
  #target: BookingTarget | undefined;
  /** What leads to it, as that is by now. */
  #wanted: (() => BookingTarget | undefined) | undefined;
  /** What opened it; undefined where it came by itself. */
  #opener: HTMLElement | null | undefined;
  /** The button's own addresses, and what its link leads to. */
  #urls: readonly string[] = [];
  #own: BookingTarget | undefined;
  /** Whether the dialog was shown, which a render does; until then it is not yet open. */
  #isShown = false;
  /** What has focus in it, of which a render may take away all or a part. */
  #focused: Element | null | undefined;
  /** Whether it shows, or shall as soon as it is rendered. */
  #open = false;
  /** Whether focus is to go there once it is rendered. */
  #entering = false;
  /** Hosts whose pages the visitor agreed to. */
  readonly #agreed = new Set<string>();
  #stopWatching: (() => void) | undefined;

  constructor(host: BookingDialogHost) {
    this.#host = host;
    host.addStyles(bookingDialogStyles);
    this.#lock = new ScrollLockController(host);
    this.#dismiss = new LightDismissController(host, () => this.close());
    this.#nearViewport = new NearViewport(() => {
      // Consent may be withdrawn, and that not yet be rendered.
      if (!this.#target && this.#comesByItself) this.#show(this.#own!, () => this.#own);
    });
    this.#frame = new FrameController(host, () => ({
      known: frameOf(this.#target?.provider),
      timeout: host.frameTimeout,
      ready: () => host.dispatchEvent(new BookingReadyEvent()),
      failed: (reason) => host.dispatchEvent(new BookingErrorEvent(reason)),
      scheduled: (facts) => {
        host.dispatchEvent(new BookingScheduledEvent(this.#target!.provider!.name, facts));
        // It may be told a moment after the page was closed.
        if (!this.#open) this.#target = undefined;
      },
    }));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#nearViewport.stop();
    // A frame that was moved loads anew in any case.
    this.#target = undefined;
    this.#closed(this.#hasFocus);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot!.activeElement?.closest('dialog, .inline');
  }

  hostUpdated(): void {
    const frame = this.#host.shadowRoot!.querySelector('iframe');
    frame
      ?.closest<HTMLElement>('dialog, section')!
      .style.setProperty('--_height', this.#frame.height ? `${this.#frame.height}px` : '');
    if (this.#focused && !this.#host.shadowRoot!.activeElement) {
      if (this.#focused.isConnected) this.#focusNews();
      else this.#entering = true;
    }
    const dialog = this.#dialog;
    if (!this.#host.isConnected) return;
    // It may be in the page now.
    if (!dialog) {
      this.#lock.unlock();
      this.#stopWatching?.();
    }
    if (this.#open && dialog && !dialog.open) {
      dialog.showModal();
      this.#isShown = true;
      this.#stopWatching?.();
      this.#stopWatching = watchVisibility(dialog, (wasSeen) => this.#unseen(wasSeen));
      this.#host.shadowRoot!.querySelector<HTMLElement>('[part="close"]')!.focus();
      this.#lock.lock();
    }
    if (!this.#entering) return;
    this.#entering = false;
    this.#host.shadowRoot!.querySelector<HTMLElement>('.inline')?.focus();
  }

  /**
   * Shows the booking page; one that was closed continues where it was.
   *
   * @param wanted - what leads to it, as that is at the time
   * @param opener - what gets focus back
   * @returns false where the button is not in the page
   */
  open(target: BookingTarget, wanted: () => BookingTarget | undefined, opener: HTMLElement | null): boolean {
    if (!this.#host.isConnected) return false;
    this.#opener = opener;
    this.#entering = true;
    this.#show(target, wanted);
    return true;
  }

  close(): void {
    const hadFocus = this.#hasFocus;
    this.#dialog?.close();
    this.#closed(hadFocus, true);
  }

  /**
   * Another address has no use for what is in the frame. What a comparison led to may be an address of its own.
   *
   * @param urls - the button's addresses; none where it has nothing to book any more
   * @param own - what its link leads to
   */
  keep(urls: readonly string[], own: BookingTarget | undefined): void {
    const url = this.#target?.url ?? '';
    const isLeft = this.#urls.includes(url) && !urls.includes(url);
    const isReplaced = url === this.#own?.url && own !== undefined && own.url !== url;
    const isLost = this.#urls.length > 0 && urls.length === 0;
    this.#urls = urls;
    this.#own = own;
    if (isLeft || isReplaced || isLost || this.#isMisplaced) {
      this.#nearViewport.stop();
      this.#target = undefined;
      const hadFocus = this.#hasFocus;
      if (this.#open) void this.#host.updateComplete.then(() => this.#closed(hadFocus));
    }
    // Its name may be in another language by now.
    const now = this.#wanted?.();
    if (this.#target && now?.url === this.#target.url) this.#target = { ...this.#target, label: now.label };
    if (!this.#comesByItself) this.#nearViewport.stop();
    else if (!this.#target) this.#nearViewport.start(this.#host.shadowRoot!.querySelector('.root')!);
  }

  /** Whether it stands where the mode has no place for it; out of the page it comes as a dialog by a click alone. */
  get #isMisplaced(): boolean {
    const { mode, shadowRoot } = this.#host;
    const isInPage = (this.#open && this.#opener === undefined) || shadowRoot!.querySelector('.inline') !== null;
    return mode === 'link' || (mode !== 'inline' && isInPage);
  }

  /** Something around the dialog is hidden: nobody would see what keeps the page from being used. */
  #unseen(wasSeen: boolean): void {
    const address = this.#target?.address;
    this.close();
    // Who asked for it has seen nothing of it.
    if (!wasSeen && address !== undefined) location.assign(address);
  }

  /** Leads focus to that very booking page in the page; a dialog has it. False where it does not show. */
  returnTo({ address }: BookingTarget): boolean {
    const isOpen = this.#open && address === this.#target?.address;
    if (isOpen) {
      this.#entering = true;
      this.#host.requestUpdate();
    }
    return isOpen;
  }

  render(): unknown {
    const target = this.#target;
    if (!target) return nothing;
    if (this.#host.mode === 'inline') {
      return html`
        <section class="inline" aria-labelledby="title" tabindex="-1" ?hidden=${!this.#open}>
          ${this.#renderContent(target)}
        </section>
      `;
    }
    return html`
      <dialog
        part="dialog"
        aria-labelledby="title"
        @close=${this.#onClose}
        @pointerdown=${this.#dismiss.onPress}
        @click=${this.#dismiss.onClick}
        @keydown=${onKey}
      >
        ${this.#renderContent(target)}
      </dialog>
    `;
  }

  #renderContent(target: BookingTarget): TemplateResult {
    return renderBookingPage({
      target,
      frame: this.#frame,
      contact: this.#host.data?.contact,
      asks: this.#asks(target),
      close: () => this.close(),
      agree: () => this.#agree(target),
      retry: this.#onRetry,
    });
  }

  /** Whether a third party's page waits for the visitor's consent. */
  #asks(target: BookingTarget): boolean {
    return this.#host.consent === 'required' && !this.#host.consented && !this.#agreed.has(hostOf(target));
  }

  #show(target: BookingTarget, wanted: () => BookingTarget | undefined): void {
    const other = target.address !== this.#target?.address;
    this.#target = target;
    this.#wanted = wanted;
    if (other) this.#frame.restart();
    else if (!this.#open) this.#frame.resume();
    this.#open = true;
    this.#dismiss.start();
    this.#host.requestUpdate();
  }

  /** Whether it shows in the page without a click, as soon as it comes near the view. */
  get #comesByItself(): boolean {
    const { mode, consented, baseURI } = this.#host;
    return mode === 'inline' && consented && safeUrl(this.#own?.url, 'frame', baseURI) !== undefined;
  }

  /** The browser closed it. It tells so a little later, when it may be open again, or about to be. */
  readonly #onClose = (): void => {
    if (this.#isShown && !this.#dialog?.open) this.#closed(true, true);
  };

  /**
   * @param hadFocus - whether focus was in it: in the page it may be anywhere
   * @param isTold - a page that came by itself goes without a word, unless somebody closes it
   */
  #closed(hadFocus: boolean, isTold = this.#opener !== undefined): void {
    if (!this.#open) return;
    this.#open = false;
    this.#isShown = false;
    this.#stopWatching?.();
    this.#lock.unlock();
    this.#frame.suspend(this.#dismiss.wasInFrame);
    // What was booked is done: the next one begins anew.
    if (this.#frame.scheduled) this.#target = undefined;
    this.#host.requestUpdate();
    if (hadFocus) this.#giveFocusBack();
    this.#opener = undefined;
    if (isTold) this.#host.dispatchEvent(new BookingCloseEvent());
  }

  /** To what opened it; where that is gone, to the button. */
  #giveFocusBack(): void {
    const opener = this.#opener?.isConnected ? this.#opener : this.#host;
    // A floating button that made way comes back for it.
    this.#host.shadowRoot!.querySelector('.away')?.classList.remove('away');
    opener.focus({ preventScroll: true });
    // What is there may have become unable to take it.
    if (opener !== this.#host && focusedElement(this.#host.ownerDocument) !== opener)
      this.#host.focus({ preventScroll: true });
  }

  /** A dialog has it always. */
  get #hasFocus(): boolean {
    return this.#dialog !== null || this.#host.shadowRoot!.activeElement?.closest('.inline') != null;
  }

  #agree(target: BookingTarget): void {
    this.#agreed.add(hostOf(target));
    this.#frame.restart();
    void this.#host.updateComplete.then(() => this.#focusNews());
  }

  readonly #onRetry = (): void => {
    this.#frame.restart();
    // Nobody was in that one.
    this.#dismiss.start();
    this.#focusNews();
  };

  #focusNews(): void {
    this.#host.shadowRoot!.querySelector<HTMLElement>('.news')?.focus({ preventScroll: true });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.shadowRoot!.querySelector('dialog');
  }
}

/** The browser closes the dialog; one around it, made by script, stays open. */
function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
