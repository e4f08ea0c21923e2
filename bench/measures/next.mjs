import { measureTimes } from './times.mjs';

/**
 * Milliseconds within which every contestant comes to rest and does what it does then. They are given to all alike:
 * to look more often would cost more than some of them do.
 */
const REST = 1_500;

/**
 * CPU time of the main thread from a call of the contestant's own "next" until it has come to rest.
 *
 * @param {import('../pages.mjs').Pages} pages
 * @param {readonly import('../pages.mjs').Case[]} cases
 * @param {number} rounds
 */
export async function measureNext(pages, cases, rounds) {
  return measureTimes(pages, cases, { rounds, warmUp: 1 }, async (page, { name }, contestant) => {
    await page.call('mount', name, contestant, 1);
    await page.call('rest', 300);
    const start = await page.call('quotePositions');
    const before = await page.cpu();
    await page.call('next');
    await page.call('rest', REST);
    const time = (await page.cpu()) - before;
    const end = await page.call('quotePositions');
    await page.call('rest', 100);
    const after = await page.call('quotePositions');
    if (start[0] === end[0]) throw new Error(`${name}, ${contestant} did not move.`);
    if (end[0] !== after[0]) throw new Error(`${name}, ${contestant} still moves.`);
    return time;
  });
}
