import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SOURCE_LANGUAGE, validLanguage } from './language.js';
import { fetchLocale, onLocales } from './locales-client.js';

/** Who wants to know of changes in a tree, with what watches it. */
interface Watch {
  readonly observer: MutationObserver;
  readonly changed: Set<() => void>;
}

/** One observer for each tree, however many elements are in it. */
const watches = new WeakMap<Node, Watch>();

/**
 * The element's language: its own `lang`, else the nearest ancestor's, across shadow hosts, else the browser's. A change
 * anywhere up the tree is followed.
 */
export class LanguageController implements ReactiveController {
  language = SOURCE_LANGUAGE;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #roots: readonly Node[] = [];
  #stopListening: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#roots = rootsAbove(this.#host);
    for (const root of this.#roots) watch(root, this.#onChange);
    this.#stopListening = onLocales(this.#onLocales);
    this.#onChange();
    fetchLocale(this.language);
  }

  hostDisconnected(): void {
    for (const root of this.#roots) unwatch(root, this.#onChange);
    this.#roots = [];
    this.#stopListening?.();
  }

  readonly #onChange = (): void => {
    const language = languageOf(this.#host);
    if (language === this.language) return;
    this.language = language;
    fetchLocale(language);
    this.#host.requestUpdate();
  };

  readonly #onLocales = (): void => {
    fetchLocale(this.language);
    this.#host.requestUpdate();
  };
}

/** The language of an element, by the attributes around it, and by the browser. */
function languageOf(element: Element): string {
  for (let each: Element | null = element; each; each = each.parentElement ?? hostOf(each)) {
    const tag = validLanguage(each.getAttribute('lang'));
    if (tag !== undefined) return tag;
  }
  return validLanguage(navigator.language) ?? SOURCE_LANGUAGE;
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
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  watches.set(root, { observer, changed: all });
}

function unwatch(root: Node, changed: () => void): void {
  const known = watches.get(root);
  known?.changed.delete(changed);
  if (known?.changed.size !== 0) return;
  known.observer.disconnect();
  watches.delete(root);
}
