/** What moves the row, and what is told of it, one act at a time. */
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { controllerHost, type ControllerHost } from '../../shared/testing/controller-host.js';
import { expect, nextFrame, until } from '../../shared/testing/index.js';
import { FEW } from './slide-window.js';
import { SlidesController } from './slides-controller.js';

const STRIDE = 320;

describe('the row of slides', () => {
  let host: ControllerHost;
  let track: HTMLElement | null;
  let controller: SlidesController;
  let told: unknown[];
  let scrolls: ScrollToOptions[];
  let clock: SinonFakeTimers | undefined;
  let count: number;

  /** Slides of 300, 20 apart; two of them are in view. */
  function makeTrack(): HTMLElement {
    const row = document.createElement('div');
    Object.assign(row.style, { display: 'flex', gap: '20px', inlineSize: '620px', overflowX: 'scroll' });
    row.tabIndex = 0;
    for (let n = 0; n < count; n++) {
      const slide = document.createElement('p');
      Object.assign(slide.style, { flex: 'none', inlineSize: '300px', margin: '0' });
      slide.textContent = `Slide ${n}`;
      row.append(slide);
    }
    const native = row.scrollTo.bind(row);
    // Nothing glides here: where to and how is enough.
    row.scrollTo = ((options: ScrollToOptions) => {
      scrolls.push(options);
      native({ ...options, behavior: 'instant' });
    }) as typeof row.scrollTo;
    host.shadowRoot!.append(row);
    return row;
  }

  beforeEach(() => {
    told = [];
    scrolls = [];
    count = 12;
    host = controllerHost();
    track = makeTrack();
    controller = new SlidesController(host, {
      track: () => track,
      count: () => count,
      settled: (range, reason, asked) => told.push([range.first, range.count, reason, asked]),
      taken: () => told.push('taken'),
    });
  });

  afterEach(() => {
    clock?.restore();
    clock = undefined;
    controller.hostDisconnected();
    host.remove();
  });

  async function begun(): Promise<void> {
    controller.hostConnected();
    await until(() => controller.range, 'it is measured');
    await nextFrame();
    scrolls = [];
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  }

  function heard(): unknown[] {
    return told.splice(0);
  }

  /** The movement has come to rest, whether or not this browser says so by itself. */
  function rest(): void {
    clock!.tick(1_000);
  }

  /** As a hand does. */
  function scrollBy(pixels: number): void {
    track!.scrollLeft += pixels;
    track!.dispatchEvent(new Event('scroll'));
  }

  /** As `until`, by frames: observers tell with them, and the clock is ours. */
  async function drawn(condition: () => unknown, what: string): Promise<void> {
    for (let n = 0; n < 100; n++) {
      if (condition()) return;
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
    throw new Error(`This did not come true: ${what}`);
  }

  /** Observers have told what they saw. */
  async function observed(): Promise<void> {
    let frames = 0;
    await drawn(() => frames++ > 1, 'frames pass');
  }

  /** How often the browser is asked where the row stands. */
  function looks(): { count: number } {
    const made = { count: 0 };
    const { get, set } = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollLeft')!;
    Object.defineProperty(track!, 'scrollLeft', {
      configurable: true,
      get() {
        made.count++;
        return get!.call(this) as number;
      },
      set(left: number) {
        set!.call(this, left);
      },
    });
    return made;
  }

  const place = (): number => Math.round(Math.abs(track!.scrollLeft));

  it('has all slides in view before anything is measured', () => {
    expect(controller.range).to.equal(undefined);
    expect([controller.isVisible(0), controller.isVisible(99)]).to.deep.equal([true, true]);
    expect([controller.destination, controller.last]).to.deep.equal([0, 11]);
    expect(controller.isRightToLeft).to.equal(false);
    expect(host.controllers).to.deep.equal([controller]);
  });

  it('has nowhere to go with one slide', async () => {
    count = 1;
    track!.replaceChildren(track!.firstElementChild!);
    await begun();
    expect([controller.range, controller.last]).to.deep.equal([{ first: 0, count: 1 }, 0]);
    controller.goTo(1, 'api');
    rest();
    expect(heard()).to.deep.equal([[0, 1, 'user', false]]);
  });

  it('is measured once it is laid out, and rendered then', async () => {
    await begun();
    expect(controller.range).to.deep.equal({ first: 0, count: 2 });
    expect(host.updates).to.equal(1);
    expect([0, 1, 2].map((n) => controller.isVisible(n))).to.deep.equal([true, true, false]);
    expect(controller.last).to.equal(10);
    expect(heard()).to.deep.equal([]);
  });

  it('goes where it is asked to, and tells when it is there', async () => {
    await begun();
    const { updates } = host;
    controller.goTo(3, 'api');
    expect(scrolls).to.deep.equal([{ left: 3 * STRIDE, behavior: 'smooth' }]);
    expect([controller.destination, host.updates]).to.deep.equal([3, updates + 1]);
    // A render on its way is no other row.
    controller.hostUpdated();
    clock!.tick(0);
    expect([controller.destination, heard()]).to.deep.equal([3, []]);
    const rendered = host.updates;
    rest();
    expect(heard()).to.deep.equal([[3, 2, 'api', true]]);
    expect(host.updates).to.equal(rendered + 1);
    expect([controller.destination, controller.range!.first, place()]).to.deep.equal([3, 3, 3 * STRIDE]);
    expect([2, 3, 4, 5].map((n) => controller.isVisible(n))).to.deep.equal([false, true, true, false]);
  });

  it('goes no further than its ends', async () => {
    await begun();
    controller.goTo(99, 'api');
    await host.updateComplete;
    rest();
    expect(heard()).to.deep.equal([[10, 2, 'api', true]]);
    controller.goTo(-5, 'api');
    await host.updateComplete;
    rest();
    expect(heard()).to.deep.equal([[0, 2, 'api', true]]);
  });

  it('cuts to what is far away, once that was rendered', async () => {
    await begun();
    controller.goTo(6, 'api');
    expect(scrolls).to.deep.equal([{ left: 6 * STRIDE, behavior: 'smooth' }]);
    rest();
    scrolls = [];
    controller.goTo(8, 'api');
    expect(scrolls).to.deep.equal([{ left: 8 * STRIDE, behavior: 'smooth' }]);
    rest();
    controller.goTo(2, 'api');
    rest();
    controller.goTo(0, 'api');
    rest();
    scrolls = [];
    controller.goTo(7, 'api');
    expect(scrolls).to.deep.equal([]);
    await host.updateComplete;
    expect(scrolls).to.deep.equal([{ left: 7 * STRIDE, behavior: 'instant' }]);
  });

  it('cuts wherever a visitor wants less motion', async () => {
    await begun();
    const { matchMedia } = globalThis;
    const reduced = { matches: true } as MediaQueryList;
    globalThis.matchMedia = (query) => (query === '(prefers-reduced-motion: reduce)' ? reduced : matchMedia(query));
    try {
      controller.goTo(1, 'api');
      await host.updateComplete;
      expect(scrolls).to.deep.equal([{ left: STRIDE, behavior: 'instant' }]);
    } finally {
      globalThis.matchMedia = matchMedia;
    }
  });

  it('tells at once where it is there already, and moves nothing', async () => {
    await begun();
    const { updates } = host;
    controller.goTo(0, 'api');
    clock!.tick(0);
    expect(heard()).to.deep.equal([[0, 2, 'user', false]]);
    expect([scrolls, host.updates]).to.deep.equal([[], updates]);
    // Nobody has told it yet that it stands elsewhere.
    track!.scrollLeft = 2 * STRIDE;
    controller.goTo(2, 'api');
    clock!.tick(0);
    expect([scrolls, heard()]).to.deep.equal([[], [[2, 2, 'user', false]]]);
  });

  it('arrives although frames come late', async () => {
    await begun();
    track!.scrollTo = () => undefined;
    controller.goTo(2, 'api');
    Reflect.deleteProperty(track!, 'scrollTo');
    rest();
    expect([place(), heard()]).to.deep.equal([2 * STRIDE, [[2, 2, 'api', true]]]);
  });

  it('comes to rest at a slide after a swipe, and tells', async () => {
    await begun();
    scrollBy(STRIDE + 40);
    clock!.tick(10);
    rest();
    expect([place(), heard()]).to.deep.equal([STRIDE, [[1, 2, 'user', false]]]);
  });

  it('waits on for as long as it moves', async () => {
    await begun();
    for (let n = 0; n < 5; n++) {
      scrollBy(60);
      clock!.tick(100);
    }
    expect(heard()).to.deep.equal([]);
    rest();
    expect(heard()).to.deep.equal([[1, 2, 'user', false]]);
  });

  it('is told by browsers that know when a movement ends', async () => {
    await begun();
    track!.scrollLeft = 2 * STRIDE;
    track!.dispatchEvent(new Event('scrollend'));
    expect(heard()).to.deep.equal([[2, 2, 'user', false]]);
    rest();
    expect(heard()).to.deep.equal([]);
  });

  it('is given up to a hand on it, which is told', async () => {
    await begun();
    controller.goTo(4, 'api');
    const { updates } = host;
    track!.dispatchEvent(new Event('pointerdown'));
    expect([controller.destination, heard(), host.updates]).to.deep.equal([0, ['taken'], updates + 1]);
    track!.dispatchEvent(new Event('pointerdown'));
    expect(host.updates).to.equal(updates + 1);
    rest();
    expect(heard()).to.deep.equal(['taken', [4, 2, 'user', false]]);
  });

  it('is no hand’s where a wheel scrolls the page past it', async () => {
    await begun();
    for (const [deltaX, deltaY, taken] of [
      [0, 50, []],
      [20, 50, []],
      [-50, 50, []],
      [50, 20, ['taken']],
      [-50, 20, ['taken']],
    ] as const) {
      track!.dispatchEvent(new WheelEvent('wheel', { deltaX, deltaY }));
      expect(heard(), `${deltaX} ${deltaY}`).to.deep.equal(taken);
    }
  });

  /** As a finger does, or one of several on the same target. */
  function finger(type: string, target: Element = track!, others = 0): void {
    target.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { targetTouches: Array(others) }));
  }

  it('rests wherever a finger holds it, and at a slide once the last finger is off', async () => {
    await begun();
    const [one, two] = track!.children as unknown as [HTMLElement, HTMLElement];
    finger('touchstart', one);
    finger('touchstart', one, 1);
    finger('touchstart', two);
    expect(heard().splice(1)).to.deep.equal(['taken', 'taken']);
    finger('touchstart');
    expect(heard()).to.deep.equal(['taken']);
    scrollBy(STRIDE + 40);
    rest();
    expect([place(), heard()]).to.deep.equal([STRIDE + 40, []]);
    const lifted = (...[type, target, others]: Parameters<typeof finger>): void => {
      finger(type, target, others);
      rest();
    };
    lifted('touchend');
    lifted('touchend', one, 1);
    lifted('touchend', two);
    expect(heard()).to.deep.equal([]);
    lifted('touchend', one);
    expect([place(), heard()]).to.deep.equal([STRIDE, [[1, 2, 'user', false]]]);
    finger('touchstart');
    lifted('touchcancel');
    expect(heard()).to.deep.equal(['taken', [1, 2, 'user', false]]);
  });

  it('is held by a finger whose slide went, until it goes up', async () => {
    await begun();
    const [slide] = track!.children as unknown as [HTMLElement];
    finger('touchstart', slide);
    slide.replaceWith(slide.cloneNode(true));
    controller.assume(0);
    controller.place();
    heard();
    controller.goTo(1, 'user');
    rest();
    expect(heard()).to.deep.equal([]);
    finger('touchend', slide);
    rest();
    expect([place(), heard()]).to.deep.equal([STRIDE, [[1, 2, 'user', true]]]);
  });

  it('stays in the hand that moves it while its width changes', async () => {
    await begun();
    controller.goTo(4, 'api');
    rest();
    heard();
    finger('touchstart');
    track!.style.inlineSize = '940px';
    await drawn(() => controller.range!.count === 3, 'it is measured anew');
    track!.scrollLeft = 0;
    finger('touchend');
    rest();
    expect(place()).to.equal(0);
    expect(heard().at(-1)).to.deep.equal([0, 3, 'user', false]);
  });

  it('runs with the reading direction', async () => {
    track!.style.direction = 'rtl';
    await begun();
    expect(controller.isRightToLeft).to.equal(true);
    controller.goTo(2, 'api');
    rest();
    expect([track!.scrollLeft, heard()]).to.deep.equal([-2 * STRIDE, [[2, 2, 'api', true]]]);
  });

  it('keeps its first slide where its width changes, and says how many are in view now', async () => {
    await begun();
    controller.goTo(3, 'api');
    rest();
    scrolls = [];
    track!.style.inlineSize = '940px';
    await drawn(() => controller.range!.count === 3, 'it is measured anew');
    expect([controller.range!.first, place()]).to.deep.equal([3, 3 * STRIDE]);
    await observed();
    expect(scrolls).to.deep.equal([{ left: 3 * STRIDE, behavior: 'instant' }]);
    for (const slide of track!.children) (slide as HTMLElement).style.inlineSize = '460px';
    await drawn(() => controller.range!.count === 2, 'slides are measured, too');
    expect([controller.range!.first, place()]).to.deep.equal([3, 3 * 480]);
  });

  it('still goes where it was going when its width changes', async () => {
    await begun();
    controller.goTo(5, 'api');
    track!.style.inlineSize = '940px';
    await drawn(() => controller.range!.count === 3, 'it is measured anew');
    expect([controller.destination, place()]).to.deep.equal([5, 5 * STRIDE]);
  });

  it('says on its way what is in view there when its width changes', async () => {
    await begun();
    track!.scrollTo = () => undefined;
    // It is still on its way, whatever the browser thinks.
    for (const type of ['scroll', 'scrollend']) {
      host.shadowRoot!.addEventListener(type, (event) => event.stopPropagation(), true);
    }
    controller.goTo(5, 'api');
    track!.scrollLeft = 3 * STRIDE;
    track!.style.inlineSize = '940px';
    await drawn(() => controller.range!.count === 3, 'it is measured anew');
    expect([controller.range!.first, controller.destination]).to.deep.equal([3, 5]);
  });

  it('follows the width of slides that replace others, and not of those that went', async () => {
    await begun();
    const [first] = track!.children as unknown as [HTMLElement];
    const another = first.cloneNode(true) as HTMLElement;
    first.replaceWith(another);
    controller.hostUpdated();
    await observed();
    track!.append(first);
    scrolls = [];
    first.style.inlineSize = '100px';
    await observed();
    expect(scrolls).to.deep.equal([]);
    for (const slide of track!.children) (slide as HTMLElement).style.inlineSize = '620px';
    await drawn(() => controller.range!.count === 1, 'it is measured anew');
    controller.hostDisconnected();
    controller.hostConnected();
    await observed();
    for (const slide of track!.children) (slide as HTMLElement).style.inlineSize = '300px';
    await drawn(() => controller.range!.count === 2, 'it is measured once more');
  });

  it('asks for one render in a frame, and for none once its element is gone', async () => {
    await begun();
    count = 30;
    const { updates } = host;
    scrollBy(STRIDE);
    scrollBy(STRIDE);
    await observed();
    expect([controller.range!.first, host.updates - updates]).to.deep.equal([2, 1]);
    scrollBy(0);
    await observed();
    expect(host.updates - updates, 'nothing changed').to.equal(1);
    scrollBy(STRIDE);
    controller.hostDisconnected();
    await observed();
    expect(host.updates - updates, 'gone').to.equal(1);
  });

  it('leaves in peace what comes after its element is gone', async () => {
    await begun();
    controller.goTo(9, 'api');
    controller.hostDisconnected();
    await host.updateComplete;
    controller.goTo(99, 'user');
    expect(controller.destination).to.equal(10);
    controller.assume(8);
    expect([controller.place(), scrolls]).to.deep.equal([{ index: 8, reason: 'data' }, []]);
  });

  it('looks on its way where it is only if slides are missing', async () => {
    count = 5;
    await begun();
    expect(controller.window).to.deep.equal({ start: 0, end: 5 });
    scrollBy(2 * STRIDE);
    expect(controller.range!.first).to.equal(0);
    rest();
    expect(controller.range!.first).to.equal(2);
    count = 30;
    expect(controller.window.end).to.be.lessThan(30);
    scrollBy(STRIDE);
    expect(controller.range!.first).to.equal(3);
  });

  it('has the page laid out before a render only if slides come and go', async () => {
    await begun();
    const asked = looks();
    const asks = (slides: number): boolean => {
      const { count: before } = asked;
      count = slides;
      controller.hostUpdate();
      return asked.count > before;
    };
    expect([asks(FEW), asks(FEW + 1)]).to.deep.equal([false, true]);
    controller.makeRoom({ start: 2, end: FEW });
    expect(asks(FEW)).to.equal(true);
  });

  it('goes where it was asked to before it was laid out, once it is', async () => {
    track!.style.display = 'none';
    controller.hostConnected();
    controller.hostUpdated();
    controller.goTo(2, 'api');
    expect([controller.destination, controller.range]).to.deep.equal([2, undefined]);
    expect(controller.window.start).to.equal(0);
    await observed();
    track!.style.display = 'flex';
    await until(() => place() === 2 * STRIDE, 'it is there');
    await until(() => told.length > 0, 'it tells');
    expect(heard()).to.deep.equal([[2, 2, 'api', true]]);
    track!.scrollLeft = 0;
    await until(() => told.length > 0, 'it tells');
    track!.style.inlineSize = '940px';
    await drawn(() => controller.range!.count === 3, 'it is measured anew');
    expect([controller.destination, place()], 'asked for once').to.deep.equal([0, 0]);
  });

  it('stands, when it is seen again, where it was sent while it was hidden', async () => {
    await begun();
    track!.style.display = 'none';
    await observed();
    scrolls = [];
    controller.goTo(4, 'api');
    expect([controller.destination, controller.range, scrolls]).to.deep.equal([4, { first: 4, count: 2 }, []]);
    clock!.tick(0);
    expect(heard()).to.deep.equal([[4, 2, 'api', true]]);
    track!.style.display = 'flex';
    await drawn(() => place() === 4 * STRIDE, 'it is there');
  });

  it('arrives where it was going when it is hidden on its way', async () => {
    await begun();
    track!.scrollTo = () => undefined;
    controller.goTo(4, 'api');
    Reflect.deleteProperty(track!, 'scrollTo');
    track!.style.display = 'none';
    await observed();
    rest();
    expect([controller.range, heard()]).to.deep.equal([{ first: 4, count: 2 }, [[4, 2, 'api', true]]]);
    track!.style.display = 'flex';
    await drawn(() => place() === 4 * STRIDE, 'it is there');
  });

  it('takes a slide for the first when others come, and shows it at once', async () => {
    await begun();
    controller.goTo(5, 'api');
    controller.assume(2);
    expect([controller.destination, controller.range!.first]).to.deep.equal([2, 2]);
    scrolls = [];
    expect(controller.place()).to.deep.equal({ index: 2, reason: 'api' });
    expect(scrolls).to.deep.equal([{ left: 2 * STRIDE, behavior: 'instant' }]);
    count = 3;
    controller.assume(2);
    expect([controller.place(), controller.range]).to.deep.equal([
      { index: 1, reason: 'data' },
      { first: 1, count: 2 },
    ]);
  });

  it('keeps whose a movement was for a row that comes back, not for slides that come while there is none', async () => {
    await begun();
    const row = track!;
    for (const [comesBack, reason] of [
      [true, 'user'],
      [false, 'data'],
    ] as const) {
      controller.goTo(controller.range!.first + 2, 'user');
      track = null;
      controller.hostUpdated();
      controller.assume(5);
      if (comesBack) track = row;
      controller.hostUpdated();
      expect(controller.place()).to.deep.equal({ index: 5, reason });
    }
  });

  it('takes none for the first before anything is measured', () => {
    controller.assume(2);
    expect([controller.range, controller.place()]).to.deep.equal([undefined, undefined]);
  });

  it('has room for slides that do not exist, and stays where it was', async () => {
    await begun();
    // Of many alone not all exist.
    count = 30;
    controller.goTo(2, 'api');
    rest();
    controller.hostUpdate();
    track!.scrollLeft += 100;
    scrolls = [];
    controller.makeRoom({ start: 1, end: 9 });
    const room = (): string[] => ['--_before', '--_after'].map((name) => track!.style.getPropertyValue(name));
    expect([room(), scrolls]).to.deep.equal([['1', '21'], [{ left: 2 * STRIDE, behavior: 'instant' }]]);
    track!.style.setProperty('--_before', 'untouched');
    controller.makeRoom({ start: 1, end: 9 });
    expect(room()).to.deep.equal(['untouched', '21']);
    // A pixel is a matter of rounding, and a movement under way is to go on.
    scrolls = [];
    controller.hostUpdate();
    track!.scrollLeft += 1;
    controller.makeRoom({ start: 2, end: 9 });
    expect([room(), scrolls]).to.deep.equal([['2', '21'], []]);
    controller.goTo(4, 'api');
    controller.hostUpdate();
    track!.scrollLeft += 100;
    scrolls = [];
    controller.makeRoom({ start: 3, end: 9 });
    expect([room(), scrolls]).to.deep.equal([['3', '21'], []]);
  });

  it('lets go of a row that went, and takes up another', async () => {
    await begun();
    const before = track!;
    controller.makeRoom({ start: 1, end: 9 });
    before.dispatchEvent(new Event('touchstart'));
    controller.goTo(3, 'api');
    expect(heard()).to.deep.equal(['taken']);
    track = makeTrack();
    controller.hostUpdated();
    expect(controller.destination, 'a movement under way goes on there').to.equal(3);
    before.dispatchEvent(new Event('pointerdown'));
    expect(heard()).to.deep.equal([]);
    controller.makeRoom({ start: 1, end: 9 });
    expect(track.style.getPropertyValue('--_before')).to.equal('1');
    await observed();
    rest();
    expect([place(), heard().slice(0, 1)]).to.deep.equal([3 * STRIDE, [[3, 2, 'api', true]]]);
    scrolls = [];
    before.style.inlineSize = '400px';
    await observed();
    expect(scrolls).to.deep.equal([]);
    scrollBy(STRIDE);
    rest();
    expect(heard()).to.deep.equal([[4, 2, 'user', false]]);
    controller.hostDisconnected();
    track.dispatchEvent(new Event('pointerdown'));
    scrollBy(STRIDE);
    rest();
    expect([heard(), clock!.countTimers()]).to.deep.equal([[], 0]);
  });

  it('is not taken up by an element that left the page', () => {
    host.remove();
    controller.hostUpdated();
    track!.dispatchEvent(new Event('pointerdown'));
    expect(heard()).to.deep.equal([]);
  });

  it('has a window of slides that exist around where it goes', async () => {
    count = 40;
    host.shadowRoot!.replaceChildren();
    track = makeTrack();
    await begun();
    const { start, end } = controller.window;
    expect([start <= 0, end < count]).to.deep.equal([true, true]);
    controller.goTo(20, 'api');
    const far = controller.window;
    expect(far.start > start && far.start <= 20 && far.end >= 22 && far.end < count).to.equal(true);
  });
});
