import { writeFileSync } from 'node:fs';

/** Tells scripts/test.mjs how many tests there were, so that an empty run is no success. */
export function countReporter() {
  return {
    /** @param {{sessions: Iterable<import('@web/test-runner').TestSession>}} run */
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const { testResults, errors } of sessions) {
        counts.failed += errors.length;
        if (testResults) count(testResults, counts);
      }
      const file = process.env['TEST_COUNTS'];
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {{passed: number, failed: number, skipped: number}} counts
 */
function count({ tests, suites }, counts) {
  for (const { passed, skipped } of tests) counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const each of suites) count(each, counts);
}
