/**
 * Runs the tests, engine after engine: `npm test` in Chromium, `npm run test:all` in all three.
 *
 *   node scripts/test.mjs [--all | --engine chromium|firefox|webkit …] [--again] [--at-once] [-- more arguments of web-test-runner]
 *
 * `--again` runs files that failed, where they are few, a second time, and says which of them went well then only: for
 * machines that nobody looks at, where one test of a thousand that met a busy moment would stop everything. `--at-once`
 * runs the engines side by side, and tells what each said when it has ended: much of a test is waiting.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as runTests } from 'node:test';
import { parseArgs } from 'node:util';
import { findBrowser } from './browsers.mjs';
import { buildSsr } from './ssr.mjs';
import { startWebKit } from './webkit.mjs';

/** @typedef {import('./browsers.mjs').Engine} Engine */

const ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);
/** Each engine runs in another part of the world: a day must not become the one before, or the next. */
const TIME_ZONES = { chromium: 'America/Los_Angeles', firefox: 'Pacific/Kiritimati', webkit: 'Asia/Kolkata' };
const ROOT = join(import.meta.dirname, '..');
/** So many files that failed may have met a busy moment. */
const FEW = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean' },
    again: { type: 'boolean' },
    'at-once': { type: 'boolean' },
    engine: { type: 'string', multiple: true },
  },
});
const engines = values.all ? ENGINES : /** @type {Engine[]} */ (values.engine ?? ['chromium']);
const unknown = engines.filter((engine) => !ENGINES.includes(engine));
if (unknown.length > 0) throw new Error(`Unknown engine ${unknown.join(', ')}: expected ${ENGINES.join(', ')}.`);

// Server rendering is tested with what is published, not with what the test server compiles.
const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
const compiled = spawnSync(process.execPath, [tsc, '-p', join(ROOT, 'scripts/tsconfig.build.json')], {
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
await buildSsr();

const totals = { passed: 0, failed: 0, skipped: 0 };
let failed = false;
let wasStopped = false;
// Whoever names files means tests that run in a page; once is enough for what needs none.
if (!positionals.includes('--files') && engines.includes('chromium')) count(await runInNode());
// One that must be fetched is fetched before anything runs beside it.
for (const engine of engines) await findBrowser(engine);
if (values['at-once']) (await Promise.all(engines.map(run))).forEach(count);
else for (const engine of engines) if (!wasStopped) count(await run(engine));
if (wasStopped) process.exit(130);
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = failed ? 1 : 0;

/** @param {{ok: boolean, counts: typeof totals}} result */
function count({ ok, counts }) {
  failed ||= !ok || counts.passed === 0;
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  totals.skipped += counts.skipped;
}

/** What needs no page: the command, and the function behind it. */
async function runInNode() {
  console.log('\nnode');
  const folder = join(ROOT, 'src/prerender');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.test.mjs')).map((file) => join(folder, file));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const isSuite = (/** @type {{details: {type?: string}}} */ { details }) => details.type === 'suite';
  const tests = runTests({ files, concurrency: true });
  tests.on('test:pass', (test) => {
    if (!isSuite(test)) counts[test.skip === undefined ? 'passed' : 'skipped']++;
  });
  tests.on('test:fail', (test) => {
    if (isSuite(test)) return;
    counts.failed++;
    const { error } = test.details;
    console.error(
      `FAILED: ${test.name} (${test.file})\n${error.cause instanceof Error ? error.cause.stack : error.message}`,
    );
  });
  await new Promise((resolve) => {
    tests.once('end', resolve).resume();
  });
  return { ok: counts.failed === 0, counts };
}

/** @param {Engine} engine */
async function run(engine) {
  // At once, each is named where it tells what it said.
  if (!values['at-once']) console.log(`\n${engine}`);
  let { files, isWhole, end, ok } = await runOnce(engine, positionals);
  if (!isWhole && !wasStopped) {
    // Those it said nothing of are run; what failed before stays failed.
    console.error(`\nThe test runner ended (${end}) before its tests did; once more.`);
    const isNamed = positionals.includes('--files');
    const known = isNamed ? {} : files;
    const rest = (await allFiles()).filter((file) => !(file in known));
    // It may have ended after the last of them.
    if (rest.length === 0) isWhole = ok = true;
    else {
      ({ files, isWhole, end, ok } = await runOnce(
        engine,
        isNamed ? positionals : [...positionals, '--files', ...rest],
      ));
      files = { ...known, ...files };
    }
  }
  if (!isWhole) {
    console.error(`\nThe test runner ended (${end}) before its tests did.`);
    return { ok: false, counts: { passed: 0, failed: 0, skipped: 0 } };
  }
  const broken = Object.keys(files).filter((file) => files[file]?.failed !== 0);
  if (values.again && broken.length > 0 && broken.length <= FEW) {
    console.error(`\nOnce more, as --again asks: ${broken.join(', ')}`);
    const second = await runOnce(engine, [...withoutFiles(positionals), '--files', ...broken]);
    Object.assign(files, second.files);
    ok = second.ok;
    const well = broken.filter((file) => files[file]?.failed === 0);
    if (well.length > 0) console.error(`\nWell at the second time only: ${well.join(', ')}`);
  }
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const each of Object.values(files)) {
    counts.passed += each.passed;
    counts.failed += each.failed;
    counts.skipped += each.skipped;
  }
  // A file without tests could not be run.
  const haveTests = Object.values(files).every(({ passed, skipped }) => passed + skipped > 0);
  return { ok: ok && counts.failed === 0 && haveTests, counts };
}

/** As web-test-runner is told in its configuration. */
async function allFiles() {
  const all = await readdir(join(ROOT, 'src'), { recursive: true });
  return all.filter((file) => file.endsWith('.test.ts')).map((file) => `src/${file.replaceAll('\\', '/')}`);
}

/** What is said to web-test-runner, but for which files. @param {readonly string[]} all */
function withoutFiles(all) {
  const at = all.indexOf('--files');
  if (at < 0) return all;
  const next = all.findIndex((each, index) => index > at && each.startsWith('--'));
  return [...all.slice(0, at), ...(next < 0 ? [] : all.slice(next))];
}

/**
 * @param {Engine} engine
 * @param {readonly string[]} words - for web-test-runner
 * @returns {Promise<{ok: boolean, end: string, isWhole: boolean, files: Record<string, typeof totals>}>} counts by file, as far as it came
 */
async function runOnce(engine, words) {
  const webkit = engine === 'webkit' ? await startWebKit() : undefined;
  const stopOnExit = () => webkit?.stop();
  process.once('exit', stopOnExit);
  const folder = await mkdtemp(join(tmpdir(), 'bodywork-tests-'));
  const file = join(folder, 'counts.json');
  const env = {
    ...process.env,
    TZ: process.env['TZ'] ?? TIME_ZONES[engine],
    TEST_ENGINE: engine,
    TEST_COUNTS: file,
    ...(webkit ? { WEBKIT_DRIVER_PORT: String(webkit.port) } : { TEST_BROWSER: await findBrowser(engine) }),
  };
  const runner = join(ROOT, 'node_modules/@web/test-runner/dist/bin.js');
  const stdio = values['at-once'] ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [runner, ...words], { cwd: ROOT, env, stdio });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  // Ctrl-C reaches the child as well; we wait for it, so that nothing outlives us.
  const wait = () => {
    wasStopped = true;
    child.kill('SIGTERM');
  };
  process.on('SIGINT', wait).on('SIGTERM', wait);
  const [code, signal] = /** @type {[number | null, string | null]} */ (await once(child, 'close'));
  process.off('SIGINT', wait).off('SIGTERM', wait);
  process.off('exit', stopOnExit);
  stopOnExit();
  const { files, isWhole } = existsSync(file)
    ? JSON.parse(await readFile(file, 'utf8'))
    : { files: {}, isWhole: false };
  await rm(folder, { recursive: true });
  if (values['at-once']) console.log(`\n${engine}\n${said}`);
  return { ok: code === 0, end: signal ?? `code ${code}`, isWhole, files };
}
