/**
 * Keeps one Chromium open, and a page of it for many mutants: pages load slowly, tests run fast. The server, its plugins
 * and the pages' policy are those of web-test-runner.config.mjs; in the page is page-runner.mjs.
 */
import { join } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { readBody } from '../testing/read-body.mjs';

/** @typedef {import('./page-runner.mjs').Job} Job */
/** @typedef {import('./page-runner.mjs').Result} Result */
/** @typedef {import('@web/test-runner-chrome').ChromeLauncher} ChromeLauncher */
/** @typedef {Parameters<NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]>[0]} Context */
/** A page that waits to be told what to do, and what it has done. @typedef {{result: Result | null, tell: (job: Job | null) => void}} Asking */

export const ROOT = join(import.meta.dirname, '../..');
// Named so, it is not checked as a script: the types of its launchers do not go together.
const CONFIG = '../../web-test-runner.config.mjs';
/** Milliseconds that loading a page, or leaving it, may take. */
const PATIENCE = 60_000;

/**
 * @param {object} options
 * @param {string[]} options.files - the test files
 * @param {(path: string, source: string) => string | undefined} options.transform - what of a module is served
 * @param {(file: string, result: Result | undefined) => void} options.onFirst - is told what each file did unmutated
 * @param {number | undefined} options.port
 */
export async function startDriver({ files, transform, onFirst, port }) {
  /** @type {((asking: Asking) => void) | undefined} */
  let hear;
  /** @type {Asking | undefined} */
  let page;
  let ended = Promise.resolve();
  /** @type {{default: import('@web/test-runner').TestRunnerConfig}} */
  const { default: config } = await import(CONFIG);
  const [browser] = /** @type {ChromeLauncher[]} */ (config.browsers ?? []);
  if (!browser) throw new Error('No browser is configured.');
  // The runner ends its browser, and the command line the runner, when all has run once.
  const stopBrowser = browser.stop.bind(browser);
  browser.stop = async () => {};

  const runner = /** @type {import('@web/test-runner').TestRunner} */ (
    await startTestRunner({
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
      config: {
        ...config,
        rootDir: ROOT,
        ...(port === undefined ? {} : { port }),
        files,
        testFramework: { path: join(import.meta.dirname, 'page-runner.mjs') },
        plugins: [{ name: 'mutation', transform: mutate }, ...(config.plugins ?? [])],
        middleware: [cached, talk, ...(config.middleware ?? [])],
        reporters: [],
        // A page stays for as long as there are mutants; what hangs is ended here.
        testsFinishTimeout: 2 ** 31 - 1,
      },
    })
  );
  const stop = runner.stop.bind(runner);
  runner.stop = async () => {};

  // It begins with all files.
  ended = finished();
  for (const session of runner.sessions.all()) {
    page = await within(PATIENCE, asking());
    onFirst(session.testFile, await exchange({ on: -1, tests: null, timeout: PATIENCE, records: true }, 600_000));
    page?.tell(null);
  }
  await ended;
  page = undefined;

  return {
    /** @param {string} file */
    async open(file) {
      await leave();
      const session = [...runner.sessions.all()].find(({ testFile }) => testFile === file);
      if (!session) throw new Error(`There is no ${file}.`);
      ended = finished();
      const first = asking();
      void runner.runTests([session]);
      page = await within(PATIENCE, first);
    },
    exchange,
    leave,
    async stop() {
      await leave();
      await stop();
      await stopBrowser();
    },
  };

  /**
   * Has the page do something.
   *
   * @param {Job} job
   * @param {number} limit - milliseconds it may take
   * @returns {Promise<Result | undefined>} undefined where the page hangs, or is gone
   */
  async function exchange(job, limit) {
    const answer = asking();
    page?.tell(job);
    const gone = ended.then(() => undefined);
    page = await within(limit, Promise.race([answer, gone])).catch(() => undefined);
    if (page?.result) return page.result;
    await leave();
    return undefined;
  }

  async function leave() {
    page?.tell(null);
    const over = within(page ? PATIENCE : 1, ended);
    page = undefined;
    await over.catch(async () => {
      killBrowser();
      await ended;
    });
  }

  function killBrowser() {
    for (const { id } of runner.sessions.all()) {
      if (browser?.isActive(id)) browser.getPage(id).browser().process()?.kill('SIGKILL');
    }
  }

  /** @returns {Promise<void>} */
  function finished() {
    return new Promise((resolve) => {
      const listener = () => {
        runner.off('test-run-finished', listener);
        // Only then it takes the next.
        setTimeout(resolve);
      };
      runner.on('test-run-finished', listener);
    });
  }

  /** @returns {Promise<Asking>} */
  function asking() {
    return new Promise((resolve) => (hear = resolve));
  }

  /**
   * @param {Context} context
   * @param {() => Promise<unknown>} next
   */
  async function talk(context, next) {
    if (context.path !== '/__mutation') {
      await next();
      return;
    }
    const result = await readBody(context.req);
    /** @type {Job | null} */
    const job = await new Promise((tell) => hear?.({ result, tell }));
    context.type = 'json';
    context.body = JSON.stringify(job);
  }

  /** @param {{path: string, body: unknown}} context */
  function mutate({ path, body }) {
    return path.startsWith('/src/') ? transform(path.slice(1), String(body)) : undefined;
  }
}

/**
 * A mutated module is the same for every mutant: a page need not ask for it again.
 *
 * @param {Context} context
 * @param {() => Promise<unknown>} next
 */
async function cached(context, next) {
  await next();
  if (context.status === 200 && context.response.is('js')) context.set('cache-control', 'max-age=86400');
}

/**
 * @template T
 * @param {number} milliseconds
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
function within(milliseconds, promise) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Nothing came within ${milliseconds} ms.`)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
