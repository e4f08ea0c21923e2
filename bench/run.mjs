/**
 * Bytes, and the main-thread CPU time of mounting each element beside others that show the same.
 *
 *   npm run bench [-- --rounds 30] [--only comparison]
 *
 * Contestants take turns in one page, in an order that changes every round; time is the thread's CPU time as the
 * browser counts it. The floor runs twice under two names: how far that A/A control strays from 1 is what a ratio
 * must exceed to mean anything. Times go to bench/results/, never into a test.
 */
import { spawnSync } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, findBrowser } from '../scripts/browsers.mjs';

/** @typedef {{name: string, mounts: number, contestants: string[]}} Case */

const ROOT = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '30' }, only: { type: 'string', default: '' } },
});
const ROUNDS = Number(options.rounds);

// What it compares with is installed for the bench alone.
await access(join(ROOT, 'bench/node_modules')).catch(() => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: join(ROOT, 'bench'),
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm ci in bench/ failed.');
});

const folder = await mkdtemp(join(tmpdir(), 'bodywork-bench-'));
await build({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  build: {
    outDir: folder,
    emptyOutDir: true,
    lib: { entry: join(ROOT, 'bench/page.js'), formats: ['es'], fileName: () => 'page.js' },
  },
});
const browser = await puppeteer.launch({ executablePath: await findBrowser('chromium'), args: CHROMIUM_FLAGS });
const server = createServer((request, response) => void serve(request.url ?? '/', response)).listen(0, '127.0.0.1');
try {
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const results = await measure(`http://127.0.0.1:${port}/`);
  const report = {
    date: new Date().toISOString(),
    browser: await browser.version(),
    rounds: ROUNDS,
    bytes: await bytes(),
    results,
  };
  await mkdir(join(ROOT, 'bench/results'), { recursive: true });
  await writeFile(join(ROOT, 'bench/results/latest.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.table(report.bytes);
  console.table(results);
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}

/**
 * @param {string} url
 * @param {import('node:http').ServerResponse} response
 */
async function serve(url, response) {
  if (url === '/') {
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><meta charset="utf-8"><title>Bench</title><main></main>');
    return;
  }
  try {
    const file = await readFile(join(folder, new URL(url, 'http://local').pathname));
    response.setHeader('content-type', 'text/javascript').end(file);
  } catch {
    response.writeHead(404).end();
  }
}

async function bytes() {
  const files = ['bodywork-elements.js', 'bodywork-elements.iife.js', 'booking-dialog.js'];
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => {
        const content = await readFile(join(ROOT, 'cdn', file));
        return [file, { min: content.length, gzip: gzipSync(content, { level: 9 }).length }];
      }),
    ),
  );
}

/** @param {string} address */
async function measure(address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.addScriptTag({ type: 'module', url: '/page.js' });
  await page.waitForFunction('window.mount && customElements.get("booking-button")');
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const all = /** @type {Case[]} */ (await page.evaluate('window.cases'));
  const cases = all.filter(({ name }) => name.includes(options.only));
  /** @type {Map<string, number[]>} */
  const times = new Map();
  for (let round = -2; round < ROUNDS; round++) {
    for (const { name, mounts, contestants } of cases) {
      for (const contestant of rotated(contestants, round)) {
        await page.evaluate('window.settle()');
        const before = await cpu();
        await page.evaluate((...args) => /** @type {any} */ (window).mount(...args), name, contestant);
        const time = ((await cpu()) - before) / mounts;
        const key = `${name}, ${contestant}`;
        // The first rounds warm up.
        if (round >= 0) times.set(key, [...(times.get(key) ?? []), time * 1000]);
      }
    }
  }
  const rows = cases.flatMap(({ name, contestants }) => {
    const floor = times.get(`${name}, floor`) ?? [];
    return contestants.map((contestant) => {
      const own = times.get(`${name}, ${contestant}`) ?? [];
      // Neighbours in time are compared with each other, so that a slow moment weighs on both.
      const ratios = own.map((time, round) => time / (floor[round] ?? Number.NaN));
      return [
        `${name}, ${contestant}`,
        {
          ms: rounded(median(own)),
          ratio: rounded(median(ratios)),
          'middle half': `${rounded(quantile(ratios, 0.25))}–${rounded(quantile(ratios, 0.75))}`,
        },
      ];
    });
  });
  return Object.fromEntries(rows);
}

/**
 * @template T
 * @param {T[]} list
 * @param {number} by
 */
function rotated(list, by) {
  const start = ((by % list.length) + list.length) % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** @param {number[]} values */
function median(values) {
  return quantile(values, 0.5);
}

/**
 * @param {number[]} values
 * @param {number} part
 */
function quantile(values, part) {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;
}

/** @param {number} value */
function rounded(value) {
  return Math.round(value * 100) / 100;
}
