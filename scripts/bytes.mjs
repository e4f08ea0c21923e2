/**
 * What the files for script tags weigh, and what a page loads that needs one element.
 *
 *   node scripts/bytes.mjs            tables: files, and the parts of the file that holds all
 *   node scripts/bytes.mjs --check    fails when a budget is exceeded
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { partsOf } from './bytes-parts.mjs';
import { ELEMENTS } from './cdn.mjs';

const CDN = join(import.meta.dirname, '../cdn');
/** @type {{targetLocales: string[]}} */
const { targetLocales } = JSON.parse(await readFile(join(import.meta.dirname, 'localize.json'), 'utf8'));

/**
 * Kilobytes after gzip, of a page before anyone interacts. They were once to be 26 for all three, 32 for the classic
 * script, 17 for one and 6 for the dialog; docs/architecture.md says what takes more, and what was not cut and why. These
 * are what the files weigh now, so that nothing is added unseen: a change that needs more says in its commit what for.
 */
const BUDGETS = [
  { what: 'cdn/bodywork-elements.js', kilobytes: 53.2 },
  { what: 'cdn/bodywork-elements.iife.js', kilobytes: 62.3 },
  { what: 'cdn/booking-dialog.js', kilobytes: 7.1 },
  { what: 'modality-comparison.js and base', kilobytes: 35.6 },
  { what: 'testimonial-carousel.js and base', kilobytes: 35.8 },
  { what: 'booking-button.js and base', kilobytes: 28.9 },
  ...targetLocales.map((code) => ({ what: `cdn/locales/${code}.js`, kilobytes: 1.5 })),
];

/** @param {readonly Uint8Array[]} files - as a server sends them, each compressed by itself */
function weigh(files) {
  const sum = (/** @type {(file: Uint8Array) => number} */ size) => files.map(size).reduce((a, b) => a + b, 0);
  return {
    min: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}

/**
 * An entry and every file it imports before it runs.
 *
 * @param {string} file
 * @param {Set<string>} loaded
 */
async function loadedWith(file, loaded = new Set()) {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  const text = await readFile(join(CDN, file), 'utf8');
  for (const [, path] of text.matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g)) {
    await loadedWith(posix.join(posix.dirname(file), path ?? ''), loaded);
  }
  return loaded;
}

const files = (await readdir(CDN, { recursive: true }))
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.js'))
  .sort();
const read = (/** @type {Iterable<string>} */ names) =>
  Promise.all([...names].map((file) => readFile(join(CDN, file))));
const rows = await Promise.all(files.map(async (file) => ({ what: `cdn/${file}`, ...weigh(await read([file])) })));
for (const tag of Object.keys(ELEMENTS)) {
  const loaded = await loadedWith(`${tag}.js`);
  if (loaded.size < 2) throw new Error(`cdn/${tag}.js imports no base: is this still how it is built?`);
  rows.push({ what: `${tag}.js and base`, ...weigh(await read(loaded)) });
}
const wide = Math.max(...rows.map(({ what }) => what.length));
console.log(`${''.padEnd(wide)}       min      gzip    brotli`);
for (const { what, min, gzip, brotli } of rows) {
  console.log(what.padEnd(wide), ...[min, gzip, brotli].map((bytes) => String(bytes).padStart(9)));
}

if (process.argv.includes('--check')) {
  for (const { what, kilobytes } of BUDGETS) {
    const row = rows.find((each) => each.what === what);
    if (!row) throw new Error(`There is no ${what} to weigh.`);
    if (row.gzip > kilobytes * 1000) {
      console.error(`${what} weighs ${row.gzip} bytes after gzip; its budget is ${kilobytes} kB.`);
      process.exitCode = 1;
    }
  }
} else {
  const parts = await partsOf(join(CDN, 'bodywork-elements.js'));
  console.log('\nWhat cdn/bodywork-elements.js consists of; gzip: how much smaller it would be without.');
  for (const { what, min, gzip } of parts) {
    console.log(what.padEnd(wide), ...[min, gzip].map((bytes) => String(bytes).padStart(9)));
  }
}
