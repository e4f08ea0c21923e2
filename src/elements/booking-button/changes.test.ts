/** What changes between a click and its booking page, and while that is open. */
import '../../booking-button.js';
import '../../localization.js';
import '../../modality-comparison.js';
import type { Booking, BookingButton } from '../../classes.js';
import { expect, paused, takeWarnings, until } from '../../shared/testing/index.js';
import {
  besideOffer,
  button,
  dialog,
  find,
  frame,
  framed,
  link,
  opened,
  part,
  record,
  silentPage,
} from './testing/booking.js';

const PREFILL = { name: 'Ann' };

function types(told: unknown[][]): unknown[] {
  return told.map(([type]) => type);
}

describe('a booking page', () => {
  const shows = (element: BookingButton, url: string): Promise<void> =>
    until(() => frame(element)?.src.startsWith(url), 'it shows');

  describe('of which more is known by the time it opens', () => {
    it('is the one its link leads to by then, with what a listener tells of the visitor', async () => {
      const url = await silentPage();
      const acts = [(element: BookingButton) => link(element).click(), (element: BookingButton) => element.open()];
      for (const act of acts) {
        const element = await framed();
        const told = record(element);
        element.addEventListener('booking-open', () => {
          element.booking = { url, provider: 'calendly', prefill: PREFILL };
        });
        act(element);
        await shows(element, url);
        expect(new URL(frame(element)!.src).searchParams.get('name')).to.equal('Ann');
        expect(part<HTMLAnchorElement>(element, 'open-elsewhere').href).to.equal(link(element).href);
        expect(types(told)).to.deep.equal(['booking-open']);
      }
    });

    it('is what a browser follows, too', async () => {
      const element = await framed('mode="link"');
      element.addEventListener('booking-open', () => {
        element.booking = { ...element.booking!, prefill: PREFILL };
      });
      let followed: string | undefined;
      const stop = (event: Event): void => {
        event.preventDefault();
        followed = link(element).href;
      };
      window.addEventListener('click', stop, { once: true });
      link(element).click();
      expect(new URL(followed!).searchParams.get('name')).to.equal('Ann');
    });

    it('is the one its link leads to where data are replaced while it comes', async () => {
      const element = await framed();
      const url = await silentPage();
      link(element).click();
      element.booking = { url, provider: 'calendly' };
      await shows(element, url);
    });

    it('is its service’s, with what is known by then, or none where that is gone, of which the page is told', async () => {
      const services = await Promise.all(['A', 'B'].map(async (label) => ({ label, url: await silentPage() })));
      const changes: Booking[] = [{ services, prefill: PREFILL }, { services: [services[0]!, services[0]!] }, {}];
      for (const change of changes) {
        const element = await button({ services, provider: 'calendly' }, 'mode="inline"');
        const told = record(element);
        element.shadowRoot!.querySelectorAll<HTMLElement>('.entry')[1]!.click();
        element.booking = { ...change, provider: 'calendly' };
        if (change.prefill) {
          await shows(element, services[1]!.url);
          expect(new URL(frame(element)!.src).searchParams.get('name')).to.equal('Ann');
        } else {
          await until(() => told.length > 1, 'the page is told');
          await paused(50);
          expect([types(told), frame(element)]).to.deep.equal([['booking-open', 'booking-close'], null]);
        }
        element.remove();
      }
      expect(takeWarnings().join()).to.include('there is no address to book at');
    });

    it('is told of once for a double click where a listener tells more', async () => {
      const element = await framed();
      const told = record(element);
      element.addEventListener('booking-open', () => {
        element.booking = { ...element.booking!, prefill: PREFILL };
      });
      link(element).click();
      link(element).click();
      await until(() => dialog(element)?.open, 'the dialog is open');
      expect(types(told)).to.deep.equal(['booking-open']);
    });
  });

  describe('that is open', () => {
    const named = (element: BookingButton): string[] => [
      find(element, '#title').textContent,
      frame(element)!.title,
      new URL(frame(element)!.src).pathname,
    ];

    it('is called what its link is called by now, in the language by now, and stays', async () => {
      const element = await framed();
      await opened(element);
      const page = frame(element);
      const path = new URL(page!.src).pathname;
      element.booking = { ...element.booking!, label: 'Reserve' };
      await element.updateComplete;
      expect(named(element)).to.deep.equal(['Reserve', 'Reserve', path]);
      const { label, ...rest } = element.booking;
      expect(label).to.equal('Reserve');
      element.booking = rest;
      element.lang = 'de';
      await until(() => find(element, '#title').textContent === link(element).textContent.trim(), 'it is German');
      element.lang = '';
      await element.updateComplete;
      expect(frame(element) === page).to.equal(true);
    });

    it('is called what its service is called by now', async () => {
      const services = await Promise.all(
        ['A', 'B'].map(async (label) => ({ id: label, label, url: await silentPage() })),
      );
      const [a, b] = services as [(typeof services)[0], (typeof services)[0]];
      const element = await button({ services, provider: 'calendly' }, 'mode="inline"');
      element.shadowRoot!.querySelectorAll<HTMLElement>('.entry')[1]!.click();
      await shows(element, b.url);
      element.booking = { services: [a, { ...b, label: 'C' }], provider: 'calendly' };
      await element.updateComplete;
      expect(named(element).slice(0, 2)).to.deep.equal(['C', 'C']);
    });

    it('of all services is called what they are called by now', async () => {
      const services = [{ label: 'A', url: 'https://a.example/' }];
      const element = await button({ url: await silentPage(), services, provider: 'calendly' }, 'mode="inline"');
      element.shadowRoot!.querySelector<HTMLElement>('li:last-child .entry')!.click();
      await until(() => frame(element), 'it is open');
      expect(find(element, '#title').textContent).to.equal('All appointments');
      element.lang = 'de';
      await until(() => find(element, '#title').textContent === 'Alle Termine', 'its title follows');
    });

    it('is not called what its link leads to since, where that is another', async () => {
      const services = await Promise.all(
        ['A', 'B'].map(async (label) => ({ id: label, label, url: await silentPage() })),
      );
      const element = await button({ services, provider: 'calendly' }, 'mode="inline" service="A"');
      link(element).click();
      await shows(element, services[0]!.url);
      for (const id of [null, 'B']) {
        element.service = id;
        await element.updateComplete;
        expect(named(element).slice(0, 2)).to.deep.equal(['A', 'A']);
      }
    });

    it('stays as it is where a comparison led to it, and the button gets data of its own', async () => {
      const { element, offer } = await besideOffer();
      offer.click();
      await until(() => dialog(element)?.open, 'the dialog is open');
      const page = frame(element);
      element.booking = { url: 'https://calendly.com/you' };
      await element.updateComplete;
      expect([frame(element) === page, page!.isConnected, dialog(element)!.open]).to.deep.equal([true, true, true]);
    });
  });
});
