import { expect } from '../../shared/testing/index.js';
import { leapOf } from './row-keys.js';

describe('a key in the row', () => {
  it('leads in the reading direction, and to both ends', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'ArrowUp'];
    expect(keys.map((key) => leapOf(key, false))).to.deep.equal(['previous', 'next', 'first', 'last', undefined]);
    expect(keys.map((key) => leapOf(key, true))).to.deep.equal(['next', 'previous', 'first', 'last', undefined]);
  });
});
