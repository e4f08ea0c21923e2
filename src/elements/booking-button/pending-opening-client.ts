import type { ReactiveElement } from 'lit';
import { inTime } from '../../shared/in-time-client.js';
import { BookingCloseEvent } from './booking-button.events.js';
import { watchVisitor } from './visitor-client.js';

/** Milliseconds what dialog and menu need may take before there are links instead. */
const PATIENCE = 5_000;

/** What a visitor asked for and does not see yet: a booking page, or the menu, which has no address. */
export class PendingOpening {
  readonly #host: ReactiveElement;
  readonly #fetch: () => Promise<void>;
  #current: { readonly address: string | undefined } | undefined;

  /** @param fetch - fetches what shows it */
  constructor(host: ReactiveElement, fetch: () => Promise<void>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** Whether anything is on its way. */
  get isPending(): boolean {
    return this.#current !== undefined;
  }

  /** The booking page on its way. */
  get address(): string | undefined {
    return this.#current?.address;
  }

  /**
   * Fetches what shows it.
   *
   * @returns false where it was closed meanwhile, or the visitor went on to something else
   */
  async load(address?: string): Promise<boolean> {
    const wanted = { address };
    this.#current = wanted;
    this.#host.requestUpdate();
    const wentOn = watchVisitor(this.#host.ownerDocument);
    await inTime(this.#fetch(), PATIENCE);
    this.#host.requestUpdate();
    const isUnwanted = wentOn();
    // Gone, or something else may be wanted since.
    if (this.#current !== wanted) return false;
    if (isUnwanted) this.forget();
    else this.#current = undefined;
    return !isUnwanted;
  }

  /** Gives up what is on its way; of a booking page the page around was told. */
  forget(): void {
    const wasTold = this.address !== undefined;
    this.#current = undefined;
    if (wasTold) this.#host.dispatchEvent(new BookingCloseEvent());
  }
}
