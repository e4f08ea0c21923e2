import { html, nothing, type TemplateResult } from 'lit';
import { join } from 'lit/directives/join.js';
import { words } from './booking-button.words.js';
import type { MenuController } from './menu-controller.js';
import type { Service } from './frozen.js';

/** A service as far as it can be followed; what leads to all of them has no id. */
export type Entry = Pick<Service, 'id' | 'url' | 'label'>;

/** How services are shown, and what becomes of a click. */
export interface ServicesView {
  /** Whether they stand in the page; else they are in a menu. */
  readonly inPage: boolean;
  /** The menu, once it was opened. */
  readonly menu: MenuController | undefined;
  /** Whether the menu was asked for, and is on its way. */
  readonly isPending: boolean;
  readonly variant: string;
  /** What they are a choice of, as it is shown. */
  readonly content: unknown;
  /** Address of a page with all of them. */
  readonly all: string | undefined;
  openMenu(at: 'first' | 'last'): void;
  address(entry: Entry): string;
  book(event: MouseEvent, entry: Entry): void;
  prepare(): void;
}

/** Several services: a menu button, or a labelled list of links. What nothing can open yet is no menu, but links to tab to. */
export function renderServices(services: readonly Service[], view: ServicesView): TemplateResult {
  const entries: Service[] = [...services, ...(view.all === undefined ? [] : [{ url: view.all, label: words.all() }])];
  return view.inPage ? renderList(entries, view) : renderMenu(entries, view);
}

function renderMenu(entries: readonly Service[], view: ServicesView): TemplateResult {
  const { menu } = view;
  const isOpen = menu?.isOpen === true;
  return html`
    <div class="services" tabindex="-1" @focusout=${(event: FocusEvent) => menu?.onFocusOut(event)}>
      <button
        class=${view.variant}
        id="label"
        part="link"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-busy=${view.isPending ? 'true' : nothing}
        aria-controls="menu"
        @click=${() => (isOpen ? menu.close() : view.openMenu('first'))}
        @keydown=${(event: KeyboardEvent) => onKey(event, view)}
        @pointerenter=${view.prepare}
        @focus=${view.prepare}
      >
        ${view.content}
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6" /></svg>
      </button>
      <div
        class="menu ${isOpen ? 'open' : ''}"
        id="menu"
        part="menu"
        role=${menu ? 'menu' : 'group'}
        aria-labelledby="label"
        @keydown=${(event: KeyboardEvent) => menu?.onMenuKey(event)}
      >
        ${entries.map((entry) => renderEntry(entry, view, menu !== undefined))}
      </div>
    </div>
  `;
}

function onKey(event: KeyboardEvent, { menu, openMenu }: ServicesView): void {
  if (event.key === 'Escape' && menu?.isOpen) {
    event.preventDefault();
    event.stopPropagation();
    menu.close();
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  openMenu(event.key === 'ArrowDown' ? 'first' : 'last');
}

function renderList(entries: readonly Service[], view: ServicesView): TemplateResult {
  return html`
    <p class="label" id="label">${view.content}</p>
    <ul class="list" part="menu" role="list" aria-labelledby="label">
      ${entries.map((entry) => html`<li>${renderEntry(entry, view, false)}</li>`)}
    </ul>
  `;
}

function renderEntry(entry: Service, view: ServicesView, inMenu: boolean): TemplateResult {
  const { label, description, duration, price } = entry;
  const facts = [duration, price].filter((each) => each !== undefined);
  return html`
    <a
      class="entry"
      role=${inMenu ? 'menuitem' : nothing}
      tabindex=${inMenu ? '-1' : nothing}
      href=${view.address(entry)}
      @click=${(event: MouseEvent) => view.book(event, entry)}
    >
      <span class="name">${label}</span>
      ${
        facts.length > 0
          ? html`<span class="facts"
              >${join(
                facts.map((fact) => html`<bdi>${fact}</bdi>`),
                ' · ',
              )}</span
            >`
          : nothing
      }
      ${description === undefined ? nothing : html`<span class="description"><bdi>${description}</bdi></span>`}
      <span class="paper">${entry.url}</span>
    </a>
  `;
}
