import { frameOf } from './frames/index.js';
import type { BookingTarget } from './target.js';

/** The address a target has in a frame of this page. */
export function frameUrl({ address, provider }: BookingTarget): string {
  return frameOf(provider)?.url(new URL(address), { host: location.hostname }).href ?? address;
}

/** The name of the host whose page is framed. */
export function hostOf(target: BookingTarget): string {
  return new URL(frameUrl(target)).host;
}
