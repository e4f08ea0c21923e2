import type { Provider } from '../schema.js';
import { acuity } from './acuity.js';
import { cal } from './cal.js';
import { calendly } from './calendly.js';
import { google } from './google.js';
import type { BookingProvider } from './provider.js';
import { square } from './square.js';

const ALL: readonly BookingProvider[] = [calendly, cal, acuity, square, google];

/**
 * Who runs a booking page: the one the address belongs to, else the one the author names.
 *
 * @returns undefined for anything that is no known scheduler's, and for `link`
 */
export function providerOf(url: URL, named: Provider | undefined): BookingProvider | undefined {
  if (named === 'link') return undefined;
  // An http page of a known name is not theirs.
  const own = url.protocol === 'https:' ? ALL.find((each) => each.recognizes(url)) : undefined;
  return own ?? ALL.find(({ name }) => name === named);
}
