import type { BookingFacts } from '../booking-button.events.js';
import type { BookingProvider } from '../providers/provider.js';

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
  | ({ readonly kind: 'scheduled' } & BookingFacts);

/** How a scheduler's booking page stands in a frame, if not as it is. One file each; `index.ts` lists them. */
export interface BookingFrame {
  readonly provider: BookingProvider;
  /** Whether its booking page tells by messages that it is there; of one that does not nobody knows. */
  readonly life: 'message' | 'none';
  /** The address to frame. */
  url(address: URL, page: FramePage): URL;
  /** Origins its messages come from, besides the framed address's own; only where the address is its own. */
  readonly origins: readonly string[];
  /** Permissions the frame needs (the iframe's `allow`). */
  readonly allow?: string;
  /** What to answer to one of its messages, if it waits for an answer. */
  answer?(message: unknown): unknown;
  /** What one of its messages tells; undefined for anything that is none of them. */
  read?(message: unknown): BookingNews | undefined;
}
