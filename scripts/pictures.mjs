/**
 * The pictures of README and docs, docs/pictures/*.webp: the elements as they are built, with the demo's data, in
 * Chromium, light and dark.
 *
 *   node scripts/pictures.mjs            makes them anew; after a build
 *   node scripts/pictures.mjs --check    fails when one is missing or left over, or all are too heavy
 *
 * They are not compared by their bytes: fonts differ between machines.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findBrowser } from './browsers.mjs';
import { startSchedulers } from './schedulers.mjs';
import { serve } from './testing/static-server.mjs';
import { visit } from './testing/visit.mjs';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/pictures');
/** Bytes of all pictures together: what somebody waits for who opens the README. */
const LIMIT = 250_000;
const SCHEMES = /** @type {const} */ (['light', 'dark']);

/**
 * @typedef {object} Picture
 * @property {number} width - of the window, in CSS pixels
 * @property {number} [height] - of the picture; left out, all of the page
 * @property {string} [theme] - of themes/
 * @property {string} body
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [act] - what a visitor does first
 * @property {boolean} [opens] - whether the booking page is open
 */

/** By name of the file. `{schedulers}` is the origin of the sample booking pages. @type {Record<string, Picture>} */
const PICTURES = {
  comparison: {
    width: 860,
    height: 714,
    body: '<modality-comparison src="/demo/starter/comparison.json"></modality-comparison>',
    act: (page) => page.locator('modality-comparison >>> [part="option"] input').click(),
  },
  carousel: {
    width: 860,
    body: '<testimonial-carousel src="/demo/data/testimonials-samples.json" per-view="2" lines="5"></testimonial-carousel>',
    act: (page) => page.locator('testimonial-carousel >>> [part~="next"]').click(),
  },
  booking: {
    width: 860,
    height: 520,
    body: '<booking-button href="{schedulers}/calendly/well-behaved" mode="dialog" booking=\'{"provider": "calendly", "url": "{schedulers}/calendly/well-behaved", "label": "Book a session with me"}\'></booking-button>',
    opens: true,
  },
  earth: { width: 430, theme: 'earth', body: themed() },
  clinic: { width: 430, theme: 'clinic', body: themed() },
};

const files = Object.keys(PICTURES).flatMap((name) => SCHEMES.map((scheme) => `${name}-${scheme}.webp`));
if (!process.argv.includes('--check')) await take();
await check();

async function take() {
  await mkdir(FOLDER, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'bodywork-pictures-'));
  for (const part of ['cdn', 'demo', 'themes']) await symlink(join(ROOT, part), join(folder, part), 'junction');
  const [site, schedulers] = [await serve(folder), await startSchedulers()];
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    args: [...CHROMIUM_FLAGS, '--hide-scrollbars'],
  });
  try {
    for (const [name, picture] of Object.entries(PICTURES)) {
      for (const scheme of SCHEMES) {
        await writeFile(join(FOLDER, `${name}-${scheme}.webp`), await shot(picture, scheme));
      }
    }
  } finally {
    await browser.close();
    await Promise.all([site.close(), schedulers.close(), rm(folder, { recursive: true })]);
  }

  /**
   * @param {Picture} picture
   * @param {'light' | 'dark'} scheme
   */
  async function shot({ width, height, theme, body, act, opens = false }, scheme) {
    await writeFile(join(folder, 'index.html'), pageOf(theme, body.replaceAll('{schedulers}', schedulers.origin)));
    const opened = await visit(browser, `${site.origin}/`, {
      async prepare(page) {
        await page.setViewport({ width, height: height ?? 100, deviceScaleFactor: 1.5 });
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
      },
    });
    const { page } = opened;
    await opened.renders([...new Set([...body.matchAll(/<(\w+-\w+)/g)].map(([, tag = '']) => tag))]);
    await act?.(page);
    if (opens) await opened.opensDialog();
    // The pointer leaves no trace, nor does focus.
    await page.mouse.move(0, 0);
    if (!opens) await page.evaluate(() => /** @type {HTMLElement | null} */ (document.activeElement)?.blur());
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    const image = await page.screenshot({ type: 'webp', quality: 60, fullPage: height === undefined });
    await opened.close();
    return image;
  }
}

/**
 * @param {string | undefined} theme
 * @param {string} body
 */
function pageOf(theme, body) {
  const link = theme === undefined ? '' : `<link rel="stylesheet" href="/themes/${theme}.css">`;
  return `<!doctype html>
<html lang="en">
  <head>
    <title>Picture</title>
    <link rel="icon" href="data:,">
    ${link}
    <style>
      :root { color-scheme: light dark }
      body { margin: 0; padding: 24px; font: 15px/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText }
      testimonial-carousel + booking-button { margin-block-start: 20px }
    </style>
    <script type="module" src="/cdn/bodywork-elements.js"></script>
  </head>
  <body>${body}</body>
</html>`;
}

function themed() {
  const testimonials = JSON.stringify({
    label: 'Words of clients',
    testimonials: [
      { quote: 'Sample quote. Short and kind.', author: 'Sample client', date: '2024-03', rating: 5 },
      { quote: 'Sample quote. Another one.', author: 'Sample client', date: '2024-05' },
    ],
  });
  return `<testimonial-carousel layout="carousel" per-view="1"><script type="application/json">${testimonials}</script></testimonial-carousel>
<booking-button href="https://example.org/book">Book a session with me</booking-button>`;
}

async function check() {
  const found = (await readdir(FOLDER)).filter((name) => name !== '.DS_Store');
  const faults = [
    ...files.filter((name) => !found.includes(name)).map((name) => `docs/pictures/${name} is missing.`),
    ...found.filter((name) => !files.includes(name)).map((name) => `docs/pictures/${name} is made by nobody.`),
  ];
  const sizes = await Promise.all(found.map(async (name) => (await stat(join(FOLDER, name))).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes > LIMIT) faults.push(`The pictures weigh ${bytes} bytes together, more than ${LIMIT}.`);
  const pages = await Promise.all(
    ['README.md', 'docs/reference/styling.md'].map((file) => readFile(join(ROOT, file), 'utf8')),
  );
  for (const name of found) {
    if (!pages.some((text) => text.includes(name))) faults.push(`docs/pictures/${name} is shown nowhere.`);
  }
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) console.error('Run `npm run pictures` after a build.');
  else console.log(`${found.length} pictures, ${bytes} bytes.`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
