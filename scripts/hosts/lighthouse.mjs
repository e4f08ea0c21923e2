/** Lighthouse's score of a page on a phone. It is installed for the host pages alone. */
import { join } from 'node:path';
import { installHosts } from './install.mjs';

/** What a score is made of that a page's scripts have a hand in, by Lighthouse's names. @type {Record<string, string>} */
export const WORTH = {
  'first-contentful-paint': 'FCP ms',
  'largest-contentful-paint': 'LCP ms',
  'total-blocking-time': 'TBT ms',
  'cumulative-layout-shift': 'CLS',
};

/**
 * @typedef {object} Score
 * @property {number} score - 0–100
 * @property {Record<string, number>} values - by the names in WORTH
 * @property {string} words - the same as Lighthouse writes it
 */

/**
 * @param {import('puppeteer-core').Page} page - is closed afterwards
 * @param {string} address
 * @returns {Promise<Score>}
 */
export async function lighthouse(page, address) {
  installHosts();
  const { default: run } = await import(
    join(import.meta.dirname, '../../demo/hosts/node_modules/lighthouse/core/index.js')
  );
  const { lhr } = await run(address, { onlyCategories: ['performance'], logLevel: 'error' }, undefined, page);
  await page.close();
  const audits = Object.keys(WORTH);
  return {
    score: Math.round(lhr.categories.performance.score * 100),
    values: Object.fromEntries(audits.map((id) => [id, lhr.audits[id].numericValue])),
    words: audits.map((id) => `${id} ${lhr.audits[id].displayValue}`).join(', '),
  };
}
