/** What only a page of its own can tell, in Chromium: whether anything jumps, what Lighthouse says, and the back button. */
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findBrowser } from '../browsers.mjs';
import { layoutShift } from './layout-shift.mjs';
import { lighthouse } from './lighthouse.mjs';
import { startHosts } from './serve.mjs';

const WINDOWS = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
];
/** How much may move: nothing where a server rendered it, next to nothing where it is made of what is inside. */
const JUMPS = [
  { path: 'jump/server-rendered.html', most: 0 },
  { path: 'jump/children.html', most: 0.02 },
  { path: 'jump/carousel.html', most: 0.02 },
  { path: 'jump/button.html', most: 0.02 },
  { path: 'jump/empty.html', most: 0.02 },
];
/** Lighthouse's score on a phone: of each that stands in the first view alone, and of all three on one page. */
const SCORES = [
  { path: 'jump/carousel.html', least: 99 },
  { path: 'jump/button.html', least: 99 },
  { path: 'jump/children.html', least: 99 },
];
/** Lighthouse measures on a machine that does other things, too: the best of so many runs counts. */
const RUNS = 3;

/** @returns {Promise<{passed: number, failed: number}>} */
export async function testTopLevel() {
  const counts = { passed: 0, failed: 0 };
  const hosts = await startHosts();
  const browser = await puppeteer.launch({ executablePath: await findBrowser('chromium'), args: CHROMIUM_FLAGS });
  /** @param {string} name @param {() => Promise<string>} work */
  const test = async (name, work) => {
    try {
      console.log(`passed: ${name}: ${await work()}`);
      counts.passed++;
    } catch (error) {
      console.error(`FAILED: ${name}: ${error instanceof Error ? error.message : String(error)}`);
      counts.failed++;
    }
  };
  const address = (/** @type {string} */ path) => `${hosts.origin}/demo/hosts/${path}`;
  try {
    for (const { path, most } of JUMPS) {
      for (const window of WINDOWS) {
        await test(`nothing jumps on ${path} at ${window.width} px`, () => jump(browser, address(path), window, most));
      }
    }
    await test('the elements are as they were when the back button leads to them', () =>
      goBack(browser, address('code/moved.html'), address('booking.html')));
    for (const { path, least } of SCORES) {
      await test(`Lighthouse likes ${path} on a phone`, () => score(browser, address(path), least));
    }
  } finally {
    await browser.close();
    await hosts.close();
  }
  return counts;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {{width: number, height: number}} window
 * @param {number} most
 */
async function jump(browser, address, window, most) {
  const moved = await layoutShift(await browser.newPage(), address, window, ready);
  if (moved > most) throw new Error(`a layout shift of ${moved.toFixed(4)}, and ${most} at the most`);
  return moved.toFixed(4);
}

/** @param {import('puppeteer-core').Page} page */
async function ready(page) {
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('modality-comparison, testimonial-carousel, booking-button')];
    return elements.length > 0 && elements.every((element) => /** @type {any} */ (element).status === 'ready');
  });
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {string} other
 */
async function goBack(browser, address, other) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(message.text());
  });
  await page.goto(address, { waitUntil: 'load' });
  await ready(page);
  const turn = () =>
    page.evaluate(async () => {
      const carousel = /** @type {any} */ (document.querySelector('testimonial-carousel'));
      const before = carousel.index;
      const moved = new Promise((resolve) => carousel.addEventListener('testimonial-change', resolve, { once: true }));
      carousel.shadowRoot.querySelector('[part="next"]').click();
      await moved;
      return [before, carousel.index];
    });
  await turn();
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
  });
  await page.goto(other, { waitUntil: 'load' });
  await page.goBack({ waitUntil: 'load' }).catch(() => null);
  await page
    .waitForFunction(() => /** @type {any} */ (globalThis).persisted === true, { timeout: 10_000 })
    .catch(() => {
      throw new Error('the page did not come from the cache: something of it keeps it out');
    });
  const [before, after] = await turn();
  const opened = await page.evaluate(async () => {
    const button = /** @type {any} */ (document.querySelector('booking-button'));
    const ready = new Promise((resolve) => button.addEventListener('booking-ready', resolve, { once: true }));
    button.click();
    await ready;
    return button.shadowRoot.querySelector('dialog:modal') !== null;
  });
  await page.close();
  if (before !== 1 || after !== 2 || !opened)
    throw new Error(`it was at ${before}, then at ${after}; opened: ${opened}`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return 'from the cache, where it was, and at work';
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {number} least
 */
async function score(browser, address, least) {
  const runs = [];
  for (let n = 0; n < RUNS; n++) runs.push(await lighthouse(await browser.newPage(), address));
  const best = runs.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score < least) throw new Error(`${best.score}, and ${least} at the least (${best.words})`);
  return `${runs.map((each) => each.score).join(', ')} (${best.words})`;
}
