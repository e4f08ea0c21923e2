import '../../booking-button.js';
import type { BookingButton } from '../../classes.js';
import { watchHoldings } from '../../shared/testing/holdings.js';
import {
  expect,
  expectAccessible,
  mount,
  nextFrame,
  paused,
  serverPage,
  takeWarnings,
  until,
} from '../../shared/testing/index.js';
import { button, dialog, find, frame, framed, hasFocus, link, opened, part } from './testing/booking.js';

const URL_ = 'https://a.example/book';
/** Where it floats itself. */
const AT_THE_END = { position: 'fixed', insetBlockEnd: '20px', insetInlineEnd: '20px' };

function isAway(element: BookingButton): boolean {
  return !find(element, '.button').checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

describe('a <booking-button> that floats', () => {
  it('keeps to the window’s end in either direction, and takes no room', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const root = await mount(`<div dir="${dir}"><booking-button floating href="${URL_}">Book</booking-button></div>`);
      const element = root.querySelector('booking-button')!;
      const { left, right, bottom, height } = link(element).getBoundingClientRect();
      const { clientWidth } = document.documentElement;
      expect(Math.round(dir === 'ltr' ? clientWidth - right : left)).to.equal(16);
      expect(Math.round(window.innerHeight - bottom)).to.equal(16);
      expect(height).to.be.at.least(44);
      expect(root.getBoundingClientRect().height).to.equal(0);
      await expectAccessible(element);
      root.remove();
    }
  });

  // @wcag 2.4.11
  it('never covers what has focus', async () => {
    const root = await mount(
      `<div>${'<p align="right"><button>Go</button></p>'.repeat(80)}<booking-button floating href="${URL_}">Book</booking-button></div>`,
    );
    const element = root.querySelector('booking-button')!;
    await until(() => document.adoptedStyleSheets.length > 0, 'the page keeps room');
    for (const each of root.querySelectorAll('button')) {
      each.focus();
      const isClear = (): boolean =>
        isAway(element) || each.getBoundingClientRect().bottom <= link(element).getBoundingClientRect().top;
      await until(isClear, 'it does not cover what has focus');
    }
    await until(() => isAway(element), 'where the page ends it makes way');
    root.querySelector('button')!.focus();
    await until(() => !isAway(element), 'it is back');
    element.remove();
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
    window.scrollTo(0, 0);
  });

  // @wcag 2.4.11
  it('never covers what has focus in a shadow tree, which tells nobody outside where focus moves', async () => {
    const root = await mount(`<div><booking-button floating href="${URL_}">Book</booking-button></div>`);
    const element = root.querySelector('booking-button')!;
    await until(() => document.adoptedStyleSheets.length > 0, 'the page keeps room');
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    root.append(outer);
    outer.attachShadow({ mode: 'open' }).append(inner);
    const shadow = inner.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<button>First</button><button>Second</button>';
    const [first, second] = shadow.querySelectorAll('button') as unknown as [HTMLElement, HTMLElement];
    Object.assign(second.style, AT_THE_END);
    first.focus();
    await nextFrame();
    expect(isAway(element)).to.equal(false);
    second.focus();
    await until(() => isAway(element), 'it made way');
    first.focus();
    await until(() => !isAway(element), 'it is back');
  });

  // @wcag 2.4.11
  it('never covers what has focus and is scrolled to it, in whatever scrolls', async () => {
    for (const isInShadow of [false, true]) {
      const root = await mount(
        `<div><section></section><booking-button floating href="${URL_}">Book</booking-button></div>`,
      );
      const element = root.querySelector('booking-button')!;
      await until(() => document.adoptedStyleSheets.length > 0, 'the page keeps room');
      const section = root.querySelector('section')!;
      const inside = isInShadow ? section.attachShadow({ mode: 'open' }) : section;
      inside.innerHTML = '<div><p>Text</p><button>Go</button><p>Text</p></div>';
      const [scroller, target] = [inside.querySelector('div')!, inside.querySelector('button')!];
      Object.assign(scroller.style, AT_THE_END, { blockSize: '100px', inlineSize: '200px', overflow: 'auto' });
      for (const text of inside.querySelectorAll('p')) text.style.blockSize = '200px';
      target.style.inlineSize = '100%';
      target.focus({ preventScroll: true });
      await nextFrame();
      expect(isAway(element)).to.equal(false);
      target.scrollIntoView({ block: 'end' });
      await until(() => isAway(element), 'it made way');
      scroller.scrollTop = 0;
      await until(() => !isAway(element), 'it is back');
      root.remove();
    }
  });

  // @wcag 2.1.1
  it('is there for who tabs on from what it made way for', async () => {
    const root = await mount(
      `<div><button>Last</button><booking-button floating href="${URL_}">Book</booking-button></div>`,
    );
    const element = root.querySelector('booking-button')!;
    const last = root.querySelector('button')!;
    Object.assign(last.style, AT_THE_END);
    await until(() => document.adoptedStyleSheets.length > 0, 'the page keeps room');
    last.focus();
    await until(() => isAway(element), 'it made way');
    const { left, top } = link(element).getBoundingClientRect();
    const isHit = document.elementFromPoint(left + 10, top + 10) === element;
    expect(isHit, 'takes a click meanwhile').to.equal(false);
    await expectAccessible(element);
    element.focus();
    expect(hasFocus(link(element))).to.equal(true);
    await until(() => !isAway(element), 'it shows');
    last.focus();
    await until(() => isAway(element), 'it made way again');
  });

  it('stays where something large is clicked, and comes back when focus leaves', async () => {
    const root = await mount(
      `<div><main tabindex="-1"><p>Text</p></main><input /><booking-button floating href="${URL_}">Book</booking-button></div>`,
    );
    const element = root.querySelector('booking-button')!;
    const main = root.querySelector('main')!;
    main.style.blockSize = '2000px';
    await until(() => document.adoptedStyleSheets.length > 0, 'the page keeps room');
    main.focus({ preventScroll: true });
    await nextFrame();
    expect([window.scrollY, isAway(element)]).to.deep.equal([0, false]);
    const input = root.querySelector('input')!;
    Object.assign(input.style, AT_THE_END);
    input.focus();
    await until(() => isAway(element), 'it made way');
    input.blur();
    await until(() => !isAway(element), 'it is back');
  });

  it('is hidden like everything else', async () => {
    for (const attributes of ['hidden floating', 'hidden mode="inline"']) {
      const element = await button({ url: URL_ }, attributes);
      expect(link(element).checkVisibility(), attributes).to.equal(false);
    }
  });

  it('makes way while one for the same stands in view', async () => {
    const element = await button({ url: URL_, label: 'Book' }, 'floating');
    await nextFrame();
    expect(isAway(element)).to.equal(false);
    const other = await button({ url: 'https://a.example/other' });
    const twin = await button({ url: URL_ });
    await until(() => isAway(element), 'it made way');
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
    Object.assign(twin.style, { position: 'absolute', insetBlockStart: '300vh' });
    await until(() => !isAway(element), 'it is back');
    twin.removeAttribute('style');
    await until(() => isAway(element), 'it made way again');
    twin.remove();
    await until(() => !isAway(element), 'it is back again');
    expect(other.isConnected).to.equal(true);
    element.floating = false;
    await element.updateComplete;
    expect(getComputedStyle(find(element, '.button')).position).to.equal('relative');
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
  });

  it('leaves the page alone while there is nothing to book, and keeps clear again when there is', async () => {
    const root = await mount(`<div><input /><booking-button floating href="${URL_}">Book</booking-button></div>`);
    const element = root.querySelector('booking-button')!;
    const kept = (): string => document.adoptedStyleSheets.map((each) => each.cssRules[0]!.cssText).join();
    await until(kept, 'the page keeps room');
    element.href = null;
    await until(() => !kept(), 'it keeps no room');
    root.querySelector('input')!.focus();
    expect(takeWarnings()).to.have.lengthOf(1);
    element.href = URL_;
    await until(kept, 'it keeps room again');
    const before = kept();
    element.style.fontSize = '2em';
    await until(() => kept() !== before, 'it keeps more room');
  });

  it('listens to no document that it was taken out of', async () => {
    const holdings = watchHoldings();
    try {
      const element = await button({ url: URL_ }, 'floating');
      await until(() => document.adoptedStyleSheets.length > 0, 'the page keeps room');
      const inner = document.createElement('iframe');
      element.parentElement!.append(inner);
      inner.contentDocument!.body.append(element);
      expect(holdings.held().filter((each) => each.startsWith('HTMLDocument listens'))).to.deep.equal([]);
    } finally {
      holdings.stop();
    }
  });

  describe('with more services than the window has room for', () => {
    const services = Array.from({ length: 40 }, (_, n) => ({ label: `Service ${n}`, url: `https://a.example/${n}` }));

    /** WebKit scrolls a little later. */
    async function untilInView(each: Element, { innerHeight, innerWidth }: Window): Promise<void> {
      const isInView = (): boolean => {
        const { top, bottom, left, right } = each.getBoundingClientRect();
        return Math.min(top, left) >= 0 && bottom <= innerHeight && right <= innerWidth;
      };
      await until(isInView, `${each.textContent.trim()} is in view`);
    }

    // @wcag 1.4.3, 2.4.11
    it('shows each that has focus where they are a list, on a ground of its own, and leaves the page in sight', async () => {
      const element = await button({ services }, 'floating mode="inline"');
      const box = find(element, '.button');
      for (const each of element.shadowRoot!.querySelectorAll<HTMLElement>('.entry')) {
        each.focus();
        await untilInView(each, window);
      }
      await untilInView(box, window);
      expect(box.offsetHeight).to.be.below(0.7 * window.innerHeight);
      expect(getComputedStyle(box).backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
      await expectAccessible(element);
      element.floating = false;
      await element.updateComplete;
      expect(box.scrollHeight, 'in the page nothing scrolls').to.equal(box.clientHeight);
    });

    // @wcag 2.4.11
    it('shows each that has focus where the script does not come', async () => {
      const page = await serverPage({
        tag: 'booking-button',
        attributes: { booking: JSON.stringify({ services }), floating: '' },
        support: true,
      });
      for (const each of page.element.shadowRoot!.querySelectorAll<HTMLElement>('[part="link"], .entry')) {
        each.focus();
        await untilInView(each, page.document.defaultView!);
      }
      page.remove();
    });
  });

  it('has its booking page in the page come when that comes near, where the visitor consented', async () => {
    const near = await framed('floating mode="inline" consented');
    await until(() => frame(near), 'the frame is near');
    near.remove();
    const far = await framed('floating mode="inline"');
    far.parentElement!.style.paddingBlock = '300vh';
    far.consented = true;
    await paused(300);
    expect(frame(far) === null).to.equal(true);
    window.scrollTo(0, 3 * window.innerHeight);
    await until(() => frame(far), 'the frame is there');
    window.scrollTo(0, 0);
  });

  it('opens its dialog like any other', async () => {
    const element = await framed('floating');
    await opened(element);
    expect(part(element, 'frame').checkVisibility()).to.equal(true);
    element.close();
    await until(() => !dialog(element)!.open, 'it is closed');
  });
});
