/**
 * Prints comparisons by Chromium and by Firefox, and reads what came on paper with Firefox's viewer: all of it is there, and
 * on each page every value has the name of its column.
 *
 *   node scripts/test-paper.mjs            builds first
 *   node scripts/test-paper.mjs --built    takes what is built already
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findBrowser } from './browsers.mjs';
import { serve } from './testing/static-server.mjs';
import { same, tally } from './testing/tally.mjs';
import { ROOT, run } from './testing/tarball.mjs';

/** More than two sheets of A4. */
const ASPECTS = 40;

/** @typedef {import('puppeteer-core').Browser} Browser */

const { test, finish } = tally();
const folder = await mkdtemp(join(tmpdir(), 'bodywork-paper-'));
/** What to end, the last first. @type {(() => Promise<unknown>)[]} */
const endings = [() => rm(folder, { recursive: true })];
try {
  await main();
} finally {
  for (const end of endings.reverse()) await end();
}
finish();

async function main() {
  if (!process.argv.includes('--built')) await run(process.execPath, ['scripts/build.mjs'], ROOT);
  await cp(join(ROOT, 'cdn'), join(folder, 'cdn'), { recursive: true });
  const site = await serve(folder);
  endings.push(site.close);
  const chromium = await puppeteer.launch({ executablePath: await findBrowser('chromium'), args: CHROMIUM_FLAGS });
  endings.push(() => chromium.close());
  const firefox = await puppeteer.launch({ browser: 'firefox', executablePath: await findBrowser('firefox') });
  endings.push(() => firefox.close());

  for (const [engine, browser] of Object.entries({ chromium, firefox })) {
    for (const count of [1, 2, 3, 4, 12]) {
      for (const size of [16, 20]) {
        await test(`${engine}: ${count} modalities, letters of ${size} px`, async () => {
          const name = `${engine}-${count}-${size}`;
          await writeFile(join(folder, `${name}.html`), pageOf(count, size));
          await print(browser, `${site.origin}/${name}.html`, join(folder, `${name}.pdf`));
          expectAll(await read(firefox, `${site.origin}/${name}.pdf`), count);
        });
      }
    }
  }
}

/** Words that no line breaks, and that stand for one thing each. @param {number} count @param {number} size */
function pageOf(count, size) {
  const modalities = Array.from({ length: count }, (_, n) => ({ id: `m${n}`, name: `N${n}N`, alsoKnownAs: `K${n}K` }));
  const aspects = Array.from({ length: ASPECTS }, (_, row) => ({
    label: `L${row}L`,
    values: Object.fromEntries(modalities.map(({ id }, n) => [id, `V${row}V${n}V`])),
  }));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Paper</title>
    <script type="module" src="/cdn/modality-comparison.js"></script><body style="font: ${size}px sans-serif">
    <modality-comparison><script type="application/json">${JSON.stringify({ modalities, aspects })}</script></modality-comparison>`;
}

/** @param {Browser} browser @param {string} address @param {string} path */
async function print(browser, address, path) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('modality-comparison:state(ready)');
  await page.pdf({ path, format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } });
  await page.close();
}

/** The words of each sheet. @param {Browser} firefox @param {string} address @returns {Promise<string[]>} */
async function read(firefox, address) {
  const page = await firefox.newPage();
  await page.goto(address);
  const sheets = await page.evaluate(async () => {
    const viewer = /** @type {any} */ (window).PDFViewerApplication;
    await viewer.initializedPromise;
    while (!viewer.pdfDocument) await new Promise((resolve) => setTimeout(resolve, 20));
    /** @type {string[]} */
    const texts = [];
    for (let n = 1; n <= viewer.pdfDocument.numPages; n++) {
      const { items } = await (await viewer.pdfDocument.getPage(n)).getTextContent();
      texts.push(items.map((/** @type {{str: string}} */ { str }) => str).join(''));
    }
    return texts;
  });
  await page.close();
  return sheets;
}

/** @param {readonly string[]} sheets @param {number} count */
function expectAll(sheets, count) {
  same(sheets.length > 1, true, 'more than one sheet');
  const places = sheets.flatMap((sheet, at) =>
    [...sheet.matchAll(/V\d+V(\d+)V/g)].map(([, column]) => ({ at, column })),
  );
  same(places.length, count * ASPECTS, 'values');
  const nameless = places.filter(({ at, column }) => !sheets[at]?.includes(`N${column}N`));
  same(nameless.length, 0, 'values without a name on their sheet');
  for (let n = 0; n < count; n++)
    same(
      sheets.some((sheet) => sheet.includes(`K${n}K`)),
      true,
      `the other name of ${n}`,
    );
}
