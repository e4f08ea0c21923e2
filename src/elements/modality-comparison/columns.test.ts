import { expect } from '../../shared/testing/index.js';
import { inOrder, offers, picked } from './columns.js';

const ITEMS = ['a', 'b', 'c'].map((id) => ({ id }));

describe('columns', () => {
  it('stand in the order that was picked, the others after them', () => {
    const ids = (order: string[]): string =>
      inOrder(ITEMS, order)
        .map(({ id }) => id)
        .join('');
    expect(inOrder(ITEMS, ['gone'])).to.equal(ITEMS);
    expect(ids(['c'])).to.equal('cab');
    expect(ids(['c', 'gone', 'b'])).to.equal('cba');
  });

  it('change places when another modality is picked', () => {
    expect(picked(['a', 'b', 'c'], 0, 'c')).to.deep.equal(['c', 'b', 'a']);
    expect(picked(['a', 'b', 'c'], 1, 'b')).to.deep.equal(['a', 'b', 'c']);
  });

  it('offer their own modality and what no column shows', () => {
    expect([0, 1, 2, 3].map((position) => offers(1, position, 2))).to.deep.equal([false, true, true, true]);
  });
});
