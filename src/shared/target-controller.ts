import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { noElement } from './issue.js';

/** An element that may refer to another by `for`. */
interface TargetHost extends ReactiveControllerHost, HTMLElement {
  readonly htmlFor?: string | null;
  reportOption(attribute: string, message: string | undefined): void;
}

/** Milliseconds the element that `for` names may take to come into the page. */
const PATIENCE = 3_000;

/** Tells of a `for` that leads to nothing that could be followed, once what it names had its time to come. */
export class TargetController implements ReactiveController {
  readonly #host: TargetHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The mistake that time may mend. */
  #awaited: string | undefined;
  /** Sees it come. */
  #presence: MutationObserver | undefined;

  constructor(host: TargetHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const mistake = this.#mistake;
    if (mistake === this.#awaited) return;
    this.hostDisconnected();
    this.#awaited = mistake;
    if (mistake === undefined) return;
    this.#timer = setTimeout(() => this.#host.reportOption('for', mistake), PATIENCE);
    this.#presence ??= new MutationObserver(() => this.hostUpdated());
    this.#presence.observe(this.#host.getRootNode(), { childList: true, subtree: true, attributeFilter: ['id'] });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#presence?.disconnect();
    this.#awaited = undefined;
    this.#host.reportOption('for', undefined);
  }

  /** What is wrong with the id, as things stand. */
  get #mistake(): string | undefined {
    const { htmlFor: id, isConnected } = this.#host;
    if (!id || !isConnected) return undefined;
    const target = (this.#host.getRootNode() as Document | ShadowRoot).getElementById(id);
    if (!target) return noElement(id);
    // A page may define the comparison by another name, but not by one of HTML's own.
    if (target.localName.includes('-')) return undefined;
    return `expected the id of a <modality-comparison>, not of a <${target.localName}>. Move the id.`;
  }
}
