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

/**
 * Kilobytes after gzip, of a page before anyone interacts. The aims (26 for all three, 32 for the classic script, 17 for
 * one) were set before the elements had all they have: what these weigh now is the limit, to come down, never to go up
 * without a reason. The last kilobyte went to what hostile data showed (forms as data, days that do not exist, words
 * without end), to addresses as people write them, to messages that count items as their author does, to elements that
 * take turns, and to long comparisons that come in portions (of which what the carousel has, too, is in the base); the
 * last half of one to some sixty faults that reading found, each with its test: values under the wrong modality, focus that
 * was lost, an index that was, frames that came after consent was withdrawn, what a visitor did before the script came. How
 * booking pages stand in frames went from every page into the dialog, which grew by as much. The latest kilobyte: rows that
 * only seemed to agree, pictures and links in tables that were lost in silence, names of columns on paper and in low
 * windows (and paper that was blank in Firefox), what was ticked before the script came, focus when data change, words that
 * fail or hang, and targets that are replaced with what they stand in. The two after that, to some sixty faults that testers
 * of the contract, an auditor and a site owner met: what stands beside a table, cells that read the same, slides that were
 * cut in half and buttons that had nothing to move, lists in which `goTo` did nothing, labels made of pictures, one service
 * beside an address, bookings without a reference, dialogs that nobody asked for, focus in menus and dialogs, pages that are
 * opened from disk, and messages for JSON that its attribute cuts off, of another type, or in another encoding. The last
 * one and a half to some forty that three more testers met: what was hidden by its author and published all the same,
 * several quotes in a figure, whole dates in credits, tables with groups at their left, remarks that were lost, focus that
 * went with a picker, movements that a move in the page swallowed, what a page sets in answer to `booking-open`, floating
 * buttons whose services were out of reach, renders that failed for good, and cures that were not true.
 */
const BUDGETS = [
  { what: 'cdn/bodywork-elements.js', kilobytes: 52.7 },
  { what: 'cdn/bodywork-elements.iife.js', kilobytes: 61.6 },
  { what: 'cdn/booking-dialog.js', kilobytes: 6.9 },
  { what: 'modality-comparison.js and base', kilobytes: 35.4 },
  { what: 'testimonial-carousel.js and base', kilobytes: 35.4 },
  { what: 'booking-button.js and base', kilobytes: 28.7 },
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
