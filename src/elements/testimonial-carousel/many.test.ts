import '../../testimonial-carousel.js';

import { expect, expectAccessible, nextFrame, paused, until } from '../../shared/testing/index.js';
import {
  carousel,
  inView,
  key,
  measured,
  part,
  quotes,
  reachable,
  record,
  settledAt,
  slides,
  status,
} from './testing/carousel.js';

describe('<testimonial-carousel> of many', () => {
  it('makes only the slides near the view, and stays true to all of them', async () => {
    const element = await carousel(quotes(300), { width: '400px' });
    expect(slides(element).length).to.be.lessThan(20);
    const track = part(element, 'track');
    const stride = track.clientWidth + Number.parseFloat(getComputedStyle(track).columnGap);
    expect(Math.abs(track.scrollWidth - (300 * stride - (stride - track.clientWidth)))).to.be.at.most(20);
    expect(slides(element)[0]!.ariaLabel).to.equal('1 of 300');
    element.goTo(150);
    await settledAt(element, 150);
    expect([inView(element), reachable(element)]).to.deep.equal([[150], [150]]);
    part(element, 'next').click();
    await settledAt(element, 151);
    expect(status(element)).to.equal('152 of 300: Sample client 151');
    element.goTo('t299');
    await settledAt(element, 299);
    expect([inView(element), slides(element).length < 20]).to.deep.equal([[299], true]);
    key(track, 'Home');
    await settledAt(element, 0);
    expect(inView(element)).to.deep.equal([0]);
    await expectAccessible(element);
  });

  it('has in view what it says, and within reach, at whatever width', async () => {
    for (const [width, perView, count, index, shown] of [
      ['400.4px', undefined, 1_000, 900, [900]],
      ['1000px', '3', 1_000, 700, [700, 701, 702]],
      ['1163px', '6', 215, 207, [207, 208, 209, 210, 211, 212]],
      ['333.3px', undefined, 1_000, 999, [999]],
    ] as const) {
      for (const dir of ['ltr', 'rtl']) {
        const element = await carousel(quotes(count), {
          attributes: perView ? `per-view="${perView}"` : '',
          width,
          dir,
        });
        element.goTo(index);
        await settledAt(element, index);
        const what = `${index} of ${count} in ${width}, ${dir}`;
        expect([inView(element), reachable(element)], what).to.deep.equal([shown, shown]);
        // On the way back the row says itself where it came to.
        part(element, 'previous').click();
        await settledAt(element, index - 1);
        const before = shown.map((each) => each - 1);
        expect([inView(element), reachable(element)], `${what}, one back`).to.deep.equal([before, before]);
        element.parentElement!.remove();
      }
    }
  });

  it('tells where it goes although a finger was on a slide that is no more', async () => {
    const element = await carousel(quotes(40), { width: '400px' });
    const told = record(element);
    const words = slides(element)[0]!.querySelector('blockquote')!;
    const finger = (type: string): boolean =>
      words.dispatchEvent(Object.assign(new Event(type, { bubbles: true, composed: true }), { targetTouches: [] }));
    finger('touchstart');
    element.goTo(9);
    await until(() => !words.isConnected, 'its slide is gone');
    await paused(1_200);
    expect(told, 'while it is held').to.deep.equal([]);
    finger('touchend');
    await settledAt(element, 9);
    part(element, 'next').click();
    await settledAt(element, 10);
    expect([told, status(element)]).to.deep.equal([
      [
        [9, 't9', 'api'],
        [10, 't10', 'user'],
      ],
      '11 of 40: Sample client 10',
    ]);
  });

  it('makes slides before a swipe gets there', async () => {
    const element = await carousel(quotes(300), { width: '400px' });
    const track = part(element, 'track');
    const stride = track.clientWidth + Number.parseFloat(getComputedStyle(track).columnGap);
    for (let n = 1; n <= 20; n++) {
      track.scrollTo({ left: n * stride, behavior: 'instant' });
      await nextFrame();
      await nextFrame();
      expect(inView(element), `after ${n}`).to.deep.equal([n]);
    }
    await settledAt(element, 20);
  });

  it('keeps the one being read when data change', async () => {
    const element = await carousel(quotes(300), { width: '400px' });
    element.goTo(100);
    await settledAt(element, 100);
    element.testimonials = [...quotes(300)].reverse();
    await measured(element);
    await paused(200);
    expect([element.index, inView(element)]).to.deep.equal([199, [199]]);
  });

  it('stays where it is when it is moved in the page, and moves on by itself', async () => {
    const element = await carousel(quotes(60), { width: '400px' });
    element.goTo(30);
    await settledAt(element, 30);
    element.play();
    const told: string[] = [];
    for (const type of ['testimonial-change', 'testimonial-autoplay'])
      element.addEventListener(type, () => told.push(type));
    const parent = element.parentElement!;
    for (const pause of [0, 100]) {
      element.remove();
      await paused(pause);
      parent.append(element);
      // As who animates the move does.
      part(element, 'track').getBoundingClientRect();
      await paused(400);
      expect([element.index, inView(element)], `after ${pause} ms`).to.deep.equal([30, [30]]);
    }
    expect(told).to.deep.equal([]);
    element.pause();
  });

  it('shows all of them in portions', async () => {
    const element = await carousel(quotes(300));
    const made: number[] = [];
    const { performUpdate } = element;
    element.performUpdate = () => {
      performUpdate.call(element);
      made.push(slides(element).length);
    };
    part(element, 'show-all').click();
    await until(() => slides(element).length === 300, 'all are there');
    expect([...new Set(made)]).to.deep.equal([24, 48, 72, 96, 120, 144, 168, 192, 216, 240, 264, 288, 300]);
  });

  it('has every one of them on paper', async () => {
    const element = await carousel(quotes(100));
    window.dispatchEvent(new Event('beforeprint'));
    expect(slides(element)).to.have.lengthOf(100);
    expect(reachable(element)).to.have.lengthOf(100);
    window.dispatchEvent(new Event('afterprint'));
    expect(slides(element).length).to.be.lessThan(20);
    await measured(element);
  });
});
