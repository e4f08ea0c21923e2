/** The menu of services: which keys are its own, when it closes, and where it stands. services.test.ts tells the rest. */
import '../../booking-button.js';
import type { BookingButton, Service } from '../../classes.js';
import { expect, until } from '../../shared/testing/index.js';
import { untilGivenBack, watchHoldings } from '../../shared/testing/holdings.js';
import { button, hasFocus, link, part } from './testing/booking.js';

const SERVICES = {
  services: ['One', 'Two', 'Three'].map((label) => ({ label, url: `https://a.example/${label}` })),
};

function items(element: BookingButton): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.entry')];
}

function isShown(element: BookingButton): boolean {
  return part(element, 'menu').checkVisibility();
}

async function opened(style = ''): Promise<BookingButton> {
  const element = await button(SERVICES);
  element.style.cssText = style;
  element.open();
  await until(() => hasFocus(items(element)[0]!), 'focus is in the menu');
  return element;
}

/** Presses a key in the menu: whether it is the menu's own, and whether others hear of it. */
async function press(element: BookingButton, key: string, more: KeyboardEventInit = {}): Promise<boolean[]> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  let heard = false;
  const hear = (): void => {
    heard = true;
  };
  element.parentElement!.addEventListener('keydown', hear);
  element.shadowRoot!.activeElement!.dispatchEvent(event);
  element.parentElement!.removeEventListener('keydown', hear);
  await element.updateComplete;
  return [event.defaultPrevented, heard];
}

describe('the menu of <booking-button>', () => {
  it('leaves the browser’s own shortcuts alone, and keys that lead nowhere', async () => {
    const element = await opened();
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      for (const key of ['ArrowDown', 'End', 't', 'Escape', 'Tab', ' ']) {
        expect(await press(element, key, more), key).to.deep.equal([false, true]);
      }
    }
    for (const key of ['x', 'F5', 'ArrowRight']) expect(await press(element, key), key).to.deep.equal([false, true]);
    expect([isShown(element), hasFocus(items(element)[0]!)]).to.deep.equal([true, true]);
  });

  it('follows a service by the space bar as by a click, and does not scroll the page', async () => {
    const element = await opened();
    let clicked = 0;
    items(element)[1]!.addEventListener('click', (event) => {
      event.preventDefault();
      clicked++;
    });
    await press(element, 'ArrowDown');
    expect(await press(element, ' ')).to.deep.equal([true, true]);
    expect(clicked).to.equal(1);
  });

  it('keeps Escape from a dialog around it, and Tab from nobody', async () => {
    for (const [key, ...own] of [
      ['Escape', true, false],
      ['Tab', false, true],
    ] as const) {
      const element = await opened();
      expect(await press(element, key), key).to.deep.equal(own);
      expect([isShown(element), hasFocus(link(element))]).to.deep.equal([false, true]);
    }
  });

  it('goes by several letters to what begins with all of them', async () => {
    const element = await opened();
    await press(element, 't');
    expect(hasFocus(items(element)[1]!)).to.equal(true);
    await press(element, 'h');
    expect(hasFocus(items(element)[2]!)).to.equal(true);
    await press(element, 'Home');
    expect(hasFocus(items(element)[0]!)).to.equal(true);
  });

  it('stays for a click and focus inside of it, and while the window is left', async () => {
    const element = await opened();
    items(element)[1]!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    items(element)[2]!.focus();
    items(element)[2]!.blur();
    await element.updateComplete;
    expect(isShown(element)).to.equal(true);
  });

  it('is closed when its element comes back, and listens to nothing while that is away', async () => {
    const holdings = watchHoldings();
    try {
      const before = holdings.held();
      const element = await opened();
      const { parentElement } = element;
      element.remove();
      await untilGivenBack(holdings, before);
      parentElement!.append(element);
      await element.updateComplete;
      expect(isShown(element)).to.equal(false);
    } finally {
      holdings.stop();
    }
  });

  it('listens to no document that its element was taken out of', async () => {
    const holdings = watchHoldings();
    try {
      const element = await opened();
      const inner = document.createElement('iframe');
      element.parentElement!.append(inner);
      inner.contentDocument!.body.append(element);
      expect(holdings.held()).not.to.include('HTMLDocument listens to pointerdown');
    } finally {
      holdings.stop();
    }
  });

  it('gives focus to its button when a service is followed that opens nothing', async () => {
    const element = await opened();
    element.addEventListener('booking-open', (event) => event.preventDefault());
    items(element)[1]!.focus();
    items(element)[1]!.click();
    await element.updateComplete;
    expect([isShown(element), hasFocus(link(element))]).to.deep.equal([false, true]);
    element.open();
    await until(() => hasFocus(items(element)[0]!), 'focus is in the menu');
    const other = document.createElement('button');
    element.parentElement!.append(other);
    other.focus();
    await element.updateComplete;
    expect([isShown(element), document.activeElement === other]).to.deep.equal([false, true]);
  });

  it('opens as soon as it can, and not when it was closed or removed before, or the visitor went on', async () => {
    const element = await button(SERVICES);
    const parent = element.parentElement!;
    const other = document.createElement('input');
    other.setAttribute('aria-label', 'Other');
    parent.append(other);
    const turns = async (): Promise<void> => {
      for (let n = 0; n < 3; n++) await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
    };
    element.open();
    element.close();
    await turns();
    expect(isShown(element), 'closed').to.equal(false);
    element.focus();
    link(element).click();
    other.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    other.focus();
    await turns();
    expect([isShown(element), document.activeElement === other], 'went on').to.deep.equal([false, true]);
    link(element).click();
    element.remove();
    await turns();
    parent.append(element);
    await turns();
    expect(isShown(element), 'removed').to.equal(false);
    element.open();
    await until(() => hasFocus(items(element)[0]!), 'focus is in the menu');
    element.close();
    await element.updateComplete;
    expect([isShown(element), hasFocus(link(element))]).to.deep.equal([false, true]);
  });

  it('opens where the page’s own button that asked for it is put away', async () => {
    const element = await button(SERVICES);
    const own = document.createElement('button');
    own.textContent = 'Services';
    element.parentElement!.append(own);
    own.focus();
    element.open();
    await element.updateComplete;
    own.remove();
    await until(() => hasFocus(items(element)[0]!), 'focus is in the menu');
  });

  it('keeps focus on its service when there are others, and on one in its place when that is gone', async () => {
    const element = await opened();
    const [one, two, three] = SERVICES.services as [Service, Service, Service];
    const focused = (): string | undefined =>
      (element.shadowRoot!.activeElement as HTMLAnchorElement | null)?.querySelector('.name')?.textContent;
    await press(element, 'ArrowDown');
    for (const [services, expected] of [
      [[{ label: 'New', url: 'https://a.example/New' }, one, two, three], 'Two'],
      [[two, three], 'Two'],
      [[one, { ...one, label: 'The same page' }, two], 'Two'],
      [[one, { ...one, label: 'The same page' }], 'The same page'],
      [[two, { ...one, label: 'The same page' }], 'The same page'],
    ] as const) {
      element.booking = { services: [...services] };
      await element.updateComplete;
      expect([focused(), isShown(element)]).to.deep.equal([expected, true]);
    }
    await press(element, 'Escape');
    expect([isShown(element), hasFocus(link(element))]).to.deep.equal([false, true]);
  });

  it('gives focus to what there is in place of it: a link, or a list', async () => {
    const linked = await opened();
    linked.booking = { url: 'https://a.example/book' };
    await until(() => hasFocus(link(linked)), 'the link has focus');
    const listed = await opened();
    await press(listed, 'ArrowDown');
    listed.mode = 'inline';
    await listed.updateComplete;
    expect([items(listed)[1]!.role, hasFocus(items(listed)[1]!)]).to.deep.equal([null, true]);
  });

  it('is closed where there is nothing left to choose from', async () => {
    const element = await opened();
    element.mode = 'inline';
    await element.updateComplete;
    window.dispatchEvent(new Event('resize'));
    element.mode = 'auto';
    await element.updateComplete;
    await element.updateComplete;
    expect(isShown(element)).to.equal(false);
  });

  it('shows what has focus when the window becomes lower', async () => {
    const services = Array.from({ length: 60 }, (_, n) => ({ label: `S${n}`, url: `https://a.example/${n}` }));
    const element = await button({ services });
    element.style.cssText = 'position: fixed; inset-block-start: 20px';
    element.open();
    await until(() => hasFocus(items(element)[0]!), 'focus is in the menu');
    await press(element, 'End');
    const seen = (): boolean => {
      const { bottom } = items(element).at(-1)!.getBoundingClientRect();
      return bottom <= part(element, 'menu').getBoundingClientRect().bottom + 1;
    };
    expect(seen()).to.equal(true);
    window.dispatchEvent(new Event('resize'));
    expect([hasFocus(items(element).at(-1)!), seen()]).to.deep.equal([true, true]);
  });

  it('keeps within the window when that is turned', async () => {
    const element = await opened('position: fixed; inset-inline-end: 12px; inset-block-start: 20px');
    const menu = part(element, 'menu');
    const within = (): boolean => {
      const { left, right } = menu.getBoundingClientRect();
      return left >= 0 && right <= document.documentElement.clientWidth;
    };
    expect(within()).to.equal(true);
    // As if the window had been wider when it was opened.
    menu.style.setProperty('--_shift', '-9000px');
    expect(within()).to.equal(false);
    window.dispatchEvent(new Event('resize'));
    expect(within()).to.equal(true);
  });

  it('stands above its button where there is more room, and below it again where that has moved', async () => {
    const element = await opened('position: fixed; inset-block-end: 20px');
    const box = (): DOMRect => part(element, 'menu').getBoundingClientRect();
    expect(box().bottom).to.be.at.most(link(element).getBoundingClientRect().top);
    await press(element, 'Escape');
    element.style.cssText = 'position: fixed; inset-block-start: 20px';
    element.open();
    await until(() => hasFocus(items(element)[0]!), 'focus is in the menu');
    expect(box().top).to.be.at.least(link(element).getBoundingClientRect().bottom);
  });
});
