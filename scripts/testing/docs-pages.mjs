/** Tests of an element's page in the docs: what its blocks say is held against the manifest, the browser and a page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { controlsAct } from './controls.mjs';
import { everyStoryIsThere } from './docs-stories.mjs';
import { same } from './tally.mjs';
import { ROOT } from './tarball.mjs';
import { toldNames } from './told-names.mjs';
import { TAGS, visit } from './visit.mjs';

/** Milliseconds that pictures may take: a frame with a story in it, which is played. */
const PATIENCE = 30_000;
/** Milliseconds after which a list has followed its element. */
const AWHILE = 5_000;
/** What is done to an element above a list of names, so that the list has to follow. */
const ACTS = /** @type {Readonly<Record<string, string>>} */ ({
  'modality-comparison': 'input[type="radio"]:not(:checked)',
  'testimonial-carousel': '[part~="next"]',
  'booking-button': '[aria-haspopup="menu"]',
});
/** Tokens of all three that change nothing in this one's preview; once one does, it fails. */
const UNSEEN = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  // They have no dialog, no menu, no solid button.
  'modality-comparison': ['--bodywork-on-accent', '--bodywork-surface', '--bodywork-on-surface'],
  'testimonial-carousel': [
    ...['--bodywork-on-accent', '--bodywork-surface', '--bodywork-on-surface'],
    ...['--bodywork-line', '--bodywork-radius'],
  ],
  // Its only heading is the dialog's.
  'booking-button': ['--bodywork-heading-font'],
});
/** What tokens are taken for. */
const TAKEN = [
  ...['color', 'background-color', 'border-color', 'outline-color', 'accent-color', 'fill', 'stroke'],
  ...['padding', 'margin', 'gap', 'inset', 'inline-size', 'block-size', 'scroll-margin', 'scroll-padding'],
  ...['border-radius', 'font-family'],
];

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').ElementHandle<any>} Handle */

/** @typedef {object} Place
 * @property {import('puppeteer-core').Browser} browser
 * @property {Page} page - the docs page, 1280 pixels wide
 * @property {string} tag - whose page it is
 * @property {string} cdn - where the files for script tags are served
 */

/** @type {Readonly<Record<string, (place: Place) => Promise<void>>>} */
const TESTS = {
  'every story of the element is on it, no wider than it asks to be': everyStoryIsThere,
  'every part is drawn on a picture': everyPartIsDrawn,
  'the names listed are those that Chromium tells': namesAreChromiums,
  'a token changes the preview and the rule to copy; a wrong value does not, and says so': tokensAreTried,
  'the controls change the story above them': controlsAct,
  'the HTML under “Show code” works on an empty page': codeWorks,
  'nothing scrolls sideways at 320 pixels': keepsToTheWindow,
};

/**
 * The tests of a page, if it is an element's; each opens it anew.
 *
 * @param {string} id
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ storybook: string, cdn: string }} origins
 * @returns {readonly { name: string, run(): Promise<void> }[]}
 */
export function docsTests(id, browser, { storybook, cdn }) {
  const tag = TAGS.find((each) => id === `${each}--docs`);
  if (tag === undefined) return [];
  return Object.entries(TESTS).map(([name, work]) => ({
    name: `${id}: ${name}`,
    async run() {
      const page = await browser.newPage();
      try {
        await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
        await page.setViewport({ width: 1280, height: 900 });
        await page.goto(`${storybook}/iframe.html?viewMode=docs&id=${id}&globals=a11y.manual:!true`);
        await page.waitForSelector('.sbdocs-content', { timeout: PATIENCE });
        await page.waitForNetworkIdle({ timeout: PATIENCE });
        await work({ browser, page, tag, cdn });
      } finally {
        await page.close();
      }
    },
  }));
}

/** @param {Place} place */
async function everyPartIsDrawn({ page, tag }) {
  const { cssParts } = await manifestOf(tag);
  for (const block of await page.$$('story-parts')) {
    // Frames load when they are near the view.
    await block.scrollIntoView();
    const draws = (/** @type {Element} */ { shadowRoot }) => shadowRoot?.querySelector('.box') !== null;
    await page.waitForFunction(draws, { timeout: PATIENCE }, block).catch(async () => {
      throw new Error(`No part is drawn on ${(await textOf(block, 'story')) ?? 'a picture without a frame'}.`);
    });
  }
  const missing = (/** @type {string[]} */ parts) => {
    const drawn = [...document.querySelectorAll('story-parts')].flatMap(({ shadowRoot }) => {
      const stage = shadowRoot?.querySelector('.stage')?.getBoundingClientRect();
      const boxes = [...(shadowRoot?.querySelectorAll('.box') ?? [])];
      const seen = boxes.filter((box) => {
        const { width, height, left, top } = box.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        return stage && width * height > 0 && x > stage.left && x < stage.right && y > stage.top && y < stage.bottom;
      });
      return seen.map((box) => box.getAttribute('data-part') ?? '');
    });
    return parts.filter((part) => !drawn.includes(part));
  };
  const parts = cssParts.map(({ name }) => name);
  const isWhole = `(${missing})(${JSON.stringify(parts)}).length === 0`;
  await page.waitForFunction(isWhole, { timeout: PATIENCE }).catch(async () => {
    throw new Error(`On no picture: ${(await page.evaluate(missing, parts)).join(', ')}.`);
  });
}

/** @param {Place} place */
async function namesAreChromiums({ page, tag }) {
  const blocks = await page.$$('story-names');
  let acted = 0;
  for (const block of blocks) {
    const host = await block.waitForSelector(tag);
    if (!host) throw new Error(`There is no <${tag}> above the list.`);
    const before = await agree(page, block, host);
    const isThere = await host.evaluate((element, selector) => {
      const found = /** @type {HTMLElement | null} */ (element.shadowRoot?.querySelector(selector) ?? null);
      found?.click();
      return found !== null;
    }, ACTS[tag] ?? '');
    if (!isThere) continue;
    acted++;
    await agree(page, block, host, before);
  }
  if (acted === 0) throw new Error(`Nothing is like ${ACTS[tag]}.`);
}

/**
 * The list follows its element after a moment.
 *
 * @param {Page} page
 * @param {Handle} block
 * @param {Handle} host
 * @param {string} [before] - what was told before something was done
 * @returns {Promise<string>} what is told
 */
async function agree(page, block, host, before = '') {
  const end = Date.now() + AWHILE;
  for (;;) {
    const told = (await toldNames(page, host)).join('\n  ');
    /** @type {string[]} */
    const names = await block.evaluate(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('li')].map(({ dataset }) => `${dataset.role}: ${dataset.name}`),
    );
    const listed = names.join('\n  ');
    if (told !== before && told === listed) return told;
    if (Date.now() > end) throw new Error(`Chromium tells\n  ${told}\nand the list says\n  ${listed}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** @param {Place} place */
async function tokensAreTried({ page, tag }) {
  const { cssProperties } = await manifestOf(tag);
  const tokens = cssProperties.map(({ name }) => name);
  await page.waitForFunction(
    (/** @type {string} */ name) =>
      /** @type {any} */ (document.querySelector(`story-tokens ${name}`))?.status === 'ready',
    { timeout: PATIENCE },
    tag,
  );
  const wrong = await page.evaluate(tryTokens, tag, tokens, UNSEEN[tag] ?? [], TAKEN);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

/**
 * Runs in the page.
 *
 * @param {string} tag
 * @param {readonly string[]} tokens
 * @param {readonly string[]} unseen
 * @param {readonly string[]} properties
 */
async function tryTokens(tag, tokens, unseen, properties) {
  const block = /** @type {any} */ (document.querySelector('story-tokens'));
  const element = block.querySelector(tag);
  /** @type {string[]} */
  const wrong = [];
  const look = () =>
    [...element.shadowRoot.querySelectorAll('*')]
      .flatMap((each) => [null, '::before', '::after'].map((pseudo) => getComputedStyle(each, pseudo)))
      .map((style) => properties.map((property) => style.getPropertyValue(property)).join())
      .join();
  const rule = () => block.shadowRoot.querySelector('pre').textContent;
  const enter = async (/** @type {HTMLInputElement} */ input, /** @type {string} */ value) => {
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await block.updateComplete;
    // What depends on sizes follows in the frame after they are known.
    for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  // What has focus shows its ring, and a menu its colours.
  element.shadowRoot.querySelector('a[href], button, input').focus();
  const menu = element.shadowRoot.querySelector('[aria-haspopup="menu"]');
  menu?.click();
  for (let tries = 0; menu && !element.shadowRoot.activeElement?.closest('[role="menu"]'); tries++) {
    if (tries === 100) return ['the menu does not open, or gets no focus.'];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const token of tokens) {
    const input = block.shadowRoot.getElementById(token);
    const isColor = input.parentElement.querySelector('[type="color"]') !== null;
    const value = isColor ? 'rgb(1, 2, 3)' : token.endsWith('font') ? 'monospace' : '37px';
    const told = (/** @type {string} */ what) => wrong.push(`${token}: ${what}`);
    const before = look();
    await enter(input, value);
    if ((look() !== before) === unseen.includes(token)) told(`${value} changes nothing in the preview.`);
    if (rule() !== `:root {\n  ${token}: ${value};\n}`) told(`the rule is ${rule()}`);
    await enter(input, 'no value!');
    if (look() !== before) told('what is no value changes the preview.');
    if (rule().includes(token)) told('what is no value is in the rule to copy.');
    const [, says] = input.getAttribute('aria-describedby').split(' ');
    const words = block.shadowRoot.getElementById(says)?.textContent ?? '';
    if (input.ariaInvalid !== 'true' || !words.endsWith('the default holds.'))
      told(`of what is wrong it says “${words}”.`);
    await enter(input, '');
    if (input.ariaInvalid !== 'false' || look() !== before) told('emptied, it is not as before.');
  }
  return wrong;
}

/** @param {Place} place */
async function codeWorks({ browser, page, tag, cdn }) {
  await page.locator('.docblock-code-toggle').setTimeout(PATIENCE).click();
  const source = await page.waitForFunction(
    (/** @type {string} */ start) =>
      [...document.querySelectorAll('pre')]
        .map(({ textContent }) => textContent)
        .find((code) => code.startsWith(start)),
    { timeout: PATIENCE },
    `<${tag}`,
  );
  const code = await source.jsonValue();
  const html = `<!doctype html>
    <html lang="en">
      <title>Pasted</title>
      <link rel="icon" href="data:," />
      <script type="module" src="${cdn}/bodywork-elements.js"></script>
      ${code}
    </html>`;
  const address = `${cdn}/pasted.html`;
  const pasted = await visit(browser, address, {
    async prepare(opened) {
      await opened.setRequestInterception(true);
      opened.on('request', (request) => {
        if (request.url() === address) void request.respond({ contentType: 'text/html', body: html });
        else void request.continue();
      });
    },
  });
  await pasted.renders([tag]).finally(() => pasted.close());
}

/** @param {Place} place */
async function keepsToTheWindow({ page }) {
  await page.setViewport({ width: 320, height: 900 });
  for (const block of await page.$$('story-parts, story-names, story-tokens, .sbdocs-preview')) {
    await block.scrollIntoView();
  }
  await page.waitForNetworkIdle({ timeout: PATIENCE });
  same(await page.evaluate('document.documentElement.clientWidth'), 320, 'the window');
  const wide = await page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    return scrollWidth > innerWidth ? scrollWidth : undefined;
  });
  same(wide, undefined, 'pixels that the page is wide in a window of 320');
}

/**
 * @param {string} tag
 * @returns {Promise<{ cssParts: { name: string }[], cssProperties: { name: string }[] }>}
 */
async function manifestOf(tag) {
  const { modules } = JSON.parse(await readFile(join(ROOT, 'custom-elements.json'), 'utf8'));
  const declarations = modules.flatMap((/** @type {any} */ each) => each.declarations ?? []);
  return declarations.find((/** @type {any} */ { tagName }) => tagName === tag);
}

/**
 * @param {Handle} block
 * @param {string} attribute
 * @returns {Promise<string | null>}
 */
function textOf(block, attribute) {
  return block.evaluate((element, name) => element.getAttribute(name), attribute);
}
