/** Autoplay, with a clock of our own: whatever it does, it does when we say. */
import '../../testimonial-carousel.js';
import type { TestimonialCarousel } from '../../classes.js';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { expect, expectAccessible } from '../../shared/testing/index.js';
import { all, carousel, FIVE, isShown, part } from './testing/carousel.js';

const realTimeout = window.setTimeout.bind(window);
const realMatchMedia = window.matchMedia.bind(window);

/** Real milliseconds, for what no clock of ours reaches: scrolling, observers. */
function real(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    realTimeout(resolve, milliseconds);
  });
}

/** Where it is, or is going. */
function place(element: TestimonialCarousel): number {
  return all(element, '.dot').findIndex((dot) => dot.ariaCurrent === 'true');
}

function button(element: TestimonialCarousel): HTMLElement {
  return part(element, 'pause');
}

function isPlaying(element: TestimonialCarousel): boolean {
  return button(element).ariaLabel === 'Stop moving';
}

function pointer(element: TestimonialCarousel, type: string, pointerType = 'mouse'): void {
  element.dispatchEvent(new PointerEvent(type, { pointerType }));
}

describe('autoplay of <testimonial-carousel>', () => {
  let clock: SinonFakeTimers;

  async function playing(attributes = ''): Promise<TestimonialCarousel> {
    const element = await carousel(FIVE, { attributes: `autoplay dwell="6" ${attributes}` });
    // What tells whether it is in view answers in its own time.
    await real(60);
    await element.updateComplete;
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldClearNativeTimers: true });
    element.pause();
    element.play();
    await element.updateComplete;
    return element;
  }

  /** Lets seconds pass until it moves; says where it goes. A scroll takes real time, which here is none. */
  async function after(element: TestimonialCarousel, seconds: number): Promise<number> {
    const before = place(element);
    for (let tenth = 0; tenth < seconds * 10 && place(element) === before; tenth++) {
      clock.tick(100);
      await element.updateComplete;
    }
    return place(element);
  }

  /** Lets a movement under way come to rest. */
  async function rest(element: TestimonialCarousel): Promise<void> {
    await real(900);
    clock.tick(200);
    await element.updateComplete;
  }

  afterEach(() => {
    clock?.restore();
    window.matchMedia = realMatchMedia;
  });

  // @wcag 2.2.2
  it('is off unless it is asked for', async () => {
    const element = await carousel();
    expect(part(element, 'pause') === null).to.equal(true);
  });

  // @wcag 2.2.1
  it('moves on after six seconds, or as long as the quote takes', async () => {
    const element = await playing();
    element.dwell = undefined;
    element.play();
    expect(await after(element, 5.9)).to.equal(0);
    expect(await after(element, 0.2)).to.equal(1);
    await rest(element);
    expect(element.index).to.equal(1);
    // 66 characters.
    expect(await after(element, 7.1)).to.equal(1);
    expect(await after(element, 0.3)).to.equal(2);
  });

  it('goes from the last to the first', async () => {
    const element = await playing();
    element.goTo(4);
    await rest(element);
    expect(await after(element, 6.1)).to.equal(0);
  });

  it('says that it starts and stops, and why it moved', async () => {
    const element = await playing();
    const told: unknown[] = [];
    element.addEventListener('testimonial-autoplay', ({ playing: on }) => told.push(on));
    element.addEventListener('testimonial-change', ({ reason }) => told.push(reason));
    await after(element, 6.1);
    await rest(element);
    element.pause();
    element.pause();
    element.play();
    expect(told).to.deep.equal(['autoplay', false, true]);
    expect(element.shadowRoot!.querySelector('[role="status"]')!.textContent.trim()).to.equal('');
  });

  it('goes on after it was moved in the page, and when there is somewhere to go again', async () => {
    const element = await playing();
    element.parentElement!.append(element);
    await real(100);
    await element.updateComplete;
    expect(await after(element, 6.1)).to.equal(1);
    await rest(element);
    element.testimonials = FIVE.slice(0, 1);
    await real(100);
    element.testimonials = FIVE;
    await real(200);
    await element.updateComplete;
    const before = place(element);
    expect(await after(element, 6.2)).to.equal(before + 1);
  });

  for (const [how, move] of [
    ['goTo', (element: TestimonialCarousel) => element.goTo(2)],
    ['index', (element: TestimonialCarousel) => (element.index = 2)],
    [
      'next',
      (element: TestimonialCarousel) => {
        element.next();
        element.next();
      },
    ],
  ] as const) {
    it(`lets a movement by ${how} arrive, and what it leads to be read`, async () => {
      const element = await playing('per-view="1"');
      const changes: unknown[] = [];
      element.addEventListener('testimonial-change', ({ index, reason }) => changes.push([index, reason]));
      clock.tick(5_900);
      move(element);
      await element.updateComplete;
      clock.tick(200);
      await element.updateComplete;
      expect(place(element)).to.equal(2);
      await rest(element);
      expect(changes).to.deep.equal([[2, 'api']]);
      // Some of it passed while it came to rest.
      clock.tick(5_700);
      await element.updateComplete;
      expect(place(element)).to.equal(2);
      expect(await after(element, 1)).to.equal(3);
    });
  }

  it('takes the time it is told', async () => {
    const element = await playing();
    element.dwell = 3;
    element.play();
    expect(await after(element, 2.9)).to.equal(0);
    expect(await after(element, 0.2)).to.equal(1);
  });

  it('takes the time it is told while it plays', async () => {
    const element = await playing();
    clock.tick(2_000);
    element.dwell = 1;
    await element.updateComplete;
    expect(await after(element, 0.9)).to.equal(0);
    expect(await after(element, 0.2)).to.equal(1);
  });

  describe('is suspended, and goes on by itself,', () => {
    it('while a mouse is over it, not while a finger is', async () => {
      const element = await playing();
      pointer(element, 'pointerenter');
      expect(await after(element, 60)).to.equal(0);
      expect(isPlaying(element)).to.equal(true);
      pointer(element, 'pointerleave');
      expect(await after(element, 6.1)).to.equal(1);
      await rest(element);
      pointer(element, 'pointerenter', 'touch');
      expect(await after(element, 6.1)).to.equal(2);
    });

    it('while its tab is hidden', async () => {
      const element = await playing();
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      document.dispatchEvent(new Event('visibilitychange'));
      expect(await after(element, 60)).to.equal(0);
      Reflect.deleteProperty(document, 'hidden');
      document.dispatchEvent(new Event('visibilitychange'));
      expect(await after(element, 6.1)).to.equal(1);
    });

    it('while it is out of view', async () => {
      const element = await playing();
      element.parentElement!.style.marginBlockStart = '5000px';
      await real(200);
      expect(await after(element, 60)).to.equal(0);
      element.parentElement!.style.marginBlockStart = '';
      await real(200);
      expect(await after(element, 6.1)).to.equal(1);
    });
  });

  describe('is stopped until it is asked for again', () => {
    const STOPS: Record<string, (element: TestimonialCarousel) => void> = {
      'by focus inside': (element) => part(element, 'track').focus(),
      'by a button': (element) => part(element, 'previous').click(),
      'by a dot': (element) => all(element, '.dot')[0]!.click(),
      'by a key': (element) =>
        part(element, 'next').dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true })),
      'by its method': (element) => element.pause(),
      'by its own button': (element) => button(element).click(),
      'when the attribute goes': (element) => {
        element.autoplay = false;
      },
    };
    for (const [how, stop] of Object.entries(STOPS)) {
      it(how, async () => {
        const element = await playing();
        stop(element);
        await element.updateComplete;
        await element.updateComplete;
        expect(isPlaying(element)).to.equal(false);
        (document.activeElement as HTMLElement | null)?.blur();
        pointer(element, 'pointerenter');
        pointer(element, 'pointerleave');
        expect(await after(element, 60)).to.equal(0);
        element.play();
        expect(await after(element, 6.1)).to.equal(1);
      });
    }

    it('before it has begun', async () => {
      const element = await carousel([], { attributes: 'autoplay' });
      element.pause();
      element.testimonials = FIVE;
      await real(300);
      await element.updateComplete;
      expect(isPlaying(element)).to.equal(false);
    });

    it('by a hand on the row', async () => {
      const element = await playing();
      part(element, 'track').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
      await element.updateComplete;
      expect(isPlaying(element)).to.equal(false);
    });

    it('by a swipe', async () => {
      const element = await playing();
      const track = part(element, 'track');
      track.scrollTo({ left: track.clientWidth, behavior: 'instant' });
      await rest(element);
      expect([element.index, isPlaying(element)]).to.deep.equal([1, false]);
      expect(await after(element, 60)).to.equal(1);
    });

    it('by reading more', async () => {
      const element = await playing('lines="1"');
      all(element, '.more')[0]!.click();
      await element.updateComplete;
      expect(isPlaying(element)).to.equal(false);
    });

    it('by showing all', async () => {
      const element = await playing();
      part(element, 'show-all').click();
      await element.updateComplete;
      clock.tick(60_000);
      element.showAll();
      part(element, 'show-all').click();
      await framed(element);
      expect([place(element), isPlaying(element)]).to.deep.equal([0, false]);
    });
  });

  describe('its button', () => {
    // @wcag 2.2.2
    it('is the first of the buttons, and changes its name and nothing else', async () => {
      const element = await playing();
      expect(all(element, 'button')[0] === button(element)).to.equal(true);
      expect([button(element).ariaLabel, button(element).ariaPressed]).to.deep.equal(['Stop moving', null]);
      button(element).click();
      await element.updateComplete;
      expect([button(element).ariaLabel, button(element).ariaPressed]).to.deep.equal(['Start moving by itself', null]);
      clock.restore();
      await expectAccessible(element);
    });

    // @wcag 2.2.1, 2.2.2
    it('stops with one press, although focus has stopped it before the click', async () => {
      const element = await playing();
      button(element).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      button(element).focus();
      button(element).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
      await element.updateComplete;
      expect(isPlaying(element)).to.equal(false);
    });

    it('forgets a press that never became a click', async () => {
      const element = await playing();
      button(element).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      button(element).focus();
      await element.updateComplete;
      // Released elsewhere, then pressed with a key.
      button(element).click();
      await element.updateComplete;
      expect(isPlaying(element), 'starts').to.equal(true);
      button(element).click();
      button(element).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      element.play();
      button(element).click();
      await element.updateComplete;
      expect(isPlaying(element), 'stops').to.equal(false);
      // What clicks for a visitor may do so without a press.
      for (const plays of [true, false]) {
        button(element).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
        await element.updateComplete;
        expect(isPlaying(element), 'without a press').to.equal(plays);
      }
    });

    it('does not start while focus is inside', async () => {
      const element = await playing();
      element.autoplay = false;
      button(element).focus();
      await element.updateComplete;
      element.autoplay = true;
      await element.updateComplete;
      expect(isPlaying(element)).to.equal(false);
    });

    it('starts it from inside, and it keeps moving there', async () => {
      const element = await playing();
      button(element).focus();
      await element.updateComplete;
      expect(isPlaying(element)).to.equal(false);
      button(element).click();
      expect(await after(element, 6.1)).to.equal(1);
    });
  });

  it('goes on when the row’s width changes, even where it cannot keep its place', async () => {
    const element = await playing();
    element.goTo(4);
    await rest(element);
    element.play();
    element.perView = 2;
    await rest(element);
    expect([element.index, isPlaying(element)]).to.deep.equal([3, true]);
  });

  describe('where motion is to be reduced', () => {
    const wish = Object.assign(new EventTarget(), { matches: true });

    beforeEach(() => {
      reduce(true);
      window.matchMedia = (query) =>
        query.includes('reduced-motion') ? (wish as unknown as MediaQueryList) : realMatchMedia(query);
    });

    function reduce(matches: boolean): void {
      wish.matches = matches;
      wish.dispatchEvent(new Event('change'));
    }

    it('stops once that is wished for, unless it was asked to play', async () => {
      reduce(false);
      const element = await carousel(FIVE, { attributes: 'autoplay' });
      await real(60);
      await element.updateComplete;
      expect(isPlaying(element)).to.equal(true);
      reduce(true);
      await element.updateComplete;
      expect(isPlaying(element)).to.equal(false);
      element.play();
      reduce(false);
      reduce(true);
      await element.updateComplete;
      expect(isPlaying(element)).to.equal(true);
    });

    it('stops where that was wished for while it was out of the page', async () => {
      reduce(false);
      const element = await carousel(FIVE, { attributes: 'autoplay' });
      await real(60);
      const { parentElement } = element;
      element.remove();
      reduce(true);
      parentElement!.append(element);
      await element.updateComplete;
      expect(isPlaying(element)).to.equal(false);
    });

    it('does not start by itself, and offers its button', async () => {
      const element = await carousel(FIVE, { attributes: 'autoplay' });
      await real(60);
      await element.updateComplete;
      expect(isPlaying(element)).to.equal(false);
      expect(isShown(button(element))).to.equal(true);
    });

    it('cuts instead of gliding when it is asked to play', async () => {
      const element = await playing();
      await after(element, 6.1);
      // No time passes for a glide.
      expect(part(element, 'track').scrollLeft).to.equal(part(element, 'track').clientWidth + gapOf(element));
    });
  });
});

function gapOf(element: TestimonialCarousel): number {
  return Number.parseFloat(getComputedStyle(part(element, 'track')).columnGap);
}

async function framed(element: TestimonialCarousel): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
}
