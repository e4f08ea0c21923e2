/** One story, or one page of the docs, opened alone and looked through. */
import { createRequire } from 'node:module';
import { argsAct } from './controls.mjs';
import { ibmFindings } from './ibm.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Milliseconds a story may take, with its play function. */
const PATIENCE = 30_000;
const HEIGHT = 900;
const WIDTH = 1280;

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} storybook - its origin
 * @param {object} story
 * @param {string} story.id
 * @param {'story' | 'docs'} story.type
 * @param {import('axe-core').RunOptions} story.axe
 * @param {RegExp | undefined} story.shown - a problem that it is there to show
 * @param {RegExp} [story.allowed] - a message that belongs to how it is served
 * @param {boolean} [story.motion] - whether things may move, as they do for most visitors
 */
export async function openStory(browser, storybook, { id, type, axe, shown, allowed, motion = false }) {
  const page = await browser.newPage();
  try {
    /** @type {string[]} */
    const problems = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()) && !allowed?.test(message.text()))
        problems.push(`${message.text()} ${message.location().url ?? ''}`);
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('requestfailed', (request) => {
      // A story that ends takes its frames along.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`${request.url()} did not come`);
    });
    const value = motion ? 'no-preference' : 'reduce';
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
    await page.setViewport({ width: WIDTH, height: HEIGHT });
    await page.evaluateOnNewDocument(listen);
    // Axe runs once, here, with the options of the elements' own tests.
    const address = `${storybook}/iframe.html?viewMode=${type}&id=${id}&globals=a11y.manual:!true`;
    await page.goto(address, { waitUntil: 'load' });
    if (type === 'docs') {
      await page.waitForSelector('.sbdocs-content', { timeout: PATIENCE });
      await page.waitForNetworkIdle({ timeout: PATIENCE });
      // On a busy machine its stories come one by one.
      const end = Date.now() + PATIENCE;
      while (shown && !problems.some((each) => shown.test(each)) && Date.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 50));
    } else {
      const width = await widthOf(page, id);
      if (width !== undefined) {
        await page.setViewport({ width, height: HEIGHT });
        await page.reload({ waitUntil: 'load' });
      }
      problems.push(...(await finished(page)), ...(await violations(page, axe)), ...(await ibmFindings(page)));
      await argsAct(page, id);
    }
    const left = problems.filter((each) => !shown?.test(each));
    if (left.length > 0) throw new Error(left.join('\n'));
    if (shown && problems.length === 0) throw new Error(`It does not show ${shown} any more.`);
  } finally {
    await page.close();
  }
}

/** Runs in the page, before anything of it: keeps what Storybook tells of the story. */
function listen() {
  /** @type {any} */ (window).told = {};
  /** @type {any} */
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set(value) {
      channel = value;
      for (const name of [
        'storyFinished',
        'storyErrored',
        'storyMissing',
        'storyThrewException',
        'playFunctionThrewException',
        'unhandledErrorsWhilePlaying',
      ]) {
        channel.on(name, (/** @type {unknown} */ what) => {
          /** @type {any} */ (window).told[name] = what ?? {};
        });
      }
    },
  });
}

/**
 * How wide a story asks to be: `w320` in its globals.
 *
 * @param {Page} page
 * @param {string} id
 */
async function widthOf(page, id) {
  const value = await page.evaluate(async (storyId) => {
    const preview = /** @type {any} */ (window).__STORYBOOK_PREVIEW__;
    await preview.ready();
    return (await preview.loadStory({ storyId })).storyGlobals.viewport?.value;
  }, id);
  const [, width] = /^w(\d+)$/.exec(value ?? '') ?? [];
  return width === undefined ? undefined : Number(width);
}

/**
 * Waits until the story is played to its end.
 *
 * @param {Page} page
 * @returns {Promise<string[]>} what went wrong in it
 */
async function finished(page) {
  await page.waitForFunction('Object.keys(window.told).length > 0', { timeout: PATIENCE });
  // What broke is told on its own, before the end.
  return page.evaluate(() => {
    const { storyFinished, ...broken } = /** @type {any} */ (window).told;
    const errors = Object.entries(broken).flatMap(([name, what]) =>
      [what].flat().map((each) => `${name}: ${each.message ?? each.description ?? JSON.stringify(each)}`),
    );
    return storyFinished?.status === 'error' && errors.length === 0 ? ['The story ended with an error.'] : errors;
  });
}

/**
 * @param {Page} page
 * @param {import('axe-core').RunOptions} options
 */
// @wcag 1.1.1, 1.3.1, 1.4.3, 2.4.4, 2.5.8, 4.1.2: axe finds nothing in any story
async function violations(page, options) {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async (runOptions) => {
    const { violations: found } = await /** @type {any} */ (window).axe.run(document, runOptions);
    return found.flatMap((/** @type {import('axe-core').Result} */ { id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`),
    );
  }, options);
}
