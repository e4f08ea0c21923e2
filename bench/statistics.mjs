/** @typedef {Record<string, Record<string, number | string>>} Table */

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * @param {readonly number[]} values
 * @param {number} part
 */
function quantile(values, part) {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;
}

/** @param {number} value */
export function rounded(value) {
  return Math.round(value * 100) / 100;
}

/**
 * Times beside the floor's. Neighbours in time are compared with each other, so that a slow moment weighs on both.
 *
 * @param {readonly number[]} own - milliseconds, one a round
 * @param {readonly number[]} floor - the floor's in the same rounds
 */
export function timesBeside(own, floor) {
  const ratios = own.map((time, round) => time / (floor[round] ?? Number.NaN));
  return {
    ms: rounded(median(own)),
    ratio: rounded(median(ratios)),
    'middle half': `${rounded(quantile(ratios, 0.25))}–${rounded(quantile(ratios, 0.75))}`,
  };
}
