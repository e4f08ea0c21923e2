import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { itemAfter } from './menu-keys.js';
import { EDGE, placeOf } from './menu-place.js';
import { PageZoom } from './page-zoom-client.js';

/** Milliseconds between letters that still spell one word. */
const SPELLING = 500;

/** A menu button's menu (WAI-ARIA APG): arrows, Home, End and letters move, Escape and leaving it close. */
export class MenuController implements ReactiveController {
  isOpen = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Which item gets focus once the menu is rendered. */
  #entering: 'first' | 'last' | undefined;
  /** The item that had focus before a render, which may make another of it. */
  #focused: { readonly index: number; readonly href: string | null } | undefined;
  #spelled = '';
  #spelledAt = 0;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  hostUpdate(): void {
    const items = this.#items;
    const index = items.findIndex((each) => each.matches(':focus'));
    this.#focused = this.isOpen && index >= 0 ? { index, href: items[index]!.getAttribute('href') } : undefined;
  }

  hostUpdated(): void {
    if (!this.isOpen) return;
    this.#follow();
    if (!this.#menu) {
      // There is nothing left to choose from.
      this.close();
      return;
    }
    if (!this.#entering) return;
    const items = this.#items;
    items[this.#entering === 'first' ? 0 : items.length - 1]?.focus({ preventScroll: true });
    this.#entering = undefined;
    this.#place();
  }

  /** Focus stays with its service, or comes to what stands where that was: in a list, too, or on a link. */
  #follow(): void {
    if (!this.#focused) return;
    const { index, href } = this.#focused;
    const items = [...this.#host.shadowRoot!.querySelectorAll<HTMLElement>('.entry')];
    const same = [items[index], ...items].find((each) => each?.getAttribute('href') === href);
    (same ?? items[index] ?? items.at(-1) ?? this.#host).focus();
  }

  readonly #place = (): void => {
    const menu = this.#menu;
    if (!menu) return;
    const zoom = new PageZoom(menu);
    const window = zoom.window(this.#host.ownerDocument);
    for (const name of ['--_room', '--_shift']) menu.style.removeProperty(name);
    // Units of the window are zoomed with the page in some engines.
    menu.style.setProperty('--_width', `${window.width - 2 * EDGE}px`);
    const { isAbove, room, shift } = placeOf(zoom.box(menu), zoom.box(menu.previousElementSibling!), window);
    menu.classList.toggle('above', isAbove);
    menu.style.setProperty('--_room', `${room}px`);
    menu.style.setProperty('--_shift', `${shift}px`);
    // It begins where it is longer than the window; what has focus in it is seen.
    menu.scrollIntoView({ block: 'nearest' });
    menu.querySelector(':focus')?.scrollIntoView({ block: 'nearest' });
  };

  open(at: 'first' | 'last'): void {
    if (!this.#listening) {
      const { ownerDocument } = this.#host;
      // By the time an element is told that it left a document, it may be in another.
      this.#listening = new AbortController();
      const { signal } = this.#listening;
      ownerDocument.addEventListener('pointerdown', this.#onPointer, { capture: true, signal });
      ownerDocument.defaultView?.addEventListener('resize', this.#place, { signal });
    }
    this.isOpen = true;
    this.#entering = at;
    this.#host.requestUpdate();
  }

  /** Closes it; what has focus in it gives that to the button before it is hidden. */
  leave(): void {
    if (this.#items.some((item) => item.matches(':focus'))) this.#host.focus();
    this.close();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#listening?.abort();
    this.#listening = undefined;
    this.#host.requestUpdate();
  }

  readonly onMenuKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const items = this.#items;
    if (key === 'Escape') {
      // A dialog around it stays open.
      event.preventDefault();
      event.stopPropagation();
      this.leave();
      return;
    }
    if (key === 'Tab') {
      // From the button on, the way leads past the menu.
      this.leave();
      return;
    }
    if (key === ' ') {
      event.preventDefault();
      (event.target as HTMLElement).click();
      return;
    }
    const names = items.map((item) => item.textContent.trim());
    const next = itemAfter(key, items.indexOf(event.target as HTMLElement), names, this.#spell(key, event.timeStamp));
    if (next === undefined) return;
    event.preventDefault();
    items[next]!.focus();
    // WebKit does not scroll to it in a menu that is fixed to the window.
    items[next]!.scrollIntoView({ block: 'nearest' });
  };

  readonly onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const inside = relatedTarget instanceof Node && this.#host.shadowRoot!.contains(relatedTarget);
    // Without a target the window lost focus, and finds the menu as it was.
    if (relatedTarget && !inside) this.close();
  };

  #spell(key: string, at: number): string {
    if (key.length !== 1) return '';
    this.#spelled = at - this.#spelledAt < SPELLING ? this.#spelled + key : key;
    this.#spelledAt = at;
    return this.#spelled;
  }

  get #menu(): HTMLElement | null {
    return this.#host.shadowRoot!.querySelector<HTMLElement>('.menu');
  }

  get #items(): HTMLElement[] {
    return [...this.#host.shadowRoot!.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  readonly #onPointer = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) this.close();
  };
}
