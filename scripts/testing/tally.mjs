/** Counts tests that are no browser tests, says how each went, and goes on after one that failed. */

/** @returns {{test(name: string, work: () => unknown): Promise<void>, finish(): void}} */
export function tally() {
  const counts = { passed: 0, failed: 0 };
  return {
    async test(name, work) {
      try {
        await work();
        counts.passed++;
        console.log(`passed: ${name}`);
      } catch (error) {
        counts.failed++;
        console.error(`FAILED: ${name}\n${error instanceof Error ? error.message : String(error)}`);
      }
    },
    finish() {
      console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
      process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
    },
  };
}

/**
 * @param {unknown} actual
 * @param {unknown} expected
 * @param {string} what
 */
export function same(actual, expected, what) {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: expected ${should}, got ${is}`);
}
