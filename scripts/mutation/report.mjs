/** What came of it, for people and for docs/evidence.md. */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './driver.mjs';
import { isAlive } from './hunt.mjs';

/** @typedef {import('./instrument.mjs').Mutant} Mutant */
/** @typedef {import('./hunt.mjs').Verdict} Verdict */
/** @typedef {{mutants: number, killed: number, timedOut: number, survived: number, notAsked: number, notReached: number, equivalent: number}} Row */
/** @typedef {Mutant & Verdict & {equivalent?: string}} Outcome */

export const RESULTS = join(ROOT, 'bench/results/mutation.json');

/** The last run, if there was one. @returns {Promise<{outcomes: Outcome[]} | undefined>} */
export async function lastRun() {
  const text = await readFile(RESULTS, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

/** In the order of the table's columns. @returns {Row} */
function noRow() {
  return { mutants: 0, killed: 0, timedOut: 0, survived: 0, notAsked: 0, notReached: 0, equivalent: 0 };
}

/** @param {readonly Outcome[]} outcomes */
export function rowsOf(outcomes) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  for (const { module, fate, equivalent } of outcomes) {
    const row = rows.get(module) ?? noRow();
    rows.set(module, row);
    row.mutants++;
    if (equivalent !== undefined) row.equivalent++;
    else if (fate === 'killed') row.killed++;
    else if (fate === 'timed out') row.timedOut++;
    else if (fate === 'survived') row.survived++;
    else if (fate === 'not asked') row.notAsked++;
    else row.notReached++;
  }
  return rows;
}

/** @param {Iterable<Row>} rows */
export function sumOf(rows) {
  const sum = noRow();
  for (const row of rows) {
    for (const key of /** @type {(keyof Row)[]} */ (Object.keys(sum))) sum[key] += row[key];
  }
  return sum;
}

/** Of the mutants that can be told from the code, how many hundredths die. @param {Row} row */
export function scoreOf({ mutants, killed, timedOut, equivalent }) {
  return mutants === equivalent ? 100 : (100 * (killed + timedOut)) / (mutants - equivalent);
}

/** A table in Markdown. @param {Map<string, Row>} rows */
export function tableOf(rows) {
  const lines = [...rows, /** @type {const} */ (['all', sumOf(rows.values())])].map(([module, row]) => {
    return `| ${[module.replace(/^src\//, ''), ...Object.values(row), `${scoreOf(row).toFixed(1)} %`].join(' | ')} |`;
  });
  return [
    '| Module | Mutants | Killed | Timed out | Survived | Not asked | Not reached | Equivalent | Score |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...lines,
  ].join('\n');
}

/** @param {readonly Outcome[]} outcomes */
export function survivorsOf(outcomes) {
  return outcomes.filter((each) => isAlive(each) && each.equivalent === undefined);
}

/**
 * Keeps the outcomes of this run, and those of modules it did not look at.
 *
 * @param {readonly Outcome[]} outcomes
 * @param {number} minutes
 */
export async function writeResults(outcomes, minutes) {
  const modules = new Set(outcomes.map(({ module }) => module));
  const others = ((await lastRun())?.outcomes ?? []).filter(({ module }) => !modules.has(module));
  const all = [...others, ...outcomes].sort((one, other) => (one.module < other.module ? -1 : 1));
  const rows = rowsOf(all);
  const sum = sumOf(rows.values());
  const results = {
    date: new Date().toISOString().slice(0, 10),
    command: 'npm run test:mutate',
    node: process.version,
    machine: `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}`,
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim(),
    minutes,
    score: Number(scoreOf(sum).toFixed(1)),
    sum,
    modules: Object.fromEntries(rows),
    table: tableOf(rows),
    outcomes: all,
  };
  await mkdir(dirname(RESULTS), { recursive: true });
  // A run that is ended while it writes leaves the last results whole.
  await writeFile(`${RESULTS}.new`, `${JSON.stringify(results, null, 1)}\n`);
  await rename(`${RESULTS}.new`, RESULTS);
}
