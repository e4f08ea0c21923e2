import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { noElement } from './issue.js';

/** An element that may refer to another by `for`. */
interface TargetHost extends ReactiveControllerHost, HTMLElement {
  readonly htmlFor?: string | null;
  reportOption(attribute: string, message: string | undefined): void;
}

/** Milliseconds the element that `for` names may take to come into the page. */
const PATIENCE = 3_000;

/** Tells of a `for` that leads nowhere, once what it names had its time to come. */
export class TargetController implements ReactiveController {
  readonly #host: TargetHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The id that is waited for. */
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
    const lost = this.#lost;
    if (lost === this.#awaited) return;
    this.hostDisconnected();
    this.#awaited = lost;
    if (lost === undefined) return;
    this.#timer = setTimeout(() => this.#host.reportOption('for', noElement(lost)), PATIENCE);
    this.#presence ??= new MutationObserver(() => this.hostUpdated());
    this.#presence.observe(this.#host.getRootNode(), { childList: true, subtree: true, attributeFilter: ['id'] });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#presence?.disconnect();
    this.#awaited = undefined;
    this.#host.reportOption('for', undefined);
  }

  /** The id that leads nowhere. */
  get #lost(): string | undefined {
    const { htmlFor: id, isConnected } = this.#host;
    if (!id || !isConnected) return undefined;
    return (this.#host.getRootNode() as Document | ShadowRoot).getElementById(id) ? undefined : id;
  }
}
