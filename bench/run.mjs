/**
 * What the elements cost beside others that show the same.
 *
 *   npm run bench                        everything, into bench/results/latest.json and latest.md
 *   npm run bench -- --rounds 10         faster, and less sure
 *   npm run bench -- --measure next,load these measures alone
 *   npm run bench -- --only carousel     the cases alone that have this in their name
 *
 * What each measure counts is told in MEASURES below, and in the report.
 *
 * How to read it: `ratio` is the median of a contestant's ratios to the floor of the same round, and `middle half`
 * where half of these lie. The floor, hand-written HTML, runs twice under two names: how far that A/A control strays
 * from 1 is what a ratio must exceed to mean anything. Numbers go to bench/results/, never into a test.
 *
 * The cases are in cases/, what is done with them in measures/; page.js is the measured page's end of it.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findBrowser } from '../scripts/browsers.mjs';
import { buildPage } from './build.mjs';
import { bytes } from './bytes.mjs';
import { install } from './install.mjs';
import { measureCold } from './measures/cold.mjs';
import { measureFirstQuote } from './measures/first.mjs';
import { measureLeaks } from './measures/leaks.mjs';
import { measureLoad } from './measures/load.mjs';
import { measureMemory } from './measures/memory.mjs';
import { measureMount } from './measures/mount.mjs';
import { measureNext } from './measures/next.mjs';
import { measureWhole } from './measures/whole.mjs';
import { Pages } from './pages.mjs';
import { buildPublished } from './published.mjs';
import { asMarkdown, machine, versions } from './report.mjs';
import { serve } from './serve.mjs';
import { sizes } from './sizes.mjs';

const RESULTS = join(import.meta.dirname, 'results');

/**
 * @typedef {object} Measure
 * @property {(pages: Pages, cases: readonly import('./pages.mjs').Case[], rounds: number) => Promise<import('./statistics.mjs').Table>} measure
 * @property {string} counts
 * @property {boolean} [isOfPackages] - of what was published, and not of cases
 */

/** By the names that cases call them. Instances are many mounts at once. @type {Record<string, Measure>} */
const MEASURES = {
  sizes: {
    measure: sizes,
    counts:
      'Bytes that a page loads for one thing on it: bundled alone, minified, gzip, with its styles. `ratio` is to ours, above it.',
    isOfPackages: true,
  },
  whole: {
    measure: measureWhole,
    counts:
      'A page with one of them between texts, as its vendor documents it: the sum of its layout shifts where the script comes half a second late, and Lighthouse on a phone, the median.',
    isOfPackages: true,
  },
  mount: { measure: measureMount, counts: 'CPU time of the main thread until it is laid out and painted.' },
  cold: {
    measure: measureCold,
    counts: 'The same for the first one in a fresh page, with compiling and running its script.',
  },
  next: {
    measure: measureNext,
    counts: 'CPU time from the call that moves a carousel by one until it has come to rest.',
  },
  first: {
    measure: measureFirstQuote,
    counts: 'Wall time from the start of the mount to the frame that shows the first quote.',
  },
  memory: {
    measure: measureMemory,
    counts:
      'JavaScript heap and DOM nodes, shadow trees included, that a mounted one keeps, and the range of the heap.',
  },
  instances: { measure: measureMount, counts: 'CPU time of mounting so many of them at once.' },
  load: {
    measure: measureLoad,
    counts:
      'CPU time of the longest task of the main thread, and tasks of more than 50 ms, while much is mounted at once and while the demo page loads at a quarter of the speed.',
  },
  leaks: {
    measure: measureLeaks,
    counts:
      'Heap and nodes that stay behind after 50 mounts and removals, or openings and closings. What an opening leaves is code that the engine compiles, less each time: the long life counts no object and no word.',
  },
};

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    only: { type: 'string', default: '' },
    measure: { type: 'string', default: Object.keys(MEASURES).join() },
  },
});
const rounds = Number(options.rounds);
const measures = Object.entries(MEASURES).filter(([name]) => options.measure.split(',').includes(name));
if (measures.length === 0) throw new Error(`--measure is one of ${Object.keys(MEASURES).join(', ')}.`);

install();
const folder = await mkdtemp(join(tmpdir(), 'bodywork-bench-'));
await buildPage(folder);
if (measures.some(([name]) => name === 'whole')) await buildPublished(folder);
const server = await serve(folder);
const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  // Nothing that is measured may wait for a network.
  args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
try {
  const report = {
    date: new Date().toISOString(),
    command: ['npm run bench', ...process.argv.slice(2)].join(' ').replace(/^npm run bench (?=-)/, 'npm run bench -- '),
    machine: machine(await browser.version()),
    versions: await versions(),
    rounds,
    bytes: await bytes(),
    results: /** @type {Record<string, import('./statistics.mjs').Table>} */ ({}),
  };
  console.table(report.bytes);
  for (const [name, { measure, counts, isOfPackages }] of measures) {
    // Each measure begins with fresh pages.
    const pages = await Pages.open(browser, server.address);
    const cases = pages.cases.filter((each) => each.measures.includes(name) && each.name.includes(options.only));
    if (cases.length > 0 || isOfPackages) {
      console.log(`\n${name}: ${counts}`);
      report.results[name] = await measure(pages, cases, rounds);
      console.table(report.results[name]);
    }
    await pages.close();
  }
  const about = Object.fromEntries(Object.entries(MEASURES).map(([name, { counts }]) => [name, counts]));
  await mkdir(RESULTS, { recursive: true });
  await writeFile(join(RESULTS, 'latest.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(RESULTS, 'latest.md'), asMarkdown(report, about));
  console.log(`\nWritten to ${join(RESULTS, 'latest.json')} and latest.md.`);
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}
