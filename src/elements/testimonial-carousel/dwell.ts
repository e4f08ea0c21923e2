import type { Testimonial } from './frozen.js';

/** Seconds a quote stays at the least. */
export const LEAST_DWELL = 6;
/** Seconds to find one's way into a new quote. */
const SETTLING = 3;
/** Characters a calm reader takes in a second. */
const READING = 15;

/** Seconds these testimonials need to be read, side by side as they are. */
export function dwellOf(testimonials: readonly Testimonial[]): number {
  const length = testimonials.reduce((sum, { quote }) => sum + [quote].flat().join(' ').length, 0);
  return Math.max(LEAST_DWELL, SETTLING + length / READING);
}
