/** Autoplay, one act at a time, with a clock that a test moves; autoplay.test.ts has the element. */
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { controllerHost, type ControllerHost } from '../../shared/testing/controller-host.js';
import { untilGivenBack, watchHoldings, type Holdings } from '../../shared/testing/holdings.js';
import { expect } from '../../shared/testing/index.js';
import { AutoplayController } from './autoplay-controller.js';

describe('the controller of what moves by itself', () => {
  const { IntersectionObserver, matchMedia } = window;
  let host: ControllerHost;
  let controller: AutoplayController;
  let clock: SinonFakeTimers;
  let wanted: boolean;
  let canMove: boolean;
  let dwell: number;
  let moves: number;
  let told: boolean[];
  let isHidden: boolean;
  /** Says whether it is in view: several times where much happened. */
  let view: (...inView: readonly boolean[]) => void;
  let watched: Element[];
  let reduced: EventTarget & { matches: boolean };

  beforeEach(() => {
    [wanted, canMove, dwell, moves, told, isHidden, watched] = [true, true, 5, 0, [], false, []];
    window.IntersectionObserver = class {
      constructor(callback: IntersectionObserverCallback) {
        view = (...inView) =>
          callback(
            inView.map((isIntersecting) => ({ isIntersecting }) as IntersectionObserverEntry),
            this as unknown as IntersectionObserver,
          );
      }
      observe(element: Element): void {
        watched.push(element);
      }
      disconnect(): void {
        watched = [];
      }
    } as unknown as typeof IntersectionObserver;
    reduced = Object.assign(new EventTarget(), { matches: false });
    window.matchMedia = () => reduced as MediaQueryList;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    host = controllerHost();
    host.tabIndex = 0;
    controller = new AutoplayController(host, {
      wanted: () => wanted,
      canMove: () => canMove,
      dwell: () => dwell,
      advance: () => {
        moves++;
        controller.restart();
      },
      changed: (playing) => told.push(playing),
    });
  });

  afterEach(() => {
    controller.hostDisconnected();
    host.remove();
    clock.restore();
    Object.assign(window, { IntersectionObserver, matchMedia });
    Reflect.deleteProperty(document, 'hidden');
  });

  function begin(): void {
    controller.hostConnected();
    controller.hostUpdated();
  }

  function pointer(type: string, pointerType = 'mouse'): void {
    host.dispatchEvent(new PointerEvent(type, { pointerType }));
  }

  function reduce(matches: boolean): void {
    reduced.matches = matches;
    reduced.dispatchEvent(new Event('change'));
  }

  /** How often it moves in so many seconds. */
  function movesIn(seconds: number): number {
    const before = moves;
    clock.tick(seconds * 1000);
    return moves - before;
  }

  it('begins by itself where that is asked for, and moves again and again', () => {
    expect([controller.playing, host.controllers]).to.deep.equal([false, [controller]]);
    begin();
    expect([controller.playing, told, host.updates]).to.deep.equal([true, [true], 1]);
    expect([movesIn(4.9), movesIn(0.1), movesIn(10)]).to.deep.equal([0, 1, 2]);
    dwell = 2;
    expect([movesIn(5), movesIn(4)], 'the time that the next one needs').to.deep.equal([1, 2]);
  });

  it('is told and rendered once, whatever else is rendered', () => {
    begin();
    controller.hostUpdated();
    controller.play();
    expect([told, host.updates]).to.deep.equal([[true], 1]);
  });

  it('does not begin where it is not asked for, and ends where it is not any more', () => {
    wanted = false;
    begin();
    expect([controller.playing, movesIn(20)]).to.deep.equal([false, 0]);
    wanted = true;
    controller.hostUpdated();
    expect([controller.playing, movesIn(5)]).to.deep.equal([true, 1]);
    wanted = false;
    controller.hostUpdated();
    expect([controller.playing, movesIn(20), told]).to.deep.equal([false, 0, [true, false]]);
  });

  it('ends where it is not asked for any more although there is nowhere to go', () => {
    begin();
    canMove = false;
    wanted = false;
    controller.hostUpdated();
    expect([controller.playing, told]).to.deep.equal([false, [true, false]]);
  });

  it('begins once there is anywhere to go', () => {
    canMove = false;
    begin();
    expect([controller.playing, movesIn(20)]).to.deep.equal([false, 0]);
    canMove = true;
    controller.hostUpdated();
    expect([controller.playing, movesIn(5)]).to.deep.equal([true, 1]);
  });

  it('waits while there is nowhere to go, and then anew', () => {
    begin();
    canMove = false;
    controller.restart();
    controller.hostUpdated();
    expect([controller.playing, movesIn(20)]).to.deep.equal([true, 0]);
    canMove = true;
    controller.hostUpdated();
    expect(movesIn(4)).to.equal(0);
    // A render is no reason to wait anew.
    controller.hostUpdated();
    expect(movesIn(1)).to.equal(1);
  });

  it('does not begin where focus is inside', () => {
    host.focus();
    begin();
    expect(controller.playing).to.equal(false);
    host.blur();
    controller.hostUpdated();
    expect(controller.playing, 'it was refused for good').to.equal(false);
    controller.play();
    expect(controller.playing).to.equal(true);
  });

  it('stops when focus comes, until it is asked for', () => {
    begin();
    host.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect([controller.playing, movesIn(20), told]).to.deep.equal([false, 0, [true, false]]);
    controller.hostUpdated();
    expect(controller.playing, 'a render asks for nothing').to.equal(false);
    controller.play();
    expect(movesIn(5)).to.equal(1);
  });

  it('goes on where focus was inside before its window was left for another', () => {
    const button = document.createElement('button');
    button.textContent = 'Stop';
    host.shadowRoot!.append(button);
    begin();
    button.focus();
    controller.play();
    // The window has no focus any more, and what has it there keeps it.
    const tell = (type: string, on: Element): boolean =>
      on.dispatchEvent(new FocusEvent(type, { bubbles: true, composed: true }));
    tell('focusout', button);
    tell('focusin', button);
    expect([controller.playing, movesIn(5)]).to.deep.equal([true, 1]);
    tell('focusin', button);
    expect(controller.playing, 'somebody came').to.equal(false);
    controller.play();
    tell('focusout', button);
    tell('focusin', host);
    expect(controller.playing, 'somebody came back to something else').to.equal(false);
    controller.play();
    button.blur();
    button.focus();
    expect(controller.playing, 'somebody came back within the page').to.equal(false);
  });

  it('does not begin any more when it was stopped before it could', () => {
    canMove = false;
    begin();
    controller.stop();
    canMove = true;
    controller.hostUpdated();
    expect(controller.playing).to.equal(false);
  });

  for (const [what, on, off] of [
    ['a pointer is on it', () => pointer('pointerenter'), () => pointer('pointerleave')],
    ['it is out of view', () => view(true, false), () => view(false, true)],
    [
      'nobody sees the page',
      () => {
        isHidden = true;
        document.dispatchEvent(new Event('visibilitychange'));
      },
      () => {
        isHidden = false;
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
  ] as const) {
    it(`waits while ${what}, and then anew`, () => {
      begin();
      expect(movesIn(4)).to.equal(0);
      on();
      expect([controller.playing, movesIn(20)]).to.deep.equal([true, 0]);
      off();
      expect([movesIn(4.9), movesIn(0.1)]).to.deep.equal([0, 1]);
      // To be told of the same again is no reason to wait anew.
      movesIn(4);
      off();
      expect(movesIn(1)).to.equal(1);
      expect(told).to.deep.equal([true]);
    });
  }

  it('waits for the last of several reasons to end', () => {
    begin();
    pointer('pointerenter');
    view(false);
    pointer('pointerleave');
    expect(movesIn(20)).to.equal(0);
    view(true);
    expect(movesIn(5)).to.equal(1);
  });

  it('waits in a page that nobody sees from the beginning', () => {
    isHidden = true;
    begin();
    expect([controller.playing, movesIn(20)]).to.deep.equal([true, 0]);
  });

  it('goes on under a finger, which stays on nothing', () => {
    begin();
    pointer('pointerenter', 'touch');
    expect(movesIn(5)).to.equal(1);
  });

  describe('where motion is to be reduced', () => {
    it('does not begin by itself, nor when that is over', () => {
      reduced.matches = true;
      begin();
      reduce(false);
      controller.hostUpdated();
      expect([controller.playing, movesIn(20)]).to.deep.equal([false, 0]);
    });

    it('begins when a visitor wants it, and goes on', () => {
      reduced.matches = true;
      begin();
      controller.play();
      reduce(true);
      expect(movesIn(5)).to.equal(1);
    });

    it('stops what began by itself', () => {
      begin();
      reduce(false);
      expect(controller.playing, 'a change to more motion').to.equal(true);
      reduce(true);
      expect([controller.playing, movesIn(20)]).to.deep.equal([false, 0]);
    });

    it('goes on where a visitor asked for it again after it had begun by itself', () => {
      begin();
      controller.stop();
      controller.play();
      reduce(true);
      expect(controller.playing).to.equal(true);
    });

    it('stops what was out of the page meanwhile, when it comes back', () => {
      begin();
      controller.hostDisconnected();
      reduce(true);
      expect(controller.playing).to.equal(true);
      controller.hostConnected();
      expect(controller.playing).to.equal(false);
    });
  });

  describe('and its button', () => {
    const click = (detail: number): void => controller.toggle({ detail } as MouseEvent);

    it('toggle each other, by keys', () => {
      begin();
      click(0);
      expect(controller.playing).to.equal(false);
      click(0);
      expect(controller.playing).to.equal(true);
    });

    it('mean what was seen when it was pressed', () => {
      begin();
      controller.pressed();
      // Focus comes with the press.
      controller.stop();
      click(1);
      expect(controller.playing).to.equal(false);
      controller.pressed();
      click(1);
      expect(controller.playing).to.equal(true);
    });

    it('forget a press that became no click', () => {
      begin();
      controller.pressed();
      controller.stop();
      click(0);
      expect(controller.playing, 'a key').to.equal(true);
      controller.stop();
      click(1);
      expect(controller.playing, 'a click without a press').to.equal(true);
    });
  });

  it('holds nothing of the page when it is gone, and goes on when it is back', async () => {
    clock.restore();
    const holdings: Holdings = watchHoldings();
    try {
      const before = holdings.held();
      begin();
      pointer('pointerenter');
      expect(watched).to.deep.equal([host]);
      controller.hostDisconnected();
      expect(watched).to.deep.equal([]);
      for (const type of ['pointerenter', 'focusin']) host.dispatchEvent(new PointerEvent(type));
      expect(controller.playing).to.equal(true);
      await untilGivenBack(holdings, before);
      host.remove();
      controller.restart();
      expect(holdings.held(), 'out of the page it waits for nothing').to.deep.equal(before);
      document.body.append(host);
      dwell = 0.01;
      controller.hostConnected();
      const end = performance.now() + 2_000;
      while (moves === 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(moves, 'no pointer is on it any more').to.be.above(0);
    } finally {
      controller.hostDisconnected();
      holdings.stop();
    }
  });
});
