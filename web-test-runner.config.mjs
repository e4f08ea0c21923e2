import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { CHROMIUM_FLAGS, findBrowser } from './scripts/browsers.mjs';
import { hostPages } from './scripts/hosts/serve.mjs';
import { answerFor } from './scripts/testing/answer-for.mjs';
import { countReporter } from './scripts/testing/count-reporter.mjs';
import { cutNetwork } from './scripts/testing/cut-network.mjs';
import { fixtureServer } from './scripts/testing/fixture-server.mjs';
import { heap } from './scripts/testing/heap.mjs';
import { longRun } from './scripts/testing/long-run.mjs';
import { nowhere } from './scripts/testing/nowhere.mjs';
import { pagePolicy } from './scripts/testing/page-policy.mjs';
import { prerenderedPages } from './scripts/testing/prerendered-pages.mjs';
import { schedulerPages } from './scripts/testing/scheduler-pages.mjs';
import { serverPages } from './scripts/testing/server-pages.mjs';
import { timeZone } from './scripts/testing/time-zone.mjs';
import { setFeatures } from './scripts/testing/set-features.mjs';
import { WEBKIT_CAPABILITIES } from './scripts/webkit.mjs';

// scripts/test.mjs sets these; without them (`npx web-test-runner`) it is Chromium.
const engine = process.env['TEST_ENGINE'] ?? 'chromium';
const executablePath = process.env['TEST_BROWSER'] ?? (engine === 'webkit' ? '' : await findBrowser(engine));

const LAUNCHERS = {
  // What is left in memory can be told where garbage can be collected at will.
  chromium: () =>
    chromeLauncher({ launchOptions: { executablePath, args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc'] } }),
  firefox: () => puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath, headless: true } }),
  webkit: () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(process.env['WEBKIT_DRIVER_PORT']),
      path: '/',
      logLevel: 'error',
      capabilities: { ...WEBKIT_CAPABILITIES, 'wdio:enforceWebDriverClassic': true },
    }),
};

const schedulers = schedulerPages();

export default {
  files: 'src/**/*.test.ts',
  hostname: '127.0.0.1',
  browsers: [LAUNCHERS[engine]()],
  // A tab in the background gets no frames to draw.
  concurrency: 1,
  // Lit's development build warns of things that are no concern of a published page.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    schedulers,
    answerFor(schedulers),
    timeZone(),
    setFeatures(),
    cutNetwork(),
    heap(),
  ],
  middleware: [hostPages, pagePolicy(), longRun(), nowhere(), fixtureServer(), serverPages(), prerenderedPages()],
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter()],
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // Host pages are many in one file.
  testsFinishTimeout: Number(process.env['TEST_FINISH_TIME'] ?? 120_000),
};
