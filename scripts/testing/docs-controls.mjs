/** Tries the controls on an element's page in the docs. */

/** Milliseconds until the table is there, and until the story has followed it. */
const PATIENCE = 30_000;
/** A boolean that nobody has set has a button first. */
const DEBUG = ['button[id^="set-"][id$="-debug"]', 'input[id^="control-"][id$="-debug"]'];

/**
 * The story whose controls these are is the one above them.
 *
 * @param {object} place
 * @param {import('puppeteer-core').Page} place.page
 * @param {string} place.tag
 */
export async function controlsAct({ page, tag }) {
  for (const control of DEBUG) {
    const found = await page.waitForSelector(`.docblock-argstable ${control}`, { timeout: PATIENCE });
    await found?.evaluate((each) => /** @type {HTMLElement} */ (each).click());
  }
  const follows = (/** @type {string} */ name) => {
    const table = /** @type {Element} */ (document.querySelector('.docblock-argstable'));
    const above = [...document.querySelectorAll(name)].filter(
      (each) => table.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING,
    );
    return /** @type {any} */ (above.at(-1)).debug;
  };
  await page.waitForFunction(follows, { timeout: PATIENCE }, tag).catch(() => {
    throw new Error('The control debug changes nothing in the story above it.');
  });
}
