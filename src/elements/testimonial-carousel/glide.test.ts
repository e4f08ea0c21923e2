import '../../testimonial-carousel.js';
import type { TestimonialCarousel } from '../../classes.js';
import { expect, nextFrame, paused, until } from '../../shared/testing/index.js';
import {
  carousel,
  current,
  FIVE,
  inView,
  measured,
  part,
  quotes,
  reachable,
  record,
  settledAt,
  status,
} from './testing/carousel.js';

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

  const ways: readonly [string, (element: TestimonialCarousel) => void, number, string][] = [
    ['`index`', (element) => void (element.index = 3), 3, 'api'],
    ['`goTo`', (element) => element.goTo(3), 3, 'api'],
    ['a button', (element) => part(element, 'next').click(), 1, 'user'],
  ];
  for (const [way, move, to, reason] of ways) {
    async function interrupted(interrupt: (element: TestimonialCarousel) => unknown): Promise<void> {
      const element = await carousel();
      const told = record(element);
      move(element);
      await until(() => part(element, 'track').scrollLeft !== 0, 'it moves');
      await interrupt(element);
      await settledAt(element, to);
      await until(() => inView(element).join() === `${to}`, 'it is there');
      await paused(1_200);
      expect([element.index, inView(element), reachable(element), current(element)]).to.deep.equal([
        to,
        [to],
        [to],
        to,
      ]);
      expect([told, status(element)]).to.deep.equal([[[to, `t${to}`, reason]], `${to + 1} of 5: Sample client ${to}`]);
    }

    it(`by ${way} arrives although it is moved in the page`, () =>
      interrupted((element) => element.parentElement!.append(element)));

    it(`by ${way} arrives although all stand below each other for a while`, () =>
      interrupted(async (element) => {
        element.layout = 'list';
        await measured(element);
        element.layout = 'auto';
      }));
  }

  it('leads where it is told last, out of the page or out of sight', async () => {
    for (const hidden of [false, true]) {
      const element = await carousel();
      const parent = element.parentElement!;
      element.goTo(3);
      await until(() => part(element, 'track').scrollLeft !== 0, 'it moves');
      element.remove();
      element.hidden = hidden;
      if (hidden) parent.append(element);
      element.goTo(2);
      element.previous();
      await paused(50);
      element.hidden = false;
      parent.append(element);
      await settledAt(element, 1);
      await paused(1_200);
      expect([element.index, inView(element), current(element)]).to.deep.equal([1, [1], 1]);
    }
  });

  it('is still its visitor’s where data change meanwhile, and is said', async () => {
    const dated = quotes(5).map((each, n) => ({ ...each, date: `200${n}` }));
    for (const [change, index, count] of [
      [(element: TestimonialCarousel) => void (element.testimonials = [...dated, ...quotes(6).slice(5)]), 1, 6],
      [(element: TestimonialCarousel) => void (element.sort = 'newest'), 3, 5],
    ] as const) {
      const element = await carousel(dated);
      const told = record(element);
      part(element, 'next').click();
      await until(() => part(element, 'track').scrollLeft !== 0, 'it moves');
      change(element);
      await settledAt(element, index);
      await paused(1_200);
      expect([inView(element), told]).to.deep.equal([[index], [[index, 't1', 'user']]]);
      expect(status(element)).to.equal(`${index + 1} of ${count}: Sample client 1`);
    }
  });

  it('does not explain what data do later, where all stand below each other', async () => {
    for (const [move, index] of [
      [(element: TestimonialCarousel) => part(element, 'next').click(), 2],
      [(element: TestimonialCarousel) => element.goTo(3), 4],
    ] as const) {
      const element = await carousel();
      const told = record(element);
      move(element);
      await until(() => part(element, 'track').scrollLeft !== 0, 'it moves');
      element.showAll();
      await measured(element);
      element.testimonials = [...quotes(6).slice(5), ...FIVE];
      await measured(element);
      expect([told, status(element)]).to.deep.equal([[[index, `t${index - 1}`, 'data']], 'All 6 are shown.']);
    }
  });

  it('is the page’s where data change meanwhile and after it', async () => {
    const element = await carousel();
    const told = record(element);
    element.goTo(2);
    await until(() => part(element, 'track').scrollLeft !== 0, 'it moves');
    element.testimonials = [...quotes(6).slice(5), ...FIVE];
    await settledAt(element, 3);
    element.testimonials = FIVE;
    await settledAt(element, 2);
    expect([told, status(element)]).to.deep.equal([
      [
        [3, 't2', 'api'],
        [2, 't2', 'data'],
      ],
      '',
    ]);
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
