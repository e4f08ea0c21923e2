/** Booking pages that do not come, or lie: what shows, what is told, the second try, and what is kept after that. */
import '../../booking-button.js';
import type { Booking, BookingButton } from '../../classes.js';
import type { Answer } from '../../shared/testing/serve.js';
import { untilGivenBack, watchHoldings, type Holdings } from '../../shared/testing/holdings.js';
import { expect, expectAccessible, oneEvent, paused, scheduler, serve, until } from '../../shared/testing/index.js';
import { button, dialog, find, frame, news, opened, part, record } from './testing/booking.js';

const CONTACT = { phone: '+1 555 010 9999' };

describe('a booking page', () => {
  let holdings: Holdings;
  let before: readonly string[];

  async function toBook(url: string, more: Partial<Booking> = {}): Promise<BookingButton> {
    const booking: Booking = { url, provider: 'calendly', contact: CONTACT, label: 'Book', ...more };
    // What the first one loads and makes once for all is nobody's.
    const first = await button(booking);
    await opened(first);
    first.remove();
    holdings = watchHoldings();
    before = holdings.held();
    return button(booking, 'frame-timeout="1"');
  }

  afterEach(() => holdings.stop());

  async function expectNothingLeft(element: BookingButton): Promise<void> {
    element.remove();
    await untilGivenBack(holdings, before).catch(() => undefined);
    expect(holdings.held()).to.deep.equal(before);
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
  }

  for (const [what, where] of [
    ['at a dead address', () => Promise.resolve('https://nowhere.invalid/book')],
    ['that may not be framed', () => scheduler('calendly/refusing')],
    ['that is silent', () => scheduler('calendly/silent')],
    ['that lies', () => scheduler('calendly/hostile')],
  ] as const) {
    it(`${what} has other ways beside it, can be tried again, and leaves nothing behind`, async () => {
      const url = await where();
      const element = await toBook(url);
      const told = record(element);
      const failed = oneEvent(element, 'booking-error');
      await opened(element);
      expect((await failed).reason).to.equal('timeout');
      await element.updateComplete;
      const { host } = new URL(url);
      expect(news(element)).to.equal(`${host} does not answer.`);
      const panel = part(element, 'fallback');
      expect(panel.checkVisibility()).to.equal(true);
      expect([...panel.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['tel:+15550109999', url]);
      await expectAccessible(element);
      const first = frame(element);
      const again = oneEvent(element, 'booking-error');
      panel.querySelector('button')!.click();
      await element.updateComplete;
      expect([news(element), frame(element) === first]).to.deep.equal([`Loading ${host} …`, false]);
      expect(part(element, 'fallback') === null).to.equal(true);
      expect((await again).reason).to.equal('timeout');
      const closed = oneEvent(element, 'booking-close');
      element.close();
      await closed;
      expect(dialog(element)!.open).to.equal(false);
      expect(told.map(([type]) => type)).to.deep.equal([
        'booking-open',
        'booking-error',
        'booking-error',
        'booking-close',
      ]);
      await expectNothingLeft(element);
    });
  }

  it('that is slow takes the other ways away when it comes, and leaves nothing behind', async () => {
    const element = await toBook(await scheduler('calendly/slow?after=1500'));
    const ready = oneEvent(element, 'booking-ready');
    const failed = oneEvent(element, 'booking-error');
    await opened(element);
    await failed;
    await element.updateComplete;
    expect(part(element, 'fallback').checkVisibility()).to.equal(true);
    await ready;
    await element.updateComplete;
    expect([part(element, 'fallback') === null, news(element)]).to.deep.equal([true, '']);
    await expectNothingLeft(element);
  });

  it('that the element is gone before is not waited for', async () => {
    const element = await toBook(await scheduler('calendly/silent'));
    const told = record(element);
    await opened(element);
    await expectNothingLeft(element);
    await paused(1_300);
    expect(told.map(([type]) => type)).to.deep.equal(['booking-open', 'booking-close']);
  });

  // Nobody knows whether such a page came: browsers tell of one that refuses as of any other.
  describe('of a provider that says nothing', () => {
    for (const [what, provider, where] of [
      ['that may not be framed', 'acuity', () => scheduler('calendly/refusing')],
      ['that may not be framed', 'google', () => scheduler('calendly/refusing')],
      ['that may not be framed', 'square', () => scheduler('calendly/refusing')],
      ['that is not there', 'acuity', () => page({ status: 404 })],
      ['that lies', 'acuity', () => scheduler('calendly/hostile')],
    ] as const) {
      it(`(${provider}) ${what} has other ways beside it all the time, fails never, and leaves nothing behind`, async () => {
        const url = await where();
        const element = await toBook(url, { provider });
        const told = record(element);
        const ready = oneEvent(element, 'booking-ready');
        const saidAll = what === 'that lies' ? said('That was all.') : undefined;
        await opened(element);
        expectOtherWays(element, url);
        await ready;
        await saidAll;
        // Longer than a page that says something may take.
        await paused(1_300);
        expect(news(element)).to.equal('');
        expectOtherWays(element, url);
        await expectAccessible(element);
        const closed = oneEvent(element, 'booking-close');
        element.close();
        await closed;
        expect(told).to.deep.equal([
          ['booking-open', { provider }],
          ['booking-ready', {}],
          ['booking-close', {}],
        ]);
        await expectNothingLeft(element);
      });
    }

    it('that never answers is missed as any other, and can be tried again', async () => {
      const url = await page({ hang: true });
      const element = await toBook(url, { provider: 'acuity', contact: {} });
      const told = record(element);
      await opened(element);
      expect([news(element), part(element, 'fallback') === null]).to.deep.equal([`Loading ${location.host} …`, true]);
      await until(() => told.length === 2, 'it is missed');
      await element.updateComplete;
      expect(news(element)).to.equal(`${location.host} does not answer.`);
      expect([...part(element, 'fallback').querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([url]);
      await expectAccessible(element);
      const first = frame(element);
      find(element, '[part="fallback"] button').click();
      await element.updateComplete;
      expect([news(element), frame(element) === first]).to.deep.equal([`Loading ${location.host} …`, false]);
      await until(() => told.length === 3, 'it is missed again');
      expect(told).to.deep.equal([
        ['booking-open', { provider: 'acuity' }],
        ['booking-error', { reason: 'timeout' }],
        ['booking-error', { reason: 'timeout' }],
      ]);
      await expectNothingLeft(element);
    });

    it('that is slow is missed until it comes', async () => {
      const url = await page({ delay: 1_500 });
      const element = await toBook(url, { provider: 'acuity' });
      const told = record(element);
      const ready = oneEvent(element, 'booking-ready');
      await opened(element);
      await until(() => told.length === 2, 'it is missed');
      await element.updateComplete;
      find(element, '[part="fallback"] button').focus();
      await ready;
      await element.updateComplete;
      expect(news(element)).to.equal('');
      expect(element.shadowRoot!.activeElement?.getAttribute('role')).to.equal('status');
      expectOtherWays(element, url);
      expect(told).to.deep.equal([
        ['booking-open', { provider: 'acuity' }],
        ['booking-error', { reason: 'timeout' }],
        ['booking-ready', {}],
      ]);
      await expectNothingLeft(element);
    });

    it('at a dead address has other ways beside it, whether or not the browser tells of its own page', async () => {
      const url = 'https://nowhere.invalid/book';
      const element = await toBook(url, { provider: 'acuity' });
      const told = record(element);
      await opened(element);
      expectOtherWays(element, url);
      await paused(1_300);
      // Chromium tells of the page that it shows in its place as of any other; the others tell nothing.
      const isTold = navigator.userAgent.includes('Chrome');
      expect(told).to.deep.equal([
        ['booking-open', { provider: 'acuity' }],
        isTold ? ['booking-ready', {}] : ['booking-error', { reason: 'timeout' }],
      ]);
      expect(news(element)).to.equal(isTold ? '' : 'nowhere.invalid does not answer.');
      const ways = [...part(element, 'fallback').querySelectorAll('a')];
      expect(ways.map(({ href }) => href)).to.deep.equal(['tel:+15550109999', url]);
      await expectAccessible(element);
      await expectNothingLeft(element);
    });

    it('that is there no sooner than a connection comes with it, and can be tried again meanwhile', async () => {
      const url = await page({});
      const element = await toBook(url, { provider: 'acuity' });
      const told = record(element);
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        await opened(element);
        await until(() => told.length === 2, 'it failed');
        await element.updateComplete;
        expect(news(element)).to.equal('You are offline. The booking page comes when you are connected again.');
        const first = frame(element);
        const failed = oneEvent(element, 'booking-error');
        find(element, '[part="fallback"] button').click();
        await failed;
        expect(frame(element) === first).to.equal(false);
      } finally {
        delete (navigator as { onLine?: boolean }).onLine;
      }
      const ready = oneEvent(element, 'booking-ready');
      window.dispatchEvent(new Event('online'));
      await ready;
      await element.updateComplete;
      expect(news(element)).to.equal('');
      expectOtherWays(element, url);
      expect(told).to.deep.equal([
        ['booking-open', { provider: 'acuity' }],
        ['booking-error', { reason: 'offline' }],
        ['booking-error', { reason: 'offline' }],
        ['booking-ready', {}],
      ]);
      await expectNothingLeft(element);
    });
  });

  it('that says nothing has its new tab above it where there is no contact', async () => {
    const url = await scheduler('calendly/refusing');
    const element = await toBook(url, { provider: 'acuity', contact: {} });
    const ready = oneEvent(element, 'booking-ready');
    await opened(element);
    await ready;
    await element.updateComplete;
    expect(part(element, 'fallback') === null).to.equal(true);
    const elsewhere = part<HTMLAnchorElement>(element, 'open-elsewhere');
    expect([elsewhere.checkVisibility(), elsewhere.href, elsewhere.target]).to.deep.equal([true, url, '_blank']);
    await expectAccessible(element);
    await expectNothingLeft(element);
  });
});

/** A page of ours, by its address. */
async function page(answer: Answer): Promise<string> {
  const body = '<!doctype html><title>Book</title><button>Tuesday</button>';
  return new URL(await serve({ type: 'text/html', body, ...answer }), location.href).href;
}

/** Until a frame says that. */
function said(words: string): Promise<void> {
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<unknown>): void => {
      if (data !== words) return;
      window.removeEventListener('message', hear);
      resolve();
    };
    window.addEventListener('message', hear);
  });
}

/** Contact and a new tab stand beside a page that nobody can tell of; there is nothing to try again. */
function expectOtherWays(element: BookingButton, url: string): void {
  const panel = part(element, 'fallback');
  expect(panel.checkVisibility()).to.equal(true);
  expect(panel.textContent).to.include('Trouble with this page?');
  expect([...panel.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['tel:+15550109999', url]);
  expect(panel.querySelector('button') === null).to.equal(true);
  expect(part(element, 'open-elsewhere').checkVisibility()).to.equal(true);
}
