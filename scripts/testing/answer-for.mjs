/**
 * Lets a test see a sample scheduler at a vendor's own origin: while it does, every request of the test's page and its
 * frames to that origin is answered from here, and none goes out. src/shared/testing/schedulers.ts is its other end.
 *
 *   answer-for  {origin: 'https://calendly.com', path: 'calendly/well-behaved'}; null ends all of them
 *
 * The answer is whether this browser can do that. Puppeteer's can (Chromium, Firefox); WebKit's driver cannot.
 */
import { PARTS } from '../schedulers.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').HTTPRequest} Request */

/**
 * @param {{readonly origin: string}} schedulers
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function answerFor(schedulers) {
  /** @type {WeakMap<Page, {paths: Map<string, string>, stop: () => Promise<void>}>} */
  const pages = new WeakMap();

  return {
    name: 'answer-for',
    async executeCommand({ command, payload, session }) {
      if (command !== 'answer-for') return undefined;
      if (session.browser.type !== 'puppeteer') return false;
      const { getPage } = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
      const page = getPage.call(session.browser, session.id);
      const { origin, path } = /** @type {{origin?: string, path?: string}} */ (payload ?? {});
      if (origin === undefined || path === undefined) {
        await pages.get(page)?.stop();
        return true;
      }
      (pages.get(page) ?? (await start(page))).paths.set(origin, path);
      return true;
    },
  };

  /** @param {Page} page */
  async function start(page) {
    /** @type {Map<string, string>} */
    const paths = new Map();
    const onRequest = (/** @type {Request} */ request) =>
      // What is asked for can be gone before it is answered.
      void answer(request, paths, schedulers.origin).catch(() => {});
    const onNavigated = (/** @type {import('puppeteer-core').Frame} */ frame) => {
      // The page goes to the next test.
      if (frame === page.mainFrame()) void stop().catch(() => {});
    };
    const stop = async () => {
      pages.delete(page);
      page.off('framenavigated', onNavigated);
      await page.setRequestInterception(false);
      page.off('request', onRequest);
    };
    page.on('request', onRequest);
    page.on('framenavigated', onNavigated);
    pages.set(page, { paths, stop });
    await page.setRequestInterception(true);
    return { paths, stop };
  }
}

/**
 * @param {Request} request
 * @param {ReadonlyMap<string, string>} paths
 * @param {string} schedulers - their origin
 */
async function answer(request, paths, schedulers) {
  if (request.isInterceptResolutionHandled()) return;
  const { origin, pathname } = new URL(request.url());
  const path = paths.get(origin);
  if (path === undefined) {
    await request.continue();
    return;
  }
  const response = await fetch(new URL(PARTS.includes(pathname) ? pathname : path, schedulers));
  await request.respond({
    status: response.status,
    headers: Object.fromEntries(
      ['content-type', 'cache-control', 'x-frame-options'].flatMap((name) => {
        const value = response.headers.get(name);
        return value === null ? [] : [[name, value]];
      }),
    ),
    body: await response.text(),
  });
}
