/**
 * Tests what would be published: builds it, packs it, installs it in an empty folder, and uses it there as people
 * do: in a Vite + TypeScript app, and by a script tag on plain pages, from another origin and under a strict content
 * security policy.
 *
 *   node scripts/test-package.mjs            builds first
 *   node scripts/test-package.mjs --built    takes what is built already
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, findBrowser } from './browsers.mjs';
import { buildCdn } from './cdn.mjs';
import { testExports } from './testing/exports.mjs';
import { testLanguages } from './testing/languages.mjs';
import { APP, TSCONFIGS } from './testing/package-pages.mjs';
import { testPolicy } from './testing/policy.mjs';
import { testScriptTags } from './testing/script-tags.mjs';
import { serve } from './testing/static-server.mjs';
import { same, tally } from './testing/tally.mjs';
import { pack, ROOT, run } from './testing/tarball.mjs';
import { surface, SURFACES, testThemes } from './testing/themes.mjs';
import { TAGS, visit } from './testing/visit.mjs';

const SCRIPTS = [
  'base.js',
  'bodywork-elements.js',
  'bodywork-elements.iife.js',
  'booking-dialog.js',
  'chunks/booking-dialog.js',
  'chunks/floating-controller.js',
  'chunks/menu-controller.js',
  'floating-controller.js',
  'menu-controller.js',
  'page-sheet-controller.js',
  ...TAGS.map((tag) => `${tag}.js`),
];

/** What runs in Node, bundled. */
const SERVER_FILES = [
  'LICENSES-ssr.txt',
  'command.js',
  'prerender-cli.js',
  'prerender-page.js',
  'prerender-runtime.js',
  'prerender/format-problem.d.ts',
  'prerender/types.d.ts',
  'ssr.d.ts',
  'ssr.js',
];

const { test, runAll } = tally();
const folder = await mkdtemp(join(tmpdir(), 'bodywork-package-'));
/** What to end, the last first. @type {(() => unknown)[]} */
const endings = [() => rm(folder, { recursive: true, force: true })];
await runAll(main, endings);

async function main() {
  if (!process.argv.includes('--built')) await run(process.execPath, ['scripts/build.mjs'], ROOT);
  const tarball = await pack(folder);
  await test('it contains what it should and nothing else', async () => {
    const [expected, packed] = [await expectedFiles(), tarball.files];
    same(
      packed.filter((file) => !expected.includes(file)),
      [],
      'files too many',
    );
    same(
      expected.filter((file) => !packed.includes(file)),
      [],
      'files missing',
    );
  });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await run(
    'npm',
    ['install', tarball.path, ...(await peers()), '--prefer-offline', '--no-audit', '--no-fund'],
    folder,
  );
  const installed = join(folder, 'node_modules/bodywork-elements');

  await test('the scripts name the licences of what is inside', async () => {
    for (const file of SCRIPTS) {
      const text = await readFile(join(installed, 'cdn', file), 'utf8');
      if (!/^\/\*!.+LICENSES\.txt/.test(text)) throw new Error(`${file} begins with ${text.slice(0, 60)}`);
    }
  });
  await test('another build of the scripts has the same bytes', async () => {
    const again = join(folder, 'again');
    await buildCdn(again);
    for (const file of tarball.files.filter((each) => each.startsWith('cdn/'))) {
      const [first, second] = [join(installed, file), join(again, file.slice('cdn/'.length))].map(digest);
      same(await second, await first, file);
    }
  });
  for (const name of ['comparison', 'testimonials', 'booking']) {
    await test(`the schema of the ${name} is sound, and the demo's data satisfy it`, async () => {
      const json = async (/** @type {string} */ file) => JSON.parse(await readFile(file, 'utf8'));
      const formats = /** @type {const} */ ({ date: true, 'uri-reference': true });
      const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, formats });
      const validate = ajv.compile(await json(join(installed, `schemas/${name}.schema.json`)));
      validate(await json(join(ROOT, `demo/data/${name}.json`)));
      same(validate.errors, null, 'errors');
    });
  }

  for (const [file, text] of Object.entries(APP)) await write(`app/${file}`, text);
  for (const [name, resolution] of Object.entries(TSCONFIGS)) {
    await test(`an app type-checks (${name})`, async () => {
      await write('app/tsconfig.json', JSON.stringify(tsconfig(resolution)));
      await run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'app'], folder);
    });
  }
  await test('Vite builds the app', async () => {
    const app = join(folder, 'app');
    const input = [join(app, 'index.html'), join(app, 'one.html')];
    await build({ root: app, base: './', configFile: false, logLevel: 'warn', build: { rolldownOptions: { input } } });
  });
  await testExports({ test, folder, installed, write });

  const cdn = await serve(join(installed, 'cdn'), { 'access-control-allow-origin': '*' });
  const site = await serve(folder);
  endings.push(cdn.close, site.close);
  const browser = await puppeteer.launch({ executablePath: await findBrowser('chromium'), args: CHROMIUM_FLAGS });
  endings.push(() => browser.close());

  await test('the app shows all three', async () => {
    const page = await visit(browser, `${site.origin}/app/dist/index.html`);
    await page.renders();
    same(await surface(page.page), SURFACES.earth, 'the surface by the theme it imports, after Vite rewrote that');
    await page.close();
  });
  await test('an app with one of them has no other', async () => {
    const page = await visit(browser, `${site.origin}/app/dist/one.html`);
    await page.renders(['booking-button']);
    same(await page.defined(), ['booking-button'], 'defined');
    await page.close();
  });
  await testThemes({ test, browser, installed, site: site.origin, write });
  await testScriptTags({ test, browser, installed, cdn: cdn.origin, site: site.origin, write });
  await testLanguages({ test, browser, folder, installed, cdn: cdn.origin, site: site.origin, write });
  await testPolicy({ test, browser, folder, installed, cdn: cdn.origin, site: site.origin, write });
}

/** @param {string} file */
async function digest(file) {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** What the package leaves to those who have it anyway; its exports are tried with them. */
async function peers() {
  const { peerDependencies = {} } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  return Object.entries(peerDependencies).map(([name, range]) => `${name}@${range}`);
}

/** Every source that is not a test, compiled, without the entries of cdn/; and what else is promised. */
async function expectedFiles() {
  const { targetLocales } = await import(pathToFileURL(join(ROOT, 'dist/locales/locale-codes.js')).href);
  const sources = (await readdir(join(ROOT, 'src'), { recursive: true }))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|(?:^|\/)testing\/|^cdn[^/]*\.ts$|^prerender\//.test(file));
  return [
    'LICENSE',
    'README.md',
    'custom-elements.json',
    'package.json',
    ...['comparison', 'testimonials', 'booking'].map((name) => `schemas/${name}.schema.json`),
    ...SERVER_FILES.map((file) => `dist/${file}`),
    ...Object.keys(SURFACES).map((name) => `themes/${name}.css`),
    ...[
      'LICENSES.txt',
      'csp.json',
      'importmap.json',
      'integrity.json',
      ...SCRIPTS,
      ...SCRIPTS.map((file) => `${file}.map`),
      ...targetLocales.map((/** @type {string} */ locale) => `locales/${locale}.js`),
    ].map((file) => `cdn/${file}`),
    ...['vscode.html-custom-data', 'vscode.css-custom-data', 'web-types'].map((name) => `editors/${name}.json`),
    ...['elements', 'react', 'preact', 'solid', 'vue', 'svelte'].map((name) => `dist/types/${name}.d.ts`),
    ...['react', ...TAGS.map((tag) => `react/${tag}`)].flatMap((name) => [`dist/${name}.js`, `dist/${name}.d.ts`]),
    ...sources.flatMap((file) => ['.js', '.js.map', '.d.ts'].map((ending) => `dist/${file.replace(/\.ts$/, ending)}`)),
  ].sort();
}

/** @param {object} resolution */
function tsconfig(resolution) {
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedSideEffectImports: true };
  const compilerOptions = {
    ...resolution,
    ...strict,
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    skipLibCheck: false,
    noEmit: true,
  };
  return { compilerOptions, include: ['*.ts'] };
}

/**
 * @param {string} file
 * @param {string} text
 */
async function write(file, text) {
  const path = join(folder, file);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
}
