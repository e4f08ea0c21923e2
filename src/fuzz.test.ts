/**
 * Hostile data, by every way they can come: nothing throws, no script runs, nothing stands in the tree that we did not
 * put there, no address leads where none may, the page around stays as it is, axe finds nothing, and every problem is
 * said once. `npm run test:fuzz` goes on for longer.
 */
import './index.js';
import { asyncProperty, check, integer, oneof, tuple } from 'fast-check';
import type { LitElement } from 'lit';
import type { DataReader } from './shared/data-reader.js';
import { hostileCases, lineOf } from './shared/testing/hostile-case.js';
import { KEPT } from './shared/testing/kept-cases.js';
import { longRun, say } from './shared/testing/long-run.js';
import { prepare, reached, survive } from './shared/testing/survive.js';

const TAGS = ['modality-comparison', 'testimonial-carousel', 'booking-button'];
/** Cases of a short run: the same on every machine, so that it says the same. */
const FEW = 100;
/** Seconds of a round of a long run. */
const ROUND = 30;
/** So many cases are seen by axe, which takes longer than all the rest: one in so many. */
const SAMPLED = 14;

const cases = oneof(
  ...TAGS.map((tag) => {
    const { reader, observedAttributes } = customElements.get(tag) as unknown as typeof LitElement & {
      readonly reader: DataReader;
    };
    // Who has consented loads pages of others.
    const options = observedAttributes.filter((name) => ![reader.name, 'src', 'consented'].includes(name));
    return hostileCases(tag, reader.schema, options);
  }),
);

/** The case that is lived through; one that time cut off goes on. */
let running: Promise<readonly string[]> = Promise.resolve([]);

const harmless = asyncProperty(tuple(cases, integer({ min: 0, max: SAMPLED })), async ([hostile, sample]) => {
  running = survive(hostile, { axe: sample === 0 });
  const wrong = await running;
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
});

/** Goes through cases for so long, and tells of the first that failed, made as small as time allows. */
async function round(seed: number, limits: object): Promise<{ readonly runs: number; readonly failure?: string }> {
  const { failed, counterexample, errorInstance, numRuns } = await check(harmless, {
    seed,
    markInterruptAsFailure: false,
    ...limits,
  });
  await running;
  if (!failed) return { runs: numRuns };
  return {
    runs: numRuns,
    failure: `${String(errorInstance)}\nseed ${seed}; keep it in src/shared/testing/kept-cases.ts:\n  ${lineOf(counterexample![0][0])},`,
  };
}

function told(): string {
  const words = [...reached].map(([what, count]) => `${count} ${what}`).join(', ');
  reached.clear();
  return words;
}

describe('hostile data', () => {
  before(() => prepare());

  for (const [what, hostile] of Object.entries(KEPT)) {
    it(`do no harm any more: ${what}`, async () => {
      const wrong = await survive(hostile, { axe: true });
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    });
  }

  it('do no harm', async () => {
    const { minutes, seed = 20_260 } = await longRun();
    const rounds = minutes === undefined ? 1 : Math.ceil((minutes * 60) / ROUND);
    const failures: string[] = [];
    for (let n = 0; n < rounds; n++) {
      const { runs, failure } = await round(
        seed + n,
        minutes === undefined ? { numRuns: FEW } : { numRuns: 1_000_000, interruptAfterTimeLimit: ROUND * 1_000 },
      );
      if (minutes !== undefined)
        await say(`seed ${seed + n}: ${runs} cases (${told()})${failure ? `\n${failure}` : ''}`);
      if (failure) failures.push(failure);
    }
    if (failures.length > 0) throw new Error(failures.join('\n\n'));
  }).timeout(0);
});
