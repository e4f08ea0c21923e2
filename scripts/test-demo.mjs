/**
 * Opens each page of demo/, by `npm start` on a fresh clone, and uses it as a visitor does: the question is answered,
 * the words of clients follow, and the booking page is the right one. The pages to copy are opened as owners have them:
 * from web space and from disk, with the published script and its hash, which are answered from cdn/.
 *
 *   node scripts/test-demo.mjs            builds first
 *   node scripts/test-demo.mjs --built    takes what is built already
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findBrowser } from './browsers.mjs';
import { startSchedulers } from './schedulers.mjs';
import { freshClone, startScript } from './testing/fresh-clone.mjs';
import { serve } from './testing/static-server.mjs';
import { same, tally } from './testing/tally.mjs';
import { ROOT, run } from './testing/tarball.mjs';
import { visit } from './testing/visit.mjs';

/** The dev server compiles Lit for those who develop. */
const DEVELOPMENT = [/^Lit is in dev mode/];
const PUBLISHED = /^https:\/\/cdn\.jsdelivr\.net\/npm\/bodywork-elements@[^/]+\/cdn\//;

/** @typedef {import('puppeteer-core').Page} Page */

const { test, runAll } = tally();
/** What to end, the last first. @type {(() => unknown)[]} */
const endings = [];
await runAll(main, endings);

async function main() {
  if (!process.argv.includes('--built')) await run(process.execPath, ['scripts/build.mjs'], ROOT);
  // As somebody has it who just cloned the project.
  const clone = await freshClone();
  endings.push(clone.remove);
  const options = (/** @type {number} */ port) => ['--port', String(port), '--strictPort'];
  const vite = await startScript(clone.folder, 'start', options, '/demo/');
  endings.push(vite.close);
  const demo = `${vite.origin}/demo/`;
  const site = await serve(join(ROOT, 'demo/starter'));
  const schedulers = await startSchedulers();
  const browser = await puppeteer.launch({ executablePath: await findBrowser('chromium'), args: CHROMIUM_FLAGS });
  endings.push(site.close, schedulers.close, () => browser.close());

  await test('the practice’s page: the guide answers, differences show alone, the booking page opens', async () => {
    const opened = await visit(browser, demo, { allowed: DEVELOPMENT });
    const { page } = opened;
    await opened.renders();
    await answer(page, 3);
    same(await text(page, 'modality-comparison', '[role="status"] b'), ['Neuromuscular therapy'], 'what suits');
    const rows = () => count(page, 'modality-comparison', 'tr');
    const all = await rows();
    await click(page, 'modality-comparison', '[part="toggle"] input');
    same((await rows()) < all, true, 'fewer rows where only differences show');
    same(await text(page, 'testimonial-carousel', '.author'), ['N. L.'], 'who speaks');
    await opened.opensDialog();
    await opened.close();
  });

  await test('several quotes: the next one comes', async () => {
    const opened = await visit(browser, `${demo}carousel.html`, { allowed: DEVELOPMENT });
    await opened.renders(['testimonial-carousel']);
    await click(opened.page, 'testimonial-carousel', '[part~="next"]');
    await opened.until(`document.querySelector('testimonial-carousel').index > 0`);
    await opened.close();
  });

  await test('all three linked: an answer filters the quotes, and its link opens the right service', async () => {
    const opened = await visit(browser, `${demo}linked.html`, { allowed: DEVELOPMENT });
    await opened.renders();
    await usesLinks(opened, 5, 3, 'service=neuromuscular-therapy');
    await opened.close();
  });

  await test('without a script, too, no page is wider than a phone', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width: 320, height: 640 });
    for (const path of ['', 'carousel.html', 'linked.html']) {
      await page.goto(demo + path);
      same(await page.evaluate('document.documentElement.scrollWidth'), 320, path);
    }
    await page.close();
  });

  await test('what has to be built first says so', async () => {
    for (const path of ['/cdn/bodywork-elements.js', '/demo/hosts/jump/server-rendered.html']) {
      const answer = await (await fetch(vite.origin + path)).text();
      same(answer.includes('<code>npm run build</code>'), true, `${path} names the command`);
    }
  });

  for (const [name, address] of [
    ['from web space', `${site.origin}/`],
    ['from disk', pathToFileURL(join(ROOT, 'demo/starter/inline.html')).href],
  ]) {
    await test(`the page to copy works ${name}, with the published script`, async () => {
      const opened = await visit(browser, address ?? '', {
        prepare: (page) => answerForOthers(page, schedulers.origin),
      });
      await opened.renders();
      await usesLinks(opened, 3, 2, 'https://calendly.com/you/neuromuscular-therapy');
      await opened.close();
    });
  }

  await test('from disk it asks for nothing but the script', async () => {
    const address = pathToFileURL(join(ROOT, 'demo/starter/inline.html')).href;
    const opened = await visit(browser, address, { prepare: (page) => answerForOthers(page, schedulers.origin) });
    await opened.renders();
    const others = opened.requests.filter((each) => each !== address && !PUBLISHED.test(each) && each !== 'data:,');
    same(others, [], 'other requests');
    await opened.close();
  });
}

/**
 * Answers the last question of a page's guide: what it suits is neuromuscular therapy.
 *
 * @param {Awaited<ReturnType<typeof visit>>} opened
 * @param {number} all - quotes
 * @param {number} about - quotes about what suits
 * @param {string} booked - part of the address of the page that opens
 */
async function usesLinks({ page, until }, all, about, booked) {
  const quotes = () => count(page, 'testimonial-carousel', '[part~="slide"]');
  same(await quotes(), all, 'quotes');
  await answer(page, 2);
  await until(
    `document.querySelector('testimonial-carousel').shadowRoot.querySelectorAll('[part~="slide"]').length === ${about}`,
  );
  await click(page, 'modality-comparison', '[role="status"] a');
  await until(`document.querySelector('booking-button').shadowRoot.querySelector('dialog:modal iframe')`);
  const frame = await page.$eval('booking-button', (button) => button.shadowRoot?.querySelector('iframe')?.src ?? '');
  same(frame.includes(booked), true, `the page of ${booked} in the dialog, which has ${frame}`);
  const service = await page.waitForFrame((each) => each.url() === frame, { timeout: 15_000 });
  await service.waitForSelector('h1, h2, button', { timeout: 15_000 });
}

/**
 * @param {Page} page
 * @param {number} option
 */
async function answer(page, option) {
  const click = (/** @type {Element} */ comparison, /** @type {number} */ n) =>
    comparison.shadowRoot?.querySelectorAll('input')[n]?.click();
  await page.$eval('modality-comparison', click, option);
  await settle(page);
}

/**
 * @param {Page} page
 * @param {string} tag
 * @param {string} part
 */
async function click(page, tag, part) {
  const control = await page.$(`${tag} >>> ${part}`);
  if (!control) throw new Error(`<${tag}> has no ${part}.`);
  await control.click();
  await settle(page);
}

/** @param {Page} page */
async function settle(page) {
  await page.$$eval('modality-comparison, testimonial-carousel, booking-button', async (elements) => {
    for (const element of elements) await /** @type {any} */ (element).updateComplete;
  });
}

/**
 * @param {Page} page
 * @param {string} tag
 * @param {string} part
 * @returns {Promise<string[]>}
 */
function text(page, tag, part) {
  return page.$eval(
    tag,
    (element, selector) =>
      [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((each) => each.textContent ?? ''),
    part,
  );
}

/**
 * How many of them are seen.
 *
 * @param {Page} page
 * @param {string} tag
 * @param {string} part
 */
function count(page, tag, part) {
  return page.$eval(
    tag,
    (element, selector) =>
      [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].filter((each) => each.checkVisibility()).length,
    part,
  );
}

/**
 * The published script comes from cdn/, and Calendly's pages from the sample scheduler.
 *
 * @param {Page} page
 * @param {string} schedulers
 */
async function answerForOthers(page, schedulers) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const address = request.url();
    if (PUBLISHED.test(address)) {
      const body = await readFile(join(ROOT, 'cdn', address.replace(PUBLISHED, '')));
      const headers = { 'access-control-allow-origin': '*' };
      await request.respond({ contentType: 'text/javascript', headers, body });
    } else if (address.startsWith('https://calendly.com/')) {
      const { pathname } = new URL(address);
      const part = pathname.startsWith('/you/') ? '/calendly/well-behaved' : pathname;
      const answer = await fetch(schedulers + part);
      const contentType = answer.headers.get('content-type') ?? 'text/plain';
      await request.respond({ status: answer.status, contentType, body: await answer.text() });
    } else await request.continue();
  });
}
