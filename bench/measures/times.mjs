import { timesBeside } from '../statistics.mjs';
import { takeTurns } from '../turns.mjs';

/**
 * A table of times, from one measurement a turn.
 *
 * @param {import('../pages.mjs').Pages} pages
 * @param {readonly import('../pages.mjs').Case[]} cases
 * @param {{rounds: number, warmUp: number}} rounds
 * @param {Parameters<typeof takeTurns<number>>[3]} measure - resolves with milliseconds
 * @returns {Promise<import('../statistics.mjs').Table>}
 */
export async function measureTimes(pages, cases, rounds, measure) {
  const turns = await takeTurns(pages, cases, rounds, measure);
  return Object.fromEntries(
    turns.map(({ case_, contestant, own, floor }) => [`${case_.name}, ${contestant}`, timesBeside(own, floor)]),
  );
}
