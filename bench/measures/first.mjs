import { measureTimes } from './times.mjs';

/**
 * Wall time from the start of the mount to the end of the first frame that shows a quote: no finer than a frame.
 *
 * @param {import('../pages.mjs').Pages} pages
 * @param {readonly import('../pages.mjs').Case[]} cases
 * @param {number} rounds
 */
export async function measureFirstQuote(pages, cases, rounds) {
  return measureTimes(pages, cases, { rounds, warmUp: 2 }, (page, { name }, contestant) =>
    page.call('firstQuote', name, contestant),
  );
}
