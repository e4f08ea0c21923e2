/** An element that refers to another by `for`. */
import '../testimonial-carousel.js';
import type { TestimonialCarousel } from '../classes.js';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { expect, mount, takeWarnings, until } from './testing/index.js';
import { untilGivenBack, watchHoldings } from './testing/holdings.js';

const LOST = (id: string): string =>
  `<testimonial-carousel> for: there is no element with the id "${id}" here. Check the id.`;

describe('an id in `for`', () => {
  let clock: SinonFakeTimers;
  let element: TestimonialCarousel;

  beforeEach(async () => {
    element = await mount<TestimonialCarousel>(
      `<testimonial-carousel testimonials='[{"quote":"Sample quote."}]'></testimonial-carousel>`,
    );
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    element.htmlFor = 'one';
  });

  afterEach(() => clock.restore());

  /** What is told after so many milliseconds. */
  async function toldAfter(milliseconds: number): Promise<string[]> {
    await element.updateComplete;
    clock.tick(milliseconds);
    await element.updateComplete;
    expect(element.matches(':state(invalid)')).to.equal(element.issues.length > 0);
    return element.issues.map(({ path }) => path);
  }

  function add(id: string): void {
    element.insertAdjacentHTML('beforebegin', `<modality-comparison id="${id}"></modality-comparison>`);
  }

  it('is told of when it leads nowhere, once it had its time to come', async () => {
    expect(await toldAfter(2_999)).to.deep.equal([]);
    expect(await toldAfter(1)).to.deep.equal(['for']);
    expect(await toldAfter(9_000)).to.deep.equal(['for']);
    expect(takeWarnings()).to.deep.equal([LOST('one')]);
  });

  it('is not told of when it comes in time', async () => {
    add('one');
    expect(await toldAfter(9_000)).to.deep.equal([]);
  });

  it('is told of no longer when it comes late', async () => {
    expect(await toldAfter(3_000)).to.deep.equal(['for']);
    add('one');
    clock.restore();
    await until(() => element.issues.length === 0, 'its issue goes');
    await element.updateComplete;
    expect(element.matches(':state(invalid)')).to.equal(false);
    expect(takeWarnings()).to.deep.equal([LOST('one')]);
  });

  it('is told of no longer when what stands in the page already gets it', async () => {
    add('other');
    expect(await toldAfter(3_000)).to.deep.equal(['for']);
    element.previousElementSibling!.id = 'one';
    clock.restore();
    await until(() => element.issues.length === 0, 'its issue goes');
    expect(takeWarnings()).to.deep.equal([LOST('one')]);
  });

  it('is told of no longer when it is taken back', async () => {
    expect(await toldAfter(3_000)).to.deep.equal(['for']);
    element.htmlFor = null;
    expect(await toldAfter(9_000)).to.deep.equal([]);
    expect(takeWarnings()).to.deep.equal([LOST('one')]);
  });

  it('is told of again when it is another, which has its time, too', async () => {
    expect(await toldAfter(3_000)).to.deep.equal(['for']);
    element.htmlFor = 'two';
    expect(await toldAfter(2_999)).to.deep.equal([]);
    expect(await toldAfter(1)).to.deep.equal(['for']);
    expect(takeWarnings()).to.deep.equal([LOST('one'), LOST('two')]);
  });

  it('is told of where its element is moved meanwhile', async () => {
    expect(await toldAfter(2_000)).to.deep.equal([]);
    document.body.append(element);
    expect(await toldAfter(3_000)).to.deep.equal(['for']);
    expect(takeWarnings()).to.deep.equal([LOST('one')]);
    element.remove();
  });

  it('is told of when what has it is no comparison, until one has', async () => {
    element.insertAdjacentHTML('beforebegin', '<p id="one"></p>');
    expect(await toldAfter(3_000)).to.deep.equal(['for']);
    expect(takeWarnings()).to.deep.equal([
      '<testimonial-carousel> for: expected the id of a <modality-comparison>, not of a <p>. Move the id.',
    ]);
    element.previousElementSibling!.remove();
    add('one');
    clock.restore();
    await until(() => element.issues.length === 0, 'its issue goes');
  });

  it('is looked for no longer when its element goes', async () => {
    element.remove();
    await element.updateComplete;
    clock.restore();
    const holdings = watchHoldings();
    const other = document.createElement('testimonial-carousel');
    other.htmlFor = 'three';
    document.body.append(other);
    await other.updateComplete;
    other.remove();
    await untilGivenBack(holdings);
    holdings.stop();
  });
});
