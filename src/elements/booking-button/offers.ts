import { safeUrl } from '../../shared/safe-url.js';
import type { Booking, Service } from './frozen.js';
import type { Entry } from './services-view.js';
import { addressesIn, chosenService, serviceFor, targetOf, type BookingTarget } from './target.js';

/** As much of a button as is needed to know where it leads. */
export interface OffersHost {
  readonly data: Booking | undefined;
  readonly service: string | null;
  readonly mode: string;
  /** What relative addresses are resolved against; a server knows none. */
  readonly baseURI?: string;
}

/** Where a button leads, by its data and options as they are at the time. */
export class Offers {
  /** The query of the page's address, where it is passed on. */
  query = '';

  readonly #host: OffersHost;
  readonly #label: () => string;

  /** @param label - the button's words */
  constructor(host: OffersHost, label: () => string) {
    this.#host = host;
    this.#label = label;
  }

  /** The service that is booked, if it is one. */
  get service(): Service | undefined {
    const { data, service } = this.#host;
    return data && chosenService(data, service);
  }

  /** The services to choose from, where one has to be chosen. */
  get services(): readonly Service[] | undefined {
    const services = this.#host.data?.services ?? [];
    return services.length > 0 && !this.service ? services : undefined;
  }

  /** Every address the data know. */
  get addresses(): readonly string[] {
    return addressesIn(this.#host.data ?? {});
  }

  /** What the link leads to. */
  get target(): BookingTarget | undefined {
    const url = this.service?.url ?? this.#host.data?.url;
    return url === undefined ? undefined : this.at(url, this.#label());
  }

  /** An address with what is known of the visitor. */
  at(url: string, label: string): BookingTarget {
    const { prefill, provider } = this.#host.data ?? {};
    // Who runs an address that the data do not know is for it to tell, as they are told of the visitor.
    return targetOf(url, label, this.addresses.includes(url) ? provider : undefined, { prefill, query: this.query });
  }

  /**
   * What an entry leads to by now; nothing where its address is gone.
   *
   * @param all - what the one that leads to all services is called by now
   */
  of({ id, url, label }: Entry, all: string): BookingTarget | undefined {
    if (!this.addresses.includes(url)) return undefined;
    const now = this.#host.data?.services?.find((each) => each.id === id && each.url === url);
    return this.at(url, id === undefined ? all : (now?.label ?? label));
  }

  /** What books a modality: the service that is about it, or else the address that a comparison offers. */
  for(modality: string, offered: string): BookingTarget {
    const { data } = this.#host;
    const service = data && serviceFor(data, modality);
    return this.at(service?.url ?? offered, service?.label ?? this.#label());
  }

  /** Whether it is shown in a frame; else it is a link. */
  opensFrame({ provider, url }: BookingTarget): boolean {
    const { baseURI, mode } = this.#host;
    if (mode === 'link' || !safeUrl(url, 'frame', baseURI)) return false;
    return mode !== 'auto' || provider !== undefined;
  }
}
