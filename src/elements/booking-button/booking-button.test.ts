import { emulateMedia } from '@web/test-runner-commands';
import '../../booking-button.js';
import type { BookingButton } from '../../classes.js';
import {
  collectGarbage,
  expect,
  expectAccessible,
  expectNoOverflow,
  mount,
  nextFrame,
  oneEvent,
  pageAt,
  paused,
  requestsTo,
  serve,
  serverPage,
  survivors,
  takeWarnings,
  until,
} from '../../shared/testing/index.js';
import {
  ALIVE,
  BOOKED,
  button,
  dialog,
  find,
  follows,
  frame,
  framed,
  hasFocus,
  link,
  opened,
  part,
  record,
  say,
  silentPage,
} from './testing/booking.js';

describe('<booking-button>', () => {
  // @wcag 2.1.1, 2.4.4, 4.1.2
  it('is a real link with the address of its child', async () => {
    const element = await mount<BookingButton>(
      '<booking-button><a href="https://a.example/book">Book <b>now</b></a></booking-button>',
    );
    expect(link(element).href).to.equal('https://a.example/book');
    expect(link(element).textContent.trim()).to.equal('Book now');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
    await expectAccessible(element);
  });

  // @wcag 2.4.4, 4.1.2
  it('is a real link with the address of its child, which may be a picture', async () => {
    const icon = '<svg viewBox="0 0 1 1" width="20" height="20"><path d="M0 0h1v1z" /></svg>';
    for (const [child, label] of [
      [`<a href="https://a.example/book" aria-label="Book with Ann">${icon}</a>`, 'Book with Ann'],
      ['<a href="https://a.example/book"><img alt="Book now" src="data:,"></a>', 'Book now'],
      [`<a href="https://a.example/book"><svg><title>Book it</title></svg></a>`, 'Book it'],
      [`<a href="https://a.example/book">${icon}</a>`, 'Book a session'],
      ['<a href="https://a.example/book"><i class="icon"></i></a>', 'Book a session'],
      ['<a href="https://a.example/book"><i aria-hidden="true">event</i></a>', 'Book a session'],
      ['<a href="https://a.example/book"><i aria-hidden="true">event</i> Book</a>', 'Book'],
    ] as const) {
      const element = await mount<BookingButton>(`<booking-button>${child}</booking-button>`);
      expect([element.status, element.issues], child).to.deep.equal(['ready', []]);
      expect([link(element).href, link(element).textContent.trim()], child).to.deep.equal([
        'https://a.example/book',
        label,
      ]);
    }
  });

  // @wcag 1.1.1, 2.4.4, 4.1.2
  it('has a name whatever its label is made of', async () => {
    const name = 'x-words';
    if (!customElements.get(name)) {
      const Words = class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).append('Reserve');
        }
      };
      customElements.define(name, Words);
    }
    const icon = '<svg viewBox="0 0 1 1" width="20" height="20"><path d="M0 0h1v1z" /></svg>';
    for (const [label, words] of [
      ['<svg role="img" aria-label="Reserve" width="20" height="20"></svg>', ''],
      ['<svg role="img" width="20" height="20"><title>Reserve</title></svg>', ''],
      ['<img alt="Reserve" src="data:,">', ''],
      ['<b><x-words></x-words></b>', ''],
      [icon, 'Book a session'],
      ['<i class="icon"></i>', 'Book a session'],
      ['<span><img alt="" src="data:,"></span>', 'Book a session'],
      ['<span class="material-icons" aria-hidden="true">event</span>', 'Book a session'],
      ['<svg aria-hidden="true" width="20" height="20"><title>Event</title></svg>', 'Book a session'],
    ] as const) {
      const element = await mount<BookingButton>(`<booking-button href="https://a.example/">${label}</booking-button>`);
      const { firstElementChild: child } = element;
      const slot = link(element).querySelector('slot');
      expect(slot?.assignedElements().includes(child!), label).to.equal(true);
      const said = link(element).querySelector('.words')?.textContent ?? '';
      expect(said, label).to.equal(words);
      // Of a title that is not displayed, as in WebKit, axe makes no name; browsers do.
      const title = element.querySelector('title');
      if (!title || getComputedStyle(title).display !== 'none') await expectAccessible(element);
    }
  });

  it('takes address and label by attribute and children', async () => {
    const element = await mount<BookingButton>(
      '<booking-button href="https://a.example/book">Book <b>me</b></booking-button>',
    );
    expect(link(element).href).to.equal('https://a.example/book');
    expect(
      link(element)
        .querySelector('slot')!
        .assignedNodes()
        .map((node) => node.textContent)
        .join(''),
    ).to.equal('Book me');
    const bare = await mount<BookingButton>('<booking-button href="https://a.example/book"> </booking-button>');
    expect(link(bare).textContent.trim()).to.equal('Book a session');
    await expectAccessible(bare);
  });

  it('takes a label that comes later', async () => {
    const element = await mount<BookingButton>('<booking-button href="https://a.example/"></booking-button>');
    expect(link(element).querySelector('slot') === null).to.equal(true);
    element.textContent = 'Reserve';
    await until(() => link(element).querySelector('slot')?.assignedNodes().length, 'the label is taken');
    element.textContent = ' ';
    await until(() => link(element).textContent.trim() === 'Book a session', 'there is a label all the same');
  });

  it('leads to the service it is asked for, and to the only one', async () => {
    const services = [
      { label: 'One', url: 'https://a.example/1' },
      { label: 'Two', url: 'https://a.example/2' },
    ];
    const element = await button({ services }, 'service="two"');
    expect(link(element).href).to.equal('https://a.example/2');
    expect(link(element).textContent.trim()).to.equal('Two');
    expect(link(await button({ services: services.slice(0, 1) })).href).to.equal('https://a.example/1');
    element.service = 'three';
    await element.updateComplete;
    expect(link(element).localName).to.equal('button');
    expect(takeWarnings()).to.deep.equal([
      '<booking-button> service: expected one or two, got "three". It is left out.',
    ]);
    element.booking = { url: 'https://a.example/all' };
    await element.updateComplete;
    expect(link(element).href).to.equal('https://a.example/all');
    expect(takeWarnings()).to.deep.equal([
      '<booking-button> service: expected none (the data have none), got "three". It is left out.',
    ]);
  });

  it('leads there with what is known of the visitor, and prints it without', async () => {
    const element = await button({
      url: 'https://calendly.com/you/session',
      prefill: { name: 'Sample client' },
      contact: { phone: '+1 555 010 9999' },
      license: 'Licence 00000',
    });
    expect(link(element).href).to.equal('https://calendly.com/you/session?name=Sample+client');
    expect(find(element, '.paper').textContent).to.equal('https://calendly.com/you/session, +1 555 010 9999');
    expect(find(element, '.paper').checkVisibility()).to.equal(false);
    expect(part(element, 'license').textContent).to.equal('Licence 00000');
    await expectAccessible(element);
  });

  it('stands on paper with its address and phone, and with every service', async function () {
    // Only Chromium can be asked to lay out for paper.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const contact = { phone: '+1 555 010 9999' };
    const element = await button({ url: 'https://calendly.com/you', prefill: { name: 'Sample client' }, contact });
    const services = [
      { label: 'One', url: 'https://a.example/1' },
      { label: 'Two', url: 'https://a.example/2' },
    ];
    const several = await button({ services, contact }, 'floating');
    const inline = await button({ services, contact }, 'mode="inline"');
    const many = Array.from({ length: 40 }, (_, n) => ({ label: `Service ${n}`, url: `https://a.example/${n}` }));
    const used = await button({ services: many });
    used.open();
    await until(() => used.shadowRoot!.activeElement, 'focus is in the menu');
    const framing = await framed();
    await opened(framing);
    await emulateMedia({ media: 'print' });
    try {
      const printed = (each: BookingButton): string => find(each, '.button').innerText.replace(/\s+/g, ' ').trim();
      expect(printed(element)).to.equal('Book a session https://calendly.com/you, +1 555 010 9999');
      // Printers leave out grounds: its words are as dark as the others.
      const { backgroundColor, color } = getComputedStyle(link(element));
      const words = getComputedStyle(find(element, '.paper')).color;
      expect([backgroundColor, color]).to.deep.equal(['rgba(0, 0, 0, 0)', words]);
      for (const each of [several, inline]) {
        expect(printed(each)).to.equal(
          'Book a session One https://a.example/1 Two https://a.example/2 +1 555 010 9999',
        );
      }
      expect(getComputedStyle(find(several, '.button')).position).not.to.equal('fixed');
      const { clientHeight, scrollHeight } = part(used, 'menu');
      expect(clientHeight).to.equal(scrollHeight);
      expect(getComputedStyle(part(used, 'menu')).translate).to.equal('none');
      expect(dialog(framing)!.checkVisibility()).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('passes on utm parameters of the page’s address as it is when it is clicked', async () => {
    const before = location.href;
    try {
      const element = await button({ url: 'https://a.example/book' }, 'forward-utm');
      const silent = await button({ url: 'https://a.example/book' });
      const address = new URL(before);
      address.searchParams.set('utm_source', 'mail');
      address.searchParams.set('secret', '1');
      history.replaceState(null, '', address);
      follows(link(element));
      follows(link(silent));
      expect(link(element).href).to.equal('https://a.example/book?utm_source=mail');
      expect(link(silent).href).to.equal('https://a.example/book');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('asks nobody for anything before it is clicked', async () => {
    const element = await framed();
    const { url } = element.data!;
    link(element).dispatchEvent(new PointerEvent('pointerenter'));
    element.focus();
    await paused(300);
    expect((await requestsTo(url!)).count).to.equal(0);
    await opened(element);
    await until(async () => (await requestsTo(url!)).count === 1, 'the page is asked for');
  });

  describe('on any accent', () => {
    for (const scheme of ['light', 'dark']) {
      it(`reads well, where the page is ${scheme}`, async () => {
        const element = await button({ url: 'https://a.example/', label: 'Book' });
        element.parentElement!.style.colorScheme = scheme;
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
        const luminance = (color: string): number => {
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
            const part = byte / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const worst = Math.min(
          ...Array.from({ length: 24 * 5 * 3 }, (_, n) => {
            const [hue, lightness, saturation] = [
              (n % 24) * 15,
              10 + (Math.floor(n / 24) % 5) * 20,
              20 + Math.floor(n / 120) * 40,
            ];
            element.style.setProperty('--bodywork-accent', `hsl(${hue} ${saturation}% ${lightness}%)`);
            const { color, backgroundColor } = getComputedStyle(link(element));
            const [high = 0, low = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => b - a);
            return (high + 0.05) / (low + 0.05);
          }),
        );
        expect(worst).to.be.at.least(4.5);
        element.style.setProperty('--bodywork-on-accent', 'rgb(1, 2, 3)');
        expect(getComputedStyle(link(element)).color).to.equal('rgb(1, 2, 3)');
      });
    }
  });

  it('shows its children where no address can be used', async () => {
    const element = await mount<BookingButton>(
      '<booking-button href="javascript:alert(1)"><a href="https://a.example/">Call us</a></booking-button>',
    );
    expect(element.status).to.equal('error');
    expect(element.shadowRoot!.querySelectorAll('a')).to.have.lengthOf(0);
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(takeWarnings().join()).to.include('javascript:alert(1)');
  });

  it('takes focus and clicks for its link', async () => {
    const element = await mount<BookingButton>('<booking-button href="https://a.example/">Book</booking-button>');
    element.focus();
    expect(hasFocus(link(element))).to.equal(true);
    let opened = 0;
    element.addEventListener('booking-open', (event) => {
      opened++;
      event.preventDefault();
    });
    element.click();
    expect(opened).to.equal(1);
  });

  it('is followed like any link where no scheduler is known', async () => {
    const element = await mount<BookingButton>('<booking-button href="https://a.example/">Book</booking-button>');
    const event = oneEvent(element, 'booking-open');
    expect(follows(link(element))).to.equal(true);
    expect((await event).provider).to.equal('link');
    expect(dialog(element) === null).to.equal(true);
  });

  it('leaves modifier keys and other mouse buttons to the browser', async () => {
    const element = await framed();
    for (const init of [{ metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }]) {
      expect(follows(link(element), init), JSON.stringify(init)).to.equal(true);
    }
    await paused(100);
    expect(dialog(element) === null).to.equal(true);
  });

  it('goes nowhere when the page cancels it', async () => {
    const element = await framed();
    element.addEventListener('booking-open', (event) => event.preventDefault());
    expect(follows(link(element))).to.equal(false);
    await paused(100);
    expect(dialog(element) === null).to.equal(true);
  });

  it('stays a link in mode link', async () => {
    expect(follows(link(await framed('mode="link"')))).to.equal(true);
  });

  describe('the dialog', () => {
    // @wcag 4.1.2
    it('opens a known scheduler’s page in a frame, modal and named', async () => {
      const element = await framed();
      expect(element.shadowRoot!.querySelectorAll('iframe')).to.have.lengthOf(0);
      const ready = oneEvent(element, 'booking-ready');
      const open = oneEvent(element, 'booking-open');
      const modal = await opened(element);
      expect((await open).provider).to.equal('calendly');
      expect(modal.matches(':modal')).to.equal(true);
      expect(element.shadowRoot!.getElementById(modal.getAttribute('aria-labelledby')!)!.textContent).to.equal(
        'Book a session with me',
      );
      expect(frame(element)!.title).to.equal('Book a session with me');
      expect(new URL(frame(element)!.src).searchParams.get('embed_domain')).to.equal(location.hostname);
      const elsewhere = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="open-elsewhere"]')!;
      expect([elsewhere.href, elsewhere.rel]).to.deep.equal([link(element).href, 'noopener']);
      say(element, ALIVE);
      await ready;
      await element.updateComplete;
      await expectAccessible(element);
      element.close();
    });

    // @wcag 2.4.3
    it('gives focus back to the link, also when something else had it', async () => {
      const element = await framed();
      (document.activeElement as HTMLElement | null)?.blur();
      await opened(element);
      expect(hasFocus(link(element))).to.equal(false);
      const closed = oneEvent(element, 'booking-close');
      element.shadowRoot!.querySelector<HTMLElement>('[part="close"]')!.click();
      await closed;
      expect(document.activeElement === element).to.equal(true);
      expect(hasFocus(link(element))).to.equal(true);
    });

    it('continues where it was when it is opened again', async () => {
      const element = await framed();
      const ready = oneEvent(element, 'booking-ready');
      await opened(element);
      const page = frame(element)!;
      await until(() => page.contentDocument?.title === 'Book', 'the page is loaded');
      say(element, ALIVE);
      await ready;
      page.contentDocument!.title = 'Half done';
      element.close();
      await nextFrame();
      element.open();
      await until(() => dialog(element)?.open, 'it is open again');
      expect(frame(element) === page).to.equal(true);
      expect(page.contentDocument!.title).to.equal('Half done');
      element.close();
    });

    it('lets the frame go when the address changes and when it leaves the page', async () => {
      const element = await framed();
      await opened(element);
      element.close();
      await nextFrame();
      element.booking = { url: 'https://a.example/other' };
      await element.updateComplete;
      await nextFrame();
      expect(element.shadowRoot!.querySelectorAll('iframe')).to.have.lengthOf(0);
      const other = await framed();
      await opened(other);
      const parent = other.parentElement!;
      other.remove();
      parent.append(other);
      await other.updateComplete;
      await nextFrame();
      expect(other.shadowRoot!.querySelectorAll('iframe')).to.have.lengthOf(0);
    });

    it('gives focus back to what opened it, and to the link where that is gone', async () => {
      const element = await framed();
      const other = document.createElement('button');
      element.parentElement!.append(other);
      for (const stays of [true, false]) {
        other.focus();
        element.open();
        await until(() => dialog(element)?.open, 'the dialog is open');
        if (!stays) other.remove();
        const closed = oneEvent(element, 'booking-close');
        element.close();
        await closed;
        expect([document.activeElement === other, hasFocus(link(element))]).to.deep.equal([stays, !stays]);
      }
    });

    it('closes by a click beside it, unless the visitor was in the frame', async () => {
      const element = await framed();
      const modal = await opened(element);
      await paused(600);
      const beside = async (): Promise<boolean> => {
        for (const type of ['pointerdown', 'click']) {
          modal.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: 2, clientY: 2 }));
        }
        await nextFrame();
        return !modal.open;
      };
      frame(element)!.focus();
      window.dispatchEvent(new Event('blur'));
      part(element, 'close').focus();
      expect(await beside()).to.equal(false);
      element.close();
      await until(() => !modal.open, 'it is closed');
      await opened(element);
      await paused(600);
      modal.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientX: 2, clientY: 2 }));
      const { left, top } = modal.getBoundingClientRect();
      modal.dispatchEvent(new PointerEvent('click', { bubbles: true, clientX: left + 9, clientY: top + 9 }));
      expect(modal.open).to.equal(true);
      expect(await beside()).to.equal(true);
    });

    // @wcag 2.4.3
    it('keeps Escape, and no other key, from what is around it, such as a dialog made by script', async () => {
      const element = await framed();
      const keys: string[] = [];
      element.parentElement!.addEventListener('keydown', ({ key }) => keys.push(key));
      await opened(element);
      const press = (key: string): boolean =>
        part(element, 'close').dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
        );
      expect(['Escape', 'a'].map(press), 'the browser does what it does').to.deep.equal([true, true]);
      expect(keys).to.deep.equal(['a']);
    });

    it('opens again before the browser has told that it was closed, on a busy page, too', async () => {
      const element = await framed();
      await opened(element);
      element.close();
      await element.updateComplete;
      // Who has had their time in this task takes turns with others.
      const end = performance.now() + 50;
      while (performance.now() < end);
      const told = record(element);
      await opened(element);
      await nextFrame();
      expect(dialog(element)!.open).to.equal(true);
      expect(told.map(([type]) => type)).to.deep.equal(['booking-open']);
    });

    it('keeps the page behind it where it is', async () => {
      const tall = document.createElement('div');
      tall.style.blockSize = '300vh';
      document.body.append(tall);
      try {
        const element = await framed();
        window.scrollTo(0, 200);
        const sheets = document.adoptedStyleSheets.length;
        const { left, top, width } = tall.getBoundingClientRect();
        await opened(element);
        expect(getComputedStyle(document.documentElement).overflowY).to.equal('hidden');
        const now = tall.getBoundingClientRect();
        expect([now.left, now.top, now.width, window.scrollY]).to.deep.equal([left, top, width, 200]);
        element.close();
        await until(() => document.adoptedStyleSheets.length === sheets, 'the page is its own again');
        await opened(element);
        element.remove();
        expect(document.adoptedStyleSheets).to.have.lengthOf(sheets);
        expect(window.scrollY).to.equal(200);
      } finally {
        tall.remove();
        window.scrollTo(0, 0);
      }
    });

    it('is one for a double click, and stays', async () => {
      const element = await framed();
      const told = record(element);
      element.open();
      element.open();
      link(element).click();
      link(element).click();
      await until(() => dialog(element)?.open, 'the dialog is open');
      link(element).click();
      element.open();
      for (const type of ['pointerdown', 'click']) {
        dialog(element)!.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: 2, clientY: 2 }));
      }
      await paused(50);
      expect(told.map(([type]) => type)).to.deep.equal(['booking-open']);
    });

    it('opens as soon as it can, and not when it was closed or removed before', async () => {
      const url = 'https://calendly.com/you';
      const element = document.createElement('booking-button');
      element.booking = { url };
      const root = await mount('<div></div>');
      root.append(element);
      element.open();
      await until(() => dialog(element)?.open, 'the dialog is open');
      element.close();
      const told = record(element);
      element.open();
      element.close();
      await paused(100);
      expect(dialog(element)!.open).to.equal(false);
      element.open();
      element.remove();
      await paused(100);
      root.append(element);
      await paused(100);
      expect([told, dialog(element) === null]).to.deep.equal([[], true]);
    });

    it('is waited for by a link that says it is busy, until it is there or no longer wanted', async () => {
      const element = await framed();
      const told: (string | null)[] = [];
      const watch = new MutationObserver((records) => told.push(...records.map(({ oldValue }) => oldValue)));
      watch.observe(link(element), { attributeFilter: ['aria-busy'], attributeOldValue: true });
      for (const isWanted of [true, false]) {
        // Long after what else was rendered, so that this has a turn of its own.
        await paused(50);
        link(element).click();
        if (!isWanted) element.close();
        await paused(50);
        expect(link(element).ariaBusy).to.equal(null);
        element.close();
      }
      expect(told.slice(0, 2)).to.deep.equal([null, 'true']);
      watch.disconnect();
    });

    it('does not open where the visitor went on to something else before it came, of which the page is told', async () => {
      const element = await framed();
      const other = document.createElement('input');
      other.setAttribute('aria-label', 'Other');
      element.parentElement!.append(other);
      const told = record(element);
      element.focus();
      link(element).click();
      link(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, composed: true }));
      other.focus();
      await paused(100);
      expect([dialog(element)?.open ?? false, document.activeElement === other]).to.deep.equal([false, true]);
      expect(told.map(([type]) => type)).to.deep.equal(['booking-open', 'booking-close']);
      link(element).click();
      other.blur();
      await until(() => dialog(element)?.open, 'it opens where focus went nowhere');
    });

    it('opens where the page moves focus in answer to the same click, as a drawer does that closes', async () => {
      const element = await framed();
      const drawer = element.parentElement!;
      const hamburger = document.createElement('button');
      hamburger.textContent = 'Menu';
      drawer.append(hamburger);
      drawer.addEventListener('click', () => hamburger.focus());
      const told = record(element);
      link(element).click();
      expect(document.activeElement).to.equal(hamburger);
      expect((await opened(element)).open).to.equal(true);
      expect(told[0]?.[0]).to.equal('booking-open');
    });

    it('opens where the element was to be opened while it was out of the page', async () => {
      const element = await framed();
      const parent = element.parentElement!;
      element.remove();
      await paused(50);
      element.open();
      await paused(50);
      parent.append(element);
      expect((await opened(element)).open).to.equal(true);
    });

    it('is the one that was clicked last, where what was clicked before was closed', async () => {
      const services = await Promise.all(['A', 'B'].map(async (label) => ({ label, url: await silentPage() })));
      const element = await button({ services, provider: 'calendly' }, 'mode="inline"');
      const [a, b] = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.entry')];
      a!.click();
      element.close();
      b!.click();
      await until(() => frame(element), 'the frame is there');
      expect(find(element, '#title').textContent).to.equal('B');
    });

    it('opens once the data are there, unless it was closed before', async () => {
      const body = JSON.stringify({ url: await silentPage(), provider: 'calendly' });
      const [one, other] = await Promise.all(
        [false, true].map(async (isClosed) => {
          const src = await serve({ type: 'application/json', body, delay: 200 });
          const element = await mount<BookingButton>(`<booking-button src="${src}"></booking-button>`);
          expect(element.status).to.equal('loading');
          element.open();
          await element.updateComplete;
          if (isClosed) element.close();
          return element;
        }),
      );
      await until(() => dialog(one!)?.open, 'the dialog is open');
      await until(() => other!.status === 'ready', 'the other’s data are there');
      await paused(50);
      expect(frame(other!) === null).to.equal(true);
    });

    it('is told of when the element is moved', async () => {
      const element = await framed();
      await opened(element);
      const told = record(element);
      element.parentElement!.append(element);
      await paused(50);
      expect(told).to.deep.equal([['booking-close', {}]]);
      expect(document.adoptedStyleSheets).to.have.lengthOf(0);
    });

    it('goes when another service is chosen', async () => {
      const services = [
        { id: 'a', label: 'A', url: await silentPage() },
        { id: 'b', label: 'B', url: await silentPage() },
      ];
      const element = await button({ services, provider: 'calendly' }, 'service="a"');
      await opened(element);
      element.service = 'b';
      await until(() => !frame(element), 'the frame is gone');
      expect(document.adoptedStyleSheets).to.have.lengthOf(0);
    });

    it('gives way to the link where something around the button is hidden', async () => {
      const url = await silentPage();
      const data = JSON.stringify({ url, provider: 'calendly' });
      const body = `<!doctype html><title>Practice</title>
        <booking-button hidden booking='${data}'></booking-button><p id="after"></p>`;
      // A page of its own: the link is followed.
      const page = await pageAt(await serve({ type: 'text/html', body }), 'booking-button');
      await page.load('/src/booking-button.ts');
      await page.ready();
      const element = page.element as BookingButton;
      let left: unknown[] | undefined;
      page.window.addEventListener('pagehide', () => {
        left = [dialog(element)?.open, page.document.adoptedStyleSheets.length];
      });
      element.open();
      await until(() => page.window.location.href === url, 'the link is followed');
      expect(left).to.deep.equal([false, 0]);
      page.remove();
    });

    it('lets the page go on when what is around the button is hidden while it is open', async () => {
      const element = await framed();
      await opened(element);
      await nextFrame();
      await nextFrame();
      const closed = oneEvent(element, 'booking-close');
      element.parentElement!.hidden = true;
      await closed;
      await element.updateComplete;
      expect(document.adoptedStyleSheets).to.have.lengthOf(0);
      element.parentElement!.hidden = false;
      expect(dialog(element)!.open).to.equal(false);
    });

    it('goes on in the page where the mode changes to inline while it is open', async () => {
      const element = await framed();
      await opened(element);
      const told = record(element);
      element.mode = 'inline';
      await element.updateComplete;
      for (let n = 0; n < 3; n++) await nextFrame();
      expect([find(element, '.inline').checkVisibility(), told]).to.deep.equal([true, []]);
      expect(document.adoptedStyleSheets).to.have.lengthOf(0);
    });

    it('can be seen and used where what is around the button is put away by its looks', async () => {
      const element = await framed();
      element.parentElement!.style.cssText = 'opacity: 0; visibility: hidden; pointer-events: none';
      const { visibility, pointerEvents } = getComputedStyle(await opened(element));
      expect([visibility, pointerEvents]).to.deep.equal(['visible', 'auto']);
    });

    it('is the last of two that were asked for before it could come', async () => {
      const services = await Promise.all(['A', 'B'].map(async (label) => ({ label, url: await silentPage() })));
      const element = await button({ services, provider: 'calendly' }, 'mode="inline"');
      const told = record(element);
      const [a, b] = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.entry')];
      a!.click();
      b!.click();
      b!.click();
      await until(() => frame(element), 'the frame is there');
      expect(find(element, '#title').textContent).to.equal('B');
      expect(told.map(([type]) => type)).to.deep.equal(['booking-open', 'booking-close', 'booking-open']);
    });

    it('goes when its address changes while it is open', async () => {
      const element = await framed();
      await opened(element);
      const told = record(element);
      element.booking = { url: 'https://a.example/other' };
      await until(() => told.length > 0, 'it is told');
      expect([told, frame(element) === null]).to.deep.equal([[['booking-close', {}]], true]);
      expect(hasFocus(link(element))).to.equal(true);
    });

    it('loads its frame as its provider needs it, and tells no more than it must', async () => {
      const element = await framed('', { provider: 'cal' });
      await opened(element);
      const { allow, referrerPolicy, sandbox } = frame(element)!;
      expect([allow, referrerPolicy, sandbox.length]).to.deep.equal(['payment', 'strict-origin-when-cross-origin', 0]);
      const other = await framed();
      await opened(other);
      expect(frame(other)!.allow).to.equal('');
    });

    it('is forgotten when it goes: of 50 opened and closed none is left in memory', async function () {
      this.timeout(30_000);
      if (!collectGarbage) this.skip();
      const element = await framed();
      const left = await survivors(50, async () => {
        await opened(element);
        const gone = frame(element)!;
        say(element, ALIVE);
        say(element, BOOKED);
        element.close();
        await until(() => !frame(element), 'the frame is gone');
        return gone;
      });
      expect(left).to.be.at.most(1);
    });

    it('stands in the page instead in mode inline', async () => {
      const element = await framed('mode="inline"');
      link(element).click();
      await until(() => element.shadowRoot!.querySelector('iframe'), 'the frame is there');
      expect(dialog(element) === null).to.equal(true);
      expect(frame(element)!.checkVisibility()).to.equal(true);
      const region = find(element, 'section');
      await until(() => hasFocus(region), 'focus is there');
      await expectAccessible(element);
      const closed = oneEvent(element, 'booking-close');
      part(element, 'close').click();
      await closed;
      await element.updateComplete;
      expect([region.checkVisibility(), hasFocus(link(element))]).to.deep.equal([false, true]);
    });
  });

  // @wcag 1.4.10
  it('keeps within 320 px, in every variant', async () => {
    for (const variant of ['solid', 'outline', 'text']) {
      const element = await mount<BookingButton>(
        `<booking-button variant="${variant}" href="https://a.example/">A label that is much longer than a small screen is wide</booking-button>`,
        { width: '288px' },
      );
      expectNoOverflow(element);
      expect(link(element).getBoundingClientRect().height).to.be.at.least(44);
      await expectAccessible(element);
    }
  });

  const services = JSON.stringify({
    services: ['you', 'me'].map((label) => ({ label, url: `https://calendly.com/${label}` })),
  });
  for (const [what, attribute] of [
    ['the link that it is made of', ''],
    ['a link to one of its services, which its menu hides', `booking='${services}'`],
  ]) {
    // @wcag 2.4.3
    it(`takes focus over from ${what}`, async () => {
      const body = `<!doctype html><title>Practice</title>
        <booking-button ${attribute}><a href="https://calendly.com/you">Book</a></booking-button><p id="after"></p>`;
      const page = await pageAt(await serve({ type: 'text/html', body }), 'booking-button');
      page.document.querySelector('a')!.focus();
      await page.load('/src/booking-button.ts');
      await page.ready();
      const element = page.element as BookingButton;
      expect(page.document.activeElement === element).to.equal(true);
      expect(element.shadowRoot!.activeElement === link(element)).to.equal(true);
      page.remove();
    });
  }

  for (const support of [true, false]) {
    it(`keeps focus on a server’s link ${support ? 'with' : 'without'} Lit’s hydration support`, async () => {
      const page = await serverPage({
        tag: 'booking-button',
        attributes: { href: 'https://a.example/book' },
        children: 'Book with me',
        support,
      });
      const element = page.element as BookingButton;
      link(element).focus();
      await page.takeOver();
      expect(page.document.activeElement === element).to.equal(true);
      expect(element.shadowRoot!.activeElement === link(element)).to.equal(true);
      expect(page.problems).to.deep.equal([]);
      page.remove();
    });

    // As it is written for a page whose language is the server's.
    it(`passes on utm parameters, taken over ${support ? 'with' : 'without'} Lit’s hydration support`, async () => {
      const page = await serverPage({
        tag: 'booking-button',
        attributes: { href: 'https://a.example/book', 'forward-utm': '', lang: 'en' },
        children: 'Book with me',
        support,
      });
      const element = page.element as BookingButton;
      expect(link(element).href).to.equal('https://a.example/book');
      page.document.defaultView!.history.replaceState(null, '', '?utm_source=mail');
      await page.takeOver();
      expect(link(element).href).to.equal('https://a.example/book?utm_source=mail');
      expect(page.problems).to.deep.equal([]);
      page.remove();
    });

    it(`is taken over from a server ${support ? 'with' : 'without'} Lit’s hydration support`, async () => {
      const page = await serverPage({
        tag: 'booking-button',
        attributes: { href: 'https://a.example/book' },
        children: 'Book with me',
        support,
      });
      const element = page.element as BookingButton;
      expect(link(element).href).to.equal('https://a.example/book');
      expect(element.shadowRoot!.querySelectorAll('a')).to.have.lengthOf(1);
      await page.takeOver();
      expect(element.shadowRoot!.querySelectorAll('a')).to.have.lengthOf(1);
      expect(link(element).href).to.equal('https://a.example/book');
      expect(page.shift()).to.be.at.most(0.5);
      expect(page.problems).to.deep.equal([]);
      page.remove();
    });
  }
});
