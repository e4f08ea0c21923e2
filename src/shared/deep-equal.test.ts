import { deepEqual } from './deep-equal.js';
import { expect } from './testing/index.js';

describe('deepEqual', () => {
  it('is true of what says the same', () => {
    for (const [a, b] of [
      [1, 1],
      [NaN, NaN],
      [null, null],
      [{}, {}],
      [[], []],
      [{ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ]) {
      expect(deepEqual(a, b), JSON.stringify(a)).to.equal(true);
    }
  });

  it('is false of what says anything else', () => {
    for (const [a, b] of [
      [1, 2],
      [1, '1'],
      [{}, null],
      [null, {}],
      [{}, []],
      [[], {}],
      ['a', ['a']],
      [['a'], 'a'],
      [{ a: 1 }, {}],
      [{}, { a: 1 }],
      [{ a: 1 }, { b: 1 }],
      [{ a: undefined }, { b: undefined }],
      [{ constructor: 1 }, { a: 1 }],
      [[1, 2], [1]],
      [
        [1, 2],
        [2, 1],
      ],
      [{ a: { b: 1 } }, { a: { b: 2 } }],
    ]) {
      expect(deepEqual(a, b), `${JSON.stringify(a)} ${JSON.stringify(b)}`).to.equal(false);
    }
  });
});
