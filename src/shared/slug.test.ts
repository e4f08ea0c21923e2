import { slug, uniqueIds } from './slug.js';
import { expect } from './testing/index.js';

describe('slug', () => {
  it('makes an id of a name in any script', () => {
    expect(slug('Neuromuscular therapy')).to.equal('neuromuscular-therapy');
    expect(slug('  Crânio-sacral (Upledger)! ')).to.equal('cranio-sacral-upledger');
    expect(slug('Crème brûlée')).to.equal('creme-brulee');
    expect(slug('指圧')).to.equal('指圧');
    expect(slug('마사지')).to.equal('마사지');
  });

  it('numbers what is taken', () => {
    const unique = uniqueIds();
    expect([unique('a'), unique('a'), unique('a-2'), unique('a'), unique('')]).to.deep.equal([
      'a',
      'a-2',
      'a-2-2',
      'a-3',
      'item',
    ]);
  });
});
