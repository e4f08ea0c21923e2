import { unknownIds } from './references.js';
import { expect } from './testing/index.js';

const told = (given: Parameters<typeof unknownIds>[0]): string[] =>
  unknownIds(given).map(({ path, message }) => `${path}: ${message}`);

describe('ids that options name', () => {
  it('are told of once each where they are not among those there are', () => {
    expect(
      told({
        choice: ['rest', ['rest', 'work']],
        columns: [
          ['b', 'a', 'x', 'x', 'y'],
          ['a', 'b'],
        ],
      }),
    ).to.deep.equal([
      'columns: expected a or b, separated by spaces, got "x". It is left out.',
      'columns: expected a or b, separated by spaces, got "y". It is left out.',
    ]);
    expect(told({ choice: ['play', ['rest', 'work']] })).to.deep.equal([
      'choice: expected rest or work, got "play". It is left out.',
    ]);
  });

  it('are told of where there are none', () => {
    expect(told({ service: ['x', []] })).to.deep.equal([
      'service: expected none (the data have none), got "x". It is left out.',
    ]);
  });

  it('may be nothing', () => {
    expect(
      told({ a: ['', ['x']], b: [null, ['x']], c: [undefined, ['x']], d: [[], ['x']], e: [[''], []] }),
    ).to.deep.equal([]);
  });
});
