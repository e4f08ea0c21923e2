import type { Prefill } from '../frozen.js';
import type { Provider } from '../schema.js';

/** A scheduler whose booking page can stand in a frame, as far as its link shows it. `frames/` has what the frame needs. */
export interface BookingProvider {
  readonly name: Provider;
  /** Whether an address is one of its booking pages. */
  recognizes(url: URL): boolean;
  /** The parameters by which its form takes what is known of the visitor; left out, it takes nothing. */
  prefill?(prefill: Prefill): Readonly<Record<string, string | undefined>>;
}

/** Whether a host is a domain or one of its subdomains. */
export function isWithin({ hostname }: URL, domain: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
