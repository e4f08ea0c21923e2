/** Counts tests that are no browser tests, says how each went, and goes on after one that failed. */

/**
 * @returns {{
 *   test(name: string, work: () => unknown): Promise<void>,
 *   finish(): void,
 *   runAll(main: () => Promise<void>, endings: (() => unknown)[]): Promise<void>,
 * }} `runAll` ends what the tests began, whatever happens, the last first
 */
export function tally() {
  const counts = { passed: 0, failed: 0 };
  const finish = () => {
    console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
    process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
  };
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
    finish,
    async runAll(main, endings) {
      try {
        await main();
      } finally {
        for (const end of endings.reverse()) await end();
      }
      finish();
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
