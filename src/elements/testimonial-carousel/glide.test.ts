import '../../testimonial-carousel.js';
import { expect, nextFrame, until } from '../../shared/testing/index.js';
import { carousel, current, inView, part, reachable, record, settledAt } from './testing/carousel.js';

/** Milliseconds a busy page draws nothing; more than count as rest anywhere. */
const STALL = 1_200;

function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('a movement of <testimonial-carousel>', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`arrives on a page that draws nothing in the middle of it (${dir})`, async () => {
      const element = await carousel(undefined, { dir });
      const told = record(element);
      const track = part(element, 'track');
      part(element, 'next').click();
      await until(() => track.scrollLeft !== 0, 'it moves');
      block(STALL);
      await settledAt(element, 1);
      expect([inView(element), reachable(element), current(element)]).to.deep.equal([[1], [1], 1]);
      expect(told).to.deep.equal([[1, 't1', 'user']]);
    });
  }

  it('arrives where rest is told of too early', async () => {
    const element = await carousel();
    const told = record(element);
    const track = part(element, 'track');
    element.goTo(4);
    await until(() => track.scrollLeft !== 0, 'it moves');
    track.dispatchEvent(new Event('scrollend'));
    await settledAt(element, 4);
    expect([inView(element), reachable(element), current(element)]).to.deep.equal([[4], [4], 4]);
    expect(told).to.deep.equal([[4, 't4', 'api']]);
  });

  it('is given up when a hand takes the row on the way', async () => {
    const element = await carousel();
    const track = part(element, 'track');
    element.goTo(4);
    await until(() => track.scrollLeft !== 0, 'it moves');
    track.dispatchEvent(new PointerEvent('pointerdown'));
    track.scrollTo({ left: track.children[1]!.clientWidth, behavior: 'instant' });
    track.dispatchEvent(new Event('scrollend'));
    await nextFrame();
    await settledAt(element, 1);
    expect(inView(element)).to.deep.equal([1]);
  });
});
