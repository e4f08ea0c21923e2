/** What the parts of a built file weigh: each byte belongs to the module that its source map names. */
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';

/** Parts by their modules' paths: the first that matches counts. */
const PARTS = /** @type {const} */ ([
  ['Lit', /node_modules\/(?:lit|@lit)/],
  [
    'words and languages',
    /\.words\.ts$|\/(?:language|locale|message|format|localization)[\w-]*\.ts$|lit-localize|cdn-locales/,
  ],
  ['style sheets', /\.styles\.ts$|styles-client/],
  [
    'checking data, and messages',
    /\/(?:schema|issue|slip|report|property-options|option-decorator|deep-equal)[\w-]*\.ts$|valibot/,
  ],
  [
    'getting and reading data',
    /\/(?:data-(?:source|reader)|json-client|read-|readable-node|safe-url|target|names)[\w-]*\.ts$/,
  ],
  ['booking services', /\/providers\//],
  ['comparison', /\/modality-comparison\//],
  ['carousel', /\/testimonial-carousel\//],
  ['booking button', /\/booking-button\//],
  ['what all elements share', /./],
]);

const gzip = (/** @type {string} */ text) => gzipSync(text, { level: 9 }).length;

/**
 * @param {string} file - a built file with its map beside it
 * @returns for each part its bytes, and how many fewer the file would have after gzip without it. Parts share words, so
 *   these add up to less than the whole.
 */
export async function partsOf(file) {
  const code = await readFile(file, 'utf8');
  const map = new SourceMap(JSON.parse(await readFile(`${file}.map`, 'utf8')));
  /** @type {(string | undefined)[]} one for each character */
  const owners = code.split('\n').flatMap((line, row) => [
    ...Array.from(line, (_, column) => {
      const entry = map.findEntry(row, column);
      return 'originalSource' in entry ? entry.originalSource : undefined;
    }),
    undefined,
  ]);
  const partOf = new Map(
    [...new Set(owners)].map((owner) => [owner, PARTS.find(([, path]) => path.test(owner ?? ''))?.[0]]),
  );
  const chars = [...code];
  const whole = gzip(code);
  return PARTS.map(([what]) => {
    const isOwn = (/** @type {number} */ index) => partOf.get(owners[index]) === what;
    const rest = chars.filter((_, index) => !isOwn(index)).join('');
    return { what, min: Buffer.byteLength(code) - Buffer.byteLength(rest), gzip: whole - gzip(rest) };
  }).filter(({ min }) => min > 0);
}
