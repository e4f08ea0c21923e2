/** Tries the controls of stories, and those on an element's page in the docs. */

/** Milliseconds until the table is there. */
const PATIENCE = 30_000;
/** Milliseconds until a story has followed them. */
const AWHILE = 5_000;
/** A boolean that nobody has set has a button first. */
const DEBUG = ['button[id^="set-"][id$="-debug"]', 'input[id^="control-"][id$="-debug"]'];

/** What controls are set to; some of these properties have a default, others have none. */
const VALUES = {
  headingLevel: 4,
  frameTimeout: 99,
  perView: 1,
  dwell: 99,
  modality: 'sample',
  columns: 'sample',
  comparison: {
    modalities: [{ id: 'sample', name: 'Sample' }],
    aspects: [{ label: 'Aim', values: { sample: 'Rest' } }],
  },
  testimonials: [{ quote: 'Sample quote.' }],
  booking: { url: 'https://example.com/' },
};

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
 * Where a story has controls, they change it, and what they changed can be taken back.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} id
 */
export async function argsAct(page, id) {
  const tag = await page.evaluate(async (storyId) => {
    const { component, parameters } = await /** @type {any} */ (window).__STORYBOOK_PREVIEW__.loadStory({ storyId });
    return component === undefined || parameters.controls.disable === true ? undefined : component;
  }, id);
  if (tag === undefined) return;
  const { before, after } = await page.evaluate(setAll, id, tag, VALUES);
  await becomes(page, tag, after, 'It has controls, and what they are set to does not reach it');
  await page.evaluate((storyId) => {
    /** @type {any} */ (window).__STORYBOOK_ADDONS_CHANNEL__.emit('resetStoryArgs', { storyId });
  }, id);
  await becomes(page, tag, before, 'Its controls were reset, and it is not as before');
}

/**
 * Runs in the page: gives the story all these values, but takes away the data that it has.
 *
 * @param {string} storyId
 * @param {string} tag
 * @param {Readonly<Record<string, unknown>>} values
 * @returns {{ before: Record<string, string>, after: Record<string, string> }} its properties, as JSON
 */
function setAll(storyId, tag, values) {
  const element = /** @type {any} */ (document.querySelector(tag));
  const names = Object.keys(values).filter((name) => name in element);
  const updatedArgs = Object.fromEntries(
    names.map((name) => [name, typeof element[name] === 'object' && element[name] ? undefined : values[name]]),
  );
  const asJson = (/** @type {any} */ from) =>
    Object.fromEntries(names.map((name) => [name, JSON.stringify(from[name] ?? null)]));
  const told = { before: asJson(element), after: asJson(updatedArgs) };
  /** @type {any} */ (window).__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', { storyId, updatedArgs });
  return told;
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} tag
 * @param {Readonly<Record<string, string>>} expected
 * @param {string} complaint
 */
async function becomes(page, tag, expected, complaint) {
  const differing = (/** @type {string} */ name, /** @type {Readonly<Record<string, string>>} */ wanted) => {
    const element = /** @type {any} */ (document.querySelector(name));
    return Object.keys(wanted).filter((each) => JSON.stringify(element[each] ?? null) !== wanted[each]);
  };
  const isThere = `(${differing})(${JSON.stringify(tag)}, ${JSON.stringify(expected)}).length === 0`;
  await page.waitForFunction(isThere, { timeout: AWHILE }).catch(async () => {
    throw new Error(`${complaint}: ${(await page.evaluate(differing, tag, expected)).join(', ')}.`);
  });
}
