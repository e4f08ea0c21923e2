/** Booking pages that do not come, or lie: what shows, what is told, the second try, and what is kept after that. */
import '../../booking-button.js';
import type { BookingButton } from '../../classes.js';
import { untilGivenBack, watchHoldings, type Holdings } from '../../shared/testing/holdings.js';
import { expect, expectAccessible, oneEvent, scheduler } from '../../shared/testing/index.js';
import { button, dialog, frame, news, opened, part, record } from './testing/booking.js';

const CONTACT = { phone: '+1 555 010 9999' };

describe('a booking page', () => {
  let holdings: Holdings;
  let before: readonly string[];

  async function toBook(url: string): Promise<BookingButton> {
    // What the first one loads and makes once for all is nobody's.
    const first = await button({ url, provider: 'calendly' });
    await opened(first);
    first.remove();
    holdings = watchHoldings();
    before = holdings.held();
    return button({ url, provider: 'calendly', contact: CONTACT, label: 'Book' }, 'frame-timeout="1"');
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
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(told.map(([type]) => type)).to.deep.equal(['booking-open', 'booking-close']);
  });
});
