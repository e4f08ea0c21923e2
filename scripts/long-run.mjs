/**
 * Tests that can go on for longer than every day.
 *
 *   node scripts/long-run.mjs fuzz [--minutes 5] [--engine chromium|firefox|webkit|node] [--seed N]
 *   node scripts/long-run.mjs life [--engine …]
 *
 * `fuzz` tries hostile data in rounds, each with a seed of its own; what fails is printed as a line for the list of
 * cases that are tried for good. With `--engine node` there is no page: it looks at what a server writes. `life` lets
 * elements come and go, and change, thousands of times.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const FILES = new Map([
  ['fuzz', 'src/fuzz.test.ts'],
  ['life', 'src/life.test.ts'],
]);
/** What is tried where there is no page. */
const IN_NODE = 'src/prerender/hostile.test.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '5' },
    engine: { type: 'string', default: 'chromium' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    port: { type: 'string' },
  },
});
const [what = ''] = positionals;
const file = FILES.get(what);
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (!file) throw new Error(`Expected ${[...FILES.keys()].join(' or ')}.`);
if (!(minutes > 0) || !Number.isInteger(seed)) throw new Error('Expected minutes above 0, and a whole number as seed.');

console.log(`${what} in ${values.engine}${what === 'fuzz' ? `, ${minutes} minutes, seed ${seed}` : ''}`);
const port = values.port === undefined ? [] : ['--port', values.port];
const inPage = [join(import.meta.dirname, 'test.mjs'), '--engine', values.engine, '--', '--files', file, ...port];
const inNode = ['--test', '--test-reporter', 'spec', IN_NODE];
if (values.engine === 'node' && what !== 'fuzz') throw new Error('Elements live in pages alone.');
const { status } = spawnSync(process.execPath, values.engine === 'node' ? inNode : inPage, {
  cwd: join(import.meta.dirname, '..'),
  stdio: 'inherit',
  env: {
    ...process.env,
    LONG_RUN: JSON.stringify({ minutes, seed }),
    // A round that found something makes it smaller first; a long life takes what it takes.
    TEST_FINISH_TIME: String((minutes * 2 + 30) * 60_000),
  },
});
process.exitCode = status ?? 1;
