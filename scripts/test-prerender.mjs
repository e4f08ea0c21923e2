/**
 * Runs the recipes of docs/prerender.md as they stand there, each in a project of its own with what would be published:
 * Eleventy, Astro and an Express server.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const DATA = JSON.stringify([
  { quote: 'Sample quote from a file.', author: 'Sample Client' },
  { quote: 'Another sample quote.', author: 'Another Client' },
]);
const BODY = `<testimonial-carousel src="/data/testimonials.json" name-format="initials"></testimonial-carousel>
<modality-comparison src="#table"></modality-comparison>
<table id="table"><tr><th></th><th>Massage</th></tr><tr><th>Pressure</th><td>Light</td></tr></table>`;
const PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Recipe</title></head><body>${BODY}</body></html>`;

const counts = { passed: 0, failed: 0 };
const folder = await mkdtemp(join(tmpdir(), 'bodywork-recipes-'));
try {
  run(process.execPath, ['scripts/build.mjs'], ROOT);
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const tarball = join(folder, JSON.parse(packed)[0].filename);
  const recipes = recipesIn(await readFile(join(ROOT, 'docs/prerender.md'), 'utf8'));

  await test('the command runs in a plain folder, installed by itself', async () => {
    const project = await projectOf('plain', { 'public/index.html': PAGE, 'public/data/testimonials.json': DATA });
    install(project, tarball);
    run('npx', ['--no-install', 'bodywork-elements', 'prerender', 'public'], project);
    check(await readFile(join(project, 'public/index.html'), 'utf8'));
    const tree = JSON.parse(run('npm', ['ls', '--json', '--depth', '1'], project));
    /** @type {Record<string, {version?: string}>} npm names optional peers that are not there, too: without a version */
    const listed = tree.dependencies['bodywork-elements'].dependencies;
    const needs = Object.keys(listed)
      .filter((name) => listed[name]?.version !== undefined)
      .sort()
      .join(' ');
    if (needs !== '@lit/localize lit valibot') throw new Error(`It depends on ${needs}.`);
  });
  await test('Eleventy', async () => {
    const project = await projectOf('eleventy', {
      ...recipes('eleventy.config.js'),
      'index.html': PAGE,
      'about/index.html': PAGE,
      'data/testimonials.json': DATA,
    });
    install(project, tarball, '@11ty/eleventy@3');
    run('npx', ['--no-install', 'eleventy'], project);
    check(await readFile(join(project, '_site/index.html'), 'utf8'));
    check(await readFile(join(project, '_site/about/index.html'), 'utf8'));
  });
  await test('Astro', async () => {
    const project = await projectOf('astro', {
      ...recipes('src/middleware.js'),
      'src/pages/index.astro': PAGE,
      'src/pages/about.astro': PAGE,
      'public/data/testimonials.json': DATA,
    });
    install(project, tarball, 'astro@5');
    run('npx', ['--no-install', 'astro', 'build'], project, { ASTRO_TELEMETRY_DISABLED: '1' });
    check(await readFile(join(project, 'dist/index.html'), 'utf8'));
    check(await readFile(join(project, 'dist/about/index.html'), 'utf8'));
  });
  await test('Express', async () => {
    const project = await projectOf('express', {
      ...recipes('server.js'),
      'site/index.html': PAGE,
      'site/data/testimonials.json': DATA,
    });
    install(project, tarball, 'express@5');
    const server = spawn(process.execPath, ['server.js'], { cwd: project, env: { ...process.env, PORT: '0' } });
    try {
      const address = await new Promise((resolve, reject) => {
        server.stdout.once('data', (line) => resolve(String(line).trim()));
        server.stderr.once('data', (line) => reject(new Error(String(line))));
      });
      const response = await fetch(address);
      check(await response.text());
      const policy = response.headers.get('content-security-policy') ?? '';
      if (!/^style-src 'self' 'sha256-.+' 'sha256-.+'$/.test(policy)) throw new Error(`The policy is ${policy}.`);
    } finally {
      server.kill();
    }
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

/**
 * The documents' code by the file its first line names.
 *
 * @param {string} text
 * @returns {(file: string) => Record<string, string>}
 */
function recipesIn(text) {
  const files = new Map(
    [...text.matchAll(/```js\n\/\/ (\S+\.m?js)\n([^]*?)```/g)].map(([, file, code]) => [file, code]),
  );
  return (file) => {
    const code = files.get(file);
    if (code === undefined) throw new Error(`docs/prerender.md has no ${file}.`);
    return { [file]: code };
  };
}

/**
 * What every recipe has to give: both elements, in German, and no more of a name than may be told.
 *
 * @param {string} html
 */
function check(html) {
  const wanted = ['Sample quote from a file.', 'S. C.', 'Nächste Kundenstimme', 'role="columnheader"', 'lang="de"'];
  for (const words of wanted)
    if (!html.includes(words)) throw new Error(`${words} is missing in ${html.slice(0, 3_000)}`);
  if (html.includes('Sample Client')) throw new Error('A name is told.');
  const count = html.split('<template shadowrootmode="open" data-prerendered=').length - 1;
  if (count !== 2) throw new Error(`${count} elements are rendered.`);
}

/**
 * @param {string} name
 * @param {Record<string, string>} files
 */
async function projectOf(name, files) {
  const project = join(folder, name);
  const all = { 'package.json': JSON.stringify({ private: true, type: 'module' }), ...files };
  for (const [file, text] of Object.entries(all)) {
    await mkdir(join(project, file, '..'), { recursive: true });
    await writeFile(join(project, file), text);
  }
  return project;
}

/**
 * @param {string} project
 * @param {string[]} packages
 */
function install(project, ...packages) {
  run('npm', ['install', ...packages, '--prefer-offline', '--no-audit', '--no-fund'], project);
}

/**
 * @param {string} command
 * @param {readonly string[]} options
 * @param {string} cwd
 * @param {Record<string, string>} [env]
 */
function run(command, options, cwd, env = {}) {
  // npm is a batch file on Windows, which only a shell can start.
  const shell = command !== process.execPath && process.platform === 'win32';
  const how = { cwd, shell, encoding: /** @type {const} */ ('utf8'), env: { ...process.env, ...env } };
  const { status, stdout, stderr } = spawnSync(command, options, how);
  if (status !== 0) throw new Error(`${command} ${options.join(' ')} failed.\n${stdout}${stderr}`);
  return stdout;
}

/**
 * @param {string} name
 * @param {() => Promise<void>} work
 */
async function test(name, work) {
  const started = Date.now();
  try {
    await work();
    counts.passed++;
    console.log(`passed: ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  } catch (error) {
    counts.failed++;
    console.error(`FAILED: ${name}\n${error instanceof Error ? error.message : String(error)}`);
  }
}
