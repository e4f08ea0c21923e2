/** Whether cdn/LICENSES.txt has the licence of every package whose code is in cdn/, as the source maps tell. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** @param {string} text */
const plain = (text) => text.replace(/\s+/g, ' ').trim();

const licenses = plain(await readFile(join(ROOT, 'cdn/LICENSES.txt'), 'utf8'));
/** @type {Set<string>} */
const inside = new Set();
for (const file of await readdir(join(ROOT, 'cdn'), { recursive: true })) {
  if (!file.endsWith('.map')) continue;
  const { sources } = JSON.parse(await readFile(join(ROOT, 'cdn', file), 'utf8'));
  for (const source of sources) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
    if (name) inside.add(name);
  }
}
if (inside.size === 0) throw new Error('No source map in cdn/ names a package.');
for (const name of inside) {
  const folder = join(ROOT, 'node_modules', name);
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  const text = file && plain(await readFile(join(folder, file), 'utf8'));
  if (text && licenses.includes(text)) continue;
  console.error(`cdn/LICENSES.txt lacks the licence of ${name}, whose code is in cdn/.`);
  process.exitCode = 1;
}
if (!process.exitCode) console.log(`cdn/LICENSES.txt has the licences of ${[...inside].sort().join(', ')}.`);
