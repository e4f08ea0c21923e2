import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';

/**
 * What was measured, on what, and with which versions of what it is compared with.
 *
 * @typedef {object} Report
 * @property {string} date
 * @property {string} command
 * @property {{processor: string, cores: number, system: string, node: string, browser: string}} machine
 * @property {Record<string, string>} versions
 * @property {number} rounds
 * @property {import('./statistics.mjs').Table} bytes
 * @property {Record<string, import('./statistics.mjs').Table>} results - by measure
 */

/** @param {string} browser */
export function machine(browser) {
  const [{ model = 'unknown' } = {}, ...others] = cpus();
  return {
    processor: model.trim(),
    cores: others.length + 1,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    browser,
  };
}

/** Of the packages that the elements are compared with, and of Lit, which both sides use. */
export async function versions() {
  const { dependencies } = await packageIn(import.meta.dirname);
  const names = [...Object.keys(dependencies), 'lit'];
  const folders = names.map((name) => join(import.meta.dirname, name === 'lit' ? '..' : '', 'node_modules', name));
  const found = await Promise.all(folders.map(packageIn));
  return Object.fromEntries(names.map((name, n) => [name, found[n].version]));
}

/** @param {string} folder */
async function packageIn(folder) {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

/**
 * @param {Report} report
 * @param {Record<string, string>} about - what each measure counts
 */
export function asMarkdown({ date, command, machine, versions, rounds, bytes, results }, about) {
  const { processor, cores, system, node, browser } = machine;
  const others = Object.entries(versions).map((each) => each.join(' '));
  return [
    '# What the elements cost beside others',
    `\`${command}\` on ${date.slice(0, 10)}, ${rounds} rounds: ${processor}, ${cores} cores, ${system}, Node ${node}, ${browser}.`,
    `Compared with: ${others.join(', ')}.`,
    '`ratio` is the median of the ratios to the floor, hand-written HTML, of the same round; `middle half` is where half of them lie. How far "floor again" strays from 1 is what a ratio must exceed to mean anything.',
    '## bytes',
    table(bytes),
    ...Object.entries(results).flatMap(([name, rows]) => [`## ${name}`, about[name] ?? '', table(rows)]),
    '',
  ].join('\n\n');
}

/** @param {import('./statistics.mjs').Table} rows */
function table(rows) {
  const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
  const line = (/** @type {readonly unknown[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...columns]),
    line([':--', ...columns.map(() => '--:')]),
    ...Object.entries(rows).map(([name, row]) => line([name, ...columns.map((column) => row[column] ?? '')])),
  ].join('\n');
}
