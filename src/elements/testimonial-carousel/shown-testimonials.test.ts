import { expect } from '../../shared/testing/index.js';
import type { Arrangement } from './arrange.js';
import type { Testimonial } from './schema.js';
import { ShownTestimonials } from './shown-testimonials.js';

const [A, B, C] = ['a', 'b', 'c'].map((id): Testimonial => ({ id, quote: `Sample quote ${id}.` })) as [
  Testimonial,
  Testimonial,
  Testimonial,
];
const ALL: Arrangement = { modalities: undefined, sort: 'given', requireConsent: false };

function shown(...all: Testimonial[]): ShownTestimonials {
  const made = new ShownTestimonials();
  made.update(all, ALL);
  return made;
}

describe('the testimonials that are shown', () => {
  it('are taken up where they are others, or stand otherwise', () => {
    const made = shown(A, B);
    expect(made.list).to.deep.equal([A, B]);
    for (const [all, isNew] of [
      [[A, B], false],
      [[B, A], true],
      [[B, A, C], true],
      [[B, A], true],
      [[B, C], true],
      [[], true],
      [[], false],
    ] as const) {
      expect(made.update(all, ALL), all.map(({ id }) => id).join()).to.equal(isNew);
      expect(made.list).to.deep.equal(all);
      expect(made.keys).to.have.lengthOf(all.length);
    }
  });

  it('are found again by their keys, wherever they stand now', () => {
    const { keys } = shown(A, B, C);
    expect(shown(C, B, A).placeOf(keys[0], 0)).to.equal(2);
    expect(shown(A, C).placeOf(keys[0], 1)).to.equal(0);
  });

  it('leave their place to another where they are gone', () => {
    const { keys } = shown(A, B, C);
    expect(shown(A, C).placeOf(keys[1], 1)).to.equal(1);
    expect(shown(A).placeOf(keys[2], 2)).to.equal(0);
    expect(shown().placeOf(keys[2], 2)).to.equal(0);
    expect(shown(A, B, C).placeOf(undefined, 2)).to.equal(2);
  });
});
