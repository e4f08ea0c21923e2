import { measureTimes } from './times.mjs';

/**
 * CPU time of the main thread until what was mounted is laid out and painted.
 *
 * @param {import('../pages.mjs').Pages} pages
 * @param {readonly import('../pages.mjs').Case[]} cases
 * @param {number} rounds
 */
export async function measureMount(pages, cases, rounds) {
  return measureTimes(pages, cases, { rounds, warmUp: 2 }, async (page, { name, mounts }, contestant) => {
    const before = await page.cpu();
    await page.call('mount', name, contestant, mounts);
    return ((await page.cpu()) - before) / mounts;
  });
}
