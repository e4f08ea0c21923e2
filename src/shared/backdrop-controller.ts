import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { flatParent } from './flat-parent-client.js';

/** Where pages switch between their themes. */
const THEME: MutationObserverInit = {
  attributeFilter: ['class', 'style', 'data-theme', 'data-bs-theme', 'data-color-scheme', 'data-mode'],
};

type Host = ReactiveControllerHost & HTMLElement & { readonly hasUpdated: boolean };

/** What waits for an element to be laid out. */
interface Look {
  look(): void;
  /** After all have looked. */
  write(): void;
}

const looks = new WeakMap<Element, Look>();
let layouts: ResizeObserver | undefined;

/**
 * Looks once the page is laid out and before it is painted: many elements that look while they render would have the page
 * laid out for each of them anew.
 */
function afterLayout(element: Element, look: Look): void {
  layouts ??= new ResizeObserver((entries) => {
    const told = entries.map(({ target }) => {
      layouts!.unobserve(target);
      return looks.get(target);
    });
    for (const each of told) each?.look();
    for (const each of told) each?.write();
  });
  looks.set(element, look);
  layouts.observe(element);
}

/**
 * Gives what covers other content (heads that stay at the top) the colour it stands on: of the nearest element around it
 * that has one. An author's `--bodywork-surface` wins, and where nothing has a colour the browser's own does.
 */
export class BackdropController implements ReactiveController, Look {
  readonly #host: Host;
  readonly #update = (): void => this.#host.requestUpdate();
  #themes: MutationObserver | undefined;
  #scheme: MediaQueryList | undefined;
  #color = '';

  constructor(host: Host) {
    this.#host = host;
  }

  hostConnected(): void {
    const { documentElement, body } = this.#host.ownerDocument;
    this.#themes ??= new MutationObserver(this.#update);
    this.#themes.observe(documentElement, THEME);
    this.#themes.observe(body, THEME);
    this.#scheme = matchMedia('(prefers-color-scheme: dark)');
    this.#scheme.addEventListener('change', this.#update);
    // At its new place it may stand on another colour.
    if (this.#host.hasUpdated) afterLayout(this.#host, this);
  }

  hostDisconnected(): void {
    this.#themes?.disconnect();
    this.#scheme?.removeEventListener('change', this.#update);
    layouts?.unobserve(this.#host);
  }

  /** Looked up before a render and written after it, so that styles are computed once. */
  hostUpdate(): void {
    if (this.#host.hasUpdated) this.look();
  }

  hostUpdated(): void {
    if (this.#host.hasUpdated) this.write();
    else if (this.#host.isConnected) afterLayout(this.#host, this);
  }

  look(): void {
    const own = getComputedStyle(this.#host).getPropertyValue('--bodywork-surface').trim();
    this.#color = own === '' ? colorBehind(this.#host) : '';
  }

  write(): void {
    const root = this.#host.shadowRoot?.querySelector<HTMLElement>('.root');
    if (root && root.style.getPropertyValue('--_surface') !== this.#color) {
      root.style.setProperty('--_surface', this.#color);
    }
  }
}

/** The opaque colour an element stands on; empty where there is none, or a picture. */
function colorBehind(element: Element): string {
  for (let each: Element | null = element; each; each = flatParent(each)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    if (backgroundImage !== 'none') return '';
    if (!/^rgba\(|\/|^transparent$/.test(backgroundColor)) return backgroundColor;
  }
  return '';
}
