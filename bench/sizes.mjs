/**
 * What a page loads for one thing on it, ours beside others': each bundled alone, minified, compressed by gzip.
 *
 *   node bench/sizes.mjs
 *
 * Styles count: some have them in their scripts, of the others the file is added.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { install } from './install.mjs';
import { bundlePackage, PACKAGES } from './packages.mjs';

/** Published whole, by their vendors. @type {Record<string, string>} */
const FILES = { 'Cal.com embed.js': 'node_modules/@calcom/embed-core/dist/embed/embed.js' };
/** Each with what is compared with it. @type {Record<string, readonly string[]>} */
const GROUPS = {
  'testimonial-carousel': [
    'Embla (without controls)',
    'Splide',
    'Swiper (navigation, pagination, autoplay, a11y)',
    'Swiper Element',
    'Shoelace carousel',
    'Web Awesome carousel',
  ],
  'booking-button': [
    'booking-button, dialog included',
    'Cal.com embed.js',
    'Web Awesome button and dialog',
    'react-calendly, with React',
  ],
  'modality-comparison': [],
};

/** @returns {Promise<import('./statistics.mjs').Table>} bytes, and what they are beside ours */
export async function sizes() {
  const folder = await mkdtemp(join(tmpdir(), 'bodywork-sizes-'));
  try {
    /** @type {import('./statistics.mjs').Table} */
    const rows = {};
    for (const [own, others] of Object.entries(GROUPS)) {
      const floor = await weigh(own, folder);
      rows[own] = { ...floor, ratio: 1 };
      for (const other of others) {
        const weight = await weigh(other, folder);
        rows[other] = { ...weight, ratio: Math.round((100 * weight.gzip) / floor.gzip) / 100 };
      }
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} what
 * @param {string} folder - for what is made on the way
 */
async function weigh(what, folder) {
  const files = FILES[what] ? [join(import.meta.dirname, FILES[what])] : await bundled(what, folder);
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const sum = (/** @type {(file: Uint8Array) => number} */ size) => contents.map(size).reduce((a, b) => a + b, 0);
  return { min: sum((file) => file.length), gzip: sum((file) => gzipSync(file, { level: 9 }).length) };
}

/**
 * @param {string} what
 * @param {string} folder
 */
async function bundled(what, folder) {
  const outDir = await mkdtemp(join(folder, 'built-'));
  return (await bundlePackage(PACKAGES[what] ?? '', outDir)).map((file) => join(outDir, file));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  install();
  console.table(await sizes());
}
