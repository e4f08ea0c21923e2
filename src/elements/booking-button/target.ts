import { slug } from '../../shared/slug.js';
import { providerOf } from './providers/index.js';
import type { BookingProvider } from './providers/provider.js';
import type { Booking, Prefill, Service } from './frozen.js';

/** What is booked, and where. */
export interface BookingTarget {
  /** The address as its author gave it: nothing in it is about the visitor. */
  readonly url: string;
  /** The address with what is known of the visitor. */
  readonly address: string;
  readonly label: string;
  readonly provider: BookingProvider | undefined;
}

/** What is known of the visitor. */
export interface Visitor {
  readonly prefill: Prefill | undefined;
  /** The query of the page's address; of it only `utm_*` is passed on. */
  readonly query: string;
}

/**
 * An address to book at, for this visitor. A relative one, as on a server, stays as it is.
 *
 * @param named - the provider, where the author names it
 */
export function targetOf(url: string, label: string, named: Booking['provider'], visitor: Visitor): BookingTarget {
  const parsed = parse(url);
  if (!parsed) return { url, address: url, label, provider: undefined };
  const provider = providerOf(parsed, named);
  return { url, address: addressFor(parsed, provider, visitor), label, provider };
}

/** Every address the data know. */
export function addressesIn({ url, services = [] }: Booking): string[] {
  return [...(url === undefined ? [] : [url]), ...services.map((service) => service.url)];
}

/** The service with an id, or the only one there is where no other address is given. */
export function chosenService({ url, services = [] }: Booking, id: string | null): Service | undefined {
  const [only, more] = services;
  return (
    services.find((each) => each.id === id) ?? ((url === undefined || url === only?.url) && !more ? only : undefined)
  );
}

/** The service that is about a modality, whether it says so by id or by name. */
export function serviceFor({ services = [] }: Booking, modality: string): Service | undefined {
  const meant = slug(modality);
  return services.find((each) => [each.modality ?? []].flat().some((one) => slug(one) === meant));
}

function addressFor(url: URL, provider: BookingProvider | undefined, { prefill, query }: Visitor): string {
  if (!/^https?:$/.test(url.protocol)) return url.href;
  const address = new URL(url);
  const { searchParams } = address;
  for (const [name, value] of Object.entries((prefill && provider?.prefill?.(prefill)) ?? {})) {
    if (value) searchParams.set(name, value);
  }
  for (const [name, value] of new URLSearchParams(query)) {
    // A campaign that the author wrote into the address is meant.
    if (/^utm_\w+$/.test(name) && !url.searchParams.has(name)) searchParams.set(name, value);
  }
  return address.href;
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
