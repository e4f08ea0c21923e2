/**
 * Opens every story of the built Storybook in Chromium, at the width it asks for, and every page of its docs. A story
 * fails by a problem in the console, by a play function that breaks, and by anything that axe finds, or IBM's engine
 * beyond what is explained. Some are opened as designers have them, too: by `npm run storybook` on a fresh clone. When every story was opened, an explanation that was not needed fails, too. What the pages of
 * the elements show is held against the manifest, the browser and an empty page (`testing/docs-pages.mjs`).
 *
 *   node scripts/test-stories.mjs [--smoke] [--built] [words …]
 *
 * `--smoke` takes a handful, `--built` what is built already, and words those stories whose ids contain one of them.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findBrowser } from './browsers.mjs';
import { startSchedulers } from './schedulers.mjs';
import { docsTests } from './testing/docs-pages.mjs';
import { freshClone, startScript } from './testing/fresh-clone.mjs';
import { everyExplanationIsNeeded } from './testing/ibm.mjs';
import { importTs } from './testing/import-ts.mjs';
import { serve } from './testing/static-server.mjs';
import { openStory } from './testing/story.mjs';
import { tally } from './testing/tally.mjs';
import { ROOT, run } from './testing/tarball.mjs';

/** One of each kind: every element, every interaction, a theme, a language from right to left. */
const SMOKE = [
  /^interactions--/,
  /^modality-comparison--(article|docs)$/,
  /^testimonial-carousel--rich$/,
  /^booking-button--calendly$/,
  /^themes--earth-dark$/,
  /^languages--modality-comparison-ar$/,
];
/** Browsers at once: a tab in the background gets no frames to draw. */
const BROWSERS = 2;

/** Problems that a story is there to show; it fails without them as well. @type {Readonly<Record<string, RegExp>>} */
const SHOWN = {
  'booking-button--docs': /^<booking-button> (?:url|frame-timeout):/,
  'booking-button--no-answer': /X-Frame-Options|\/calendly\/refusing/,
  'booking-button--broken': /^<booking-button> url:/,
  'booking-button--invalid': /^<booking-button> frame-timeout:/,
  'modality-comparison--docs': /^<modality-comparison> (?:comparison: has curly quotes|highlight:)/,
  'modality-comparison--broken': /^<modality-comparison> comparison: has curly quotes/,
  'modality-comparison--invalid': /^<modality-comparison> highlight:/,
  'testimonial-carousel--docs': /^<testimonial-carousel> testimonials(?:: has curly quotes|\[0\]\.rating:)/,
  'testimonial-carousel--broken': /^<testimonial-carousel> testimonials: has curly quotes/,
  'testimonial-carousel--invalid': /^<testimonial-carousel> testimonials\[0\]\.rating:/,
};

/** Stories that are opened once more by the dev server, which compiles them otherwise: one of each file, and a page of docs. */
const DEV = [
  'modality-comparison--article',
  'testimonial-carousel--rich',
  'booking-button--docs',
  'themes--earth-dark',
  'together--from-a-question-to-a-booking',
  'interactions--pause-and-play',
  'languages--modality-comparison-ar',
];
/** Lit's build for those who develop says so. */
const LIT_DEV = /^Lit is in dev mode/;

/** Stories that are opened once more with motion allowed: they do something else then. Elsewhere it is reduced. */
const MOTION = ['interactions--pause-and-play'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { smoke: { type: 'boolean' }, built: { type: 'boolean' } },
});
if (!values.built) {
  // The HTML to copy is tried with the files for script tags.
  await run('npm', ['run', 'build'], ROOT);
  await run('npm', ['run', 'build:storybook'], ROOT);
}

/** @type {{ SCHEDULERS_PORT: number }} */
const { SCHEDULERS_PORT } = await importTs('demo/schedulers/origin.ts');
const { OPTIONS } = await importTs('src/shared/testing/axe-options.ts');
const storybook = await serve(join(ROOT, 'storybook-static'));
const cdn = await serve(join(ROOT, 'cdn'));
const schedulers = await startSchedulers(SCHEDULERS_PORT).catch((/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.log(`Port ${SCHEDULERS_PORT} is taken: the sample schedulers of whoever has it are used.`);
});
const { entries } = JSON.parse(await readFile(join(ROOT, 'storybook-static/index.json'), 'utf8'));
/** @type {{ id: string, type: 'story' | 'docs' }[]} */
const stories = Object.values(entries);
const asked = stories.filter(({ id }) => positionals.length === 0 || positionals.some((word) => id.includes(word)));
const chosen = asked.filter(({ id }) => !values.smoke || SMOKE.some((each) => each.test(id)));
const idle = [
  ...SMOKE.filter((each) => !stories.some(({ id }) => each.test(id))),
  ...[...MOTION, ...DEV].filter((each) => !stories.some(({ id }) => each === id)),
];
if (idle.length > 0) throw new Error(`There are no stories like ${idle.join(', ')}.`);

const { test, finish } = tally();
try {
  const waiting = [...chosen];
  await Promise.all(Array.from({ length: BROWSERS }, () => work(waiting)));
  await develop(asked.filter(({ id }) => DEV.includes(id)));
  if (chosen.length === stories.length) await test('every explanation is needed', everyExplanationIsNeeded);
} finally {
  await storybook.close();
  await cdn.close();
  await schedulers?.close();
}
finish();

/** @param {typeof stories} waiting */
async function work(waiting) {
  const browser = await puppeteer.launch({ executablePath: await findBrowser('chromium'), args: CHROMIUM_FLAGS });
  try {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      const { id, type } = story;
      const options = { id, type, axe: OPTIONS, shown: SHOWN[id] };
      await test(id, () => openStory(browser, storybook.origin, options));
      if (MOTION.includes(id)) {
        await test(`${id}: with motion`, () => openStory(browser, storybook.origin, { ...options, motion: true }));
      }
      const origins = { storybook: storybook.origin, cdn: cdn.origin };
      for (const { name, run: docsTest } of docsTests(id, browser, origins)) await test(name, docsTest);
    }
  } finally {
    await browser.close();
  }
}

/** @param {typeof stories} some */
async function develop(some) {
  if (some.length === 0) return;
  const clone = await freshClone();
  /** @type {(() => Promise<void>)[]} */
  const endings = [];
  const options = (/** @type {number} */ port) => ['--ci', '--exact-port', '--port', String(port)];
  const browser = await puppeteer.launch({ executablePath: await findBrowser('chromium'), args: CHROMIUM_FLAGS });
  try {
    const dev = await startScript(clone.folder, 'storybook', options, '/index.json');
    endings.push(dev.close);
    for (const { id, type } of some) {
      const story = { id, type, axe: OPTIONS, shown: SHOWN[id], allowed: LIT_DEV };
      await test(`${id}: on a fresh clone`, () => openStory(browser, dev.origin, story));
    }
  } finally {
    await browser.close();
    for (const end of endings) await end();
    clone.remove();
  }
}
