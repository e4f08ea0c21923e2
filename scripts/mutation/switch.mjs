/**
 * Says in a page which mutant is on. Frames ask their top page, where the tests are, so that an element which a test
 * loads into a frame is mutated, too.
 */

/** More steps than this has no loop of ours in any test. */
const ENDLESS = 1_000_000;

/** @typedef {{on: number, steps: number, reached: Set<number> | undefined}} State */

const top = /** @type {{__mutation?: State}} */ (/** @type {unknown} */ (globalThis.top));
top.__mutation ??= { on: -1, steps: 0, reached: undefined };
export const state = top.__mutation;

/** @param {number} mutant */
export function isOn(mutant) {
  state.reached?.add(mutant);
  return mutant === state.on;
}

/** Ends a loop that a mutant made endless. */
export function tick() {
  if (++state.steps > ENDLESS) throw new Error('This loop does not end.');
}
