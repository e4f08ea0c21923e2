/** Tries the controls of stories, and those on an element's page in the docs. */

/** Milliseconds until the table is there. */
const PATIENCE = 30_000;
/** Milliseconds until a story has followed them. */
const AWHILE = 5_000;
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
  await page.waitForFunction(follows, { timeout: AWHILE }, tag).catch(() => {
    throw new Error('The control debug changes nothing in the story above it.');
  });
}

/**
 * Where a story has controls, they change it.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} id
 */
export async function argsAct(page, id) {
  const tag = await page.evaluate(async (storyId) => {
    const { __STORYBOOK_PREVIEW__: preview, __STORYBOOK_ADDONS_CHANNEL__: channel } = /** @type {any} */ (window);
    const { component, parameters } = await preview.loadStory({ storyId });
    if (component === undefined || parameters.controls.disable === true) return undefined;
    channel.emit('updateStoryArgs', { storyId, updatedArgs: { headingLevel: 4, frameTimeout: 99 } });
    return component;
  }, id);
  if (tag === undefined) return;
  const follows = (/** @type {string} */ name) => {
    const { headingLevel, frameTimeout } = /** @type {any} */ (document.querySelector(name));
    return headingLevel === 4 || frameTimeout === 99;
  };
  await page.waitForFunction(follows, { timeout: AWHILE }, tag).catch(() => {
    throw new Error('It has controls, and they change nothing in it.');
  });
}
