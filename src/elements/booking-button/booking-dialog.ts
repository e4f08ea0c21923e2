/** What is needed only once somebody wants to book: fetched on intent, so that a page pays nothing for it before. */
import { adoptStyles, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { CSSResultOrNative, ReactiveControllerHost } from 'lit';
import { safeUrl } from '../../shared/safe-url.js';
import { BookingCloseEvent, BookingReadyEvent } from './booking-button.events.js';
import { words } from './booking-button.words.js';
import { bookingDialogStyles } from './booking-dialog.styles.js';
import type { BookingProvider } from './providers/provider.js';

/** The button as its dialog sees it. */
export interface BookingDialogHost extends ReactiveControllerHost, HTMLElement {}

/** What is booked, and where. */
export interface BookingTarget {
  readonly url: string;
  readonly label: string;
  readonly provider: BookingProvider | undefined;
}

/** The booking page in a frame, in a native modal dialog or in the page. */
export class BookingDialogController implements ReactiveController {
  readonly #host: BookingDialogHost;
  #target: BookingTarget | undefined;
  #loaded = false;
  #modal = true;
  /** Asked for, until the dialog is rendered. Whether it is open is the browser's to know. */
  #opening = false;

  constructor(host: BookingDialogHost, styles: readonly CSSResultOrNative[]) {
    this.#host = host;
    adoptStyles(host.shadowRoot!, [...styles, bookingDialogStyles]);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('message', this.#onMessage);
  }

  hostDisconnected(): void {
    window.removeEventListener('message', this.#onMessage);
    // A frame that was moved loads anew in any case.
    this.#target = undefined;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#opening) return;
    this.#opening = false;
    const dialog = this.#dialog;
    if (!dialog?.open) dialog?.showModal();
  }

  /** The address a target would have in a frame; undefined when it may not stand in one. */
  static frameUrl({ url, provider }: BookingTarget): string | undefined {
    const safe = safeUrl(url, 'frame', document.baseURI);
    if (safe === undefined || !provider) return safe;
    return provider.frameUrl(new URL(safe), { host: location.hostname }).href;
  }

  /** Shows the booking page; one that was closed continues where it was. */
  open(target: BookingTarget, modal: boolean): void {
    if (target.url !== this.#target?.url) this.#loaded = false;
    this.#target = target;
    this.#opening = true;
    this.#modal = modal;
    this.#host.requestUpdate();
  }

  close(): void {
    this.#dialog?.close();
  }

  /** Another address has no use for what is in the frame. */
  keep(url: string | undefined): void {
    if (this.#target && this.#target.url !== url) {
      this.#dialog?.close();
      this.#target = undefined;
    }
  }

  render(): unknown {
    const target = this.#target;
    const frameUrl = target && BookingDialogController.frameUrl(target);
    if (!target || frameUrl === undefined) return nothing;
    if (!this.#modal) return html`<div class="inline">${this.#renderFrame(target, frameUrl)}</div>`;
    return html`
      <dialog part="dialog" aria-labelledby="title" @close=${this.#onClose}>
        <div class="bar">
          <p id="title">${target.label}</p>
          <a part="open-elsewhere" href=${target.url} target="_blank" rel="noopener">${words.openElsewhere()}</a>
          <button type="button" part="close" aria-label=${words.close()} @click=${() => this.close()}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
          </button>
        </div>
        ${this.#renderFrame(target, frameUrl)}
      </dialog>
    `;
  }

  #renderFrame({ label, provider }: BookingTarget, frameUrl: string): TemplateResult {
    return html`
      <div class="stage">
        ${this.#loaded ? nothing : html`<p role="status">${words.loading(new URL(frameUrl).host)}</p>`}
        <iframe
          part="frame"
          src=${frameUrl}
          title=${label}
          allow=${provider?.allow ?? nothing}
          referrerpolicy="strict-origin-when-cross-origin"
          @load=${this.#onLoad}
        ></iframe>
      </div>
    `;
  }

  readonly #onLoad = (): void => {
    if (this.#loaded) return;
    this.#loaded = true;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new BookingReadyEvent());
  };

  readonly #onClose = (): void => {
    // The browser gives focus back to what had it; a link that was clicked has none in every browser.
    this.#host.focus({ preventScroll: true });
    this.#host.dispatchEvent(new BookingCloseEvent());
  };

  readonly #onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const frame = this.#host.shadowRoot?.querySelector('iframe');
    if (!frame?.contentWindow || source !== frame.contentWindow) return;
    const provider = this.#target?.provider;
    if (origin !== new URL(frame.src).origin && !provider?.origins.includes(origin)) return;
    const answer = provider?.answer?.(data);
    if (answer !== undefined) frame.contentWindow.postMessage(answer, origin);
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.shadowRoot!.querySelector('dialog');
  }
}
