/**
 * Runs the sample schedulers beside the tests, on a second port and so of another origin.
 *
 *   GET /__schedulers → {origin}
 */
import { startSchedulers } from '../schedulers.mjs';

/** @returns {import('@web/test-runner').TestRunnerPlugin & {readonly origin: string}} */
export function schedulerPages() {
  /** @type {Awaited<ReturnType<typeof startSchedulers>> | undefined} */
  let schedulers;
  return {
    name: 'scheduler-pages',
    get origin() {
      return schedulers?.origin ?? '';
    },
    async serverStart() {
      schedulers = await startSchedulers();
    },
    async serverStop() {
      await schedulers?.close();
    },
    serve({ path }) {
      if (path !== '/__schedulers') return undefined;
      return { body: JSON.stringify({ origin: schedulers?.origin }), type: 'json' };
    },
  };
}
