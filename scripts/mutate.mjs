/**
 * Makes small mistakes in the pure modules and controllers, one at a time, and counts those that no test sees.
 *
 *   node scripts/mutate.mjs                    all modules: an hour or two
 *   node scripts/mutate.mjs target slides-     modules whose path has one of these in it
 *   node scripts/mutate.mjs --pure             without controllers, and without what talks to the page
 *   node scripts/mutate.mjs --survivors        only what survived last time; the rest keeps its verdict
 *   --tests P                                  asks only test files whose path has this in it; may be given again
 *   --quick                                    may call a mutant a survivor that another test’s traces hid
 *   --seconds N                                what tests may take for one mutant, the shortest first; 5 if left out
 *   --minutes N                                asks no more after so long; what lives by then counts as alive
 *   --port N                                   the test server's port
 *
 * A report, and floors: it fails when the score falls under one, and when equivalent.json is out of date. The verdicts
 * are in bench/results/mutation.json.
 */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { startDriver, ROOT } from './mutation/driver.mjs';
import { equivalentMutants, nameOf } from './mutation/equivalent.mjs';
import { hunt, isAlive } from './mutation/hunt.mjs';
import { instrument } from './mutation/instrument.mjs';
import { lastRun, rowsOf, scoreOf, sumOf, survivorsOf, tableOf, writeResults } from './mutation/report.mjs';
import { isRelated, modulesToMutate, testFiles } from './mutation/sources.mjs';

/**
 * Hundredths of all mutants that are not equivalent; asked of a run to the end, of everything or of the pure modules, which
 * came to 97.5. Controllers were asked in parts, by the tests that are about them: 87.9. Raise them with the score.
 */
const FLOORS = { all: 65, pure: 96 };

/** @typedef {import('./mutation/instrument.mjs').Mutant} Mutant */
/** @typedef {import('./mutation/hunt.mjs').Verdict} Verdict */
/** @typedef {import('./mutation/hunt.mjs').Trial} Trial */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pure: { type: 'boolean' },
    survivors: { type: 'boolean' },
    quick: { type: 'boolean' },
    seconds: { type: 'string', default: '5' },
    minutes: { type: 'string', default: 'Infinity' },
    tests: { type: 'string', multiple: true },
    port: { type: 'string' },
  },
});
// As in scripts/test.mjs: far from UTC.
process.env['TZ'] ??= 'America/Los_Angeles';
// Whoever launches the browser takes these for a wish to close it, and the run would open another.
for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const started = performance.now();
const longest = Number(values.minutes);
const budget = Number(values.seconds) * 1000;
if (!(longest > 0 && budget > 0)) throw new Error('Expected minutes and seconds above 0.');
const isLate = () => performance.now() - started > longest * 60_000;
const { code, mutants } = await mutate(await modulesToMutate(positionals, values.pure));
const before = values.survivors ? await verdictsBefore(mutants) : new Map();
const asked = mutants.filter(({ id }) => isAlive(before.get(id) ?? { fate: 'not reached' }));
const modules = [...new Set(asked.map(({ module }) => module))];
console.log(`${asked.length} mutants of ${modules.length} modules`);

/** @type {Trial[]} */
const trials = [];
const files = (await testFiles(values.tests)).filter((file) => modules.some((module) => isRelated(file, module)));
const driver = await startDriver({
  files: files.map((file) => join(ROOT, file)),
  port: values.port === undefined ? undefined : Number(values.port),
  transform: (path) => code.get(path),
  onFirst,
});
console.log(`Unmutated, they took ${minutesSince(started)} minutes.`);
const how = { budget, quick: values.quick ?? false, isLate, tell: console.log };
const found = await hunt(driver, asked, trials, how);
if (isLate()) console.log(`Stopped after ${values.minutes} minutes: more would be killed.`);
await driver.stop();

// What survived other tests has survived, whether or not it was asked about again.
const again = [...found].filter(([id, { fate }]) => !before.has(id) || fate === 'survived' || !isAlive({ fate }));
const verdicts = new Map([...before, ...again]);
const { reasons, stale } = await equivalentMutants(mutants, verdicts);
const outcomes = mutants.map((mutant) => {
  const why = reasons.get(mutant.id);
  const verdict = verdicts.get(mutant.id) ?? { fate: 'not reached' };
  return { ...mutant, ...verdict, ...(why === undefined ? {} : { equivalent: why }) };
});
for (const mutant of survivorsOf(outcomes)) {
  console.log(`\n${mutant.fate}: ${mutant.module}:${mutant.line} (${mutant.kind})\n  ${nameOf(mutant)}`);
}
const rows = rowsOf(outcomes);
const score = scoreOf(sumOf(rows.values()));
const minutes = minutesSince(started);
console.log(`\n${tableOf(rows)}\n\n${minutes} minutes`);
await writeResults(outcomes, minutes);
for (const each of stale) console.error(`equivalent.json is out of date: ${each}`);
const isWhole = positionals.length === 0 && !values.tests && !isLate();
const floor = FLOORS[values.pure ? 'pure' : 'all'];
const isLow = isWhole && score < floor;
if (isLow) console.error(`The score fell under ${floor} %.`);
// The browser's connection would keep it.
process.exit(stale.length > 0 || isLow ? 1 : 0);

/** @param {number} time */
function minutesSince(time) {
  return Math.round((performance.now() - time) / 60_000);
}

/** @param {readonly string[]} paths */
async function mutate(paths) {
  /** @type {Map<string, string>} */
  const code = new Map();
  /** @type {Mutant[]} */
  const mutants = [];
  for (const path of paths) {
    const made = instrument(path, await readFile(join(ROOT, path), 'utf8'), mutants.length);
    code.set(path, made.code);
    mutants.push(...made.mutants);
  }
  return { code, mutants };
}

/**
 * What is known of mutants from the last time.
 *
 * @param {readonly Mutant[]} mutants
 * @returns {Promise<Map<number, Verdict>>}
 */
async function verdictsBefore(mutants) {
  const last = (await lastRun())?.outcomes ?? [];
  const known = new Map(last.map((each) => [keyOf(each), each]));
  return new Map(
    mutants.flatMap((mutant) => {
      const { fate, test, message } = known.get(keyOf(mutant)) ?? {};
      return fate === undefined
        ? []
        : [[mutant.id, { fate, ...(test ? { test } : {}), ...(message ? { message } : {}) }]];
    }),
  );
}

/** @param {Mutant} mutant */
function keyOf({ module, code, from, to }) {
  return JSON.stringify([module, code, from, to]);
}

/**
 * @param {string} file
 * @param {import('./mutation/page-runner.mjs').Result | undefined} result
 */
function onFirst(file, result) {
  const path = relative(ROOT, file);
  if (!result) throw new Error(`${path} does not end, unmutated.`);
  for (const { title, message } of result.failures)
    console.error(`Not asked, it fails unmutated: ${title}\n  ${message}`);
  const failed = new Set(result.failures.map(({ title }) => title));
  const tests = result.tests.filter(({ title }) => !failed.has(title));
  trials.push({ file: path, result: { ...result, tests } });
}
