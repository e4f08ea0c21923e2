/** The watch itself: without it whatever is left behind would pass. */
import { untilGivenBack, watchHoldings, type Holdings } from './holdings.js';
import { expect, mount } from './index.js';

describe('what is held of a page', () => {
  let holdings: Holdings;

  beforeEach(() => {
    holdings = watchHoldings();
  });

  afterEach(() => {
    holdings.stop();
  });

  async function expectGivenBack(): Promise<void> {
    await untilGivenBack(holdings);
    expect(holdings.held()).to.deep.equal([]);
  }

  it('tells of listeners until they are taken back', async () => {
    const controller = new AbortController();
    const [heard, once] = [(): void => undefined, (): void => undefined];
    window.addEventListener('resize', heard);
    document.addEventListener('click', heard, true);
    document.addEventListener('planted', once, { once: true });
    window.addEventListener('planted', heard, { signal: controller.signal });
    // The page's own clock: that of a test is no holding.
    expect(holdings.held()).to.have.members([
      'HTMLDocument listens to click',
      'HTMLDocument listens to planted',
      'Window listens to planted',
      'Window listens to resize',
    ]);
    // Another one than was added.
    document.removeEventListener('click', heard);
    expect(holdings.held()).to.include('HTMLDocument listens to click');
    document.removeEventListener('click', heard, true);
    window.removeEventListener('resize', heard);
    document.dispatchEvent(new Event('planted'));
    controller.abort();
    await expectGivenBack();
  });

  it('tells nothing of listeners to what is out of the page', async () => {
    const element = await mount('<p>Planted</p>');
    element.addEventListener('click', () => undefined);
    expect(holdings.held()).to.deep.equal(['HTMLParagraphElement listens to click']);
    element.remove();
    expect(holdings.held()).to.deep.equal([]);
  });

  it('tells of timers and frames until they are over', async () => {
    const timers = [setTimeout(() => undefined, 60_000), setInterval(() => undefined, 50_000)];
    const frame = requestAnimationFrame(() => undefined);
    setTimeout(() => undefined, 30);
    expect(holdings.held()).to.have.members([
      'a timer of 60000 ms',
      'an interval of 50000 ms',
      'a frame',
      'a timer of 30 ms',
    ]);
    for (const each of timers) clearTimeout(each);
    cancelAnimationFrame(frame);
    expect(holdings.held()).to.deep.equal(['a timer of 30 ms']);
    await expectGivenBack();
  });

  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
    it(`tells of a ${name} until it is off`, async () => {
      const element = await mount('<p>Planted</p>');
      const observer = new window[name](() => undefined);
      observer.observe(element, { childList: true });
      expect(holdings.held()).to.deep.equal([`a ${name} is on P`]);
      observer.disconnect();
      await expectGivenBack();
    });
  }

  it('is watched no longer than it was asked for', () => {
    holdings.stop();
    const timer = setTimeout(() => undefined, 60_000);
    expect(holdings.held()).to.deep.equal([]);
    clearTimeout(timer);
  });
});
