/** @typedef {import('./pages.mjs').Case} Case */

/**
 * Lets contestants take turns, in an order that changes every round, so that a slow moment hits all alike.
 *
 * @template T
 * @param {import('./pages.mjs').Pages} pages
 * @param {readonly Case[]} cases
 * @param {{rounds: number, warmUp: number}} rounds
 * @param {(page: import('./bench-page.mjs').BenchPage, case_: Case, contestant: string) => Promise<T>} measure
 * @returns {Promise<{case_: Case, contestant: string, own: T[], floor: T[]}[]>} what was measured, round by round
 */
export async function takeTurns(pages, cases, { rounds, warmUp }, measure) {
  /** @type {Map<string, T[]>} */
  const measured = new Map();
  const of = (/** @type {Case} */ { name }, /** @type {string} */ contestant) => {
    const key = `${name}, ${contestant}`;
    if (!measured.has(key)) measured.set(key, []);
    return /** @type {T[]} */ (measured.get(key));
  };
  for (let round = -warmUp; round < rounds; round++) {
    for (const case_ of cases) {
      for (const contestant of rotated(case_.contestants, round)) {
        const result = await measure(await pages.for(case_, contestant), case_, contestant);
        if (round >= 0) of(case_, contestant).push(result);
      }
    }
  }
  return cases.flatMap((case_) =>
    case_.contestants.map((contestant) => ({
      case_,
      contestant,
      own: of(case_, contestant),
      floor: of(case_, 'floor'),
    })),
  );
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} by
 */
function rotated(list, by) {
  const start = ((by % list.length) + list.length) % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
