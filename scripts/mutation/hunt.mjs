/** Lets the tests of one file after another look at the mutants that are still alive. */
import { join } from 'node:path';
import { ROOT } from './driver.mjs';
import { isGeneral, isNear, isRelated } from './sources.mjs';

/** @typedef {import('./instrument.mjs').Mutant} Mutant */
/** @typedef {import('./page-runner.mjs').Result} Result */
/** @typedef {Awaited<ReturnType<typeof import('./driver.mjs').startDriver>>} Driver */
/**
 * What became of a mutant: "not reached" is what no test ran through, "not asked" what the time did not allow to try.
 *
 * @typedef {'killed' | 'timed out' | 'survived' | 'not asked' | 'not reached'} Fate
 */
/** @typedef {{fate: Fate, test?: string, message?: string}} Verdict */
/** What a file's tests do when nothing is mutated. @typedef {{file: string, result: Result}} Trial */

/** Milliseconds that a test may take, over and above five times what it took unmutated. */
const TEST_TIME = 2_500;

/**
 * @param {Driver} driver
 * @param {readonly Mutant[]} mutants
 * @param {readonly Trial[]} trials
 * @param {object} how
 * @param {number} how.budget - milliseconds that tests may take for one mutant, as measured unmutated: the shortest are
 *   asked first
 * @param {boolean} how.quick - leaves it at pages that were used before
 * @param {() => boolean} how.isLate - whether nothing more shall be asked
 * @param {(done: string) => void} how.tell
 * @returns {Promise<Map<number, Verdict>>}
 */
export async function hunt(driver, mutants, trials, { budget, quick, isLate, tell }) {
  /** @type {Map<number, Verdict>} */
  const verdicts = new Map(mutants.map(({ id }) => [id, { fate: 'not reached' }]));
  /** Where a mutant was first asked about, and survived. @type {Map<number, {file: string, tests: Result['tests']}>} */
  const escaped = new Map();
  const budgets = new Map(mutants.map(({ id }) => [id, budget]));
  // Small files first: what they kill, the large ones need not.
  const bySize = [...trials].sort((one, other) => timeOf(one.result.tests) - timeOf(other.result.tests));
  for (const near of [true, false]) {
    for (const trial of bySize) {
      const alive = mutants.filter(
        ({ id, module }) =>
          isAlive(verdicts.get(id)) && isRelated(trial.file, module) && isNear(trial.file, module) === near,
      );
      await ask(trial, alive);
    }
  }
  if (!quick) await isolate();
  await driver.leave();
  return verdicts;

  /** What a page keeps of earlier tests (formatters, answers) may hide a mutant: each gets a page of its own, once. */
  async function isolate() {
    let killed = 0;
    for (const [mutant, { file, tests }] of escaped) {
      if (isLate()) break;
      if (!isAlive(verdicts.get(mutant))) continue;
      const verdict = await pageOf(driver, file).judge(mutant, tests, true);
      if (!verdict) continue;
      killed++;
      verdicts.set(mutant, verdict);
    }
    tell(`In pages of their own: ${killed} more`);
  }

  /**
   * @param {Trial} trial
   * @param {Mutant[]} alive
   */
  async function ask({ file, result }, alive) {
    const started = performance.now();
    const before = new Set(result.reachedBefore);
    const idsOf = new Map(alive.map(({ module }) => [module, new Set(mutantsIn(module))]));
    let asked = 0;
    let killed = 0;
    const page = pageOf(driver, file);
    // Those that count while modules load come last: none of them can do without.
    for (const mutant of [...alive].sort((one, other) => Number(before.has(one.id)) - Number(before.has(other.id)))) {
      const loads = before.has(mutant.id);
      const reach = loads ? (idsOf.get(mutant.module) ?? new Set()) : new Set([mutant.id]);
      let tests = result.tests.filter(({ reached }) => reached.some((id) => reach.has(id)));
      // Constants that only other modules read.
      if (loads && tests.length === 0 && (isNear(file, mutant.module) || isGeneral(file))) tests = result.tests;
      if (tests.length === 0) continue;
      if (verdicts.get(mutant.id)?.fate === 'not reached') verdicts.set(mutant.id, { fate: 'not asked' });
      tests = isLate() ? [] : affordable(tests, mutant.id);
      if (tests.length === 0) continue;
      verdicts.set(mutant.id, { fate: 'survived' });
      asked++;
      const verdict = await page.judge(mutant.id, tests, loads);
      if (!verdict) {
        if (!loads && !escaped.has(mutant.id)) escaped.set(mutant.id, { file, tests });
        continue;
      }
      killed++;
      verdicts.set(mutant.id, verdict);
    }
    if (asked > 0) tell(`${file}: ${killed} of ${asked} in ${Math.round((performance.now() - started) / 1000)} s`);
  }

  /**
   * @param {Result['tests']} tests
   * @param {number} mutant
   */
  function affordable(tests, mutant) {
    let left = budgets.get(mutant) ?? 0;
    const chosen = [];
    for (const test of [...tests].sort((one, other) => one.time - other.time)) {
      if (test.time > left) break;
      left -= test.time;
      chosen.push(test);
    }
    budgets.set(mutant, left);
    return chosen;
  }

  /** @param {string} module */
  function mutantsIn(module) {
    return mutants.filter((each) => each.module === module).map(({ id }) => id);
  }
}

/**
 * A test file's page. A mutant may leave it in disorder, and the next would be blamed for it: after each death the test
 * that saw it must pass again without the mutant, else the page is loaded anew, and the mutant judged in that.
 *
 * @param {Driver} driver
 * @param {string} file
 */
function pageOf(driver, file) {
  let isOpen = false;

  return { judge };

  /**
   * @param {number} mutant
   * @param {Result['tests']} tests - that reach it
   * @param {boolean} loads - whether it counts while modules load
   * @returns {Promise<Verdict | undefined>} undefined where it survives
   */
  async function judge(mutant, tests, loads) {
    const wasOpen = isOpen && !loads;
    const failure = await run(mutant, tests, loads);
    if (!failure) {
      if (loads) isOpen = false;
      return undefined;
    }
    const verdict = verdictOf(failure);
    if (loads) {
      isOpen = false;
      return verdict;
    }
    const again = isOpen && (await isAsBefore(failure, tests));
    // Problems that a page tells late may be those of the mutant before.
    const late = failure.message.startsWith('The page has problems');
    if (again && (!late || (await run(mutant, tests, false)))) return verdict;
    isOpen = false;
    if (!wasOpen) return verdict;
    const anew = await run(mutant, tests, false);
    if (anew) isOpen = false;
    return anew && verdictOf(anew);
  }

  /**
   * @param {import('./page-runner.mjs').Failure} failure
   * @param {Result['tests']} tests
   */
  async function isAsBefore(failure, tests) {
    const seen = tests.filter(({ title }) => title === failure.title);
    return !(await run(-1, seen.length > 0 ? seen : tests, false));
  }

  /**
   * @param {number} mutant
   * @param {Result['tests']} tests
   * @param {boolean} anew - whether it needs a page of its own
   * @returns {Promise<import('./page-runner.mjs').Failure | undefined>} what failed
   */
  async function run(mutant, tests, anew) {
    // The page loads with the mutant that is asked about first.
    if (anew || !isOpen) await driver.open(join(ROOT, file));
    isOpen = true;
    const longest = Math.max(...tests.map(({ time }) => time));
    const result = await driver.exchange(
      { on: mutant, tests: tests.map(({ title }) => title), timeout: TEST_TIME + 5 * longest, records: false },
      30_000 + 10 * timeOf(tests),
    );
    if (!result) isOpen = false;
    return result ? result.failures[0] : { title: '', message: 'Timeout: the page hangs, or went elsewhere.' };
  }
}

/**
 * @param {import('./page-runner.mjs').Failure} failure
 * @returns {Verdict}
 */
function verdictOf({ title, message }) {
  const isLate = message.startsWith('Timeout') || message.includes('This loop does not end.');
  return { fate: isLate ? 'timed out' : 'killed', test: title, message };
}

/** @param {Verdict | undefined} verdict */
export function isAlive(verdict) {
  return ['survived', 'not asked', 'not reached'].includes(verdict?.fate ?? '');
}

/** @param {Result['tests']} tests */
function timeOf(tests) {
  return tests.reduce((sum, { time }) => sum + time, 0);
}
