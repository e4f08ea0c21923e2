import { nameOf, type ReadableNode } from './readable-node.js';

/** What data are made of. */
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: 'href src alt aria-label id type lang datetime colspan rowspan scope'.split(' '),
};

/** Tells when a node that data are read from changes, goes, or comes to stand elsewhere. */
export class SourceWatch {
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  #observer: MutationObserver | undefined;
  #node: Node | undefined;

  /**
   * @param host - the element that reads it
   * @param changed - called at most once for what happened in one task
   */
  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Watches this node from now on, or none. */
  follow(node: Node | undefined): void {
    if (node === this.#node) return;
    this.#node = node;
    this.#begin();
  }

  #begin(): void {
    this.#observer?.disconnect();
    const node = this.#node;
    if (!node) return;
    const content = contentOf(node as HTMLElement) as Node;
    this.#observer = new MutationObserver((records) => {
      // Gone with it: what happened meanwhile is looked at when it comes back.
      if (!this.#host.isConnected) return;
      const goes = records.some(({ removedNodes }) => [...removedNodes].some((each) => each.contains(node)));
      // What comes and goes beside a target is not its business.
      const isNews = records.some(({ target }) => node.contains(target) || content.contains(target));
      if (goes || isNews) this.#changed();
      if (goes) this.#begin();
    });
    this.#observer.observe(node, WATCHED);
    if (content !== node) this.#observer.observe(content, WATCHED);
    if (node === this.#host) return;
    // A target goes with whatever it stands in.
    for (let above = node.parentNode; above; above = above.parentNode) {
      this.#observer.observe(above, { childList: true });
    }
  }
}

/** What is in an element, also where that is kept apart from the page. */
export function contentOf(target: HTMLElement): ReadableNode {
  return nameOf(target) === 'template' ? (target as HTMLTemplateElement).content : target;
}
