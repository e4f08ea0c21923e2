import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const CDN = join(import.meta.dirname, '../cdn');
const FILES = ['bodywork-elements.js', 'bodywork-elements.iife.js', 'booking-dialog.js'];

/** What a page loads that uses the elements by a script tag. */
export async function bytes() {
  const rows = FILES.map(async (file) => {
    const content = await readFile(join(CDN, file));
    return [file, { min: content.length, gzip: gzipSync(content, { level: 9 }).length }];
  });
  return Object.fromEntries(await Promise.all(rows));
}
