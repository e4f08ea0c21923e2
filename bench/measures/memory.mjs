import { median, rounded } from '../statistics.mjs';
import { takeTurns } from '../turns.mjs';

/** Collections tell nearly the same every time. */
const MOST_ROUNDS = 5;

/**
 * What one mounted contestant keeps: JavaScript heap, its copy of the data included, and DOM nodes.
 * What the browser itself keeps for a node is not in that heap; the number of nodes stands for it.
 *
 * @param {import('../pages.mjs').Pages} pages
 * @param {readonly import('../pages.mjs').Case[]} cases
 * @param {number} rounds
 * @returns {Promise<import('../statistics.mjs').Table>}
 */
export async function measureMemory(pages, cases, rounds) {
  const limits = { rounds: Math.min(rounds, MOST_ROUNDS), warmUp: 1 };
  const turns = await takeTurns(pages, cases, limits, async (page, { name }, contestant) => {
    const before = await page.memory();
    await page.call('mount', name, contestant, 1);
    await page.call('rest', 300);
    const after = await page.memory();
    return { kB: after.kB - before.kB, nodes: after.nodes - before.nodes };
  });
  return Object.fromEntries(
    turns.map(({ case_, contestant, own, floor }) => {
      const heap = own.map(({ kB }) => kB);
      const nodes = median(own.map(({ nodes }) => nodes));
      return [
        `${case_.name}, ${contestant}`,
        {
          'heap kB': rounded(median(heap)),
          'heap range': `${rounded(Math.min(...heap))}–${rounded(Math.max(...heap))}`,
          nodes,
          'nodes ratio': rounded(nodes / median(floor.map(({ nodes }) => nodes))),
        },
      ];
    }),
  );
}
