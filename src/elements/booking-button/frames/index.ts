import type { BookingProvider } from '../providers/provider.js';
import { calFrame } from './cal.js';
import { calendlyFrame } from './calendly.js';
import type { BookingFrame } from './frame.js';
import { googleFrame } from './google.js';

const ALL: readonly BookingFrame[] = [calendlyFrame, calFrame, googleFrame];

/** How a provider's booking page stands in a frame; undefined where it stands there as it is, and says nothing. */
export function frameOf(provider: BookingProvider | undefined): BookingFrame | undefined {
  // By name: a page may load the button and its dialog from two addresses, each with providers of its own.
  return ALL.find((each) => each.provider.name === provider?.name);
}
