import { rounded } from '../statistics.mjs';

const CYCLES = 50;
/** So often it is done before it counts: code that is compiled and caches that are filled are no leak. */
const WARM_UP = 50;
/** The floor shows what the browser itself leaves behind. */
const CONTESTANTS = ['floor', 'element'];

/**
 * What stays behind for each mount and removal, and for each opening and closing of what can be opened.
 *
 * @param {import('../pages.mjs').Pages} pages
 * @param {readonly import('../pages.mjs').Case[]} cases
 * @returns {Promise<import('../statistics.mjs').Table>}
 */
export async function measureLeaks(pages, cases) {
  /** @type {import('../statistics.mjs').Table} */
  const table = {};
  let offline = false;
  for (const case_ of cases) {
    for (const contestant of CONTESTANTS) {
      const page = await pages.for(case_, contestant);
      // What is opened is a frame with somebody else's page.
      if (!offline) await page.goOffline();
      offline = true;
      const row = `${case_.name}, ${contestant}`;
      table[`${row}, mount`] = await growth(page, async (times) => {
        await page.call('mount', case_.name, contestant, times);
        await page.call('clear');
      });
      await page.call('mount', case_.name, contestant, 1);
      if (await page.call('opens')) {
        table[`${row}, open`] = await growth(page, (times) => page.call('openAndClose', times));
      }
    }
  }
  return table;
}

/**
 * @param {import('../bench-page.mjs').BenchPage} page
 * @param {(times: number) => Promise<void>} repeat
 */
async function growth(page, repeat) {
  await repeat(WARM_UP);
  const before = await page.memory();
  await repeat(CYCLES);
  const after = await page.memory();
  return {
    'heap B each': Math.round(((after.kB - before.kB) * 1000) / CYCLES),
    'nodes each': rounded((after.nodes - before.nodes) / CYCLES),
  };
}
