/** Takes pictures of pages, the same ones whenever nothing has changed: fixed fonts, no motion, no clock, no hurry. */
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findBrowser } from '../browsers.mjs';

const HEIGHT = 800;
/** Milliseconds a page may take to be done. */
const PATIENCE = 30_000;
/** Milliseconds nothing is asked for when all has come. */
const QUIET = 150;
/** Milliseconds between two pictures, which are alike when a page has come to rest. */
const PAUSE = 120;

const FLAGS = [
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--font-render-hinting=full',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--lang=en-US',
  '--blink-settings=lazyLoadEnabled=false',
  // A page that was left would keep its process from the next one.
  '--disable-features=BackForwardCache',
];

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./looks.mjs').Look} Look */

/** What Storybook's toolbar is set to. */
const TOOLBAR = (/** @type {string} */ manner) => ({
  scheme: manner === 'dark' ? 'dark' : 'light',
  direction: manner === 'rtl' ? 'rtl' : 'auto',
});

/**
 * A browser with one page, which goes from address to address; a story is mounted anew for each look of it. Either is
 * much quicker than a page for each picture.
 *
 * It has no fonts but those of `fonts.conf`. Only where Chromium takes its fonts from fontconfig, on Linux, does it hold
 * to that.
 */
export class Camera {
  /** @type {Page | undefined} */
  #page;
  /** The story that is there, and how. @type {{ id: string, manner: string } | undefined} */
  #story;

  /** @param {import('puppeteer-core').Browser} browser */
  constructor(browser) {
    this.browser = browser;
  }

  /** @param {readonly string[]} flags */
  static async start(flags) {
    const browser = await puppeteer.launch({
      executablePath: await findBrowser('chromium'),
      args: [...CHROMIUM_FLAGS, ...FLAGS, ...flags],
      env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf'), LANGUAGE: 'en', TZ: 'UTC' },
    });
    return new Camera(browser);
  }

  /**
   * @param {object} scene
   * @param {'stories' | 'hosts'} scene.kind
   * @param {string} scene.id - a story's id, or a host page's path
   * @param {string} scene.address
   * @param {Look} scene.look
   * @param {(() => unknown) | undefined} scene.until
   * @returns {Promise<Uint8Array>} a PNG of the whole page
   */
  async take({ kind, id, address, look, until }) {
    const page = (this.#page ??= await this.#openPage());
    try {
      const [width, manner = ''] = look.split(' ');
      await page.setViewport({ width: Number(width), height: HEIGHT });
      await page.emulateMediaFeatures([
        { name: 'prefers-reduced-motion', value: 'reduce' },
        // A story's scheme is the toolbar's.
        { name: 'prefers-color-scheme', value: kind === 'hosts' && manner === 'dark' ? 'dark' : 'light' },
      ]);
      if (kind === 'hosts') {
        await page.goto(`${address}${manner && `?look=${manner}`}`, { waitUntil: 'load' });
        await page.evaluate(open);
      } else if (this.#story?.id === id) {
        const toolbar = manner === this.#story.manner ? undefined : TOOLBAR(manner);
        await page.evaluate(mountAnew, id, toolbar);
      } else {
        const { scheme, direction } = TOOLBAR(manner);
        await page.goto(`${address};scheme:${scheme};direction:${direction}`, { waitUntil: 'load' });
      }
      if (kind === 'stories') {
        this.#story = { id, manner };
        await page.waitForFunction(() => /** @type {any} */ (window).told, { timeout: PATIENCE });
      }
      if (until) await page.waitForFunction(until, { timeout: PATIENCE });
      await page.waitForNetworkIdle({ idleTime: QUIET, timeout: PATIENCE });
      await page.waitForFunction(atRest, { timeout: PATIENCE });
      // A window that is as tall as the page: what is taken of more than the window is laid out for that moment only.
      const height = await page.evaluate(() => Math.max(document.documentElement.scrollHeight, innerHeight));
      await page.setViewport({ width: Number(width), height });
      return await still(page);
    } catch (error) {
      // What is left of it is not to be in the next picture.
      this.#page = this.#story = undefined;
      await page.close();
      throw error;
    }
  }

  /** The next story is loaded, not only mounted: so its pictures depend on no other's. */
  leave() {
    this.#story = undefined;
  }

  async close() {
    await this.browser.close();
  }

  async #openPage() {
    const page = await this.browser.newPage();
    await page.evaluateOnNewDocument(listen);
    await page.evaluateOnNewDocument(dress);
    return page;
  }
}

/**
 * Waits until two pictures in a row are the same.
 *
 * @param {Page} page
 */
async function still(page) {
  const end = Date.now() + PATIENCE;
  let last;
  for (;;) {
    await page.waitForFunction(atRest, { timeout: PATIENCE });
    const picture = await page.screenshot({ captureBeyondViewport: false, optimizeForSpeed: true });
    if (last && Buffer.compare(last, picture) === 0) return picture;
    if (Date.now() > end) throw new Error('It does not come to rest.');
    last = picture;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Runs in the page, before anything of it: notes when a story is over, and what elements tell. */
function listen() {
  const page = /** @type {any} */ (window);
  page.heard = new Set();
  for (const type of ['bodywork-ready', 'booking-ready']) addEventListener(type, () => page.heard.add(type), true);
  /** @type {any} */
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set(value) {
      channel = value;
      for (const name of ['storyFinished', 'storyErrored', 'storyMissing', 'storyThrewException']) {
        channel.on(name, () => (page.told = name));
      }
    },
  });
}

/**
 * Runs in a story's page.
 *
 * @param {string} storyId
 * @param {Record<string, string> | undefined} globals - what is to be set in the toolbar before
 */
async function mountAnew(storyId, globals) {
  const page = /** @type {any} */ (window);
  const channel = page.__STORYBOOK_ADDONS_CHANNEL__;
  if (globals) {
    const rendered = new Promise((resolve) => channel.once('storyFinished', resolve));
    channel.emit('updateGlobals', { globals });
    await rendered;
  }
  page.told = undefined;
  page.heard.clear();
  channel.emit('forceRemount', { storyId });
}

/** Runs in a host page, before anything of it: policies forbid styles in its text, but not these. */
function dress() {
  const manner = new URLSearchParams(location.search).get('look');
  if (!manner) return;
  new MutationObserver((_, observer) => {
    const root = document.documentElement;
    if (!root) return;
    observer.disconnect();
    if (manner === 'dark') root.style.colorScheme = 'dark';
    if (manner === 'rtl') root.dir = 'rtl';
  }).observe(document, { childList: true });
}

/** Runs in a host page: waits for its own scripts, and opens what is closed. */
async function open() {
  await /** @type {any} */ (window).hostReady;
  /** @type {HTMLElement | null} */ (document.querySelector('#reveal'))?.click();
}

/** Runs in the page: fonts, pictures, data and booking pages are there. */
function atRest() {
  const elements = [...document.querySelectorAll('modality-comparison, testimonial-carousel, booking-button')];
  return (
    document.fonts.status === 'loaded' &&
    elements.every((element) => {
      const { status, shadowRoot } = /** @type {any} */ (element);
      const images = [...(shadowRoot?.querySelectorAll('img') ?? [])];
      return (
        status !== 'loading' && !shadowRoot?.querySelector('.page.loading') && images.every((each) => each.complete)
      );
    })
  );
}
