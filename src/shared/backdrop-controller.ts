import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { flatParent } from './flat-parent-client.js';

/** Where pages switch between their themes. */
const THEME: MutationObserverInit = {
  attributeFilter: ['class', 'style', 'data-theme', 'data-bs-theme', 'data-color-scheme', 'data-mode'],
};

/**
 * Gives what covers other content (heads that stay at the top) the colour it stands on: of the nearest element around it
 * that has one. An author's `--bodywork-surface` wins, and where nothing has a colour the browser's own does.
 */
export class BackdropController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #update = (): void => this.#host.requestUpdate();
  #themes: MutationObserver | undefined;
  #scheme: MediaQueryList | undefined;
  #color = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  hostConnected(): void {
    const { documentElement, body } = this.#host.ownerDocument;
    this.#themes ??= new MutationObserver(this.#update);
    this.#themes.observe(documentElement, THEME);
    this.#themes.observe(body, THEME);
    this.#scheme = matchMedia('(prefers-color-scheme: dark)');
    this.#scheme.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#themes?.disconnect();
    this.#scheme?.removeEventListener('change', this.#update);
  }

  /** Looked up before a render and written after it, so that styles are computed once. */
  hostUpdate(): void {
    const own = getComputedStyle(this.#host).getPropertyValue('--bodywork-surface').trim();
    this.#color = own === '' ? colorBehind(this.#host) : '';
  }

  hostUpdated(): void {
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
