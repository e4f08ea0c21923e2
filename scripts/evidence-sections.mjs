/** What docs/evidence.md is made of. */

/**
 * @typedef {object} Section
 * @property {string} id
 * @property {string} title
 * @property {string} about - what it shows, and how to read it
 * @property {string} command - run by a shell in the project's folder
 * @property {(output: string) => string} keep - the figures among what the command prints
 * @property {boolean} [markdown] - whether these are Markdown; otherwise they are shown as they were printed
 */

/** @param {RegExp} pattern */
const lines = (pattern) => (/** @type {string} */ output) =>
  output
    .split('\n')
    .filter((line) => pattern.test(line))
    .join('\n');

/** Without what npm says first. */
const all = (/** @type {string} */ output) => output.replace(/^> .*\n/gm, '');

/** @type {readonly Section[]} */
export const SECTIONS = [
  {
    id: 'bytes',
    title: 'Bytes',
    about:
      'What each file for script tags weighs, and the parts of the one that holds all three. `npm run check:size` fails when a budget in `scripts/bytes.mjs` is exceeded.',
    command: 'npm run -s bytes',
    keep: all,
  },
  {
    id: 'tests',
    title: 'Tests in three engines',
    about: 'Chromium, Firefox and WebKitGTK (which is not Safari), each in another time zone; and the command in Node.',
    command: 'npm run -s test:all',
    keep: lines(/^(?:node|chromium|firefox|webkit)$|\d+ passed/),
  },
];
