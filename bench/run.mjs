/**
 * Bytes, and the main-thread CPU time of mounting each element against hand-written innerHTML.
 *
 *   npm run bench [-- rounds]
 *
 * Contestants take turns in one page, in an order that changes every round; time is the thread's CPU time as the
 * browser counts it. The floor runs twice under two names: how far that A/A control strays from 1 is what a ratio
 * must exceed to mean anything. Times go to bench/results/, never into a test.
 */
import { createServer } from 'node:http';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findBrowser } from '../scripts/browsers.mjs';

const ROOT = join(import.meta.dirname, '..');
const ROUNDS = Number(process.argv[2] ?? 30);
/** Mounts in a row that one measurement counts. */
const MOUNTS = 20;

const CASES = ['modality-comparison', 'testimonial-carousel', 'booking-button'];

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
    const folder = url.startsWith('/cdn/') ? ROOT : join(ROOT, 'bench');
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
  await page.addScriptTag({ type: 'module', url: '/cdn/bodywork-elements.js' });
  await page.addScriptTag({ type: 'module', url: '/contestants.js' });
  await page.waitForFunction('window.mount && customElements.get("booking-button")');
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  /** @type {Record<string, Record<string, number[]>>} */
  const times = {};
  for (let round = -2; round < ROUNDS; round++) {
    for (const name of CASES) {
      for (const contestant of rotated(['floor', 'floor again', 'element'], round)) {
        await page.evaluate('window.settle()');
        const before = await cpu();
        await page.evaluate((...args) => /** @type {any} */ (window).mount(...args), name, contestant, MOUNTS);
        const time = ((await cpu()) - before) / MOUNTS;
        // The first rounds warm up.
        if (round >= 0) ((times[name] ??= {})[contestant] ??= []).push(time * 1000);
      }
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, by]) => {
      const of = (/** @type {string} */ contestant) => median(by[contestant] ?? []);
      const [floor, again, element] = [of('floor'), of('floor again'), of('element')];
      return [
        name,
        {
          'floor, ms': round(floor),
          'element, ms': round(element),
          ratio: round(element / floor),
          'A/A control': round(again / floor),
        },
      ];
    }),
  );
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
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 1000) / 1000;
}
