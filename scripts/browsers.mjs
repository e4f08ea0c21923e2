/**
 * Finds the browsers that tests run in: one that is installed, else a download, else the system's packages.
 * Every step that fails says so; the last one names the cure.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Browser, computeExecutablePath, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** How to find and to get each engine. `command` lists names on the PATH and full paths, the best first. */
const ENGINES = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(process.env['PROGRAMFILES'] ?? '', 'Google/Chrome/Application/chrome.exe'),
    ],
    download: Browser.CHROME,
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: [
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env['PROGRAMFILES'] ?? '', 'Mozilla Firefox/firefox.exe'),
    ],
    download: Browser.FIREFOX,
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    commands: ['WebKitWebDriver'],
    download: undefined,
    packages: ['webkit2gtk-driver', 'xvfb', 'dbus', 'dbus-x11'],
  },
};

/** Milliseconds a download may take. */
const DOWNLOAD_TIME = 300_000;

/**
 * The path of an engine's executable (of WebKit, its driver's); got from somewhere if it is not there.
 *
 * @param {Engine} engine
 * @returns {Promise<string>}
 */
export async function findBrowser(engine) {
  const found = findInstalled(engine) ?? (await download(engine)) ?? installPackages(engine);
  if (found) return found;
  const { variable, packages } = ENGINES[engine];
  throw new Error(
    `No ${engine} was found, and none could be got. Install it (on Debian or Ubuntu: apt-get install ${packages.join(' ')}) ` +
      `or name its executable in the variable ${variable}.` +
      (engine === 'webkit' && process.platform !== 'linux' ? ' WebKit is tested on Linux only, as WebKitGTK.' : ''),
  );
}

/** @param {Engine} engine */
function findInstalled(engine) {
  const { variable, commands } = ENGINES[engine];
  const named = process.env[variable];
  if (named) return named;
  return commands.flatMap(candidates).find(isExecutable);
}

/** @param {string} command */
function candidates(command) {
  if (/[\\/]/.test(command)) return [command];
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {Engine} engine */
async function download(engine) {
  const { download: browser } = ENGINES[engine];
  const platform = detectBrowserPlatform();
  if (!browser || !platform) return undefined;
  const cacheDir = join(import.meta.dirname, '../node_modules/.cache/browsers');
  console.log(`No ${engine} is installed: downloading one …`);
  try {
    const buildId = await within(DOWNLOAD_TIME, resolveBuildId(browser, platform, 'stable'));
    await within(DOWNLOAD_TIME, install({ browser, buildId, cacheDir }));
    return computeExecutablePath({ browser, buildId, cacheDir });
  } catch (error) {
    console.log(`The download did not work: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/**
 * @template T
 * @param {number} milliseconds
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
async function within(milliseconds, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took more than ${milliseconds / 1000} seconds`)), milliseconds);
  });
  try {
    return await Promise.race([work, /** @type {Promise<never>} */ (limit)]);
  } finally {
    clearTimeout(timer);
  }
}

/** @param {Engine} engine */
function installPackages(engine) {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || !candidates('apt-get').some(isExecutable)) return undefined;
  const { packages } = ENGINES[engine];
  console.log(`Installing ${packages.join(', ')} …`);
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  return findInstalled(engine);
}

/** What every Chromium of ours starts with: no calls home, and no sandbox where root may not have one. */
export const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
