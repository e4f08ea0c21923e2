import { measureTimes } from './times.mjs';

/** Milliseconds for scripts that load others. */
const REST = 300;

/**
 * CPU time of the main thread for the first mount in a fresh page, with compiling and running the script it needs.
 * Once it has loaded, mounting another one may cost next to nothing: most pages have no other one.
 *
 * @param {import('../pages.mjs').Pages} pages
 * @param {readonly import('../pages.mjs').Case[]} cases
 * @param {number} rounds
 */
export async function measureCold(pages, cases, rounds) {
  return measureTimes(pages, cases, { rounds, warmUp: 1 }, async (page, { scripts }, contestant) => {
    const before = await page.cpu();
    await page.mountFrom(`/cold/${scripts?.[contestant]}.js`, REST);
    return (await page.cpu()) - before;
  });
}
