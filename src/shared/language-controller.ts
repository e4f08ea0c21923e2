import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { directionOf, SOURCE_LANGUAGE, validLanguage, type Direction } from './language.js';
import { fetchLocale, onLocales } from './locales-client.js';

/** Who wants to know of changes in a tree, with what watches it. */
interface Watch {
  readonly observer: MutationObserver;
  readonly changed: Set<() => void>;
}

/** One observer for each tree, however many elements are in it. */
const watches = new WeakMap<Node, Watch>();

/** A language and the direction in which it runs; undefined: as whatever is around. */
export interface Tongue {
  readonly language: string;
  readonly direction: Direction | undefined;
}

/**
 * The element's language: its own `lang`, else the nearest ancestor's, across shadow hosts, else the browser's; and its
 * direction: that of the nearest `dir`, or the language's own where `lang` is nearer. A change anywhere up the tree is
 * followed.
 */
export class LanguageController implements ReactiveController {
  tongue: Tongue = { language: SOURCE_LANGUAGE, direction: undefined };

  readonly #host: ReactiveControllerHost & HTMLElement;
  #roots: readonly Node[] = [];
  #stopListening: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The tree it is in. */
  get root(): Node | undefined {
    return this.#roots[0];
  }

  hostConnected(): void {
    this.#roots = rootsAbove(this.#host);
    for (const root of this.#roots) watch(root, this.#onChange);
    this.#stopListening = onLocales(this.#onLocales);
    this.#onChange();
    // An application's own @lit/localize tells so that it speaks another language.
    addEventListener('lit-localize-status', this.#onStatus);
    fetchLocale(this.tongue.language);
  }

  hostDisconnected(): void {
    for (const root of this.#roots) unwatch(root, this.#onChange);
    this.#roots = [];
    this.#stopListening?.();
    removeEventListener('lit-localize-status', this.#onStatus);
  }

  readonly #onChange = (): void => {
    const { language, direction } = tongueOf(this.#host);
    if (language === this.tongue.language && direction === this.tongue.direction) return;
    this.tongue = { language, direction };
    fetchLocale(language);
    this.#host.requestUpdate();
  };

  readonly #onLocales = (): void => {
    fetchLocale(this.tongue.language);
    this.#host.requestUpdate();
  };

  readonly #onStatus = (event: Event): void => {
    if ((event as CustomEvent<{ status: string }>).detail.status === 'ready') this.#host.requestUpdate();
  };
}

/** What an element's own attributes say: all that a server knows. */
export function ownTongue(element: Element): { language: string | undefined; direction: Direction | undefined } {
  const language = validLanguage(element.getAttribute('lang'));
  const dir = dirOf(element);
  if (dir === 'ltr' || dir === 'rtl') return { language, direction: dir };
  // What `auto` comes to, only a browser knows.
  return { language, direction: language === undefined || dir === 'auto' ? undefined : directionOf(language) };
}

function dirOf(element: Element): string | undefined {
  return element.getAttribute('dir')?.toLowerCase();
}

/** The language and direction of an element, by the attributes around it, and by the browser. */
function tongueOf(element: Element): Tongue {
  let direction: Direction | undefined;
  for (let each: Element | null = element; each; each = each.parentElement ?? hostOf(each)) {
    const own = ownTongue(each);
    direction ??= own.direction ?? (dirOf(each) === 'auto' ? drawnDirection(each) : undefined);
    if (own.language !== undefined) return { language: own.language, direction };
  }
  // Nobody says what language the page is in: a visitor's own must not turn the author's words around. They run as what
  // is around them does, which to ask for would cost the page's styles for every element.
  return { language: validLanguage(navigator.language) ?? SOURCE_LANGUAGE, direction };
}

function drawnDirection(element: Element): Direction {
  return getComputedStyle(element).direction as Direction;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function rootsAbove(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAbove(root.host)] : [root];
}

function watch(root: Node, changed: () => void): void {
  const known = watches.get(root);
  if (known) {
    known.changed.add(changed);
    return;
  }
  const all = new Set([changed]);
  const observer = new MutationObserver(() => {
    for (const each of all) each();
  });
  observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
  watches.set(root, { observer, changed: all });
}

function unwatch(root: Node, changed: () => void): void {
  const known = watches.get(root)!;
  known.changed.delete(changed);
  if (known.changed.size > 0) return;
  known.observer.disconnect();
  watches.delete(root);
}
