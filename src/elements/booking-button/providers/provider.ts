import type { Prefill, Provider } from '../schema.js';

/** What the page tells a provider about itself when it frames its booking page. */
export interface FramePage {
  /** Host name of the page that holds the frame. */
  readonly host: string;
}

/** What a booking page tells by a message, in our words. */
export type BookingNews =
  /** It is there. */
  | { readonly kind: 'alive' }
  /** It is there, and so high; in CSS pixels. */
  | { readonly kind: 'height'; readonly pixels: number }
  /** It cannot show what was asked for. */
  | { readonly kind: 'failed' }
  /** A session is booked. */
  | { readonly kind: 'scheduled'; readonly reference: string; readonly start?: string; readonly end?: string };

/** A scheduler whose booking page can stand in a frame. One file each; `index.ts` lists them. */
export interface BookingProvider {
  readonly name: Provider;
  /** Whether its booking page tells by messages that it is there; of one that does not nobody knows. */
  readonly life: 'message' | 'none';
  /** Whether an address is one of its booking pages. */
  recognizes(url: URL): boolean;
  /** The parameters by which its form takes what is known of the visitor; left out, it takes nothing. */
  prefill?(prefill: Prefill): Readonly<Record<string, string | undefined>>;
  /** The address to frame. */
  frameUrl(url: URL, page: FramePage): URL;
  /** Origins its messages come from, besides the framed address's own; only where the address is its own. */
  readonly origins: readonly string[];
  /** Permissions the frame needs (the iframe's `allow`). */
  readonly allow?: string;
  /** What to answer to one of its messages, if it waits for an answer. */
  answer?(message: unknown): unknown;
  /** What one of its messages tells; undefined for anything that is none of them. */
  read?(message: unknown): BookingNews | undefined;
}

/** Whether a host is a domain or one of its subdomains. */
export function isWithin({ hostname }: URL, domain: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
