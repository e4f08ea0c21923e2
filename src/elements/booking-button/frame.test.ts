import '../../booking-button.js';
import type { BookingButton } from '../../classes.js';
import {
  expect,
  expectAccessible,
  oneEvent,
  paused,
  scheduler,
  takeWarnings,
  until,
} from '../../shared/testing/index.js';
import {
  ALIVE,
  BOOKED,
  button,
  dialog,
  find,
  frame,
  framed,
  hasFocus,
  link,
  news,
  opened,
  part,
  record,
  say,
  silentPage,
} from './testing/booking.js';

const CONTACT = { phone: '+1 555 010 9999', email: 'hello@a.example' };

function fallback(element: BookingButton): HTMLElement | null {
  return part(element, 'fallback');
}

describe('the booking page in <booking-button>', () => {
  it('is there once it says so', async () => {
    const element = await framed('frame-timeout="3"');
    const told = record(element);
    await opened(element);
    await until(() => frame(element)?.contentDocument?.title === 'Book', 'the page is loaded');
    expect(news(element)).to.equal(`Loading ${location.host} …`);
    say(element, ALIVE);
    await element.updateComplete;
    expect(news(element)).to.equal('');
    await paused(3_200);
    say(element, ALIVE);
    expect(told).to.deep.equal([
      ['booking-open', { provider: 'calendly' }],
      ['booking-ready', {}],
    ]);
    expect(fallback(element) === null).to.equal(true);
  });

  describe('that does not come in time', () => {
    // @wcag 4.1.3
    it('has other ways beside it, until it comes', async () => {
      const element = await framed('frame-timeout="1"', { contact: CONTACT });
      const told = record(element);
      await opened(element);
      await oneEvent(element, 'booking-error');
      await element.updateComplete;
      expect(news(element)).to.equal(`${location.host} does not answer.`);
      expect([...fallback(element)!.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
        'tel:+15550109999',
        'mailto:hello@a.example',
        find<HTMLAnchorElement>(element, '[part="link"]').href,
      ]);
      expect(frame(element)!.checkVisibility()).to.equal(true);
      await expectAccessible(element);
      const before = frame(element);
      fallback(element)!.querySelector('a')!.focus();
      say(element, ALIVE);
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement?.getAttribute('role')).to.equal('status');
      expect([fallback(element) === null, news(element), frame(element) === before]).to.deep.equal([true, '', true]);
      expect(told.slice(1)).to.deep.equal([
        ['booking-error', { reason: 'timeout' }],
        ['booking-ready', {}],
      ]);
    });

    it('is tried a second time by its button, and when it is opened again', async () => {
      const element = await framed('frame-timeout="1"', { contact: CONTACT });
      await opened(element);
      await oneEvent(element, 'booking-error');
      await element.updateComplete;
      const first = frame(element);
      find(element, '[part="fallback"] button').click();
      await element.updateComplete;
      expect([frame(element) === first, fallback(element) === null]).to.deep.equal([false, true]);
      const second = frame(element);
      await oneEvent(element, 'booking-error');
      element.close();
      await until(() => !dialog(element)!.open, 'it is closed');
      await opened(element);
      await until(() => frame(element) !== second, 'there is another frame');
      say(element, ALIVE);
      await element.updateComplete;
      expect(news(element)).to.equal('');
    });

    it('stays when it is opened again where the visitor was in it: what they wrote is not lost', async () => {
      const element = await framed('frame-timeout="1"', { contact: CONTACT });
      await opened(element);
      await oneEvent(element, 'booking-error');
      await element.updateComplete;
      const page = frame(element)!;
      page.focus();
      window.dispatchEvent(new Event('blur'));
      page.contentDocument!.title = 'Half done';
      for (let n = 0; n < 2; n++) {
        element.close();
        await until(() => !dialog(element)!.open, 'it is closed');
        await opened(element);
        expect([frame(element) === page, page.contentDocument!.title]).to.deep.equal([true, 'Half done']);
      }
      expect(fallback(element)!.checkVisibility()).to.equal(true);
      find(element, '[part="fallback"] button').click();
      await oneEvent(element, 'booking-error');
      const second = frame(element);
      expect(second === page).to.equal(false);
      element.close();
      await opened(element);
      expect(frame(element) === second, 'nobody was in the second one').to.equal(false);
    });

    it('is not waited for while it is closed', async () => {
      const element = await framed('frame-timeout="1"');
      const told = record(element);
      await opened(element);
      element.close();
      await paused(1_300);
      expect(told.map(([type]) => type)).to.deep.equal(['booking-open', 'booking-close']);
      await opened(element);
      await oneEvent(element, 'booking-error');
    });
  });

  it('says so itself when its address leads nowhere, whatever its height', async () => {
    const element = await framed('', { provider: 'cal', contact: CONTACT });
    const cal = (type: string, data: unknown = {}): void =>
      say(element, { originator: 'CAL', namespace: 'bodywork', type, fullType: `CAL:bodywork:${type}`, data });
    const told = record(element);
    await opened(element);
    cal('linkFailed', { code: '404', msg: 'Not found', data: { url: 'https://a.example/' } });
    cal('__dimensionChanged', { iframeHeight: 300 });
    await element.updateComplete;
    expect(news(element)).to.equal(`${location.host} cannot show this booking page.`);
    expect(fallback(element)!.checkVisibility()).to.equal(true);
    cal('linkReady');
    await element.updateComplete;
    expect(fallback(element) === null).to.equal(true);
    expect(told.slice(1)).to.deep.equal([
      ['booking-error', { reason: 'link-failed' }],
      ['booking-ready', {}],
    ]);
  });

  it('is waited for without a connection, and comes with it', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const element = await framed('', { contact: CONTACT });
      const failed = oneEvent(element, 'booking-error');
      await opened(element);
      expect((await failed).reason).to.equal('offline');
      await element.updateComplete;
      expect(news(element)).to.equal('You are offline. The booking page comes when you are connected again.');
      const before = frame(element);
      Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
      window.dispatchEvent(new Event('online'));
      await element.updateComplete;
      expect([frame(element) === before, fallback(element) === null]).to.deep.equal([false, true]);
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('that says nothing is waited for without a connection, too', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const element = await framed('', { provider: 'acuity' });
      const told = record(element);
      await opened(element);
      await until(() => frame(element)?.contentDocument?.title === 'Book', 'the page is loaded');
      await paused(50);
      expect(told.map(([type]) => type)).to.deep.equal(['booking-open', 'booking-error']);
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('of a provider that says nothing always has other ways beside it', async () => {
    const element = await framed('frame-timeout="1"', { provider: 'acuity', contact: CONTACT });
    const ready = oneEvent(element, 'booking-ready');
    const told = record(element);
    await opened(element);
    await ready;
    await paused(1_200);
    expect(fallback(element)!.querySelectorAll('a')).to.have.lengthOf(3);
    expect(fallback(element)!.querySelector('button') === null).to.equal(true);
    expect(told.map(([type]) => type)).to.deep.equal(['booking-open', 'booking-ready']);
    await expectAccessible(element);
  });

  it('is as high as it says, within reason', async () => {
    const element = await framed('mode="inline"');
    find(element, '[part="link"]').click();
    await until(() => frame(element), 'the frame is there');
    const height = async (told: unknown): Promise<number> => {
      say(element, { event: 'calendly.page_height', payload: { height: told } });
      await element.updateComplete;
      return Math.round(frame(element)!.getBoundingClientRect().height);
    };
    expect(await height('700px')).to.equal(700);
    expect(await height('10px')).to.equal(320);
    expect(await height('19999px')).to.equal(6_400);
    expect(await height('700px')).to.equal(700);
    for (const nonsense of [
      '999999999px',
      '-5px',
      -5,
      30_000,
      {},
      null,
      'tall',
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '500px;x',
    ]) {
      expect(await height(nonsense)).to.equal(700);
    }
  });

  describe('where something was booked', () => {
    // @wcag 4.1.3
    it('says so, stays until it is closed, and begins anew after that', async () => {
      const element = await framed('', { prefill: { name: 'Sample client', email: 'sample@a.example' } });
      const told = record(element);
      await opened(element);
      say(element, BOOKED);
      say(element, BOOKED);
      await element.updateComplete;
      expect(news(element)).to.equal('Your session is booked.');
      expect([dialog(element)!.open, frame(element) !== null]).to.deep.equal([true, true]);
      await expectAccessible(element);
      const closed = oneEvent(element, 'booking-close');
      element.close();
      await closed;
      await element.updateComplete;
      expect(frame(element) === null).to.equal(true);
      expect(told).to.deep.equal([
        ['booking-open', { provider: 'calendly' }],
        ['booking-ready', {}],
        ['booking-scheduled', { provider: 'calendly', reference: 'https://api.calendly.com/scheduled_events/A' }],
        ['booking-close', {}],
      ]);
      await opened(element);
      expect(news(element)).to.equal(`Loading ${location.host} …`);
    });

    it('begins anew, too, where that is told a moment after it was closed', async () => {
      const element = await framed();
      await opened(element);
      const scheduled = oneEvent(element, 'booking-scheduled');
      element.close();
      say(element, BOOKED);
      await scheduled;
      await element.updateComplete;
      expect(frame(element) === null).to.equal(true);
      await opened(element);
      expect(news(element)).to.equal(`Loading ${location.host} …`);
    });

    it('tells Cal.com’s reference and times, and nothing of the visitor', async () => {
      const element = await framed('', { provider: 'cal' });
      const told = record(element);
      await opened(element);
      const message = { originator: 'CAL', namespace: 'bodywork' };
      const times = { startTime: '2026-12-01T10:00:00.000Z', endTime: '2026-12-01T11:00:00.000Z' };
      say(element, { ...message, type: 'bookingSuccessful', data: { email: 'sample@a.example' } });
      say(element, { ...message, type: 'bookingSuccessfulV2', data: { uid: 'A', title: 'Sample client', ...times } });
      say(element, { ...message, type: 'bookingSuccessfulV2', data: { uid: 'B', startTime: 'soon', endTime: 7 } });
      expect(told.slice(2)).to.deep.equal([
        ['booking-scheduled', { provider: 'cal', reference: 'A', start: times.startTime, end: times.endTime }],
        ['booking-scheduled', { provider: 'cal', reference: 'B' }],
      ]);
    });
  });

  it('tells of a booking once, also where the provider gives it no reference', async () => {
    const element = await framed();
    const told = record(element);
    await opened(element);
    for (const uri of [undefined, null]) {
      say(element, { event: 'calendly.event_scheduled', payload: { event: { uri } } });
    }
    expect(told.slice(2)).to.deep.equal([['booking-scheduled', { provider: 'calendly' }]]);
    await element.updateComplete;
    expect(news(element)).to.equal('Your session is booked.');
  });

  it('tells bookings apart by their references, or else by when they start', async () => {
    const element = await framed('', { provider: 'cal' });
    const told = record(element);
    await opened(element);
    const [start, other] = ['2026-12-01T10:00:00Z', '2026-12-02T10:00:00Z'];
    const book = (uid: string | undefined, startTime: string): void =>
      say(element, { originator: 'CAL', namespace: 'bodywork', type: 'bookingSuccessfulV2', data: { uid, startTime } });
    book(undefined, start);
    book('A', start);
    book(undefined, other);
    book('B', other);
    book('B', start);
    expect(told.slice(2).map(([, facts]) => facts)).to.deep.equal([
      { provider: 'cal', start },
      { provider: 'cal', start: other },
    ]);
  });

  describe('believes no message', () => {
    async function unmoved(act: (element: BookingButton) => void | Promise<void>): Promise<void> {
      const element = await framed();
      const told = record(element);
      await opened(element);
      await until(() => frame(element)?.contentDocument?.title === 'Book', 'the page is loaded');
      await act(element);
      await paused(100);
      expect(told.map(([type]) => type)).to.deep.equal(['booking-open']);
      expect(news(element)).to.equal(`Loading ${location.host} …`);
    }

    it('from the page itself', () =>
      unmoved(() => {
        window.postMessage(BOOKED, '*');
      }));

    it('from another frame', () =>
      unmoved(async (element) => {
        const other = document.createElement('iframe');
        element.parentElement!.append(other);
        say(element, BOOKED, { source: other.contentWindow });
        await paused(50);
        other.remove();
      }));

    it('from another origin, or none', () =>
      unmoved((element) => {
        say(element, BOOKED, { origin: 'https://calendly.example' });
        say(element, BOOKED, { origin: 'null' });
        // Calendly's own, but this page is not Calendly's.
        say(element, BOOKED, { origin: 'https://calendly.com' });
      }));

    it('of another shape', () =>
      unmoved((element) => {
        const cyclic: Record<string, unknown> = { event: 'calendly.page_height' };
        cyclic['payload'] = cyclic;
        for (const data of [
          null,
          undefined,
          7,
          'calendly.event_scheduled',
          'x'.repeat(1_000_000),
          [],
          cyclic,
          { event: 'calendly.unknown' },
          { event: { toString: 'calendly.event_scheduled' } },
          { event: 'calendly.page_height' },
          { originator: 'CAL', namespace: 'bodywork', type: 'linkReady' },
        ]) {
          say(element, data);
        }
      }));

    it('of a booking whose reference is none', () =>
      unmoved((element) => {
        for (const uri of ['x'.repeat(1_000_000), '', {}]) {
          say(element, { event: 'calendly.event_scheduled', payload: { event: { uri } } });
        }
      }));

    it('without a frame', async () => {
      const listening = new Set<unknown>();
      const { addEventListener, removeEventListener } = window;
      window.addEventListener = ((type: string, listener: EventListener, ...rest: unknown[]) => {
        if (type === 'message') listening.add(listener);
        addEventListener.call(window, type, listener, ...(rest as []));
      }) as typeof addEventListener;
      window.removeEventListener = ((type: string, listener: EventListener, ...rest: unknown[]) => {
        if (type === 'message') listening.delete(listener);
        removeEventListener.call(window, type, listener, ...(rest as []));
      }) as typeof removeEventListener;
      try {
        const element = await framed();
        expect(listening.size).to.equal(0);
        await opened(element);
        expect(listening.size).to.equal(1);
        say(element, BOOKED);
        element.close();
        await until(() => !frame(element), 'the frame is gone');
        expect(listening.size).to.equal(0);
        await opened(element);
        element.remove();
        expect(listening.size).to.equal(0);
      } finally {
        Object.assign(window, { addEventListener, removeEventListener });
      }
    });
  });

  describe('where consent is required', () => {
    it('is loaded when the visitor agrees, and not before', async () => {
      const element = await framed('consent="required"');
      const told = record(element);
      await opened(element);
      await paused(200);
      expect(frame(element) === null).to.equal(true);
      expect(part(element, 'disclosure').textContent).to.include(location.host);
      await expectAccessible(element);
      part(element, 'disclosure').querySelector('button')!.click();
      await until(() => frame(element), 'the frame is there');
      await until(() => element.shadowRoot!.activeElement, 'focus is inside');
      expect(part(element, 'disclosure') === null).to.equal(true);
      element.close();
      await until(() => !dialog(element)!.open, 'it is closed');
      await opened(element);
      expect(frame(element) !== null).to.equal(true);
      expect(told.map(([type]) => type)).to.deep.equal(['booking-open', 'booking-close', 'booking-open']);
    });

    it('is not loaded for a slip of the pen', async () => {
      for (const value of ['', 'true', 'Required']) {
        const element = await framed(`consent="${value}"`);
        await opened(element);
        expect(frame(element) === null, value).to.equal(true);
        expect(takeWarnings().join()).to.include('consent: expected required, got');
        element.close();
      }
      const element = await framed('consent="false"');
      await opened(element);
      expect(frame(element) !== null).to.equal(true);
      expect(takeWarnings()).to.have.lengthOf(1);
    });

    it('is asked for again where it is another host’s', async () => {
      const element = await framed('consent="required"');
      await opened(element);
      part(element, 'disclosure').querySelector('button')!.click();
      await until(() => frame(element), 'the frame is there');
      element.close();
      element.booking = { url: await scheduler('calendly/silent'), provider: 'calendly' };
      await element.updateComplete;
      await opened(element);
      expect(frame(element) === null).to.equal(true);
    });

    it('tells in place of the question, where it had focus, when the page says so meanwhile', async () => {
      for (const mode of ['dialog', 'inline']) {
        const element = await framed(`consent="required" mode="${mode}"`);
        link(element).click();
        await until(() => part(element, 'disclosure'), 'it asks');
        find(element, '.action').focus();
        element.consented = true;
        await element.updateComplete;
        expect(hasFocus(find(element, '.news')), mode).to.equal(true);
        element.remove();
      }
    });

    it('is loaded at once where the page says that the visitor consented', async () => {
      const element = await framed('consent="required" consented');
      await opened(element);
      expect(frame(element) !== null).to.equal(true);
    });
  });

  // @wcag 1.4.10
  it('has room, and is reached, below a name that takes all there is', async () => {
    const element = await framed('', { label: 'Words that are long and many, '.repeat(12) });
    element.style.fontSize = '72px';
    const sheet = await opened(element);
    expect(find(element, '.bar').offsetHeight).to.be.above(sheet.clientHeight);
    sheet.scrollTop = sheet.scrollHeight;
    expect(frame(element)!.offsetHeight).to.be.above(0.9 * sheet.clientHeight);
    const below = frame(element)!.getBoundingClientRect().bottom - sheet.getBoundingClientRect().bottom;
    expect(below).to.be.at.most(1);
    element.close();
    element.style.fontSize = '';
    await opened(element);
    element.booking = { ...element.booking!, label: 'Book' };
    await element.updateComplete;
    expect(sheet.scrollHeight, 'nothing scrolls where there is room').to.equal(sheet.clientHeight);
  });

  for (const [width, height, size, name] of [
    [360, 640, '16px', 'Book a session with me'],
    [360, 640, '32px', 'Book a session with me'],
    [640, 360, '32px', 'Book a session with me'],
    [360, 640, '32px', 'Words that are long and many, '.repeat(12)],
  ] as const) {
    // @wcag 1.4.4, 1.4.10
    it(`is seen on a phone, and left, whatever stands above it (${width} × ${height}, ${size}, ${name.slice(0, 5)})`, async () => {
      const element = await framed('', { provider: 'acuity', contact: CONTACT, label: name });
      const inner = document.createElement('iframe');
      Object.assign(inner.style, { inlineSize: `${width}px`, blockSize: `${height}px`, border: '0' });
      element.parentElement!.append(inner);
      inner.contentDocument!.body.append(element);
      element.style.fontSize = size;
      await element.updateComplete;
      const sheet = await opened(element);
      await until(() => frame(element)!.getBoundingClientRect().top < height - 40, 'the booking page is in view');
      // Where the name takes half of the sheet what scrolls is reached by scrolling.
      const page = find(element, '.page');
      for (const each of [sheet, page, fallback(element)!]) each.scrollTop = each.scrollHeight;
      const close = part(element, 'close').getBoundingClientRect();
      expect([Math.round(close.top) >= 0, close.bottom <= height / 2], 'the way out').to.deep.equal([true, true]);
      const bar = find(element, '.bar').getBoundingClientRect();
      const seen = frame(element)!.getBoundingClientRect();
      expect(bar.bottom).to.be.at.most(height / 2 + 1);
      expect([seen.bottom <= height + 1, seen.top < height - 40], 'its end').to.deep.equal([true, true]);
      const { left, top } = part(element, 'close').getBoundingClientRect();
      expect(element.shadowRoot!.elementFromPoint(left + 20, top + 20)?.closest('[part]')).to.equal(
        part(element, 'close'),
      );
      inner.remove();
    });
  }

  it('keeps focus where it goes from the dialog into the page', async () => {
    const element = await framed();
    await opened(element);
    expect(hasFocus(part(element, 'close'))).to.equal(true);
    element.mode = 'inline';
    await element.updateComplete;
    expect(hasFocus(find(element, '.inline'))).to.equal(true);
  });

  it('stands in the page when it comes near, where the visitor consented', async () => {
    const near = await framed('mode="inline" consented');
    await until(() => frame(near), 'the frame is there');
    const far = await framed('mode="inline"');
    Object.assign(far.style, { position: 'absolute', insetBlockStart: '300vh' });
    far.consented = true;
    const unasked = await framed('mode="inline"');
    await paused(300);
    expect([frame(far) === null, frame(unasked) === null]).to.deep.equal([true, true]);
    expect(document.activeElement === document.body).to.equal(true);
    expect(await button({ url: 'https://a.example/' }, 'mode="auto" consented').then(frame)).to.equal(null);
    const url = await silentPage();
    for (const each of [near, far]) each.booking = { url, provider: 'acuity' };
    far.style.insetBlockStart = '0';
    for (const each of [near, far]) await until(() => frame(each)?.src === url, 'the other page is there');
  });

  it('does not come by itself where consent or mode changed before it came near', async () => {
    const services = ['one', 'two'].map((label) => ({ label, url: `https://a.example/${label}` }));
    const far = async (): Promise<BookingButton> => {
      const element = await framed('mode="inline"');
      Object.assign(element.style, { position: 'absolute', insetBlockStart: '300vh' });
      element.consented = true;
      return element;
    };
    const changes: Partial<BookingButton>[] = [{ consented: false }, { mode: 'dialog' }, { booking: { services } }];
    for (const change of changes) {
      const element = await far();
      await paused(100);
      Object.assign(element, change);
      element.style.insetBlockStart = '0';
      await paused(300);
      expect(frame(element) === null, Object.keys(change).join()).to.equal(true);
    }
    const element = await far();
    element.consented = false;
    await element.updateComplete;
    element.consented = true;
    element.style.insetBlockStart = '0';
    await until(() => frame(element), 'it comes where the visitor consented again');
  });

  describe('whose mode changes', () => {
    const states = (element: BookingButton): unknown[] => [frame(element) !== null, dialog(element)?.open ?? false];

    it('never becomes a dialog without a click, where it came by itself', async () => {
      for (const mode of ['link', 'auto', 'dialog'] as const) {
        const element = await framed('mode="inline" consented');
        const told = record(element);
        await until(() => frame(element), 'the frame is there');
        element.mode = mode;
        await element.updateComplete;
        await paused(50);
        expect([mode, ...states(element)]).to.deep.equal([mode, false, false]);
        expect([told, document.adoptedStyleSheets.length]).to.deep.equal([[], 0]);
        element.mode = 'inline';
        await until(() => frame(element), 'it comes again');
        element.remove();
      }
    });

    // @wcag 2.4.3
    it('is closed where the visitor opened it in the page', async () => {
      for (const mode of ['link', 'auto', 'dialog'] as const) {
        const element = await framed('mode="inline"');
        const told = record(element);
        part(element, 'link').click();
        await until(() => frame(element), 'it is there');
        element.mode = mode;
        await element.updateComplete;
        await paused(50);
        expect([mode, ...states(element)]).to.deep.equal([mode, false, false]);
        expect(told.map(([type]) => type)).to.deep.equal(['booking-open', 'booking-close']);
        expect(hasFocus(part(element, 'link'))).to.equal(true);
        element.remove();
      }
    });

    it('does not wait behind a link, nor come back as a dialog from the page, where it was closed', async () => {
      const element = await framed();
      await opened(element);
      element.mode = 'inline';
      await element.updateComplete;
      element.mode = 'dialog';
      await element.updateComplete;
      await paused(50);
      expect(states(element)).to.deep.equal([false, false]);
      await opened(element);
      element.close();
      element.mode = 'link';
      await element.updateComplete;
      expect(states(element)).to.deep.equal([false, false]);
    });

    // @wcag 2.4.3
    it('to link is closed in the dialog, too', async () => {
      const element = await framed();
      const told = record(element);
      part(element, 'link').focus();
      await opened(element);
      element.mode = 'link';
      await element.updateComplete;
      await paused(50);
      expect(states(element)).to.deep.equal([false, false]);
      expect(told.map(([type]) => type)).to.deep.equal(['booking-open', 'booking-close']);
      expect([hasFocus(part(element, 'link')), document.adoptedStyleSheets.length]).to.deep.equal([true, 0]);
    });
  });

  // @wcag 2.4.3
  it('in the page takes no focus when it goes, unless that is in it', async () => {
    const services = await Promise.all(['a', 'b'].map(async (id) => ({ id, label: id, url: await silentPage() })));
    const element = await button({ services, provider: 'acuity' }, 'mode="inline" consented service="a"');
    const input = document.createElement('input');
    element.parentElement!.append(input);
    let closed = 0;
    element.addEventListener('booking-close', () => closed++);
    const shows = (n: number): Promise<void> => until(() => frame(element)?.src === services[n]!.url, 'it shows');
    await shows(0);
    input.focus();
    element.service = 'b';
    await shows(1);
    expect(document.activeElement === input).to.equal(true);
    part(element, 'close').focus();
    element.service = 'a';
    await shows(0);
    expect(hasFocus(part(element, 'link'))).to.equal(true);
    input.focus();
    element.parentElement!.append(element);
    await element.updateComplete;
    await shows(0);
    expect([document.activeElement === input, closed]).to.deep.equal([true, 0]);
    element.close();
    expect([document.activeElement === input, closed]).to.deep.equal([true, 1]);
  });

  // @wcag 2.4.3
  it('in the page is what a click on its link leads to, where it shows already', async () => {
    const element = await framed('mode="inline" consented');
    await until(() => frame(element), 'the frame is there');
    let told = 0;
    element.addEventListener('booking-open', () => told++);
    const page = frame(element);
    for (const act of [() => part(element, 'link').click(), () => element.open()]) {
      element.focus();
      act();
      await until(() => hasFocus(find(element, 'section')), 'focus is there');
    }
    expect([told, frame(element) === page]).to.deep.equal([0, true]);
  });
});
