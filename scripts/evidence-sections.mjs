/** What docs/evidence.md is made of. */

/**
 * @typedef {object} Section
 * @property {string} id
 * @property {string} title
 * @property {string} about - what it shows, and how to read it
 * @property {string} command - run by a shell in the project's folder
 * @property {(output: string) => string} keep - the figures among what the command prints
 * @property {readonly import('./browsers.mjs').Engine[]} [engines] - that take part; Chromium alone where left out
 * @property {boolean} [markdown] - whether these are Markdown; otherwise they are shown as they were printed
 * @property {string} [file] - a file it writes that holds the figures, in place of what it prints
 * @property {{from: string, to: string}} [copy] - what else of it is kept
 */

/** @param {RegExp} pattern */
const lines = (pattern) => (/** @type {string} */ output) =>
  output
    .split('\n')
    .filter((line) => pattern.test(line))
    .join('\n');

/** Without what npm says first. */
const all = (/** @type {string} */ output) => output.replace(/^> .*\n/gm, '');

/** What a report in Markdown compares with, in their versions, and its tables, their headings a level further down. */
const tables = (/** @type {string} */ report) =>
  report.slice(Math.max(0, report.indexOf('Compared with: '))).replace(/^## /gm, '### ');

const ALL_ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/** @type {readonly Section[]} */
export const SECTIONS = [
  {
    id: 'tests',
    title: 'Tests in three engines',
    about:
      'Chromium, Firefox and WebKitGTK (which is not Safari), each in another time zone; and the command in Node. A message in the console, a refused policy or an unhandled rejection fails a test.',
    command: 'npm run test:all',
    engines: ALL_ENGINES,
    keep: lines(/^(?:node|chromium|firefox|webkit)$|\d+ passed/),
  },
  {
    id: 'hosts',
    title: 'Pages that fight back',
    about:
      'The pages of `demo/hosts/` in three engines; then, in Chromium, how far a page jumps whose script is half a second late, the back button, and Lighthouse’s score on a phone, of so many runs.',
    command: 'npm run test:hosts',
    engines: ALL_ENGINES,
    keep: lines(/^(?:chromium|firefox|webkit)$|^passed: |\d+ passed/),
  },
  {
    id: 'ecosystem',
    title: 'Other people’s tools',
    about:
      'Projects made of the package’s tarball: installed, type-checked, built, opened in a browser; and each refuses wrong types. Seconds.',
    command: 'npm run test:ecosystem',
    keep: lines(/^passed: |projects work/),
  },
  {
    id: 'stories',
    title: 'Stories',
    about: 'Every story and docs page of the built Storybook, with axe, with IBM’s engine, and played.',
    command: 'npm run test:stories',
    keep: lines(/\d+ passed/),
  },
  {
    id: 'paper',
    title: 'Paper',
    about: 'What every element prints by Chromium and by Firefox, read from the sheets: all of it, with names.',
    command: 'npm run test:paper',
    engines: ['chromium', 'firefox'],
    keep: lines(/\d+ passed/),
  },
  {
    id: 'fuzz',
    title: 'Hostile data',
    about: 'Data along the schemas with hostile values, and any JSON, by every source.',
    command:
      'npm run test:fuzz -- --minutes 5 && npm run test:fuzz -- --minutes 3 --engine firefox && npm run test:fuzz -- --minutes 3 --engine webkit && npm run test:fuzz -- --minutes 2 --engine node',
    engines: ALL_ENGINES,
    keep: lines(/cases|minutes|\d+ passed|^. (?:pass|fail) \d/),
  },
  {
    id: 'life',
    title: 'Long life',
    about: 'What stays in memory, by constructor, after elements came, changed and went.',
    command: 'npm run test:life',
    keep: lines(/ times: |\d+ passed/),
  },
  {
    id: 'mutation',
    title: 'Mutation testing',
    about:
      'Small mistakes made on purpose in the pure modules, one at a time, and how many of them a test notices. All of them take an hour; `--survivors` asks only about those that lived the last time, where there was one, after tests were added.',
    command: 'npm run test:mutate -- --pure --survivors',
    keep: (output) => /\| Module[^]*?\d+ minutes/.exec(output)?.[0] ?? output,
    markdown: true,
  },
  {
    id: 'controllers',
    title: 'Mutation testing of controllers',
    about:
      'The same in what knows the page or a host. Many of its tests wait for real frames and seconds, so it was asked in parts: first all of it for eighty minutes, then what was alive, a few modules at a time, by the tests that are about them, as in `npm run test:mutate -- slides-controller --survivors --seconds 10 --tests slides-controller --tests row`. Each part keeps what the others found; the last one printed this. What was not asked counts as alive.',
    command: 'npm run test:mutate -- controller client --survivors --minutes 80 --tests shared/turn-client',
    keep: (output) => /\| Module[^]*?\d+ minutes/.exec(output)?.[0] ?? output,
    markdown: true,
  },
  {
    id: 'bytes',
    title: 'Bytes',
    about:
      'What each file for script tags weighs, and the parts of the one that holds all three. `npm run check:size` fails when a budget in `scripts/bytes.mjs` is exceeded.',
    command: 'npm run -s bytes',
    engines: [],
    keep: all,
  },
  {
    id: 'bench',
    title: 'Speed',
    about:
      'Beside others that show the same, all in one run: medians of the ratios to hand-written HTML in the same round. How far “floor again” strays from 1 is what a ratio must exceed to mean anything. All its numbers are in [bench.json](bench.json).',
    command: 'npm run bench -- --rounds 8 --measure sizes,whole,mount,cold,next,first,memory,instances,leaks',
    keep: tables,
    markdown: true,
    file: 'bench/results/latest.md',
    copy: { from: 'bench/results/latest.json', to: 'docs/bench.json' },
  },
  {
    id: 'load',
    title: 'Load',
    about: 'Much at once. The floor is hand-written HTML; of the demo page, the page without its script.',
    command: 'npm run bench -- --measure load',
    keep: tables,
    markdown: true,
    file: 'bench/results/latest.md',
  },
];
