/** Slides come and go for as long as a page is open: nothing of those that went may stay in it. */
import '../../testimonial-carousel.js';

import type { TestimonialCarousel } from '../../classes.js';
import { expect, nextFrame } from '../../shared/testing/index.js';
import { carousel, part, quotes, slides } from './testing/carousel.js';

describe('slides', () => {
  function nodesIn(element: TestimonialCarousel): number {
    return part(element, 'track').childNodes.length;
  }

  it('leave nothing in the row when all of them are replaced over and over', async () => {
    const element = await carousel(quotes(8));
    const before = nodesIn(element);
    for (let round = 1; round <= 20; round++) {
      element.testimonials = quotes(8).map((each, n) => ({
        ...each,
        id: `r${round}-${n}`,
        quote: `Round ${round}, ${n}.`,
      }));
      await element.updateComplete;
    }
    expect([slides(element).length, nodesIn(element)]).to.deep.equal([8, before]);
  });

  it('leave nothing in the row when some come, some go, and others change places', async () => {
    const element = await carousel(quotes(8));
    const before = nodesIn(element);
    const kept = slides(element)[6];
    for (let round = 0; round < 20; round++) {
      element.testimonials = [...quotes(12)].reverse().filter((_, n) => n === 5 || n % 3 === round % 3);
      await element.updateComplete;
    }
    element.testimonials = quotes(8);
    await element.updateComplete;
    expect([slides(element)[6], nodesIn(element)]).to.deep.equal([kept, before]);
  });

  it('leave nothing in the row when those near the view come and go', async () => {
    const element = await carousel(quotes(60));
    const nodesAt = async (index: number): Promise<number> => {
      element.goTo(index);
      await nextFrame();
      await element.updateComplete;
      return nodesIn(element);
    };
    const before = await nodesAt(30);
    for (let round = 0; round < 10; round++) {
      await nodesAt(5);
      await nodesAt(30);
    }
    expect(await nodesAt(30)).to.equal(before);
  });
});
