import '../../booking-button.js';
import type { Booking, BookingButton } from '../../classes.js';
import {
  answerFor,
  expect,
  expectAccessible,
  oneEvent,
  paused,
  scheduler,
  stopAnswering,
  until,
} from '../../shared/testing/index.js';
import { button, frame, news, opened, part, record } from './testing/booking.js';

const LABEL = 'Book a session with me';

/** A button for a page of a sample scheduler, on another origin. */
async function sampled(path: string, attributes = '', more: Partial<Booking> = {}): Promise<BookingButton> {
  const provider = path.startsWith('cal/') ? 'cal' : 'calendly';
  return button({ url: await scheduler(path), provider, label: LABEL, ...more }, attributes);
}

/** Everything the frame sends from now on, to know when it has said all. */
function heard(): unknown[] {
  const all: unknown[] = [];
  window.addEventListener('message', ({ data }) => all.push(data));
  return all;
}

describe('<booking-button> and schedulers of another origin', () => {
  for (const protocol of ['calendly', 'cal']) {
    describe(`that speak ${protocol}’s protocol`, () => {
      it('knows that the page is there, and its height', async () => {
        const element = await sampled(`${protocol}/well-behaved`, 'mode="inline"');
        const ready = oneEvent(element, 'booking-ready');
        part(element, 'link').click();
        await ready;
        await until(() => frame(element)!.getBoundingClientRect().height === 720, 'it is as high as it said');
        expect(news(element)).to.equal('');
        await expectAccessible(element);
      });

      it('knows that something was booked, and tells nothing of who did', async () => {
        const element = await sampled(`${protocol}/well-behaved?auto=schedule`, '', {
          prefill: { name: 'Sample client', email: 'sample@example.com' },
        });
        const told = record(element);
        const scheduled = oneEvent(element, 'booking-scheduled');
        await opened(element);
        await scheduled;
        expect(told.at(-1)).to.deep.equal([
          'booking-scheduled',
          protocol === 'cal'
            ? {
                provider: 'cal',
                reference: 'SAMPLE',
                start: '2026-12-01T10:00:00.000Z',
                end: '2026-12-01T11:00:00.000Z',
              }
            : { provider: 'calendly', reference: 'https://api.calendly.com/scheduled_events/SAMPLE' },
        ]);
        expect(JSON.stringify(told)).not.to.match(/example\.com|Sample client/i);
      });

      it('misses a page that is silent, or may not be framed', async () => {
        for (const behaviour of ['silent', 'refusing']) {
          const element = await sampled(`${protocol}/${behaviour}`, 'frame-timeout="1"');
          const failed = oneEvent(element, 'booking-error');
          await opened(element);
          expect((await failed).reason).to.equal('timeout');
          element.close();
        }
      });

      it('is glad of a page that comes late', async () => {
        const element = await sampled(`${protocol}/slow?after=1500`, 'frame-timeout="1"');
        const failed = oneEvent(element, 'booking-error');
        const ready = oneEvent(element, 'booking-ready');
        await opened(element);
        await failed;
        await ready;
        await element.updateComplete;
        expect([news(element), part(element, 'fallback') === null]).to.deep.equal(['', true]);
      });

      it('is unmoved by a hostile one', async () => {
        const element = await sampled(`${protocol}/hostile`);
        const told = record(element);
        const all = heard();
        await opened(element);
        await until(() => all.includes('That was all.'), 'it has said all');
        await paused(50);
        expect(told.filter(([type]) => type !== 'booking-open' && type !== 'booking-ready')).to.deep.equal([]);
        expect(frame(element)!.getBoundingClientRect().height).to.be.within(100, window.innerHeight);
      });
    });
  }

  it('is told by Cal.com that an address leads nowhere', async () => {
    const element = await sampled('cal/failing', '', { contact: { phone: '+1 555 010 9999' } });
    const failed = oneEvent(element, 'booking-error');
    await opened(element);
    expect((await failed).reason).to.equal('link-failed');
    await element.updateComplete;
    expect(part(element, 'fallback').checkVisibility()).to.equal(true);
  });

  describe('at their real addresses', () => {
    const REAL = [
      { origin: 'https://calendly.com', path: 'calendly', url: 'https://calendly.com/you/session' },
      { origin: 'https://app.cal.com', path: 'cal', url: 'https://cal.com/you/session' },
    ];
    for (const { origin, path, url } of REAL) {
      it(`opens ${url}, which answers from ${origin}`, async function () {
        if (!(await answerFor(origin, `${path}/well-behaved`))) this.skip();
        try {
          const element = await button({ url, label: LABEL });
          const ready = oneEvent(element, 'booking-ready');
          await opened(element);
          await ready;
          expect(new URL(frame(element)!.src).origin).to.equal(origin);
        } finally {
          await stopAnswering();
        }
      });
    }
  });
});
