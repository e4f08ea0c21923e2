import { layoutShift } from '../../scripts/hosts/layout-shift.mjs';
import { lighthouse, WORTH } from '../../scripts/hosts/lighthouse.mjs';
import { PUBLISHED, pathOf } from '../published.mjs';
import { median } from '../statistics.mjs';

/** Widths that a jump is looked for at. */
const WIDTHS = [360, 1280];
/** Milliseconds in which every script has come and done its work. */
const REST = 1_500;
/** Lighthouse takes ten seconds each. */
const MOST_ROUNDS = 3;

/**
 * Whole pages, a contestant on each: how far what is on them jumps while their scripts come, and Lighthouse's score on a
 * phone.
 *
 * @param {import('../pages.mjs').Pages} pages
 * @param {readonly import('../pages.mjs').Case[]} _ - these are pages, not cases of page.js
 * @param {number} rounds
 * @returns {Promise<import('../statistics.mjs').Table>}
 */
export async function measureWhole(pages, _, rounds) {
  /** @type {import('../statistics.mjs').Table} */
  const table = {};
  for (const [shown, all] of Object.entries(PUBLISHED)) {
    for (const by of Object.keys(all)) {
      /** @type {Record<string, number | string>} */
      const row = {};
      for (const width of WIDTHS) {
        const shift = await layoutShift(
          await pages.browser.newPage(),
          `${pages.address}${pathOf(shown, by)}?late`,
          { width, height: 800 },
          () => new Promise((resolve) => setTimeout(resolve, REST)),
        );
        row[`shift, ${width} px`] = Number(shift.toFixed(4));
      }
      const runs = [];
      for (let n = 0; n < Math.min(rounds, MOST_ROUNDS); n++) {
        runs.push(await lighthouse(await pages.browser.newPage(), pages.address + pathOf(shown, by)));
      }
      const scores = runs.map(({ score }) => score);
      row['Lighthouse'] = median(scores);
      row['spread'] = `${Math.min(...scores)}–${Math.max(...scores)}`;
      for (const [audit, name] of Object.entries(WORTH)) {
        const value = median(runs.map(({ values }) => values[audit] ?? Number.NaN));
        row[name] = audit === 'cumulative-layout-shift' ? Number(value.toFixed(4)) : Math.round(value);
      }
      table[`${shown}, ${by}`] = row;
    }
  }
  return table;
}
