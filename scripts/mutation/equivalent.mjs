/** Mutants that do what the code does: no test can tell them apart. equivalent.json lists them, with the reason. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './hunt.mjs';

/** @typedef {import('./instrument.mjs').Mutant} Mutant */
/** @typedef {{why: string, mutants: string[]}} Group - "code → what stands in its place", where that is not one alone: "line: …" */

/** How a mutant is written there. @param {Mutant} mutant */
export function nameOf({ from, to }) {
  return `${from} → ${to}`;
}

/**
 * @param {readonly Mutant[]} mutants
 * @param {ReadonlyMap<number, import('./hunt.mjs').Verdict>} verdicts
 * @returns {Promise<{reasons: Map<number, string>, stale: string[]}>} why each is equivalent, and what is listed wrongly
 */
export async function equivalentMutants(mutants, verdicts) {
  /** @type {Record<string, Group[]>} */
  const listed = JSON.parse(await readFile(join(import.meta.dirname, 'equivalent.json'), 'utf8'));
  const modules = new Set(mutants.map(({ module }) => module));
  /** @type {Map<number, string>} */
  const reasons = new Map();
  /** @type {string[]} */
  const stale = [];
  for (const [module, groups] of Object.entries(listed)) {
    if (!modules.has(module)) continue;
    for (const { why, mutants: names } of groups) {
      for (const name of names) {
        const meant = mutants.filter((each) => each.module === module && isMeant(each, name));
        if (meant.length === 0) stale.push(`${module}: there is no ${name}`);
        for (const { id } of meant) {
          if (isAlive(verdicts.get(id))) reasons.set(id, why);
          else stale.push(`${module}: a test sees ${name} (${verdicts.get(id)?.test})`);
        }
      }
    }
  }
  return { reasons, stale };
}

/**
 * @param {Mutant} mutant
 * @param {string} name
 */
function isMeant(mutant, name) {
  return name === nameOf(mutant) || name === `${mutant.code}: ${nameOf(mutant)}`;
}
