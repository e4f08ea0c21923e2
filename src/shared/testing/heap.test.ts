/** The look into memory itself: without it a leak of any kind would pass. */
import { growth, heap, tellsOfMemory } from './heap.js';
import { expect } from './index.js';

describe('memory', () => {
  class Planted {
    readonly planted = true;
  }

  const kept: unknown[] = [];
  const plants: Readonly<Record<string, (n: number) => unknown>> = {
    'object Planted': () => new Planted(),
    'object Object': (n) => ({ n }),
    'closure planted': (n) => {
      const planted = (): number => n;
      return planted;
    },
    'native Comment': () => document.createComment(''),
    'native <ul>': () => document.createElement('ul'),
    // Not one that is there already, and not joined later.
    string: (n) => ['planted', String(n)].join(),
  };

  afterEach(() => void kept.splice(0));

  for (const [name, plant] of Object.entries(plants)) {
    it(`tells of what is kept: ${name}`, async function () {
      if (!tellsOfMemory()) this.skip();
      const before = await heap();
      for (let n = 0; n < 100; n++) kept.push(plant(n));
      const grown = growth(before, await heap(), 100).map((each) => each.replace(/^\d+ × /, ''));
      expect(
        grown.some((each) => each.startsWith(name)),
        grown.join(),
      ).to.equal(true);
    });
  }

  it('tells nothing of what is forgotten', async function () {
    if (!tellsOfMemory()) this.skip();
    const live = (): void => {
      for (const plant of Object.values(plants)) for (let n = 0; n < 100; n++) plant(n);
    };
    // The engine makes some things once, and keeps them: a leak grows each time.
    const grown: string[][] = [];
    for (let before = await heap(), n = 0; n < 3 && grown[n - 1]?.length !== 0; n++) {
      live();
      const after = await heap();
      grown.push(growth(before, after, 100));
      before = after;
    }
    expect(grown.at(-1), JSON.stringify(grown)).to.deep.equal([]);
  });
});
