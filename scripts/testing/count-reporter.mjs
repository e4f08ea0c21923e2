import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** Tells scripts/test.mjs how many tests each file had, so that an empty run is no success. */
export function countReporter() {
  return {
    /** @param {{sessions: Iterable<import('@web/test-runner').TestSession>}} run */
    onTestRunFinished({ sessions }) {
      /** @type {Record<string, Counts>} */
      const files = {};
      for (const { testFile, testResults, errors } of sessions) {
        const counts = { passed: 0, failed: errors.length, skipped: 0 };
        if (testResults) count(testResults, counts);
        files[relative(process.cwd(), testFile)] = counts;
      }
      const file = process.env['TEST_COUNTS'];
      if (file) writeFileSync(file, JSON.stringify(files));
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
