import '../../testimonial-carousel.js';
import type { TestimonialCarousel, Testimonials } from '../../classes.js';
import {
  expect,
  expectAccessible,
  expectNoOverflow,
  mount,
  oneEvent,
  paused,
  takeWarnings,
  until,
  collectGarbage,
  removeMounted,
  survivors,
} from '../../shared/testing/index.js';
import {
  all,
  carousel,
  current,
  FIVE,
  inView,
  isShown,
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

describe('the row of <testimonial-carousel>', () => {
  it('has a dot for each place, which leads there, up to seven', async () => {
    const element = await carousel(FIVE);
    const dots = all(element, '.dot');
    expect(dots.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5']);
    expect(current(element)).to.equal(0);
    const told = record(element);
    dots[3]!.click();
    await settledAt(element, 3);
    expect(current(element)).to.equal(3);
    expect(told).to.deep.equal([[3, 't3', 'user']]);
    const two = await carousel(FIVE, { attributes: 'per-view="2"' });
    expect(all(two, '.dot')).to.have.lengthOf(4);
  });

  it('has numbers beyond', async () => {
    const element = await carousel(quotes(24));
    expect(part(element, 'pagination').textContent.trim()).to.equal('1 / 24');
    element.goTo(2);
    await settledAt(element, 2);
    expect(part(element, 'pagination').textContent.trim()).to.equal('3 / 24');
    element.perView = 3;
    element.parentElement!.style.inlineSize = '800px';
    await measured(element);
    expect(part(element, 'pagination').textContent.trim()).to.equal('3–5 / 24');
    await expectAccessible(element);
  });

  it('shows the edge of the next one where its author wants it', async () => {
    const element = await carousel(FIVE);
    element.style.setProperty('--testimonial-carousel-peek', '60px');
    await measured(element);
    const [, second] = slides(element);
    const row = part(element, 'track').getBoundingClientRect();
    expect(second!.getBoundingClientRect().left).to.be.lessThan(row.right - 10);
    expect(reachable(element)).to.deep.equal([0]);
    element.goTo(4);
    await settledAt(element, 4);
    expect(reachable(element)).to.deep.equal([4]);
  });

  it('begins again at its ends where it may', async () => {
    const element = await carousel(FIVE, { attributes: 'rewind' });
    expect(part(element, 'previous').ariaDisabled).to.equal(null);
    part(element, 'previous').click();
    await settledAt(element, 4);
    part(element, 'next').click();
    await settledAt(element, 0);
  });

  it('takes the value false for absent', async () => {
    const element = await carousel(FIVE, { attributes: 'rewind="false"' });
    expect(element.rewind).to.equal(false);
    expect(element.issues.map(({ path }) => path)).to.deep.equal(['rewind']);
    expect(takeWarnings()).to.have.lengthOf(1);
  });

  describe('by keyboard', () => {
    // @wcag 2.1.1
    it('moves by arrows, Home and End on its buttons and on itself', async () => {
      const element = await carousel(FIVE);
      expect(key(part(element, 'next'), 'ArrowRight')).to.equal(true);
      await settledAt(element, 1);
      key(part(element, 'track'), 'End');
      await settledAt(element, 4);
      key(all(element, '.dot')[0]!, 'ArrowLeft');
      await settledAt(element, 3);
      key(part(element, 'previous'), 'Home');
      await settledAt(element, 0);
    });

    it('follows the reading direction', async () => {
      const element = await carousel(FIVE, { dir: 'rtl' });
      key(part(element, 'next'), 'ArrowLeft');
      await settledAt(element, 1);
      key(part(element, 'next'), 'ArrowRight');
      await settledAt(element, 0);
    });

    it('leaves keys in the testimonials alone', async () => {
      const element = await carousel([{ quote: 'Q', source: { name: 'S', url: 'https://a.example/' } }, ...FIVE]);
      expect(key(all(element, '.slide a')[0]!, 'ArrowRight')).to.equal(false);
      expect(key(part(element, 'next'), 'a')).to.equal(false);
    });

    // @wcag 2.4.3
    it('never loses focus to a slide that goes out of reach', async () => {
      const linked = FIVE.map((each) => ({ ...each, source: { name: 'S', url: 'https://a.example/' } }));
      const element = await carousel(linked);
      all(element, '.slide a')[0]!.focus();
      element.next();
      await settledAt(element, 1);
      expect(element.shadowRoot!.activeElement === part(element, 'track')).to.equal(true);
    });
  });

  describe('when its data change', () => {
    async function at(index: number, list: Testimonials = FIVE): Promise<TestimonialCarousel> {
      const element = await carousel(list);
      element.goTo(index);
      await settledAt(element, index);
      return element;
    }

    it('keeps the one being read, wherever it is then', async () => {
      const element = await at(2);
      const told = record(element);
      element.testimonials = [{ id: 'new', quote: 'New.' }, ...FIVE];
      await measured(element);
      expect([element.index, inView(element), told]).to.deep.equal([3, [3], [[3, 't2', 'data']]]);
      element.testimonials = [...FIVE].reverse();
      await measured(element);
      expect([element.index, inView(element)]).to.deep.equal([2, [2]]);
      element.testimonials = FIVE.slice(2);
      await measured(element);
      expect([element.index, inView(element)]).to.deep.equal([0, [0]]);
      element.testimonials = [...FIVE.slice(2), { id: 'end', quote: 'End.' }];
      await measured(element);
      await paused(200);
      expect(told.map(([index]) => index)).to.deep.equal([3, 2, 0]);
    });

    it('counts in the new ones when it says that they are ready', async () => {
      const element = await at(2);
      const read: unknown[] = [];
      element.addEventListener('bodywork-ready', () => read.push(element.data!.testimonials[element.index]!.id));
      element.testimonials = [{ id: 'new', quote: 'New.' }, ...FIVE];
      await measured(element);
      expect(read).to.deep.equal(['t2']);
    });

    it('is in the states of the new ones when it tells which one is read', async () => {
      const element = await at(2);
      element.testimonials = [];
      await measured(element);
      const states: unknown[] = [];
      element.addEventListener('testimonial-change', ({ index }) =>
        states.push([index, ...['empty', 'ready', 'invalid'].map((name) => element.matches(`:state(${name})`))]),
      );
      element.testimonials = [{ id: 'new', quote: 'New.' }, { quote: '' }, ...FIVE];
      await measured(element);
      element.testimonials = FIVE;
      await measured(element);
      expect(takeWarnings()).to.have.lengthOf(1);
      expect(states).to.deep.equal([
        [3, false, true, true],
        [2, false, true, false],
      ]);
    });

    it('tells the one being read by its content where it has no id', async () => {
      const plain = FIVE.map(({ quote, author }) => ({ quote, author }));
      const element = await at(2, plain);
      element.testimonials = [{ quote: 'New.' }, ...plain];
      await measured(element);
      expect(element.index).to.equal(3);
    });

    it('stays at its place when the one being read is gone', async () => {
      const element = await at(2);
      const told = record(element);
      element.testimonials = FIVE.filter(({ id }) => id !== 't2');
      await measured(element);
      expect(told).to.deep.equal([[2, 't3', 'data']]);
      element.testimonials = FIVE.slice(0, 2);
      await measured(element);
      expect(told.at(-1)).to.deep.equal([1, 't1', 'data']);
      expect(inView(element)).to.deep.equal([1]);
    });

    it('gives up a movement under way for where it led', async () => {
      const element = await carousel(FIVE);
      element.goTo(3);
      await paused(60);
      element.testimonials = [{ id: 'new', quote: 'New.' }, ...FIVE];
      await measured(element);
      await settledAt(element, 4);
      expect(inView(element)).to.deep.equal([4]);
    });

    it('keeps what has focus, and what is open', async () => {
      const long = { id: 'long', quote: 'Sample quote that goes on. '.repeat(40) };
      const element = await carousel([long, ...FIVE]);
      part(element, 'more').focus();
      part(element, 'more').click();
      await element.updateComplete;
      const before = element.shadowRoot!.activeElement;
      element.testimonials = [{ id: 'new', quote: 'New.' }, long, ...FIVE];
      await measured(element);
      expect(element.shadowRoot!.activeElement === before).to.equal(true);
      expect(part(element, 'more').ariaExpanded).to.equal('true');
    });
  });

  it('keeps the one being read when its width changes', async () => {
    const element = await carousel(FIVE);
    element.goTo(2);
    await settledAt(element, 2);
    const told = record(element);
    for (const width of ['300px', '640px', '500px']) {
      element.parentElement!.style.inlineSize = width;
      await measured(element);
      await paused(200);
      expect([element.index, inView(element), reachable(element)], width).to.deep.equal([2, [2], [2]]);
    }
    expect(told).to.deep.equal([]);
  });

  it('finds its place again after it was hidden', async () => {
    const element = await carousel(FIVE);
    element.goTo(3);
    await settledAt(element, 3);
    element.parentElement!.style.display = 'none';
    await measured(element);
    element.parentElement!.style.display = '';
    await measured(element);
    await paused(200);
    expect([element.index, inView(element)]).to.deep.equal([3, [3]]);
  });

  describe('shows all', () => {
    it('as a list, from four on, and back to the row', async () => {
      expect(part(await carousel(quotes(3)), 'show-all') === null).to.equal(true);
      const element = await carousel(FIVE);
      const button = part(element, 'show-all');
      expect(button.textContent.trim()).to.equal('Show all 5');
      button.click();
      await measured(element);
      expect(reachable(element)).to.deep.equal([0, 1, 2, 3, 4]);
      expect(part(element, 'track').getAttribute('role')).to.equal('list');
      expect([isShown(part(element, 'next')), isShown(part(element, 'pagination'))]).to.deep.equal([false, false]);
      expect(status(element)).to.equal('All 5 are shown.');
      await expectAccessible(element);
      expectNoOverflow(element);
      expect(part(element, 'show-all').textContent.trim()).to.equal('Show fewer');
      part(element, 'show-all').click();
      await measured(element);
      expect(reachable(element)).to.deep.equal([0]);
      element.showAll();
      await measured(element);
      expect(reachable(element)).to.have.lengthOf(5);
    });

    // @wcag 2.4.3, 3.2.2
    it('keeps focus on its button', async () => {
      const element = await carousel(FIVE);
      part(element, 'show-all').focus();
      part(element, 'show-all').click();
      await measured(element);
      expect(element.shadowRoot!.activeElement === part(element, 'show-all')).to.equal(true);
    });
  });

  it('keeps a column of text wide enough to read, however many are asked for', async () => {
    const element = await carousel(FIVE, { attributes: 'per-view="5"', width: '288px' });
    expect(slides(element)[0]!.offsetWidth).to.be.at.least(160);
    expect(isShown(part(element, 'next'))).to.equal(true);
  });

  it('has no end of empty room when many become few', async () => {
    const element = await carousel(quotes(1000));
    element.testimonials = quotes(100);
    await measured(element);
    const track = part(element, 'track');
    expect(track.scrollWidth).to.be.lessThan(101 * 440);
    element.modality = 'nothing';
    await measured(element);
    element.modality = undefined;
    await measured(element);
    expect(part(element, 'track').scrollWidth).to.be.greaterThan(99 * 440);
  });

  it('stands where it stood when all were shown between', async () => {
    const element = await carousel(quotes(100));
    element.goTo(50);
    await settledAt(element, 50);
    const told = record(element);
    part(element, 'show-all').click();
    await measured(element);
    await paused(1_200);
    part(element, 'show-all').click();
    await measured(element);
    await paused(1_200);
    expect([element.index, inView(element), told]).to.deep.equal([50, [50], []]);
  });

  describe('out of sight', () => {
    it('goes where it is told, and stands there when it is seen', async () => {
      const element = await carousel(FIVE);
      element.parentElement!.style.display = 'none';
      await measured(element);
      element.goTo(3);
      await paused(100);
      expect(element.index).to.equal(3);
      element.parentElement!.style.display = '';
      await measured(element);
      await paused(1_200);
      expect([element.index, inView(element)]).to.deep.equal([3, [3]]);
    });

    it('stands where a movement was to lead that was hidden on its way', async () => {
      const element = await carousel(FIVE);
      const told = record(element);
      element.goTo(4);
      await paused(60);
      element.parentElement!.style.display = 'none';
      await settledAt(element, 4);
      element.parentElement!.style.display = '';
      await measured(element);
      expect([inView(element), told]).to.deep.equal([[4], [[4, 't4', 'api']]]);
    });

    it('goes on from where it is to go, before it is seen for the first time', async () => {
      const root = await mount('<div hidden><testimonial-carousel index="1"></testimonial-carousel></div>', {
        width: '400px',
      });
      const element = root.querySelector('testimonial-carousel')!;
      element.testimonials = FIVE;
      await measured(element);
      element.next();
      element.next();
      element.next();
      element.previous();
      root.hidden = false;
      await settledAt(element, 3);
      expect(inView(element)).to.deep.equal([3]);
    });

    it('stands where it was sent in what the browser skips: a closed disclosure', async () => {
      const root = await mount(
        '<details><summary>Words</summary><testimonial-carousel></testimonial-carousel></details>',
        { width: '400px' },
      );
      const element = root.querySelector('testimonial-carousel')!;
      element.testimonials = FIVE;
      await measured(element);
      const told = record(element);
      element.goTo(3);
      await settledAt(element, 3);
      (root as HTMLDetailsElement).open = true;
      await measured(element);
      await until(() => inView(element).join() === '3', 'the fourth is seen');
      expect(told).to.deep.equal([[3, 't3', 'api']]);
    });

    it('starts at its index when it is seen for the first time', async () => {
      const root = await mount('<div hidden><testimonial-carousel index="4"></testimonial-carousel></div>', {
        width: '400px',
      });
      const element = root.querySelector('testimonial-carousel')!;
      element.testimonials = FIVE;
      await measured(element);
      root.hidden = false;
      await measured(element);
      await until(() => inView(element).join() === '4', 'the fifth is seen');
    });
  });

  it('remembers where it is to go until there are data', async () => {
    const element = await mount<TestimonialCarousel>('<testimonial-carousel></testimonial-carousel>', {
      width: '400px',
    });
    element.goTo(3);
    element.testimonials = FIVE;
    await settledAt(element, 3);
    expect(inView(element)).to.deep.equal([3]);
  });

  it('goes to the id of one that was given just before', async () => {
    const element = await carousel(FIVE);
    element.testimonials = quotes(12);
    element.goTo('t9');
    element.next();
    await settledAt(element, 10);
    expect(inView(element)).to.deep.equal([10]);
  });

  it('goes to an index that is set together with what it shows', async () => {
    const element = await carousel(FIVE);
    const told = record(element);
    element.testimonials = quotes(12).map((each) => ({ ...each, author: 'Sample client' }));
    element.index = 5;
    await settledAt(element, 5);
    expect([inView(element), told.splice(0)]).to.deep.equal([[5], [[5, 't5', 'api']]]);
    element.testimonials = quotes(12).map((each, n) => ({ ...each, modality: n < 6 ? 'massage' : 'taping' }));
    element.modality = 'massage';
    element.index = 0;
    await settledAt(element, 0);
    expect([inView(element), told]).to.deep.equal([[0], [[0, 't0', 'api']]]);
  });

  it('goes no further than to the last of what is set together with an index', async () => {
    const element = await carousel(FIVE);
    const told = record(element);
    element.testimonials = quotes(50).map((each) => ({ ...each, author: 'Sample client' }));
    element.index = 99;
    await element.updateComplete;
    expect(slides(element)).not.to.have.lengthOf(0);
    await settledAt(element, 49);
    await paused(300);
    expect([inView(element), told]).to.deep.equal([[49], [[49, 't49', 'api']]]);
  });

  it('turns back where its index is set back on the way', async () => {
    const element = await carousel(FIVE);
    element.index = 4;
    await paused(50);
    element.index = 0;
    await paused(1_500);
    expect([inView(element), element.index, current(element)]).to.deep.equal([[0], 0, 0]);
  });

  it('goes to an index that is set as it becomes a row again, or as it has something to show again', async () => {
    const element = await carousel(FIVE);
    const told = record(element);
    element.layout = 'list';
    await measured(element);
    element.layout = 'carousel';
    element.index = 2;
    await settledAt(element, 2);
    expect([inView(element), told.splice(0)]).to.deep.equal([[2], [[2, 't2', 'api']]]);
    const other = await carousel(FIVE);
    const heard = record(other);
    other.modality = 'none';
    await measured(other);
    other.modality = undefined;
    other.index = 3;
    await settledAt(other, 3);
    expect([inView(other), heard]).to.deep.equal([[3], [[3, 't3', 'api']]]);
    takeWarnings();
  });

  it('says where it is when it is seen for the first time elsewhere than it was told to begin', async () => {
    for (const act of [
      (each: TestimonialCarousel) => each.goTo(0),
      (each: TestimonialCarousel) => {
        each.index = 0;
      },
      (each: TestimonialCarousel) => {
        each.testimonials = [FIVE[2]!, ...FIVE.slice(0, 2)];
      },
    ]) {
      const element = await carousel(FIVE, { attributes: 'index="2" hidden' });
      const told = record(element);
      act(element);
      await element.updateComplete;
      element.hidden = false;
      await until(() => told.length > 0, 'it tells');
      await settledAt(element, 0);
      expect([inView(element), told.length]).to.deep.equal([[0], 1]);
    }
  });

  it('begins where it is told to, without a word or a way there', async () => {
    for (const late of [false, true]) {
      const { scrollTo } = Element.prototype;
      const ways: unknown[] = [];
      Element.prototype.scrollTo = function (this: Element, ...args: unknown[]) {
        ways.push((args[0] as ScrollToOptions).behavior);
        Reflect.apply(scrollTo, this, args);
      };
      const told: string[] = [];
      const listen = ({ reason }: { readonly reason: string }): void => void told.push(reason);
      addEventListener('testimonial-change', listen);
      const element = await carousel(late ? [] : FIVE, { attributes: 'index="2"' });
      element.testimonials = FIVE;
      await until(() => reachable(element).join() === '2', 'the third is there');
      await paused(300);
      removeEventListener('testimonial-change', listen);
      Element.prototype.scrollTo = scrollTo;
      expect([inView(element), element.index, told, status(element)]).to.deep.equal([[2], 2, [], '']);
      expect(new Set(ways)).to.deep.equal(new Set(['instant']));
    }
  });

  it('tells where it stands when it cannot keep its place, and that no visitor moved it', async () => {
    const element = await carousel(FIVE);
    element.goTo(4);
    await settledAt(element, 4);
    const told = record(element);
    element.perView = 2;
    await settledAt(element, 3);
    await paused(1_200);
    expect([inView(element), told, status(element)]).to.deep.equal([[3, 4], [[3, 't3', 'data']], '']);
  });

  it('goes no further than to its ends', async () => {
    const element = await carousel(FIVE);
    element.goTo(99);
    await settledAt(element, 4);
    element.goTo(-5);
    await settledAt(element, 0);
    expect(inView(element)).to.deep.equal([0]);
  });

  it('goes to whole places alone', async () => {
    const element = await carousel(FIVE);
    const told = record(element);
    element.goTo(NaN);
    element.goTo(2.7);
    await settledAt(element, 2);
    expect(told).to.deep.equal([[2, 't2', 'api']]);
  });

  it('ends a glide where a hand takes it', async () => {
    const element = await carousel(FIVE);
    const told = record(element);
    element.goTo(4);
    await paused(60);
    const track = part(element, 'track');
    track.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    track.scrollTo({ left: 0, behavior: 'instant' });
    await paused(1_300);
    expect([element.index, current(element), part(element, 'previous').ariaDisabled]).to.deep.equal([0, 0, 'true']);
    expect(told).to.deep.equal([]);
  });

  it('leads a movement to its end when its width changes meanwhile', async () => {
    const element = await carousel(FIVE);
    element.goTo(4);
    await paused(80);
    element.parentElement!.style.inlineSize = '500px';
    await settledAt(element, 4);
    await measured(element);
    expect(inView(element)).to.deep.equal([4]);
  });

  it('measures anew when only its slides change', async () => {
    const element = await carousel(FIVE, { width: '600px', attributes: 'per-view="1"' });
    element.perView = 2;
    await measured(element);
    await until(() => reachable(element).join() === '0,1', 'two can be reached');
  });

  it('says nothing of its own when data change, and what it finds where nothing is left', async () => {
    const element = await carousel(FIVE);
    element.next();
    await settledAt(element, 1);
    expect(status(element)).not.to.equal('');
    element.testimonials = [...FIVE].reverse();
    await measured(element);
    expect(status(element)).to.equal('');
    part(element, 'next').focus();
    element.modality = 'shiatsu';
    await measured(element);
    expect(status(element)).to.equal('There are no words of clients about this yet.');
    expect(element.shadowRoot!.activeElement === element.shadowRoot!.querySelector('.none')).to.equal(true);
    const told = record(element);
    element.modality = '';
    await measured(element);
    expect([element.index, inView(element), told]).to.deep.equal([3, [3], []]);
  });

  it('leaves nothing behind when it goes', async () => {
    const { setTimeout: real } = window;
    let timers = 0;
    const element = await carousel(FIVE, { attributes: 'autoplay dwell="1"' });
    element.next();
    element.remove();
    element.play();
    element.testimonials = quotes(3);
    await paused(100);
    window.setTimeout = ((...args: Parameters<typeof real>) => {
      timers++;
      return real(...args);
    }) as typeof window.setTimeout;
    await new Promise((resolve) => real(resolve, 1_500));
    window.setTimeout = real;
    expect(timers).to.equal(0);
  });

  it('is forgotten when it goes: of 50 none is left in memory', async function () {
    if (!collectGarbage) this.skip();
    const left = await survivors(50, async () => {
      const element = await carousel(FIVE, { attributes: 'autoplay for="guide"' });
      element.next();
      element.parentElement!.remove();
      removeMounted();
      return element;
    });
    expect(left).to.be.at.most(1);
  });

  it('scrolls to the sides alone, also where quotes without an author can be opened', async () => {
    const long = { quote: 'Sample quote with many words. '.repeat(40).trim() };
    const element = await carousel(
      Array.from({ length: 5 }, (_, n) => ({ ...long, id: String(n) })),
      { attributes: 'lines="4"' },
    );
    await until(() => isShown(part(element, 'more')), 'quotes can be opened');
    const { scrollHeight, clientHeight } = part(element, 'track');
    expect(scrollHeight).to.equal(clientHeight);
  });

  it('goes on after it was moved in the page', async () => {
    const element = await carousel(FIVE);
    element.goTo(2);
    await settledAt(element, 2);
    element.parentElement!.append(element);
    await measured(element);
    await paused(200);
    expect([element.index, inView(element)]).to.deep.equal([2, [2]]);
    part(element, 'next').click();
    await settledAt(element, 3);
  });

  it('fires one event a move, however it moves', async () => {
    const element = await carousel(FIVE);
    const told = record(element);
    const changed = oneEvent(element, 'testimonial-change');
    part(element, 'next').click();
    part(element, 'next').click();
    await changed;
    await paused(300);
    const again = oneEvent(element, 'testimonial-change');
    element.index = 4;
    await again;
    await paused(300);
    expect(told).to.deep.equal([
      [2, 't2', 'user'],
      [4, 't4', 'api'],
    ]);
  });
});
