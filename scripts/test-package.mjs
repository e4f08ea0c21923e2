/**
 * Tests what would be published: builds it, packs it, installs it in an empty folder, and uses it there as people
 * do: in a Vite + TypeScript app, and by a script tag on plain pages, from another origin and under a strict content
 * security policy.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { Ajv } from 'ajv';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, findBrowser } from './browsers.mjs';
import { APP, plainPage, TSCONFIGS } from './testing/package-pages.mjs';

const ROOT = join(import.meta.dirname, '..');
const TAGS = ['modality-comparison', 'testimonial-carousel', 'booking-button'];
const SCRIPTS = [
  'bodywork-elements.js',
  'bodywork-elements.iife.js',
  'booking-dialog.js',
  'floating-controller.js',
  'menu-controller.js',
  'page-sheet-controller.js',
];
/** Milliseconds an element may take to be there. */
const PATIENCE = 10_000;

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
});

const counts = { passed: 0, failed: 0 };
const folder = await mkdtemp(join(tmpdir(), 'bodywork-package-'));
/** What to end, the last first. */
const endings = [() => rm(folder, { recursive: true, force: true })];
try {
  await main();
} finally {
  for (const end of endings.reverse()) await end();
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

async function main() {
  run(process.execPath, ['scripts/build.mjs'], ROOT);
  const tarball = await pack();
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
  run('npm', ['install', tarball.path, '--prefer-offline', '--no-audit', '--no-fund'], folder);
  const installed = join(folder, 'node_modules/bodywork-elements');

  await test('the scripts name the licences of what is inside', async () => {
    for (const file of SCRIPTS) {
      const text = await readFile(join(installed, 'cdn', file), 'utf8');
      if (!/^\/\*!.+LICENSES\.txt/.test(text)) throw new Error(`${file} begins with ${text.slice(0, 60)}`);
    }
  });
  for (const name of ['comparison', 'testimonials', 'booking']) {
    await test(`the schema of the ${name} is sound, and the demo's data satisfy it`, async () => {
      const json = async (/** @type {string} */ file) => JSON.parse(await readFile(file, 'utf8'));
      const formats = /** @type {const} */ ({ date: true, 'uri-reference': true });
      const ajv = new Ajv({ strict: true, strictTypes: false, formats });
      const validate = ajv.compile(await json(join(installed, `schemas/${name}.schema.json`)));
      validate(await json(join(ROOT, `demo/data/${name}.json`)));
      same(validate.errors, null, 'errors');
    });
  }

  for (const [file, text] of Object.entries(APP)) await write(`app/${file}`, text);
  for (const [name, resolution] of Object.entries(TSCONFIGS)) {
    await test(`an app type-checks (${name})`, async () => {
      await write('app/tsconfig.json', JSON.stringify(tsconfig(resolution)));
      run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'app'], folder);
    });
  }
  await test('Vite builds the app', async () => {
    const app = join(folder, 'app');
    const input = [join(app, 'index.html'), join(app, 'one.html')];
    await build({ root: app, base: './', configFile: false, logLevel: 'warn', build: { rolldownOptions: { input } } });
  });

  const cdn = await serve(join(installed, 'cdn'), { 'access-control-allow-origin': '*' });
  const site = await serve(folder, {});
  /** @type {Record<string, string>} */
  const integrity = JSON.parse(await readFile(join(installed, 'cdn/integrity.json'), 'utf8'));
  const tag = (/** @type {string} */ file, attributes = '') =>
    `<script ${attributes} src="${cdn}/${file}" integrity="${integrity[file]}" crossorigin></script>`;
  await write('booking.html', '<!doctype html><html lang="en"><title>Book here</title><p>Book here</p></html>');
  await write('module.html', plainPage(tag('bodywork-elements.js', 'type="module"'), `${site}/booking.html`));
  await write('classic.html', plainPage(tag('bodywork-elements.iife.js'), `${site}/booking.html`));

  const browser = await puppeteer.launch({ executablePath: await findBrowser('chromium'), args: CHROMIUM_FLAGS });
  endings.push(() => browser.close());

  await test('the app shows all three', async () => {
    const page = await open(browser, `${site}/app/dist/index.html`);
    await page.renders(TAGS);
    await page.close();
  });
  await test('an app with one of them has no other', async () => {
    const page = await open(browser, `${site}/app/dist/one.html`);
    await page.renders(['booking-button']);
    same(await page.defined(), ['booking-button'], 'defined');
    await page.close();
  });
  for (const name of ['module', 'classic']) {
    await test(`a plain page with the ${name} script shows all three, under a strict policy`, async () => {
      const trusted = `require-trusted-types-for 'script'; trusted-types bodywork-elements`;
      const page = await open(browser, `${site}/${name}.html?policy=${encodeURIComponent(policy(cdn, trusted))}`);
      await page.renders(TAGS);
      await page.opensDialog();
      await page.close();
    });
    await test(`the ${name} script gets along without a Trusted Types policy`, async () => {
      const trusted = 'trusted-types somebody-else';
      const page = await open(browser, `${site}/${name}.html?policy=${encodeURIComponent(policy(cdn, trusted))}`, [
        /TrustedTypePolicy|trusted-types/,
      ]);
      await page.renders(TAGS);
      await page.close();
    });
  }
}

/**
 * @param {string} name
 * @param {() => Promise<void>} work
 */
async function test(name, work) {
  try {
    await work();
    counts.passed++;
    console.log(`passed: ${name}`);
  } catch (error) {
    counts.failed++;
    console.error(`FAILED: ${name}\n${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * @param {unknown} actual
 * @param {unknown} expected
 * @param {string} what
 */
function same(actual, expected, what) {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: expected ${should}, got ${is}`);
}

/**
 * @param {string} command
 * @param {readonly string[]} options
 * @param {string} cwd
 */
function run(command, options, cwd) {
  // npm is a batch file on Windows, which only a shell can start.
  const shell = command === 'npm' && process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(command, options, { cwd, shell, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${options.join(' ')} failed.\n${stdout}${stderr}`);
  return stdout;
}

/** @returns {Promise<{path: string, files: string[]}>} */
async function pack() {
  // It was built a moment ago.
  const options = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename, files }] = JSON.parse(run('npm', options, ROOT));
  return { path: join(folder, filename), files: files.map((/** @type {{path: string}} */ { path }) => path).sort() };
}

/** Every source that is not a test, compiled, without the entry of cdn/; and what else is promised. */
async function expectedFiles() {
  const sources = (await readdir(join(ROOT, 'src'), { recursive: true }))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|(?:^|\/)testing\/|^cdn\.ts$/.test(file));
  return [
    'LICENSE',
    'README.md',
    'custom-elements.json',
    'package.json',
    ...['comparison', 'testimonials', 'booking'].map((name) => `schemas/${name}.schema.json`),
    ...['vscode.html-custom-data', 'vscode.css-custom-data', 'web-types'].map((name) => `editors/${name}.json`),
    ...['elements', 'react', 'preact', 'solid', 'vue', 'svelte'].map((name) => `dist/types/${name}.d.ts`),
    ...['react', ...TAGS.map((tag) => `react/${tag}`)].flatMap((name) => [`dist/${name}.js`, `dist/${name}.d.ts`]),
    ...['LICENSES.txt', 'integrity.json', ...SCRIPTS, ...SCRIPTS.map((file) => `${file}.map`)].map(
      (file) => `cdn/${file}`,
    ),
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

/**
 * What a careful site allows: its own files and our script, and nothing inline.
 *
 * @param {string} cdn
 * @param {string} trusted
 */
function policy(cdn, trusted) {
  return `default-src 'none'; script-src ${cdn}; style-src 'self'; img-src data:; frame-src 'self'; ${trusted}`;
}

/**
 * Serves a folder on a free port. `?policy=…` is what a page asks for as its content security policy.
 *
 * @param {string} root
 * @param {Readonly<Record<string, string>>} headers
 * @returns {Promise<string>} its origin
 */
async function serve(root, headers) {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(root, decodeURIComponent(pathname));
    const found = file.startsWith(root) && (await stat(file).catch(() => undefined))?.isFile();
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(searchParams.has('policy') && { 'content-security-policy': searchParams.get('policy') ?? '' }),
      ...headers,
    });
    if (found) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  endings.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve(undefined));
      }),
  );
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `http://127.0.0.1:${port}`;
}

/**
 * Opens a page, and fails at its close if anything went wrong in it.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {readonly RegExp[]} allowed - messages that belong to the test
 */
async function open(browser, address, allowed = []) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const problems = [];
  const note = (/** @type {string} */ problem) => {
    if (!allowed.some((each) => each.test(problem))) problems.push(problem);
  };
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) note(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => note(String(error)));
  page.on('requestfailed', (request) => note(`${request.url()}: ${request.failure()?.errorText}`));
  await page.goto(address, { waitUntil: 'load' });
  return {
    /** @param {readonly string[]} tags */
    async renders(tags) {
      for (const tag of tags) {
        const ready = (/** @type {string} */ name) => {
          const element = /** @type {any} */ (document.querySelector(name));
          return element.status === 'ready' && element.data && element.shadowRoot.querySelector('[part]') !== null;
        };
        await page.waitForFunction(ready, { timeout: PATIENCE }, tag).catch(() => {
          throw new Error(`<${tag}> is not ready. ${problems.join('\n')}`);
        });
      }
    },
    /** @returns {Promise<string[]>} those of ours that are defined */
    defined: () => page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), TAGS),
    /** What the dialog needs may be a file of its own: either way it opens, and the booking page loads in it. */
    async opensDialog() {
      const click = () =>
        new Promise((resolve) => {
          const button = /** @type {HTMLElement} */ (document.querySelector('booking-button'));
          button.addEventListener('booking-ready', resolve, { once: true });
          button.click();
        });
      const modal = () => document.querySelector('booking-button')?.shadowRoot?.querySelector('dialog:modal') !== null;
      const late = new Promise((_, reject) => {
        setTimeout(reject, PATIENCE, new Error(`The dialog does not open. ${problems.join('\n')}`)).unref();
      });
      await Promise.race([page.evaluate(click), late]);
      same(await page.evaluate(modal), true, 'a modal dialog');
    },
    async close() {
      await page.close();
      same(problems, [], 'problems in the page');
    },
  };
}
