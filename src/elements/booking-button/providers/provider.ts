import type { Provider } from '../schema.js';

/** What the page tells a provider about itself when it frames its booking page. */
export interface FramePage {
  /** Host name of the page that holds the frame. */
  readonly host: string;
}

/** A scheduler whose booking page can stand in a frame. One file each; `index.ts` lists them. */
export interface BookingProvider {
  readonly name: Provider;
  /** Whether an address is one of its booking pages. */
  recognizes(url: URL): boolean;
  /** The address to frame. */
  frameUrl(url: URL, page: FramePage): URL;
  /** Origins its messages come from, besides the framed address's own. */
  readonly origins: readonly string[];
  /** Permissions the frame needs (the iframe's `allow`). */
  readonly allow?: string;
  /** What to answer to one of its messages, if it waits for an answer. */
  answer?(message: unknown): unknown;
}

/** Whether a host is a domain or one of its subdomains. */
export function isWithin({ hostname }: URL, domain: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
