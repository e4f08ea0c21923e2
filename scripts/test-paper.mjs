/**
 * Prints the elements by Chromium and by Firefox, and reads what came on paper with Firefox's viewer: all of it is there,
 * and on each page every value of a comparison has the name of its column.
 *
 *   node scripts/test-paper.mjs            builds first
 *   node scripts/test-paper.mjs --built    takes what is built already
 *   node scripts/test-paper.mjs --smoke    a few of each
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
const QUOTES = 30;

const BUTTON = pageWith('booking-button', '', { url: 'https://a.example/book', contact: { phone: '0123' } });

/** @typedef {import('puppeteer-core').Browser} Browser */

const smoke = process.argv.includes('--smoke');
const { test, runAll } = tally();
const folder = await mkdtemp(join(tmpdir(), 'bodywork-paper-'));
/** What to end, the last first. @type {(() => unknown)[]} */
const endings = [() => rm(folder, { recursive: true })];
await runAll(main, endings);

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
    const printed = async (/** @type {string} */ name, /** @type {string} */ html) => {
      await writeFile(join(folder, `${name}.html`), html);
      await print(browser, `${site.origin}/${name}.html`, join(folder, `${name}.pdf`));
      return read(firefox, `${site.origin}/${name}.pdf`);
    };
    for (const count of smoke ? [3, 12] : [1, 2, 3, 4, 12]) {
      for (const size of smoke ? [16] : [16, 20]) {
        await test(`${engine}: ${count} modalities, letters of ${size} px`, async () => {
          expectAll(await printed(`${engine}-${count}-${size}`, comparisonOf(count, size)), count);
        });
      }
    }
    for (const layout of smoke ? ['carousel'] : ['carousel', 'grid', 'list']) {
      await test(`${engine}: a ${layout} of testimonials`, async () => {
        const sheets = await printed(`${engine}-${layout}`, testimonialsIn(layout));
        for (let n = 0; n < QUOTES; n++) {
          const found = sheets.join('').split(`Q${n}Q`).length - 1;
          same(found, 1, `how often quote ${n} came`);
        }
      });
    }
    await test(`${engine}: a button`, async () => {
      const [sheet = ''] = await printed(`${engine}-button`, BUTTON);
      same(sheet.replaceAll(/\s/g, '').includes('a.example/book,0123'), true, 'address and phone');
    });
  }
}

/** Words that no line breaks, and that stand for one thing each. @param {number} count @param {number} size */
function comparisonOf(count, size) {
  const modalities = Array.from({ length: count }, (_, n) => ({ id: `m${n}`, name: `N${n}N`, alsoKnownAs: `K${n}K` }));
  const aspects = Array.from({ length: ASPECTS }, (_, row) => ({
    label: `L${row}L`,
    values: Object.fromEntries(modalities.map(({ id }, n) => [id, `V${row}V${n}V`])),
  }));
  return pageWith('modality-comparison', '', { modalities, aspects }, size);
}

/** @param {string} layout */
function testimonialsIn(layout) {
  const quotes = Array.from({ length: QUOTES }, (_, n) => ({ quote: `Q${n}Q ${'Sample words. '.repeat(40)}` }));
  return pageWith('testimonial-carousel', `layout="${layout}"`, quotes);
}

/** @param {string} tag @param {string} attributes @param {unknown} data @param {number} [size] */
function pageWith(tag, attributes, data, size = 16) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Paper</title>
    <script type="module" src="/cdn/${tag}.js"></script><body style="font: ${size}px sans-serif">
    <${tag} id="shown" ${attributes}><script type="application/json">${JSON.stringify(data)}</script></${tag}>`;
}

/** @param {Browser} browser @param {string} address @param {string} path */
async function print(browser, address, path) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('#shown:state(ready)');
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
