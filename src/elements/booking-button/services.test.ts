import '../../booking-button.js';
import '../../modality-comparison.js';
import type { Booking, BookingButton } from '../../classes.js';
import {
  expect,
  expectAccessible,
  expectNoOverflow,
  mount,
  nextFrame,
  oneEvent,
  serverPage,
  takeWarnings,
  until,
} from '../../shared/testing/index.js';
import {
  besideOffer,
  button,
  dialog,
  find,
  follows,
  frame,
  hasFocus,
  link,
  part,
  record,
  silentPage,
} from './testing/booking.js';

const SERVICES: Booking = {
  label: 'Book a session',
  services: [
    { label: 'Massage', url: 'https://a.example/m', modality: 'massage', duration: '60 minutes', price: '$90' },
    { label: 'Neuromuscular therapy', url: 'https://a.example/n', modality: ['nmt', 'tp'], description: 'Close work' },
    { label: 'Meditation', url: 'https://calendly.com/you/s' },
  ],
};

function items(element: BookingButton): HTMLAnchorElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.entry')];
}

function focused(element: BookingButton): string | undefined {
  return element.shadowRoot!.activeElement?.querySelector('.name')?.textContent;
}

async function press(element: BookingButton, key: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  element.shadowRoot!.activeElement!.dispatchEvent(event);
  await element.updateComplete;
  return event.defaultPrevented;
}

async function opened(element: BookingButton): Promise<void> {
  element.open();
  await until(() => focused(element), 'focus is in the menu');
}

/** What it is called: the words of its button, or of what stands in the page for them. */
function nameOf(menu: Element): string {
  const button = (menu.getRootNode() as ShadowRoot).getElementById(menu.getAttribute('aria-labelledby')!)!;
  const words = button.querySelector('slot')?.assignedNodes({ flatten: true }) ?? [button];
  return words
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
}

function isShown(element: BookingButton): boolean {
  return part(element, 'menu').checkVisibility();
}

describe('several services in <booking-button>', () => {
  // @wcag 4.1.2
  it('are a menu of links, with what is to know of each', async () => {
    const element = await button(SERVICES);
    const opener = link(element);
    expect([opener.localName, opener.ariaHasPopup, opener.ariaExpanded, isShown(element)]).to.deep.equal([
      'button',
      'menu',
      'false',
      false,
    ]);
    await expectAccessible(element);
    opener.click();
    await until(() => focused(element), 'focus is in the menu');
    expect([opener.ariaExpanded, isShown(element), focused(element)]).to.deep.equal(['true', true, 'Massage']);
    expect(items(element).map(({ href }) => href)).to.deep.equal(SERVICES.services!.map(({ url }) => url));
    expect(find(element, '.facts').textContent).to.equal('60 minutes · $90');
    expect(find(element, '.description').textContent).to.equal('Close work');
    await expectAccessible(element);
    opener.click();
    await element.updateComplete;
    expect(isShown(element)).to.equal(false);
  });

  it('have the page for all of them at their end, where there is one', async () => {
    const element = await button({ ...SERVICES, url: 'https://a.example/all' });
    expect(items(element).at(-1)!.href).to.equal('https://a.example/all');
    expect(items(element).at(-1)!.querySelector('.name')!.textContent).to.equal('All appointments');
  });

  // @wcag 2.1.1, 2.4.3
  it('are walked through by keyboard as every menu is', async () => {
    const element = await button(SERVICES);
    element.focus();
    expect(await press(element, 'ArrowUp')).to.equal(true);
    await until(() => focused(element) === 'Meditation', 'the last one has focus');
    const walk: [key: string, at: string][] = [
      ['ArrowDown', 'Massage'],
      ['ArrowDown', 'Neuromuscular therapy'],
      ['ArrowUp', 'Massage'],
      ['ArrowUp', 'Meditation'],
      ['Home', 'Massage'],
      ['End', 'Meditation'],
      ['n', 'Neuromuscular therapy'],
    ];
    for (const [key, at] of walk) {
      await press(element, key);
      expect(focused(element), key).to.equal(at);
    }
    await new Promise((resolve) => setTimeout(resolve, 600));
    for (const at of ['Meditation', 'Massage', 'Meditation']) {
      await press(element, 'm');
      expect(focused(element)).to.equal(at);
    }
    await new Promise((resolve) => setTimeout(resolve, 600));
    await press(element, 'm');
    await press(element, 'e');
    expect(focused(element)).to.equal('Meditation');
    expect(await press(element, 'Escape')).to.equal(true);
    expect([isShown(element), hasFocus(link(element))]).to.deep.equal([false, true]);
    await press(element, 'ArrowDown');
    await until(() => focused(element) === 'Massage', 'the first one has focus');
    expect(await press(element, 'Tab')).to.equal(false);
    expect([isShown(element), hasFocus(link(element))]).to.deep.equal([false, true]);
  });

  // @wcag 2.1.2
  it('are left by a click elsewhere, and by focus that goes elsewhere', async () => {
    const element = await button(SERVICES);
    const other = document.createElement('button');
    element.parentElement!.append(other);
    await opened(element);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await element.updateComplete;
    expect(isShown(element)).to.equal(false);
    await opened(element);
    other.focus();
    await element.updateComplete;
    expect(isShown(element)).to.equal(false);
  });

  it('are followed, and open, like the link', async () => {
    const element = await button({
      ...SERVICES,
      services: [...SERVICES.services!, { label: 'Ours', url: await silentPage() }],
      provider: 'calendly',
    });
    const told = record(element);
    await opened(element);
    expect(follows(items(element)[0]!, { ctrlKey: true })).to.equal(true);
    items(element)[3]!.click();
    await until(() => dialog(element)?.open, 'the dialog is open');
    expect(find(element, '#title').textContent).to.equal('Ours');
    expect(isShown(element)).to.equal(false);
    const closed = oneEvent(element, 'booking-close');
    element.close();
    await closed;
    expect(hasFocus(link(element))).to.equal(true);
    expect(told[0]).to.deep.equal(['booking-open', { provider: 'calendly' }]);
  });

  it('keep within the window', async () => {
    const element = await button(SERVICES, '', '288px');
    Object.assign(element.style, { position: 'fixed', insetBlockEnd: '0', insetInlineEnd: '0' });
    await opened(element);
    const { top, bottom, left, right } = part(element, 'menu').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(Math.floor(bottom)).to.be.at.most(window.innerHeight);
    expect(left).to.be.at.least(0);
    expect(Math.floor(right)).to.be.at.most(document.documentElement.clientWidth);
  });

  it('keep within the window of a page that is zoomed', async () => {
    const label = 'Neuromuscular therapy for those who sit, and for those who run';
    const element = await button({ services: [{ label, url: 'https://a.example/' }, ...SERVICES.services!] });
    element.parentElement!.style.zoom = '3';
    await opened(element);
    // Where this is missing, boxes are measured as if nothing was zoomed.
    const told = 'currentCSSZoom' in element ? 1 : 3;
    const { left, right } = part(element, 'menu').getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(Math.floor(right * told)).to.be.at.most(document.documentElement.clientWidth);
    expect((right - left) * told).to.be.above(0.8 * document.documentElement.clientWidth);
  });

  it('are reached where they are more than the window is high', async () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ label: `Service ${n}`, url: `https://a.example/${n}` }));
    const element = await button({ services: many }, 'floating');
    await opened(element);
    await press(element, 'End');
    const { top, bottom } = element.shadowRoot!.activeElement!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(window.innerHeight);
    await press(element, 'Home');
    expect(element.shadowRoot!.activeElement!.getBoundingClientRect().top).to.be.at.least(0);
    await expectAccessible(element);
  });

  it('close by Escape on their button, too', async () => {
    const element = await button(SERVICES);
    await opened(element);
    element.focus();
    await press(element, 'Escape');
    expect(isShown(element)).to.equal(false);
  });

  // @wcag 1.3.1
  it('are a labelled list of links in mode inline', async () => {
    const element = await button(
      { ...SERVICES, services: [...SERVICES.services!, { label: 'Ours', url: await silentPage() }] },
      'mode="inline"',
      '288px',
    );
    const list = part(element, 'menu');
    expect([list.localName, find(element, '#label').textContent.trim()]).to.deep.equal(['ul', 'Book a session']);
    expect(list.getAttribute('aria-labelledby')).to.equal('label');
    await expectAccessible(element);
    expectNoOverflow(element);
    element.open();
    await until(() => focused(element) === 'Massage', 'the first one has focus');
    items(element)[3]!.click();
    await until(() => frame(element), 'the frame is there');
    expect(dialog(element) === null).to.equal(true);
  });

  // @wcag 2.4.3
  it('have focus by method where they stand in the page, and get it back', async () => {
    const services = await Promise.all(['One', 'Two'].map(async (label) => ({ label, url: await silentPage() })));
    const element = await button({ services }, 'mode="inline"');
    element.focus();
    expect(focused(element)).to.equal('One');
    items(element)[1]!.focus();
    element.click();
    expect(focused(element)).to.equal('One');
    items(element)[1]!.click();
    await until(() => frame(element), 'the frame is there');
    part(element, 'close').focus();
    element.close();
    await element.updateComplete;
    expect(focused(element)).to.equal('Two');
  });

  it('keep the focus that was on one of them in a server’s markup, or give it to their button', async () => {
    for (const support of [true, false]) {
      const attributes = { booking: JSON.stringify(SERVICES) };
      const page = await serverPage({ tag: 'booking-button', attributes, support });
      const element = page.element as BookingButton;
      link(element).focus();
      items(element)[0]!.focus();
      await page.takeOver();
      const active = element.shadowRoot!.activeElement;
      expect(active === items(element)[0] || active === link(element), `focus, ${support}`).to.equal(true);
      expect(active!.getClientRects().length, `it is seen, ${support}`).to.be.greaterThan(0);
    }
  });

  it('may be one beside an address of its own', async () => {
    const services = [{ label: 'Massage', url: 'https://a.example/massage' }];
    const element = await button({ url: 'https://a.example/all', services });
    expect(items(element).map(({ href }) => href)).to.deep.equal([
      'https://a.example/massage',
      'https://a.example/all',
    ]);
    const same = await button({ url: 'https://a.example/massage', services });
    expect([link(same).localName, link(same).textContent.trim()]).to.deep.equal(['a', 'Massage']);
  });

  // @wcag 2.1.1
  it('can be reached by focus, of a click too, where the script does not come', async () => {
    for (const support of [true, false]) {
      const page = await serverPage({
        tag: 'booking-button',
        attributes: { booking: JSON.stringify(SERVICES) },
        support,
      });
      const element = page.element as BookingButton;
      const isThere = (): boolean => part(element, 'menu').getClientRects().length > 0;
      expect(isThere()).to.equal(false);
      link(element).focus();
      expect(isThere()).to.equal(true);
      items(element)[2]!.focus();
      expect([isThere(), focused(element)]).to.deep.equal([
        true,
        items(element)[2]!.querySelector('.name')!.textContent,
      ]);
      items(element)[2]!.blur();
      expect(isThere()).to.equal(false);
      // What gets focus where a click gives a button none.
      find(element, '.services').focus();
      expect(isThere()).to.equal(true);
      await page.takeOver();
      expect(page.shift()).to.be.at.most(0.5);
      link(element).click();
      await until(() => focused(element) === 'Massage', 'it is a menu now');
      expect(page.problems).to.deep.equal([]);
      page.remove();
    }
  });

  // @wcag 2.4.3
  it('stand in the page, and have focus, where what a menu needs does not come', async () => {
    const element = await button(SERVICES);
    // Stands for a file that does not come.
    element.addController = () => {
      throw new Error('lost');
    };
    element.focus();
    link(element).click();
    await until(() => focused(element) === 'Massage', 'the first one has focus');
    expect(part(element, 'menu').localName).to.equal('ul');
    // Focus and the click asked for the same file.
    for (let n = 0; n < 3; n++) await nextFrame();
    expect(takeWarnings()).to.deep.equal([
      '<booking-button> could not load its dialog, so the link leads to the booking page. Error: lost',
    ]);
  });

  // @wcag 2.1.1
  it('are links like any other until a script makes a menu of them', async () => {
    const page = await serverPage({
      tag: 'booking-button',
      attributes: { booking: JSON.stringify(SERVICES) },
      support: true,
    });
    const element = page.element as BookingButton;
    const kinds = (): (string | number | null)[][] => [
      [part(element, 'menu').getAttribute('role'), nameOf(part(element, 'menu'))],
      ...items(element).map((item) => [item.getAttribute('role'), item.tabIndex]),
    ];
    const links = [
      ['group', 'Book a session'],
      [null, 0],
      [null, 0],
      [null, 0],
    ];
    expect(kinds()).to.deep.equal(links);
    await page.takeOver();
    expect(kinds()).to.deep.equal(links);
    element.open();
    await until(() => focused(element), 'focus is in the menu');
    const item = ['menuitem', -1];
    expect(kinds()).to.deep.equal([['menu', 'Book a session'], item, item, item]);
    page.remove();
  });

  // @wcag 4.1.2
  it('are a group or a menu with the button’s name, whoever wrote it', async () => {
    const page = await serverPage({
      tag: 'booking-button',
      attributes: { booking: JSON.stringify(SERVICES) },
      children: 'Make an appointment',
      support: true,
    });
    const element = page.element as BookingButton;
    const name = (): string => nameOf(part(element, 'menu'));
    expect(name()).to.equal('Make an appointment');
    await page.takeOver();
    expect(name()).to.equal('Make an appointment');
    element.textContent = 'Reserve';
    await element.updateComplete;
    expect(name()).to.equal('Reserve');
    page.remove();
  });

  for (const support of [true, false]) {
    it(`are taken over from a server ${support ? 'with' : 'without'} Lit’s hydration support`, async () => {
      const page = await serverPage({
        tag: 'booking-button',
        attributes: { booking: JSON.stringify(SERVICES) },
        support,
      });
      const element = page.element as BookingButton;
      const before = items(element).map(({ href }) => href);
      expect(before).to.have.lengthOf(3);
      await page.takeOver();
      expect(items(element).map(({ href }) => href)).to.deep.equal(before);
      link(element).click();
      await until(() => isShown(element), 'the menu shows');
      expect(page.shift()).to.be.at.most(0.5);
      expect(page.problems).to.deep.equal([]);
      page.remove();
    });
  }
});

describe('a comparison that <booking-button> is for', () => {
  const CALENDLY = 'https://calendly.com/b/';

  async function both(
    booking: Booking,
    site = CALENDLY,
  ): Promise<{ element: BookingButton; book: (n: number) => HTMLAnchorElement }> {
    const root = await mount(
      '<div><modality-comparison id="compared"></modality-comparison><booking-button for="compared"></booking-button></div>',
    );
    const comparison = root.querySelector('modality-comparison')!;
    comparison.comparison = {
      modalities: [
        { id: 'massage', name: 'Massage', booking: { url: `${site}m` } },
        { id: 'nmt', name: 'NMT', booking: { url: `${site}n` } },
      ],
      aspects: [{ label: 'Aim', values: { massage: 'Rest', nmt: 'Relief' } }],
    };
    const element = root.querySelector('booking-button')!;
    element.booking = booking;
    await comparison.updateComplete;
    await element.updateComplete;
    const book = (n: number): HTMLAnchorElement =>
      comparison.shadowRoot!.querySelectorAll<HTMLAnchorElement>(`a[href^="${site}"]`)[n]!;
    return { element, book };
  }

  it('books here: the service its modality is meant by, and gets focus back', async () => {
    const { element, book } = await both({
      provider: 'calendly',
      services: [
        { label: 'One', url: 'https://a.example/1' },
        { label: 'Two', url: await silentPage(), modality: ['x', 'nmt'] },
      ],
    });
    book(1).focus();
    expect(follows(book(1))).to.equal(false);
    await until(() => dialog(element)?.open, 'the dialog is open');
    expect(find(element, '#title').textContent).to.equal('Two');
    const closed = oneEvent(element, 'booking-close');
    element.close();
    await closed;
    expect(hasFocus(book(1))).to.equal(true);
    expect(follows(book(1), { ctrlKey: true })).to.equal(true);
  });

  it('books its own address where no service is about it', async () => {
    const { element, book } = await both({
      url: 'https://a.example/',
      provider: 'acuity',
      prefill: { email: 'x@a.example' },
    });
    expect(follows(book(0))).to.equal(false);
    await until(() => frame(element), 'the frame is there');
    expect(frame(element)!.src).to.match(/^https:\/\/calendly\.com\/b\/m\?email=/);
    element.booking = null;
    await until(() => !frame(element), 'the frame is gone');
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
  });

  it('has an address of the button’s data run by whom they name, and no other', async () => {
    const site = 'https://book.a.example/';
    const { element, book } = await both({ url: site }, site);
    const told: string[] = [];
    element.addEventListener('booking-open', (event) => {
      event.preventDefault();
      told.push(event.provider);
    });
    for (const own of [{ url: `${site}m` }, { services: [{ label: 'One', url: `${site}m` }] }]) {
      element.booking = { ...own, provider: 'cal' };
      await element.updateComplete;
      for (const n of [0, 1]) expect(follows(book(n))).to.equal(false);
    }
    expect(told).to.deep.equal(['cal', 'link', 'cal', 'link']);
  });

  it('passes on utm parameters of the page’s address as it is when it is asked to book', async () => {
    const before = location.href;
    try {
      const { element, book } = await both({ url: 'https://a.example/' });
      element.forwardUtm = true;
      await element.updateComplete;
      const address = new URL(before);
      address.searchParams.set('utm_source', 'mail');
      history.replaceState(null, '', address);
      expect(follows(book(0))).to.equal(false);
      await until(() => frame(element), 'the frame is there');
      expect(new URL(frame(element)!.src).searchParams.get('utm_source')).to.equal('mail');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('books the service that names its modality', async () => {
    const services = [
      { label: 'One', url: 'https://a.example/1' },
      { label: 'Two', url: await silentPage(), modality: 'Massage' },
    ];
    const { element, book } = await both({ provider: 'calendly', services });
    expect(follows(book(0))).to.equal(false);
    await until(() => dialog(element)?.open, 'the dialog is open');
    expect(find(element, '#title').textContent).to.equal('Two');
  });

  it('is left alone by a button that has nothing to book, and when the page cancels', async () => {
    const { element, book } = await both({ url: 'https://a.example/', provider: 'calendly' });
    element.addEventListener('booking-open', (event) => event.preventDefault());
    expect(follows(book(0))).to.equal(false);
    await nextFrame();
    expect(frame(element) === null).to.equal(true);
    element.htmlFor = 'other';
    expect(follows(book(0))).to.equal(true);
    element.htmlFor = 'compared';
  });

  it('is booked where the button has no address of its own, which is no error', async () => {
    const { element, offer: book, url } = await besideOffer();
    const told = record(element);
    expect([element.status, element.issues]).to.deep.equal(['empty', []]);
    element.booking = { services: [] };
    await element.updateComplete;
    expect(follows(book), 'there is nothing to show it in').to.equal(true);
    element.booking = undefined;
    await element.updateComplete;
    book.focus();
    expect(follows(book)).to.equal(false);
    await until(() => dialog(element)?.open, 'the dialog is open');
    expect(frame(element)!.src).to.equal(url);
    await Promise.all(
      dialog(element)!
        .getAnimations()
        .map(({ finished }) => finished),
    );
    await expectAccessible(element);
    const closed = oneEvent(element, 'booking-close');
    element.close();
    await closed;
    expect([told[0], hasFocus(book)]).to.deep.equal([['booking-open', { provider: 'link' }], true]);
  });
});
