/**
 * Hostile data, by every way they can come: nothing throws, no script runs, nothing stands in the tree that we did not
 * put there, no address leads where none may, the page around stays as it is, axe finds nothing, and every problem is
 * said once. `npm run test:fuzz` goes on for longer.
 */
import './index.js';
import { asyncProperty, check, integer, oneof, sample, tuple } from 'fast-check';
import type { LitElement } from 'lit';
import type { DataReader } from './shared/data-reader.js';
import { extremes, nestedNodes } from './shared/testing/extremes.js';
import { fullData, type Filling } from './shared/testing/full-data.js';
import { GOOD_URLS, hostileUrl, NAUGHTY_TEXTS } from './shared/testing/hostile.js';
import { CHOICES, failureOf, hostileCases, JSON_SOURCES, type HostileSource } from './shared/testing/hostile-case.js';
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
/** One in so many of those in every field; not a divisor of how many values an option takes. */
const IN_FIELDS = 11;
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

const hostileUrls = sample(hostileUrl, { numRuns: ADDRESSES, seed: 20_260 });

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
async function inEveryField(
  tag: string,
  fillings: readonly Filling[],
  { least, sources = ['property'] }: { readonly least: number; readonly sources?: readonly HostileSource[] },
): Promise<void> {
  const { reader, observedAttributes } = classOf(tag);
  const [option = ''] = observedAttributes.filter((name) => name in CHOICES);
  const wrong: string[] = [];
  for (const [index, filling] of fillings.entries()) {
    const turn = Math.floor(index / sources.length);
    const source = sources[index % sources.length]!;
    const value = CHOICES[option]![turn % CHOICES[option]!.length]!;
    const full = fullData(reader.schema, filling) as object;
    // A booking with services is a menu, one without a link.
    const data = 'services' in full && turn % 2 === 0 ? { ...full, services: undefined } : full;
    const given = source === 'property' ? data : JSON.stringify(data);
    const dir = index % RIGHT_TO_LEFT === 0 && ({ dir: 'rtl' } as const);
    const axe = index % IN_FIELDS === 0;
    const found = await survive({ tag, source, attributes: { [option]: value }, given, ...dir }, { axe });
    const what = [source, `${option}="${value}"`, ...(dir ? ['rtl'] : []), JSON.stringify(filling)].join(', ');
    wrong.push(...found.map((each) => `${what}: ${each}`));
  }
  expect(wrong).to.deep.equal([]);
  expect(reached.get('ready') ?? 0, 'how often it was ready').to.be.at.least(least);
  if (tag === 'booking-button') expect(reached.get('opened') ?? 0, 'how often it was opened').to.be.at.least(1);
}

/** How many of these cannot but be rendered: without a word in a name there is nothing to show. A button has words of its own. */
function mustBeReady(tag: string, fillings: readonly Filling[]): number {
  return fillings.filter(({ text }) => tag === 'booking-button' || text.trim() !== '').length;
}

function told(): string {
  const words = [...reached].map(([what, count]) => `${count} ${what}`).join(', ');
  reached.clear();
  return words;
}

describe('hostile data', () => {
  before(() => prepare());
  beforeEach(() => reached.clear());

  for (const [what, hostile] of Object.entries(KEPT)) {
    it(`do no harm any more: ${what}`, async () => {
      const wrong = await survive(hostile, { axe: true });
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    });
  }

  for (const tag of TAGS) {
    it(`do no harm in every field of <${tag}>: texts`, async () => {
      const fillings = NAUGHTY_TEXTS.map((text) => ({ text, url: GOOD_URLS[0]! }));
      await inEveryField(tag, fillings, { least: mustBeReady(tag, fillings) });
    }).timeout(60_000);

    it(`do no harm in every field of <${tag}>: addresses`, async () => {
      const fillings = hostileUrls.map((url) => ({ text: 'Sample quote.', url }));
      // A button without its address is none.
      const least = tag === 'booking-button' ? ADDRESSES / 2 : ADDRESSES;
      await inEveryField(tag, fillings, { least });
    }).timeout(60_000);

    it(`do no harm in every field of <${tag}>, as JSON text by every way: texts and addresses`, async () => {
      const fillings = NAUGHTY_TEXTS.filter((_, index) => index % 2 === 0).map((text, index) => ({
        text,
        url: hostileUrls[index]!,
      }));
      await inEveryField(tag, fillings, { least: fillings.length / 2, sources: JSON_SOURCES });
    }).timeout(60_000);

    for (const [what, hostile] of Object.entries(extremes(tag, classOf(tag).reader.schema))) {
      it(`do no harm in <${tag}>: ${what}`, async () => {
        expect(await survive(hostile)).to.deep.equal([]);
      }).timeout(60_000);
    }

    for (const source of ['children', 'targetHtml'] as const) {
      it(`do no harm in <${tag}>: elements in elements, by ${source}`, async () => {
        expect(await survive({ tag, source, attributes: {}, given: nestedNodes(tag) })).to.deep.equal([]);
      }).timeout(60_000);
    }
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
      const ready = reached.get('ready') ?? 0;
      if (minutes !== undefined)
        await say(`seed ${seed + n}: ${runs} cases (${told()})${failure ? `\n${failure}` : ''}`);
      if (failure) failures.push(failure);
      // About half of them are; a round that time cut off early may have any.
      else if (runs >= FEW && ready < runs / 4) failures.push(`Of ${runs} cases only ${ready} were ready.`);
    }
    if (failures.length > 0) throw new Error(failures.join('\n\n'));
  }).timeout(0);
});
