/** Quotes whose paragraphs are written in several directions. */
import '../../testimonial-carousel.js';

import { expect, nextFrame } from '../../shared/testing/index.js';
import { carousel, part } from './testing/carousel.js';

describe('a quote', () => {
  it('keeps to its width, also a paragraph that runs against its direction', async () => {
    const element = await carousel([{ quote: ['Sample quote.', '\u05BE', 'x'.repeat(10_000)] }]);
    const place = element.parentElement!;
    place.style.inlineSize = '320px';
    await nextFrame();
    part(element, 'more').click();
    await element.updateComplete;
    for (let n = 0; n < 20; n++) await nextFrame();
    expect(place.scrollWidth).to.equal(320);
  });
});
