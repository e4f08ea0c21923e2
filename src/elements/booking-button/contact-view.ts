import { html, nothing, type TemplateResult } from 'lit';
import { words } from './booking-dialog.words.js';
import { contactLinks, type ContactLink } from './contact.js';
import type { Contact } from './frozen.js';

/** Other ways to reach the practice, and a second try. */
export function renderContact(
  contact: Contact | undefined,
  { failed, address, retry }: { failed: boolean; address: string; retry(): void },
): TemplateResult {
  const links = contactLinks(contact);
  return html`
    <div part="fallback" role="group" aria-labelledby="fallback">
      <p id="fallback">${failed ? words.otherWays() : words.trouble()}</p>
      <ul role="list">
        ${links.map((link) => html`<li>${renderWay(link)}</li>`)}
        <li><a href=${address} target="_blank" rel="noopener">${words.openElsewhere()}</a></li>
      </ul>
      ${failed ? html`<button type="button" class="action" @click=${retry}>${words.retry()}</button>` : nothing}
    </div>
  `;
}

function renderWay({ way, text, href }: ContactLink): unknown {
  const label = words[way](text);
  return href === undefined ? label : html`<a href=${href}>${label}</a>`;
}
