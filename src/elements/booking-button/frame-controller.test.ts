/** What the watch over a booking page makes of what the page does, one act at a time. */
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { expect } from '../../shared/testing/index.js';
import { FrameController } from './frame-controller.js';
import type { BookingFrame, BookingNews } from './frames/frame.js';
import { controllerHost, type ControllerHost } from '../../shared/testing/controller-host.js';

const PAGE = 'https://book.example/me';
const SELF = 'https://book.example';
const SIBLING = 'https://api.book.example';
const STRANGER = 'https://evil.example';

/** Whose messages are our own words. */
const TALKER: BookingFrame = {
  provider: { name: 'calendly', recognizes: ({ hostname }) => hostname === 'book.example' },
  life: 'message',
  url: (address) => address,
  origins: [SIBLING],
  read: (message) => (typeof message === 'object' ? (message as BookingNews) : undefined),
  answer: (message) => (message === 'hello' ? 'hi' : undefined),
};
const MUTE: BookingFrame = { ...TALKER, life: 'none' };

describe('the watch over a booking page', () => {
  let host: ControllerHost;
  let told: unknown[];
  let clock: SinonFakeTimers | undefined;

  beforeEach(() => {
    told = [];
    host = controllerHost();
  });

  afterEach(() => {
    clock?.restore();
    clock = undefined;
    Reflect.deleteProperty(navigator, 'onLine');
    for (const each of host.controllers) each.hostDisconnected?.();
    host.remove();
  });

  function watch(known: BookingFrame | null = TALKER): FrameController {
    return new FrameController(host, () => ({
      known: known ?? undefined,
      timeout: 2,
      ready: () => told.push('ready'),
      failed: (reason) => told.push(reason),
      scheduled: (facts) => told.push(facts),
    }));
  }

  /** A frame that nothing is fetched for. */
  function framed(controller: FrameController, address = PAGE): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.title = 'Booking';
    frame.srcdoc = '';
    frame.src = address;
    host.shadowRoot!.replaceChildren(frame);
    controller.hostUpdated();
    return frame;
  }

  function say(frame: HTMLIFrameElement, data: unknown, origin = SELF, source = frame.contentWindow): void {
    dispatchEvent(new MessageEvent('message', { data, origin, source }));
  }

  function heard(): unknown[] {
    return told.splice(0);
  }

  function goOffline(offline: boolean): void {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: !offline });
    if (!offline) dispatchEvent(new Event('online'));
  }

  it('begins with nothing known', () => {
    const { state, height, scheduled, attempt } = watch();
    expect({ state, height, scheduled, attempt }).to.deep.equal({
      state: 'loading',
      height: undefined,
      scheduled: false,
      attempt: 0,
    });
  });

  it('tells once that the page is there, and renders then', () => {
    const controller = watch();
    const frame = framed(controller);
    expect(host.updates).to.equal(0);
    say(frame, { kind: 'alive' });
    say(frame, { kind: 'alive' });
    expect([controller.state, heard(), host.updates]).to.deep.equal(['ready', ['ready'], 1]);
  });

  it('listens to that very frame, and to origins of its provider', () => {
    const controller = watch();
    const frame = framed(controller);
    say(frame, { kind: 'alive' }, STRANGER);
    say(frame, { kind: 'alive' }, SELF, window);
    say(frame, { kind: 'alive' }, SELF, null);
    say(frame, 'anything');
    expect(controller.state).to.equal('loading');
    say(frame, { kind: 'alive' }, SIBLING);
    expect(controller.state).to.equal('ready');
  });

  it('listens to the page’s own origin alone where its address is not one of the provider’s', () => {
    const controller = watch();
    const frame = framed(controller, 'https://own.example/book');
    say(frame, { kind: 'alive' }, SIBLING);
    expect(controller.state).to.equal('loading');
    say(frame, { kind: 'alive' }, 'https://own.example');
    expect(controller.state).to.equal('ready');
  });

  it('hears nothing where there is no provider, no frame, or no window in it', () => {
    const controller = watch(null);
    say(framed(controller), { kind: 'alive' });
    const other = watch();
    const frame = framed(other);
    frame.remove();
    say(frame, { kind: 'alive' }, SELF, null);
    expect(heard()).to.deep.equal([]);
  });

  it('answers what waits for an answer, and nothing else', () => {
    const frame = framed(watch());
    const answers: unknown[] = [];
    frame.contentWindow!.postMessage = ((...args: unknown[]) => answers.push(args)) as typeof postMessage;
    say(frame, 'hello', SIBLING);
    say(frame, 'what?');
    expect(answers).to.deep.equal([['hi', SIBLING]]);
    const { provider, life, url, origins } = TALKER;
    const other = framed(watch({ provider, life, url, origins }));
    expect(() => say(other, 'hello')).to.not.throw();
    expect(heard()).to.deep.equal([]);
  });

  it('takes the page’s height, which says that it is there unless it says that it failed', () => {
    const controller = watch();
    const frame = framed(controller);
    say(frame, { kind: 'height', pixels: 700 });
    expect([controller.height, controller.state, host.updates]).to.deep.equal([700, 'ready', 2]);
    say(frame, { kind: 'height', pixels: 900 });
    expect([controller.height, heard(), host.updates]).to.deep.equal([900, ['ready'], 3]);
    say(frame, { kind: 'failed' });
    say(frame, { kind: 'failed' });
    expect(controller.height).to.equal(900);
    say(frame, { kind: 'height', pixels: 300 });
    expect([controller.height, controller.state, heard()]).to.deep.equal([300, 'link-failed', ['link-failed']]);
  });

  it('tells a booking once, however often the page does, and each of several', () => {
    const controller = watch();
    const frame = framed(controller);
    const first = { kind: 'scheduled', reference: 'one', start: '2026-12-01T10:00' };
    const second = { kind: 'scheduled', reference: 'two' };
    for (const each of [first, first, second, first]) say(frame, each);
    expect(heard()).to.deep.equal(['ready', first, second]);
    expect([controller.scheduled, host.updates]).to.deep.equal([true, 3]);
  });

  it('tells bookings apart by their references, else by when they start, and takes what has neither for one', () => {
    const early = '2026-12-01T10:00';
    const late = '2026-12-01T11:00';
    for (const [one, two, count] of [
      [{ reference: 'a', start: early }, { reference: 'a', start: late }, 1],
      [{ reference: 'a', start: early }, { reference: 'b', start: early }, 2],
      [{ reference: 'a', start: early }, { start: early }, 1],
      [{ reference: 'a', start: early }, { start: late }, 2],
      [{ start: late }, { reference: 'a', start: early }, 2],
      [{ reference: 'a' }, { start: early }, 1],
      [{ start: early }, { start: late }, 2],
      [{ start: early }, { start: early }, 1],
      [{ start: early }, {}, 1],
      [{}, { start: early }, 1],
    ] as const) {
      const frame = framed(watch());
      for (const each of [one, two]) say(frame, { kind: 'scheduled', ...each });
      const told = heard().filter((each) => each !== 'ready');
      expect(told, JSON.stringify([one, two])).to.have.lengthOf(count);
      for (const each of host.controllers) each.hostDisconnected?.();
    }
  });

  it('hears and waits for nothing once its element has left the page', () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    goOffline(true);
    const controller = watch();
    framed(controller);
    expect(heard()).to.deep.equal(['offline']);
    controller.hostDisconnected();
    const { updates } = host;
    goOffline(false);
    clock.tick(9_000);
    expect([heard(), controller.attempt, host.updates]).to.deep.equal([[], 0, updates]);
  });

  it('fails after its time where the page would have told that it is there', () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const controller = watch();
    framed(controller);
    clock.tick(1_999);
    expect(heard()).to.deep.equal([]);
    clock.tick(1);
    expect([controller.state, heard(), host.updates]).to.deep.equal(['timeout', ['timeout'], 1]);
    clock.tick(10_000);
    expect(heard()).to.deep.equal([]);
  });

  it('waits anew when it is shown again', () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const controller = watch();
    framed(controller);
    controller.suspend();
    controller.resume();
    clock.tick(2_000);
    expect(heard()).to.deep.equal(['timeout']);
  });

  it('fails once: what the page told is not taken back by its time', () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const frame = framed(watch());
    say(frame, { kind: 'failed' });
    clock.tick(10_000);
    expect(heard()).to.deep.equal(['link-failed']);
  });

  it('fails no more once the page is there, or is hidden, or gone', () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const controller = watch();
    const frame = framed(controller);
    say(frame, { kind: 'alive' });
    clock.tick(10_000);
    expect(heard()).to.deep.equal(['ready']);
    controller.restart();
    framed(controller);
    controller.suspend();
    clock.tick(10_000);
    expect(heard()).to.deep.equal([]);
    controller.resume();
    clock.tick(1_000);
    controller.resume();
    clock.tick(1_999);
    expect([heard(), controller.attempt]).to.deep.equal([[], 1]);
    controller.hostDisconnected();
    clock.tick(10_000);
    controller.resume();
    clock.tick(10_000);
    expect(heard()).to.deep.equal([]);
    expect(clock.countTimers()).to.equal(0);
  });

  it('waits for no message of a page that tells nothing: it is there when it is loaded', () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const controller = watch(MUTE);
    framed(controller);
    clock.tick(1_999);
    controller.onLoad();
    clock.tick(10_000);
    expect(heard()).to.deep.equal(['ready']);
    expect(clock.countTimers()).to.equal(0);
    const unknown = watch(null);
    unknown.onLoad();
    expect(heard()).to.deep.equal(['ready']);
    const talker = watch();
    talker.onLoad();
    expect([talker.state, heard()]).to.deep.equal(['loading', []]);
  });

  it('misses a page that tells nothing and is not loaded in time, until it is', () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const known of [MUTE, null]) {
      const controller = watch(known);
      framed(controller);
      clock.tick(2_000);
      expect([controller.state, heard()]).to.deep.equal(['timeout', ['timeout']]);
      controller.onLoad();
      expect([controller.state, heard()]).to.deep.equal(['ready', ['ready']]);
    }
  });

  it('fails at once without a connection, whatever the browser loads in its place, and tries again with one', () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    goOffline(true);
    const controller = watch(MUTE);
    framed(controller);
    controller.onLoad();
    expect([controller.state, heard(), controller.attempt]).to.deep.equal(['offline', ['offline'], 0]);
    controller.resume();
    expect(controller.attempt).to.equal(1);
    framed(controller);
    expect(heard()).to.deep.equal(['offline']);
    goOffline(false);
    expect([controller.state, controller.attempt]).to.deep.equal(['loading', 2]);
    goOffline(false);
    expect(controller.attempt).to.equal(2);
  });

  it('waits for nothing while it is hidden, not even for a connection', () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    goOffline(true);
    const controller = watch();
    framed(controller);
    controller.suspend();
    goOffline(false);
    expect([controller.state, heard(), controller.attempt]).to.deep.equal(['offline', ['offline'], 0]);
    controller.resume();
    expect([controller.state, controller.attempt]).to.deep.equal(['loading', 1]);
    controller.suspend();
    framed(controller);
    expect(clock.countTimers()).to.equal(0);
    controller.resume();
    expect(clock.countTimers()).to.equal(1);
    controller.suspend();
    controller.restart();
    framed(controller);
    expect(clock.countTimers()).to.equal(1);
  });

  it('begins anew with nothing known of the frame before', () => {
    const controller = watch();
    const frame = framed(controller);
    const booking = { kind: 'scheduled', reference: 'one' };
    say(frame, { kind: 'height', pixels: 700 });
    say(frame, booking);
    heard();
    const { updates } = host;
    controller.restart();
    const { state, height, scheduled, attempt } = controller;
    expect({ state, height, scheduled, attempt }).to.deep.equal({
      state: 'loading',
      height: undefined,
      scheduled: false,
      attempt: 1,
    });
    expect(host.updates).to.equal(updates + 1);
    const next = framed(controller);
    say(frame, { kind: 'alive' }, SELF, null);
    expect(heard()).to.deep.equal([]);
    say(next, booking);
    expect(heard()).to.deep.equal(['ready', booking]);
  });

  it('goes on where it was when it is shown again: what failed is tried again, what is there stays', () => {
    const controller = watch();
    const frame = framed(controller);
    say(frame, { kind: 'alive' });
    controller.resume();
    expect(controller.attempt).to.equal(0);
    say(frame, { kind: 'failed' });
    controller.resume();
    expect([controller.state, controller.attempt]).to.deep.equal(['loading', 1]);
  });

  it('stays where it is only late and the visitor was in it, and is tried again where it says that it failed', () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const controller = watch();
    const frame = framed(controller);
    const attempts = [true, false].map((wasUsed) => {
      clock!.tick(2_000);
      controller.suspend(wasUsed);
      controller.resume();
      return controller.attempt;
    });
    expect([controller.state, attempts]).to.deep.equal(['timeout', [0, 0]]);
    say(frame, { kind: 'failed' });
    controller.suspend(true);
    controller.resume();
    expect(controller.attempt).to.equal(1);
    framed(controller);
    clock.tick(2_000);
    controller.suspend();
    controller.resume();
    expect(controller.attempt, 'nobody was in this one').to.equal(2);
  });

  it('takes a frame up once, and none of an element that is out of the page', () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const controller = watch();
    const frame = framed(controller);
    clock.tick(1_500);
    controller.hostUpdated();
    clock.tick(500);
    expect(heard()).to.deep.equal(['timeout']);
    const { contentWindow } = frame;
    controller.hostDisconnected();
    say(frame, { kind: 'alive' }, SELF, contentWindow);
    goOffline(false);
    host.remove();
    controller.hostUpdated();
    expect([heard(), clock.countTimers(), controller.attempt]).to.deep.equal([[], 0, 0]);
  });
});
