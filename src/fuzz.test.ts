/**
 * Hostile data, by every way they can come: nothing throws, no script runs, nothing stands in the tree that we did not
 * put there, no address leads where none may, the page around stays as it is, axe finds nothing, and every problem is
 * said once. `npm run test:fuzz` goes on for longer.
 */
import './index.js';
import { asyncProperty, check, integer, oneof, sample, tuple } from 'fast-check';
import type { LitElement } from 'lit';
import type { DataReader } from './shared/data-reader.js';
import { fullData, type Filling } from './shared/testing/full-data.js';
import { GOOD_URLS, hostileUrl, NAUGHTY_TEXTS } from './shared/testing/hostile.js';
import { CHOICES, failureOf, hostileCases } from './shared/testing/hostile-case.js';
import { expect } from './shared/testing/index.js';
import { KEPT } from './shared/testing/kept-cases.js';
import { longRun, say } from './shared/testing/long-run.js';
import { prepare, reached, survive } from './shared/testing/survive.js';

const TAGS = ['modality-comparison', 'testimonial-carousel', 'booking-button'];
/** Cases of a short run: the same on every machine, so that it says the same. */
const FEW = 100;
/** Addresses that are tried in every field. */
const ADDRESSES = 60;
/** Seconds of a round of a long run. */
const ROUND = 30;
/** So many cases are seen by axe, which takes longer than all the rest: one in so many. */
const SAMPLED = 14;

/** One page in so many runs from right to left; not a divisor of how many values an option takes, so that each meets both. */
const RIGHT_TO_LEFT = 3;

function classOf(tag: string) {
  return customElements.get(tag) as unknown as typeof LitElement & { readonly reader: DataReader };
}

const cases = oneof(
  ...TAGS.map((tag) => {
    const { reader, observedAttributes } = classOf(tag);
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
    failure: failureOf(counterexample![0][0], errorInstance, seed),
  };
}

/** Has every field of an element's data say each of these, in one of its ways to look after the other. */
async function inEveryField(tag: string, fillings: readonly Filling[]): Promise<void> {
  const { reader, observedAttributes } = classOf(tag);
  const [option = ''] = observedAttributes.filter((name) => name in CHOICES);
  const wrong: string[] = [];
  for (const [index, filling] of fillings.entries()) {
    const value = CHOICES[option]![index % CHOICES[option]!.length]!;
    const full = fullData(reader.schema, filling) as object;
    // A booking with services is a menu, one without a link.
    const given = 'services' in full && index % 2 === 0 ? { ...full, services: undefined } : full;
    const dir = index % RIGHT_TO_LEFT === 0 && ({ dir: 'rtl' } as const);
    const found = await survive({ tag, source: 'property', attributes: { [option]: value }, given, ...dir });
    wrong.push(
      ...found.map((each) => `${option}="${value}", ${dir ? 'rtl, ' : ''}${JSON.stringify(filling)}: ${each}`),
    );
  }
  expect(wrong).to.deep.equal([]);
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

  for (const tag of TAGS) {
    it(`do no harm in every field of <${tag}>: texts`, async () => {
      await inEveryField(
        tag,
        NAUGHTY_TEXTS.map((text) => ({ text, url: GOOD_URLS[0]! })),
      );
    }).timeout(60_000);

    it(`do no harm in every field of <${tag}>: addresses`, async () => {
      const urls = sample(hostileUrl, { numRuns: ADDRESSES, seed: 20_260 });
      await inEveryField(
        tag,
        urls.map((url) => ({ text: 'Sample quote.', url })),
      );
    }).timeout(60_000);
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
