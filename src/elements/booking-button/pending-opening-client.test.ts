/** What a visitor asked for and does not see yet, with a chunk that comes when a test says so. */
import type { ReactiveElement } from 'lit';
import { controllerHost, type ControllerHost } from '../../shared/testing/controller-host.js';
import { expect } from '../../shared/testing/index.js';
import { PendingOpening } from './pending-opening-client.js';

describe('an opening that waits for what shows it', () => {
  let host: ControllerHost;
  let pending: PendingOpening;
  let come: (() => void)[];
  let closed: number;
  let button: HTMLButtonElement;
  let other: HTMLInputElement;

  beforeEach(() => {
    host = controllerHost();
    come = [];
    closed = 0;
    host.addEventListener('booking-close', () => closed++);
    pending = new PendingOpening(
      host as unknown as ReactiveElement,
      () => new Promise((resolve) => void come.push(resolve)),
    );
    button = document.createElement('button');
    button.textContent = 'Book';
    other = document.createElement('input');
    other.setAttribute('aria-label', 'Other');
    document.body.append(button, other);
  });

  afterEach(() => {
    for (const each of [host, button, other]) each.remove();
  });

  function press(on: Element, type = 'pointerdown'): void {
    // A page may keep these from whoever listens further out.
    on.addEventListener(type, (event) => event.stopPropagation(), { once: true });
    on.dispatchEvent(new Event(type, { bubbles: true }));
  }

  it('is told by its address as long as it waits, with a render at the beginning and at the end', async () => {
    expect([pending.isPending, pending.address]).to.deep.equal([false, undefined]);
    const shows = pending.load('/book');
    expect([pending.isPending, pending.address, host.updates]).to.deep.equal([true, '/book', 1]);
    come[0]!();
    expect(await shows).to.equal(true);
    expect([pending.isPending, pending.address, host.updates, closed]).to.deep.equal([false, undefined, 2, 0]);
  });

  it('may have no address: of a menu that is given up nobody is told', async () => {
    const shows = pending.load();
    expect([pending.isPending, pending.address]).to.deep.equal([true, undefined]);
    pending.forget();
    come[0]!();
    expect([await shows, pending.isPending, closed]).to.deep.equal([false, false, 0]);
  });

  it('comes to nothing when it is given up, which the page around is told once', async () => {
    const shows = pending.load('/book');
    pending.forget();
    expect([pending.isPending, closed]).to.deep.equal([false, 1]);
    pending.forget();
    come[0]!();
    expect([await shows, closed]).to.deep.equal([false, 1]);
  });

  it('gives way to what is wanted since', async () => {
    const [first, second] = [pending.load('/one'), pending.load('/two')];
    come[0]!();
    expect([await first, pending.isPending, pending.address]).to.deep.equal([false, true, '/two']);
    come[1]!();
    expect([await second, pending.isPending, closed]).to.deep.equal([true, false, 0]);
  });

  for (const type of ['pointerdown', 'keydown']) {
    it(`is given up where its visitor went on to something else, by ${type}`, async () => {
      button.focus();
      const shows = pending.load('/book');
      press(other, type);
      other.focus();
      come[0]!();
      expect([await shows, pending.isPending, closed]).to.deep.equal([false, false, 1]);
    });
  }

  it('is not given up for what a visitor does without going on', async () => {
    button.focus();
    const shows = pending.load('/book');
    press(button);
    come[0]!();
    expect([await shows, closed], 'focus is where it was').to.deep.equal([true, 0]);
    const again = pending.load('/book');
    press(other);
    button.blur();
    come[1]!();
    expect([await again, closed], 'focus is nowhere').to.deep.equal([true, 0]);
  });

  it('is not given up where the page moves focus by itself', async () => {
    button.focus();
    const shows = pending.load('/book');
    other.focus();
    come[0]!();
    expect([await shows, closed]).to.deep.equal([true, 0]);
    press(other);
    const again = pending.load('/book');
    button.focus();
    come[1]!();
    expect([await again, closed], 'what was done before does not count').to.deep.equal([true, 0]);
  });
});
