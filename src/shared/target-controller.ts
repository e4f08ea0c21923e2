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

  constructor(host: TargetHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#lost === undefined) this.#forget();
    else this.#timer ??= setTimeout(() => this.#report(), PATIENCE);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** The id that leads nowhere. */
  get #lost(): string | undefined {
    const { htmlFor: id, isConnected } = this.#host;
    if (!id || !isConnected) return undefined;
    return (this.#host.getRootNode() as Document | ShadowRoot).getElementById(id) ? undefined : id;
  }

  #report(): void {
    const lost = this.#lost;
    this.#host.reportOption('for', lost === undefined ? undefined : noElement(lost));
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#host.reportOption('for', undefined);
  }
}
