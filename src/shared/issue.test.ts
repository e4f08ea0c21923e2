/** How messages put values and lists of words. */
import { anyOf, PARTED, shown } from './issue.js';
import { expect } from './testing/index.js';

describe('a message', () => {
  it('shows a value in short, and never what is in an object', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    const values = [null, undefined, 4.5, true, 10n, {}, [], circle, () => 1, Symbol('x')];
    expect(values.map(shown)).to.deep.equal([
      'null',
      'undefined',
      '4.5',
      'true',
      '10',
      'an object',
      'an empty list',
      'a list',
      'a function',
      'a symbol',
    ]);
    expect(shown('x'.repeat(41))).to.equal(`"${'x'.repeat(40)}…"`);
    expect(shown('x'.repeat(40))).to.equal(`"${'x'.repeat(40)}"`);
  });

  it('lists words as one says them', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(anyOf)).to.deep.equal(['', 'a', 'a or b', 'a, b or c']);
  });

  it('names the cure for what automatic paragraphs part', () => {
    expect(PARTED).to.deep.equal({
      path: 'children',
      message: 'stand behind its paragraph. Give them an id, and use src="#id".',
    });
  });
});
