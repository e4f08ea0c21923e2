/** Opens pages as visitors do, and keeps what goes wrong in them. */
import { same } from './tally.mjs';

export const TAGS = ['modality-comparison', 'testimonial-carousel', 'booking-button'];

/** Milliseconds an element may take to be there. */
const PATIENCE = 15_000;

/**
 * Opens a page; its `close` fails if anything went wrong in it.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {{allowed?: readonly RegExp[], prepare?: (page: import('puppeteer-core').Page) => Promise<void>}} [options] -
 *   messages that belong to the test, and what is to be done before the page is asked for
 */
export async function visit(browser, address, { allowed = [], prepare } = {}) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const problems = [];
  /** @type {string[]} */
  const foreseen = [];
  /** @type {string[]} */
  const requests = [];
  const note = (/** @type {string} */ problem) => {
    (allowed.some((each) => each.test(problem)) ? foreseen : problems).push(problem);
  };
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) note(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => note(String(error)));
  page.on('requestfailed', (request) => {
    const { errorText } = request.failure() ?? {};
    // On a busy machine Chromium also calls aborted what was answered and read to its end; an element without its data
    // would not be ready.
    if (errorText !== 'net::ERR_ABORTED' || !request.response()?.ok()) note(`${request.url()}: ${errorText}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  await prepare?.(page);
  await page.goto(address, { waitUntil: 'load' });
  return {
    page,
    requests,
    foreseen,
    /** @param {readonly string[]} [tags] */
    async renders(tags = TAGS) {
      for (const tag of tags) {
        const ready = (/** @type {string} */ name) => {
          const element = /** @type {any} */ (document.querySelector(name));
          return element?.status === 'ready' && element.data && element.shadowRoot.querySelector('[part]') !== null;
        };
        await page.waitForFunction(ready, { timeout: PATIENCE }, tag).catch(() => {
          throw new Error(`<${tag}> is not ready. ${problems.join('\n')}`);
        });
      }
    },
    /** @returns {Promise<string[]>} those of ours that are defined */
    defined: () => page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), TAGS),
    /** What the dialog needs may be a file of its own: either way it opens, and the booking page loads in it. */
    async opensDialog() {
      const click = () =>
        new Promise((resolve) => {
          const button = /** @type {HTMLElement} */ (document.querySelector('booking-button'));
          button.addEventListener('booking-ready', resolve, { once: true });
          button.click();
        });
      const modal = () => document.querySelector('booking-button')?.shadowRoot?.querySelector('dialog:modal') !== null;
      const late = new Promise((_, reject) => {
        setTimeout(() => reject(new Error(`The dialog does not open. ${problems.join('\n')}`)), PATIENCE).unref();
      });
      await Promise.race([page.evaluate(click), late]);
      same(await page.evaluate(modal), true, 'a modal dialog');
    },
    /** @param {string} script - an expression that is to become true */
    async until(script) {
      await page.waitForFunction(script, { timeout: PATIENCE }).catch(() => {
        throw new Error(`${script} does not come true. ${problems.join('\n')}`);
      });
    },
    async close() {
      await page.close();
      same(problems, [], 'problems in the page');
    },
  };
}
