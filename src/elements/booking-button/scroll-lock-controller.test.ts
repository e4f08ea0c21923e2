/** A page that stays where it is behind a dialog, with a scrollbar that takes room. */
import { controllerHost, type ControllerHost } from '../../shared/testing/controller-host.js';
import { expect, nextFrame } from '../../shared/testing/index.js';
import { ScrollLockController } from './scroll-lock-controller.js';

describe('a page behind a dialog', () => {
  let frame: HTMLIFrameElement;
  let page: Document;
  let host: ControllerHost;
  let controller: ScrollLockController;

  beforeEach(async () => {
    frame = document.createElement('iframe');
    Object.assign(frame.style, { inlineSize: '400px', blockSize: '300px', border: '0' });
    document.body.append(frame);
    page = frame.contentDocument!;
    // Scrollbars that take room, in every engine, and of a width of their own.
    const bars = new frame.contentWindow!.window.CSSStyleSheet();
    bars.replaceSync('::-webkit-scrollbar { inline-size: 12px } body { margin: 0; block-size: 2000px }');
    page.adoptedStyleSheets = [bars];
    host = controllerHost();
    page.body.append(host);
    controller = new ScrollLockController(host);
    await nextFrame();
  });

  afterEach(() => {
    controller.unlock();
    host.remove();
    frame.remove();
  });

  /** The rules that the page has besides its own. */
  function rules(): string[] {
    return page.adoptedStyleSheets.slice(1).flatMap((each) => Array.from(each.cssRules, ({ cssText }) => cssText));
  }

  function overflows(): string[] {
    return [page.documentElement, page.body].map((each) => frame.contentWindow!.getComputedStyle(each).overflowY);
  }

  /** How wide its scrollbar is; none where it lies over the page. */
  function scrollbar(): number {
    return 400 - page.documentElement.clientWidth;
  }

  it('does not scroll, keeps its width, and is as before afterwards', () => {
    const bar = scrollbar();
    const { left, right } = page.body.getBoundingClientRect();
    controller.lock();
    expect(overflows()).to.deep.equal(['hidden', 'visible']);
    expect(scrollbar()).to.equal(0);
    const now = page.body.getBoundingClientRect();
    expect([now.left, now.right]).to.deep.equal([left, right]);
    expect(rules().some((each) => each.includes('padding'))).to.equal(bar > 0);
    controller.unlock();
    expect([rules(), overflows(), scrollbar()]).to.deep.equal([[], ['visible', 'visible'], bar]);
  });

  it('keeps the room that it has at its sides', () => {
    page.documentElement.style.paddingLeft = '10px';
    page.documentElement.style.paddingRight = '20px';
    const { left, right } = page.body.getBoundingClientRect();
    controller.lock();
    const now = page.body.getBoundingClientRect();
    expect([now.left, now.right]).to.deep.equal([left, right]);
  });

  it('keeps its width from right to left, on whichever side its scrollbar is', () => {
    page.documentElement.dir = 'rtl';
    const { left, right } = page.body.getBoundingClientRect();
    controller.lock();
    const now = page.body.getBoundingClientRect();
    expect([now.left, now.right]).to.deep.equal([left, right]);
  });

  it('gains no room where there is no scrollbar', () => {
    page.body.style.blockSize = '10px';
    expect(scrollbar()).to.equal(0);
    controller.lock();
    expect(rules().filter((each) => each.includes('padding'))).to.deep.equal([]);
  });

  for (const [root, body, expected] of [
    // The body's is the window's.
    ['', 'scroll', ['hidden', 'visible']],
    ['', 'hidden', ['hidden', 'visible']],
    // It is a box of its own that scrolls.
    ['hidden', 'auto', ['hidden', 'hidden']],
    ['auto', 'scroll', ['hidden', 'hidden']],
    ['auto', 'visible', ['hidden', 'visible']],
    ['auto', 'clip', ['hidden', 'clip']],
  ] as const) {
    it(`does not scroll where its root has ${root || 'nothing'} and its body ${body}`, () => {
      page.documentElement.style.overflowY = root;
      page.body.style.overflowY = body;
      controller.lock();
      expect(overflows()).to.deep.equal(expected);
    });
  }
});
