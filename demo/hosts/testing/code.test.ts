import { expect, paused, until } from '../../../src/shared/testing/index.js';
import { PAGES } from '../pages.js';
import { expectGood, expectLogs, inspectAll } from './inspect.js';
import { elementsIn, open, settled, type HostWindow, type OpenPage } from './open.js';
import { use } from './works.js';

type Carousel = HTMLElement & { index: number; goTo(index: number): void; readonly status: string };

/** Not every engine has it. */
type Mover = HTMLElement & { moveBefore?(node: Node, before: Node | null): void };

/** Whether the browser itself keeps what a frame in a shadow tree has loaded when moveBefore moves its host. */
async function keepsFrames(page: OpenPage): Promise<boolean> {
  const host = page.document.createElement('div');
  const frame = page.document.createElement('iframe');
  frame.src = '/demo/hosts/booking.html';
  host.attachShadow({ mode: 'open' }).append(frame);
  find(page, '#here').append(host);
  await until(() => frame.contentDocument?.title === 'Sample booking page', 'the control’s page is there');
  (frame.contentWindow as { mark?: boolean }).mark = true;
  find<Mover>(page, '#there').moveBefore!(host, null);
  await settled(page);
  return (frame.contentWindow as { mark?: boolean }).mark === true;
}

/** What the pages of frameworks offer a test. */
interface FrameworkWindow extends HostWindow {
  rerender(): Promise<void>;
}

const IS_WEBKIT = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrom');
const FRAMEWORKS = ['react-19', 'react-18', 'vue-3', 'preact'];
/** React 18 knows attributes alone; the others set a property where there is one. */
const ATTRIBUTES_ALONE = ['react-18'];

async function useAll(page: OpenPage): Promise<void> {
  expectGood(page);
  for (const element of elementsIn(page.document)) await use(element);
  await settled(page);
  expectGood(page);
}

function find<T extends HTMLElement>({ document }: OpenPage, selector: string): T {
  return document.querySelector<T>(selector)!;
}

function title(element: HTMLElement): string | undefined {
  return element.shadowRoot!.querySelector('[part="title"]')?.textContent.trim();
}

describe('the elements beside other people’s code', function () {
  this.timeout(60_000);

  inspectAll(PAGES.filter(({ path }) => path.startsWith('code/')));

  for (const framework of FRAMEWORKS) {
    it(`follow what ${framework} renders once more`, async () => {
      const page = await open(`code/${framework}.html`, 1280);
      const before = elementsIn(page.document);
      await (page.view as FrameworkWindow).rerender();
      await settled(page);
      expect(elementsIn(page.document).every((element, n) => element === before[n])).to.equal(true);
      expect(title(before[0]!)).to.equal('Once more');
      expect(title(before[1]!)).to.equal('Kind words');
      await useAll(page);
      expectLogs(page, []);
      page.close();
    });

    it(`say what ${framework} makes of objects before they are defined, and show what is inside`, async () => {
      const page = await open(`code/${framework}.html`, 1280, { objects: '' });
      expectLogs(page, ['comparison: got "[object Object]"', 'testimonials: got "[object', 'booking: got "[object']);
      const [comparison, carousel] = elementsIn(page.document);
      for (const element of [comparison!, carousel!]) {
        expect((element as Carousel).status).to.equal('error');
        expect(element.firstElementChild!.getClientRects().length).to.equal(1);
      }
      page.view.problems.length = 0;
      await (page.view as FrameworkWindow).rerender();
      await settled(page);
      const recovers = !ATTRIBUTES_ALONE.includes(framework);
      expect(title(comparison!)).to.equal(recovers ? 'Once more' : undefined);
      expectLogs(page, []);
      page.close();
    });
  }

  describe('of a page builder', () => {
    it('are whole in its canvas, moved there or made outside of it, and when they come back', async () => {
      const page = await open('code/canvas.html', 1280);
      const canvas = find<HTMLIFrameElement>(page, '#canvas');
      Object.assign(canvas.style, { blockSize: '900px', inlineSize: '900px' });
      const { body } = canvas.contentDocument!;
      const moved = elementsIn(find(page, '#palette'));
      for (const element of moved) await use(element);
      body.append(...moved);
      for (const tag of ['modality-comparison', 'testimonial-carousel', 'booking-button']) {
        const made = page.document.createElement(tag);
        for (const { name, value } of moved.find(({ localName }) => localName === tag)!.attributes) {
          made.setAttribute(name, value);
        }
        made.innerHTML = moved.find(({ localName }) => localName === tag)!.innerHTML;
        body.append(made);
      }
      const inside = {
        view: canvas.contentWindow as unknown as HostWindow,
        document: canvas.contentDocument!,
        frame: canvas,
        close: () => undefined,
      };
      await paused(100);
      await settled(inside);
      expect(elementsIn(inside.document)).to.have.lengthOf(6);
      await useAll(inside);
      find(page, '#palette').append(...moved);
      await settled(page);
      await useAll(page);
      expectLogs(page, []);
      page.close();
    });

    it('hear a booking page in its canvas', async () => {
      const page = await open('code/canvas.html', 1280);
      const canvas = find<HTMLIFrameElement>(page, '#canvas');
      Object.assign(canvas.style, { blockSize: '900px', inlineSize: '900px' });
      const button = find<HTMLElement & { booking: object }>(page, 'booking-button');
      button.booking = { url: '/demo/hosts/code/telling.html', provider: 'calendly', label: 'Book' };
      canvas.contentDocument!.body.append(button);
      const ready = new Promise((resolve) => {
        button.addEventListener('booking-ready', resolve, { once: true });
      });
      button.click();
      await ready;
      page.close();
    });
  });

  it('keep what they are about when moveBefore moves them', async function () {
    const page = await open('code/moved.html', 1280);
    const [comparison, carousel, button] = elementsIn(page.document) as [HTMLElement, Carousel, HTMLElement];
    const there = find<Mover>(page, '#there');
    if (!there.moveBefore) this.skip();
    carousel.goTo(1);
    await until(() => carousel.index === 1, 'it is at the second');
    button.setAttribute('mode', 'inline');
    button.click();
    const frame = (): HTMLIFrameElement => button.shadowRoot!.querySelector('iframe')!;
    await until(() => frame()?.contentDocument?.title === 'Sample booking page', 'the booking page is there');
    const booking = frame().contentWindow!;
    (booking as { mark?: boolean }).mark = true;
    for (const element of [comparison, carousel, button]) there.moveBefore(element, null);
    await settled(page);
    expect(carousel.index).to.equal(1);
    const kept = (frame().contentWindow as { mark?: boolean }).mark === true;
    expect(kept).to.equal(await keepsFrames(page));
    const abroad = find<Mover>(page, '#abroad');
    abroad.moveBefore!(carousel, null);
    await settled(page);
    expect(carousel.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('de');
    expectLogs(page, []);
    page.close();
  });

  it('are whole after they were moved as of old, back and forth', async () => {
    const page = await open('code/moved.html', 1280);
    const elements = elementsIn(page.document);
    for (const id of ['#there', '#here', '#there']) {
      find(page, id).append(...elements);
      await settled(page);
    }
    await useAll(page);
    expectLogs(page, []);
    page.close();
  });

  it('are whole after bodies were swapped and came back from a cache, as Turbo does it', async () => {
    const page = await open('code/swap.html', 1280);
    for (const element of elementsIn(page.document)) await use(element);
    const { document } = page;
    // A snapshot for the cache, the next page, and back: from the cache, then with what the server sends.
    const cached = document.body.cloneNode(true);
    const next = document.createElement('body');
    next.append('Another page');
    document.documentElement.replaceChild(next, document.body);
    await settled(page);
    document.documentElement.replaceChild(cached, document.body);
    await settled(page);
    await useAll(page);
    const response = await fetch('/demo/hosts/code/swap.html');
    const { body } = new DOMParser().parseFromString(await response.text(), 'text/html');
    document.documentElement.replaceChild(document.adoptNode(body), document.body);
    await settled(page);
    await useAll(page);
    expectLogs(page, []);
    page.close();
  });

  it('are whole after a view transition that swaps them', async function () {
    // Without a compositor WebKitGTK itself does not survive a view transition.
    if (IS_WEBKIT) this.skip();
    const page = await open('code/swap.html', 1280);
    const { document } = page;
    const main = find(page, '#main');
    const swap = (): void => main.replaceWith(main.cloneNode(true));
    if ('startViewTransition' in document) await document.startViewTransition(swap).finished;
    else swap();
    await settled(page);
    await useAll(page);
    expectLogs(page, []);
    page.close();
  });

  it('stay, and follow, when a morph changes their attributes alone', async () => {
    const page = await open('code/morph.html', 1280);
    const [comparison, carousel, button] = elementsIn(page.document) as [HTMLElement, Carousel, HTMLElement];
    for (const element of [comparison, carousel, button]) await use(element);
    carousel.goTo(1);
    await until(() => carousel.index === 1, 'it is at the second');
    comparison.shadowRoot!.querySelector<HTMLElement>('[part="toggle"] input')!.click();
    await settled(page);
    const { Idiomorph } = page.view as unknown as { Idiomorph: { morph(from: Element, to: string): void } };
    const html = find(page, '#main').outerHTML;
    const sent = html
      .replace(/ differences-only="[^"]*"/, '')
      .replace('NMT', 'Neuromuscular therapy')
      .replace(/nmt/g, 'neuromuscular-therapy')
      .replace('Words of clients', 'Kind words');
    Idiomorph.morph(find(page, '#main'), sent);
    await settled(page);
    expect(elementsIn(page.document).every((each, n) => each === [comparison, carousel, button][n])).to.equal(true);
    expect(comparison.shadowRoot!.textContent).to.include('Neuromuscular therapy');
    expect((comparison as unknown as { differencesOnly: boolean }).differencesOnly).to.equal(false);
    expect(title(carousel)).to.equal('Kind words');
    expect(carousel.index).to.equal(1);
    carousel.goTo(0);
    await until(() => carousel.index === 0, 'it is at the first again');
    await useAll(page);
    expectLogs(page, []);
    page.close();
  });
});
