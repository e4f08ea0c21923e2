/** Where all stand below each other nothing moves; what is asked for comes into view. */
import '../../testimonial-carousel.js';
import type { TestimonialCarousel } from '../../classes.js';
import { expect, paused, until } from '../../shared/testing/index.js';
import { carousel, inView, measured, part, quotes, record, slides } from './testing/carousel.js';

function isInWindow(element: TestimonialCarousel, index: number): boolean {
  const box = slides(element)[index]?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top >= -1 && box.top < innerHeight;
}

describe('testimonials below each other', () => {
  afterEach(() => scrollTo(0, 0));

  it('come into view where one is asked for, without an event', async () => {
    for (const layout of ['list', 'grid'] as const) {
      const element = await carousel(quotes(100), { attributes: `layout="${layout}"`, width: '500px' });
      const told = record(element);
      element.goTo('t70');
      await until(() => isInWindow(element, 70), `${layout}: the one with that id is seen`);
      element.index = 3;
      await until(() => isInWindow(element, 3), `${layout}: the one of that index is seen`);
      element.goTo(999);
      await until(() => isInWindow(element, 99), `${layout}: the last is seen`);
      expect(told).to.deep.equal([]);
      element.parentElement!.remove();
    }
  });

  it('leave the page where it is, with an index from the start', async () => {
    await carousel(quotes(60), { attributes: 'layout="list" index="50"' });
    await paused(200);
    expect(scrollY).to.equal(0);
  });

  it('have no next and no previous, and do nothing late in the row', async () => {
    const element = await carousel(quotes(5));
    const told = record(element);
    element.showAll();
    await measured(element);
    element.goTo(3);
    element.next();
    element.previous();
    part(element, 'show-all').click();
    await measured(element);
    await paused(1_200);
    expect([element.index, inView(element), told]).to.deep.equal([0, [0], []]);
  });

  it('stay in columns where all are asked for, without a button that would do nothing', async () => {
    const element = await carousel(quotes(5), { attributes: 'layout="grid"', width: '900px' });
    const columns = (): number => new Set(slides(element).map((slide) => slide.offsetLeft)).size;
    const before = columns();
    expect(before).to.be.greaterThan(1);
    element.showAll();
    await measured(element);
    expect([columns(), part(element, 'show-all') === null]).to.deep.equal([before, true]);
    element.layout = 'auto';
    await measured(element);
    expect([columns(), part(element, 'show-all').textContent.trim()]).to.deep.equal([1, 'Show fewer']);
    element.layout = 'grid';
    await measured(element);
    expect([columns(), part(element, 'show-all') === null]).to.deep.equal([before, true]);
  });

  it('are a row again of as many as fit then, at the index it was given meanwhile', async () => {
    const element = await carousel(quotes(5), { attributes: 'per-view="3"', width: '900px' });
    const told = record(element);
    element.layout = 'list';
    await measured(element);
    element.index = 4;
    element.perView = 1;
    await measured(element);
    element.layout = 'auto';
    await measured(element);
    await paused(1_200);
    expect([element.index, inView(element), told]).to.deep.equal([4, [4], []]);
  });

  it('are a row again that stands at the index it was given meanwhile', async () => {
    const element = await carousel(quotes(5));
    const told = record(element);
    element.showAll();
    await measured(element);
    element.index = 3;
    await element.updateComplete;
    part(element, 'show-all').click();
    await measured(element);
    await paused(1_200);
    expect([element.index, inView(element), told]).to.deep.equal([3, [3], []]);
  });
});
