/** When autoplay begins by itself, and what becomes of it where the element comes and goes. */
import '../../testimonial-carousel.js';
import type { TestimonialCarousel } from '../../classes.js';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { controllerHost } from '../../shared/testing/controller-host.js';
import { watchHoldings } from '../../shared/testing/holdings.js';
import { expect, until } from '../../shared/testing/index.js';
import { AutoplayController } from './autoplay-controller.js';
import { all, carousel, FIVE, part } from './testing/carousel.js';

const realTimeout = window.setTimeout.bind(window);

/** Time for observers, which no clock of ours reaches. */
async function observed(element: TestimonialCarousel): Promise<void> {
  await new Promise((resolve) => {
    realTimeout(resolve, 120);
  });
  await element.updateComplete;
}

/** Where it is, or is going. */
function place(element: TestimonialCarousel): number {
  return all(element, '.dot').findIndex((dot) => dot.ariaCurrent === 'true');
}

function isPlaying(element: TestimonialCarousel): boolean {
  return part(element, 'pause').ariaLabel === 'Stop moving';
}

describe('autoplay of <testimonial-carousel> that was not asked to play', () => {
  let clock: SinonFakeTimers | undefined;

  /** One that moves every six seconds of our own clock. */
  async function begun(): Promise<TestimonialCarousel> {
    const element = await carousel(FIVE, { attributes: 'autoplay dwell="6"' });
    await observed(element);
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldClearNativeTimers: true });
    await returned(element);
    return element;
  }

  async function returned(element: TestimonialCarousel): Promise<void> {
    const { parentElement } = element;
    element.remove();
    parentElement!.append(element);
    await observed(element);
  }

  async function after(element: TestimonialCarousel, seconds: number): Promise<number> {
    clock!.tick(seconds * 1_000);
    await element.updateComplete;
    return place(element);
  }

  afterEach(() => {
    clock?.restore();
    clock = undefined;
  });

  it('begins once there is something to move, and tells it once', async () => {
    const element = await carousel([], { attributes: 'autoplay' });
    const told: boolean[] = [];
    element.addEventListener('testimonial-autoplay', ({ playing }) => told.push(playing));
    element.testimonials = FIVE.slice(0, 1);
    await observed(element);
    expect(told).to.deep.equal([]);
    element.testimonials = FIVE;
    await until(() => told.length > 0, 'it plays');
    element.play();
    await observed(element);
    expect([told, isPlaying(element)]).to.deep.equal([[true], true]);
  });

  it('begins again where the attribute goes and comes back', async () => {
    const element = await begun();
    expect(isPlaying(element)).to.equal(true);
    element.autoplay = false;
    await element.updateComplete;
    await element.updateComplete;
    expect(isPlaying(element)).to.equal(false);
    element.autoplay = true;
    await element.updateComplete;
    await element.updateComplete;
    expect(isPlaying(element)).to.equal(true);
  });

  it('moves after its time, which a pointer that only leaves does not lengthen', async () => {
    const element = await begun();
    expect(await after(element, 4)).to.equal(0);
    element.dispatchEvent(new PointerEvent('pointerleave'));
    expect(await after(element, 1.9)).to.equal(0);
    expect(await after(element, 0.2)).to.equal(1);
  });

  it('does not move while it is out of the page, and waits anew when it is back', async () => {
    const element = await begun();
    const { parentElement } = element;
    element.remove();
    clock!.tick(60_000);
    element.pause();
    element.play();
    clock!.tick(60_000);
    parentElement!.append(element);
    await observed(element);
    expect(place(element)).to.equal(0);
    expect(await after(element, 5.9)).to.equal(0);
    expect(await after(element, 0.2)).to.equal(1);
  });

  it('goes on when it is back, although a mouse was over it when it went', async () => {
    const element = await begun();
    element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    expect(await after(element, 60)).to.equal(0);
    await returned(element);
    expect(await after(element, 6.1)).to.equal(1);
  });

  it('does not move where it comes into a page that is hidden', async () => {
    const element = await begun();
    const { parentElement } = element;
    element.remove();
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    parentElement!.append(element);
    await observed(element);
    expect(await after(element, 60)).to.equal(0);
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await after(element, 6.1)).to.equal(1);
  });

  it('leaves nothing behind in a document when it goes to another', () => {
    const never = (): boolean => false;
    const host = controllerHost();
    const controller = new AutoplayController(host, {
      wanted: never,
      canMove: never,
      dwell: () => 6,
      advance: never,
      changed: never,
    });
    const holdings = watchHoldings();
    const before = holdings.held();
    controller.hostConnected();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(host);
    controller.hostDisconnected();
    expect(holdings.held()).to.deep.equal(before);
    holdings.stop();
    frame.remove();
  });

  it('is started by its button again after a press that stopped it', async () => {
    const element = await begun();
    const button = part(element, 'pause');
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await element.updateComplete;
    expect(isPlaying(element)).to.equal(false);
    // A key clicks without a press.
    button.click();
    await element.updateComplete;
    expect(isPlaying(element)).to.equal(true);
  });
});
