/**
 * Runs in the page in place of mocha's own start: loads a test file once, and runs tests of it over and over, as the
 * driver (driver.mjs) says, each time with another mutant.
 */
import { mocha, sessionFinished } from '@web/test-runner-mocha/dist/standalone.js';
import { state } from './switch.mjs';

/**
 * @typedef {object} Job
 * @property {number} on - the mutant
 * @property {string[] | null} tests - full titles; null for all
 * @property {number} timeout
 * @property {boolean} records - tells which mutants each test reaches, and runs on after a failure
 */
/** @typedef {{title: string, message: string}} Failure */
/**
 * @typedef {object} Result
 * @property {Failure[]} failures
 * @property {{title: string, time: number, reached: number[]}[]} tests
 * @property {number[]} reachedBefore - mutants that are reached outside of tests: while modules load, and in `before`
 */

// A test may put a clock of its own in place of the page's.
const { fetch, setTimeout } = globalThis;
const now = performance.now.bind(performance);

/** @type {Job} */
let job;
/** @type {Failure[]} */
let failures = [];
/** @type {{title: string, time: number, reached: Set<number>}[]} */
let tests = [];
/** @type {Set<number>} */
const reachedBefore = new Set();

class Reporter {
  /** @param {Mocha.Runner} runner */
  constructor(runner) {
    let started = 0;
    /** @type {Set<number>} */
    let reached = new Set();
    runner.on('suite', () => record(reachedBefore));
    runner.on('suite end', () => record(reachedBefore));
    runner.on('test', (test) => {
      test.timeout(job.timeout);
      state.steps = 0;
      started = now();
      reached = new Set();
      record(reached);
    });
    runner.on('test end', (test) => {
      // Hooks that come after it still add to what it reaches.
      if (!test.pending) tests.push({ title: test.fullTitle(), time: now() - started, reached });
    });
    runner.on('fail', (test, error) => {
      failures.push({ title: titleOf(test), message: String(error?.message ?? error) });
      if (!job.records) runner.abort();
    });
  }
}

mocha.setup({ ui: 'bdd', reporter: /** @type {any} */ (Reporter) });
mocha.cleanReferencesAfterRun(false);
await main();

async function main() {
  const { testFile } = /** @type {any} */ (globalThis).__WTR_CONFIG__;
  /** @type {Job | undefined} */
  let more = await next(null);
  job = /** @type {Job} */ (more);
  state.on = job.on;
  record(reachedBefore);
  try {
    await import(new URL(testFile, location.href).href);
  } catch (error) {
    failures.push({ title: '', message: `It does not load: ${String(error)}` });
  }
  while (more) {
    job = more;
    if (failures.length === 0) await run();
    const result = { failures, tests, reachedBefore };
    more = await next(result);
    failures = [];
    tests = [];
  }
  sessionFinished();
}

async function run() {
  const titles = job.tests?.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  mocha.grep(new RegExp(titles ? `^(?:${titles.join('|')})$` : ''));
  state.on = job.on;
  await new Promise((resolve) => mocha.run(resolve));
  // What the last test left to be told is told before the next run.
  await new Promise((resolve) => setTimeout(resolve));
  state.on = -1;
  state.reached = undefined;
}

/** @param {Set<number>} reached */
function record(reached) {
  if (job.records) state.reached = reached;
}

/**
 * A hook is about the test it belongs to.
 *
 * @param {any} test - mocha's types know no hooks
 */
function titleOf(test) {
  return (test.type === 'hook' ? test.ctx?.currentTest : undefined)?.fullTitle() ?? test.fullTitle();
}

/**
 * @param {object | null} result - of what was done
 * @returns {Promise<Job | undefined>}
 */
async function next(result) {
  const body = JSON.stringify(result, (_, value) => (value instanceof Set ? [...value] : value));
  const response = await fetch('/__mutation', { method: 'POST', body });
  return (await response.json()) ?? undefined;
}
