/** How far a page jumps while it loads: the sum of its layout shifts (https://web.dev/articles/cls). */

/** Milliseconds in which fonts, pictures and observers have their say. */
const REST = 700;

/**
 * @param {import('puppeteer-core').Page} page - is closed afterwards
 * @param {string} address
 * @param {{width: number, height: number}} window
 * @param {(page: import('puppeteer-core').Page) => Promise<unknown>} ready - until everything has come
 */
export async function layoutShift(page, address, window, ready) {
  await page.setViewport(window);
  await page.evaluateOnNewDocument(() => {
    const shifts = /** @type {number[]} */ ([]);
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(/** @type {any} */ (entry).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  await ready(page);
  await new Promise((resolve) => setTimeout(resolve, REST));
  const shift = await page.evaluate(() =>
    /** @type {any} */ (globalThis).shifts.reduce(
      (/** @type {number} */ all, /** @type {number} */ one) => all + one,
      0,
    ),
  );
  await page.close();
  return shift;
}
