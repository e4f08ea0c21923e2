/**
 * Installs what would be published into a small project of every stack, as a developer would: type-checks it, builds
 * it, and opens it in a browser, where the data must show and the events arrive.
 *
 *   node scripts/test-ecosystem.mjs                              every project in scripts/ecosystem/
 *   node scripts/test-ecosystem.mjs --only vite,react19          some of them
 *   node scripts/test-ecosystem.mjs --built                      what is built already, instead of a build
 */
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findBrowser } from './browsers.mjs';
import { serve } from './testing/static-server.mjs';
import { same } from './testing/tally.mjs';
import { pack, ROOT, run } from './testing/tarball.mjs';
import { visit } from './testing/visit.mjs';

const TEMPLATES = join(import.meta.dirname, 'ecosystem');
/** Projects at work at a time: most of it is waiting for npm and for compilers. */
const AT_ONCE = 2;
/** What a project is named for, in the table. */
const NAMED_FOR = /** @type {Record<string, string>} */ ({
  react18: 'react',
  react19: 'react',
  preact10: 'preact',
  angular: '@angular/core',
  eleventy: '@11ty/eleventy',
  solid: 'solid-js',
});

/** Projects that differ from another in their package.json alone. */
const VARIANT_OF = /** @type {Record<string, string>} */ ({ preact10: 'preact' });

const { values } = parseArgs({ options: { only: { type: 'string' }, built: { type: 'boolean', default: false } } });
const all = (await readdir(TEMPLATES)).filter((name) => name !== 'shared').sort();
const chosen = values.only?.split(',') ?? all;
const unknown = chosen.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`There is no project ${unknown.join(', ')}; there are ${all.join(', ')}.`);

const folder = await mkdtemp(join(tmpdir(), 'bodywork-ecosystem-'));
const browser = await puppeteer.launch({ executablePath: await findBrowser('chromium'), args: CHROMIUM_FLAGS });
/** @type {{name: string, version: string, typescript: string, steps: string[], failed: boolean}[]} */
const rows = [];
try {
  if (!values.built) await run(process.execPath, ['scripts/build.mjs'], ROOT);
  const { path: tarball } = await pack(folder);
  const waiting = [...chosen];
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) rows.push(await tryOut(name, tarball));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

rows.sort((a, b) => a.name.localeCompare(b.name));
console.log(`\n${'project'.padEnd(10)} ${'version'.padEnd(10)} ${'TypeScript'.padEnd(10)} steps, in seconds`);
for (const { name, version, typescript, steps } of rows) {
  console.log(`${name.padEnd(10)} ${version.padEnd(10)} ${typescript.padEnd(10)} ${steps.join(', ')}`);
}
const failed = rows.filter((row) => row.failed);
console.log(`\n${rows.length - failed.length} of ${rows.length} projects work`);
process.exitCode = failed.length > 0 || rows.length === 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {string} tarball
 */
async function tryOut(name, tarball) {
  const project = join(folder, name);
  /** @type {string[]} */
  const steps = [];
  const step = async (/** @type {string} */ what, /** @type {() => Promise<unknown>} */ work) => {
    const start = performance.now();
    const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
    try {
      await work();
      steps.push(`${what} ${seconds()}`);
    } catch (error) {
      steps.push(`${what} FAILED after ${seconds()}`);
      throw error;
    }
  };
  const npm = (/** @type {string[]} */ ...options) => run('npm', options, project, quietEnvironment());
  let failed = false;
  try {
    for (const template of [VARIANT_OF[name] ?? name, name]) {
      await cp(join(TEMPLATES, template), project, { recursive: true });
    }
    await cp(join(TEMPLATES, 'shared'), join(project, 'src'), { recursive: true });
    const { scripts } = await withPackage(project, tarball);
    await step('install', () => npm('install', '--prefer-offline', '--no-audit', '--no-fund'));
    if (scripts.check) {
      await step('check', () => npm('run', 'check'));
      await step('refuse', () => refusesWrongTypes(project, npm));
    }
    if (scripts.build) {
      await step('build', () => npm('run', 'build'));
      await step('open', () => open(join(project, 'dist')));
    }
    console.log(`passed: ${name} (${steps.join(', ')})`);
  } catch (error) {
    failed = true;
    console.error(`FAILED: ${name}\n${error instanceof Error ? error.message : String(error)}`);
  }
  const versionOf = (/** @type {string} */ dependency) =>
    readFile(join(project, 'node_modules', dependency, 'package.json'), 'utf8').then(
      (text) => String(JSON.parse(text).version),
      () => '–',
    );
  return {
    name,
    version: await versionOf(NAMED_FOR[name] ?? name),
    typescript: await versionOf('typescript'),
    steps,
    failed,
  };
}

/**
 * Lets the project depend on what was packed.
 *
 * @param {string} project
 * @param {string} tarball
 * @returns {Promise<{scripts: {check?: string, build?: string}}>}
 */
async function withPackage(project, tarball) {
  const file = join(project, 'package.json');
  const settings = JSON.parse(await readFile(file, 'utf8'));
  settings.dependencies = { ...settings.dependencies, 'bodywork-elements': `file:${tarball}` };
  await writeFile(file, JSON.stringify(settings));
  return settings;
}

/** Frameworks that count their users need not count these. */
function quietEnvironment() {
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', DO_NOT_TRACK: '1' };
}

/**
 * An event whose field is taken for something else must not get through: types that are there, but say `any`, would.
 *
 * @param {string} project
 * @param {(...options: string[]) => Promise<string>} npm
 */
async function refusesWrongTypes(project, npm) {
  const source = join(project, 'src');
  let changed = 0;
  for (const name of await readdir(source, { recursive: true })) {
    const file = join(source, name);
    if (!(await stat(file)).isFile()) continue;
    const text = await readFile(file, 'utf8');
    if (!text.includes('index.toFixed()')) continue;
    await writeFile(file, text.replace('index.toFixed()', 'index.toUpperCase()'));
    const complaint = await npm('run', 'check').then(
      () => '',
      (/** @type {Error} */ error) => error.message,
    );
    await writeFile(file, text);
    if (!complaint.includes('toUpperCase'))
      throw new Error(`${name}: an index that is taken for a text gets through. ${complaint}`);
    changed++;
  }
  if (changed === 0) throw new Error('No file reads an index.');
}

/** @param {string} built */
async function open(built) {
  const site = await serve(built);
  try {
    const visited = await visit(browser, `${site.origin}/index.html`);
    await visited.renders();
    const inside = (/** @type {string} */ tag, /** @type {string} */ selector) =>
      `document.querySelector('${tag}').shadowRoot.querySelector('${selector}')`;
    const shows = async (/** @type {string} */ tag, /** @type {string} */ text) =>
      visited.until(`document.querySelector('${tag}').shadowRoot.textContent.includes('${text}')`);
    await shows('modality-comparison', 'Often heavy');
    await shows('testimonial-carousel', 'Sample quote one.');
    await shows('booking-button', 'Book with me');
    for (const control of [
      inside('modality-comparison', '[part="toggle"] input'),
      inside('testimonial-carousel', '[part="next"]'),
      `document.querySelector('booking-button')`,
    ]) {
      await visited.until(`${control} !== null`);
      await visited.page.evaluate(`${control}.click()`);
    }
    const told = () =>
      visited.page.evaluate(() => document.querySelector('output')?.textContent?.trim().replace(/\s+/g, ' '));
    for (const text of ['only what differs: true, 1 hidden.', 'testimonial 1, by the user.', 'asked to book.']) {
      await visited.until(`document.querySelector('output').textContent.includes('${text}')`).catch(async () => {
        throw new Error(`No event said "${text}"; what was said: ${String(await told())}`);
      });
    }
    same(await visited.page.evaluate(`${inside('booking-button', 'dialog:modal')} === null`), true, 'no dialog');
    await visited.close();
  } finally {
    await site.close();
  }
}
