import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { words } from './booking-dialog.words.js';
import { renderContact } from './contact-view.js';
import type { FrameController } from './frame-controller.js';
import { frameUrl, hostOf } from './frame-url-client.js';
import { frameOf } from './frames/index.js';
import type { Contact } from './frozen.js';
import type { BookingTarget } from './target.js';

/** What is shown around a booking page, and what becomes of a click. */
export interface BookingPage {
  readonly target: BookingTarget;
  readonly frame: FrameController;
  readonly contact: Contact | undefined;
  /** Whether a third party's page waits for the visitor's consent. */
  readonly asks: boolean;
  close(): void;
  agree(): void;
  retry(): void;
}

/** The booking page with its name and the ways out, in a dialog as in the page. */
export function renderBookingPage(page: BookingPage): TemplateResult {
  const { target, asks, close } = page;
  return html`
    <div class="bar">
      <p id="title">${target.label}</p>
      <button type="button" part="close" aria-label=${words.close()} @click=${close}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
      </button>
      <a part="open-elsewhere" href=${target.address} target="_blank" rel="noopener">${words.openElsewhere()}</a>
    </div>
    ${asks ? renderConsent(page) : renderFrame(page)}
  `;
}

function renderConsent({ target, agree }: BookingPage): TemplateResult {
  return html`
    <div part="disclosure">
      <p>${words.consent(hostOf(target))}</p>
      <button type="button" class="action" @click=${agree}>${words.agree()}</button>
    </div>
  `;
}

function renderFrame({ target, frame, contact, retry }: BookingPage): TemplateResult {
  const { state, scheduled, attempt } = frame;
  const failed = state !== 'loading' && state !== 'ready';
  const known = frameOf(target.provider);
  const silent = known?.life !== 'message' && Object.values(contact ?? {}).some(Boolean);
  const address = frameUrl(target);
  return html`
    <div class="page ${state === 'loading' ? 'loading' : ''}">
      <p class="news" role="status" tabindex="-1">${renderNews(frame, hostOf(target))}</p>
      ${failed || (silent && !scheduled) ? renderContact(contact, { failed, address: target.address, retry }) : nothing}
      <div class="stage">
        ${keyed(
          `${attempt} ${address}`,
          html`<iframe
            part="frame"
            src=${address}
            title=${target.label}
            allow=${known?.allow ?? nothing}
            referrerpolicy="strict-origin-when-cross-origin"
            @load=${frame.onLoad}
          ></iframe>`,
        )}
      </div>
    </div>
  `;
}

const FAILED = { timeout: words.timeout, 'link-failed': words.linkFailed, offline: words.offline } as const;

function renderNews({ state, scheduled }: FrameController, host: string): unknown {
  if (scheduled) return words.scheduled();
  if (state === 'ready') return nothing;
  return state === 'loading' ? words.loading(host) : FAILED[state](host);
}
