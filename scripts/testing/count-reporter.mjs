import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/**
 * Tells scripts/test.mjs how many tests each file had, so that an empty run is no success: after each file, for a runner
 * that ends before all of them were run.
 */
export function countReporter() {
  /** @type {Record<string, Counts>} */
  const files = {};

  /** @param {Iterable<import('@web/test-runner').TestSession>} sessions @param {boolean} isWhole */
  function tell(sessions, isWhole) {
    for (const { testFile, testResults, errors } of sessions) {
      const counts = { passed: 0, failed: errors.length, skipped: 0 };
      if (testResults) count(testResults, counts);
      files[relative(process.cwd(), testFile)] = counts;
    }
    const file = process.env['TEST_COUNTS'];
    if (file) writeFileSync(file, JSON.stringify({ files, isWhole }));
  }

  return {
    /** @param {{sessionsForTestFile: import('@web/test-runner').TestSession[]}} run */
    reportTestFileResults({ sessionsForTestFile }) {
      tell(sessionsForTestFile, false);
    },
    /** @param {{sessions: Iterable<import('@web/test-runner').TestSession>}} run */
    onTestRunFinished({ sessions }) {
      tell(sessions, true);
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {Counts} counts
 */
function count({ tests, suites }, counts) {
  for (const { passed, skipped } of tests) counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const each of suites) count(each, counts);
}
