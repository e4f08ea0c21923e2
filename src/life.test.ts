/**
 * A long life: what comes and goes over and over, and what stays and changes over and over, leaves nothing behind, in
 * memory or in the page. `npm run test:life` lives for longer.
 */
import './index.js';
import { growth, heap, tellsOfMemory, type Heap } from './shared/testing/heap.js';
import { untilGivenBack, watchHoldings } from './shared/testing/holdings.js';
import { expect, paused, takeWarnings } from './shared/testing/index.js';
import { LIVES } from './shared/testing/life.js';
import { longRun, say } from './shared/testing/long-run.js';
import { CHANGES, openings, steps } from './shared/testing/staying.js';

/** How often: in a short run, and in a long one. */
const OFTEN = {
  lives: [6, 50],
  steps: [100, 10_000],
  changes: [60, 1_000],
  openings: [10, 50],
} as const;

describe('a long life', () => {
  let long = false;

  before(async () => {
    long = (await longRun()).minutes !== undefined;
  });

  afterEach(() => void takeWarnings());

  function times(what: keyof typeof OFTEN): number {
    return OFTEN[what][long ? 1 : 0];
  }

  it('leaves no listener, timer or observer behind', async () => {
    const left: string[] = [];
    for (const [name, live] of Object.entries(LIVES)) {
      // What is loaded on the way, and made once for all, is not of this life.
      await live();
      const holdings = watchHoldings();
      try {
        for (let n = 0; n < (long ? 5 : 1); n++) await live();
        await untilGivenBack(holdings, [], 500).catch(() => undefined);
        left.push(...holdings.held().map((each) => `${name}: ${each}`));
      } finally {
        holdings.stop();
      }
    }
    expect(left).to.deep.equal([]);
  }).timeout(0);

  it('leaves nothing in memory', async function () {
    if (!tellsOfMemory()) this.skip();
    const lives = Object.entries(LIVES);
    // A short run takes all of them together: each look into memory takes seconds.
    const groups = long ? lives.map((each) => [each]) : [lives];
    for (const group of groups) {
      const again = async (count: number): Promise<void> => {
        for (let n = 0; n < count; n++) for (const [, live] of group) await live();
      };
      await again(Math.ceil(times('lives') / 2));
      await expectNoGrowth(group.length > 1 ? 'each life' : group[0]![0], times('lives'), () => again(times('lives')));
    }
  }).timeout(0);

  it('changes its data over and over, and grows by nothing', async function () {
    if (!tellsOfMemory()) this.skip();
    const all = await Promise.all(Object.entries(CHANGES).map(async ([name, begin]) => [name, await begin()] as const));
    const groups = long ? all.map((each) => [each]) : [all];
    for (const group of groups) {
      const again = async (count: number): Promise<void> => {
        for (const [, change] of group) await change(count);
      };
      await again(50);
      const name = group.length > 1 ? 'each change of data' : group[0]![0];
      await expectNoGrowth(name, times('changes'), () => again(times('changes')));
    }
  }).timeout(0);

  it('changes its place thousands of times, and grows by nothing', async function () {
    if (!tellsOfMemory()) this.skip();
    const step = await steps();
    await step(50);
    await expectNoGrowth('a step', times('steps'), () => step(times('steps')));
  }).timeout(0);

  it('opens and closes over and over, and grows by nothing', async function () {
    if (!tellsOfMemory()) this.skip();
    const open = await openings();
    await open(10);
    await expectNoGrowth('an opening', times('openings'), () => open(times('openings')));
  }).timeout(0);

  /**
   * What grows, grows again: the engine makes some things once, when code has run so often, and keeps them (it copies
   * object literals from a pattern of its own). Only who grew by one each time, twice in a row, is a leak.
   */
  async function expectNoGrowth(what: string, count: number, act: () => Promise<void>): Promise<void> {
    const grown = async (before: Heap): Promise<readonly [string[], Heap]> => {
      await act();
      await paused(200);
      const after = await heap();
      return [growth(before, after, count), after];
    };
    // A leak grows each time. What a busy machine still has in hand does so once or twice.
    const passes: string[] = [];
    let names: readonly string[] | undefined;
    let before = await heap();
    while (passes.length < 4 && names?.length !== 0) {
      const [more, after] = await grown(before);
      const left = more.filter((each) => !names || names.includes(nameIn(each)));
      passes.push(told(left));
      names = left.map(nameIn);
      before = after;
    }
    const history = passes.join('; as often again: ');
    if (long) await say(`${what}, ${count} times: ${history}`);
    expect(names, `${what}, ${count} times: ${history}`).to.deep.equal([]);
  }
});

/** Without how many there are. */
function nameIn(grown: string): string {
  return grown.replace(/^\d+ × /, '');
}

function told(grown: readonly string[]): string {
  return grown.join(', ') || 'nothing';
}
