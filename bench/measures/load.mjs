import { median, rounded } from '../statistics.mjs';
import { takeTurns } from '../turns.mjs';

/** A task is long where a visitor's act in it waits so many milliseconds that it shows (https://w3c.github.io/longtasks/). */
const LONG = 50;
/** So often at the most: pages with five hundred elements take their time. */
const MOST_ROUNDS = 5;

/**
 * CPU time of the main thread's tasks while much is mounted at once, and while the demo page loads on a phone.
 *
 * @param {import('../pages.mjs').Pages} pages
 * @param {readonly import('../pages.mjs').Case[]} cases
 * @param {number} rounds
 * @returns {Promise<import('../statistics.mjs').Table>}
 */
export async function measureLoad(pages, cases, rounds) {
  const limits = { rounds: Math.min(rounds, MOST_ROUNDS), warmUp: 1 };
  const turns = await takeTurns(pages, cases, limits, (page, { name, address, slowdown = 1 }, contestant) =>
    page.tasksOf(() =>
      address ? page.load(address[contestant] ?? '', slowdown) : page.call('mountToRest', name, contestant),
    ),
  );
  return Object.fromEntries(
    turns.map(({ case_, contestant, own }) => {
      const longest = own.map((tasks) => Math.max(0, ...tasks));
      const long = own.map((tasks) => tasks.filter((each) => each > LONG));
      const over = long.map((tasks) => tasks.reduce((sum, each) => sum + each - LONG, 0));
      return [
        `${case_.name}, ${contestant}`,
        {
          'longest ms': rounded(median(longest)),
          spread: `${rounded(Math.min(...longest))}–${rounded(Math.max(...longest))}`,
          'long tasks': median(long.map(({ length }) => length)),
          'ms over 50': rounded(median(over)),
          'all ms': rounded(median(own.map((tasks) => tasks.reduce((sum, each) => sum + each, 0)))),
        },
      ];
    }),
  );
}
