/** A button that makes way, one act at a time; floating.test.ts has the element. */
import { controllerHost, type ControllerHost } from '../../shared/testing/controller-host.js';
import { untilGivenBack, watchHoldings, type Holdings } from '../../shared/testing/holdings.js';
import { expect, nextFrame, until } from '../../shared/testing/index.js';
import { FloatingController } from './floating-controller.js';
import type { Booking } from './frozen.js';

const BOOK = 'https://a.example/book';
const OTHER = 'https://a.example/other';

interface Button extends ControllerHost {
  floating: boolean;
  data: Booking | undefined;
}

describe('the controller of a button that floats', () => {
  let tree: HTMLElement;
  let host: Button;
  let button: HTMLElement;
  let field: HTMLInputElement;
  let controller: FloatingController;
  let holdings: Holdings;
  let before: readonly string[];

  /** A button for these addresses; its tree has nothing else of its name. */
  function aButton(floating: boolean, ...urls: readonly string[]): Button {
    const [url, ...others] = urls;
    const services = others.map((each, n) => ({ id: `s${n}`, label: 'Service', url: each }));
    return Object.assign(controllerHost(), { floating, data: { url, services } });
  }

  /** Says that its data are there, as elements do; the tree's host lets it out. */
  function ready(on: Element): void {
    on.dispatchEvent(new Event('bodywork-ready', { bubbles: true, composed: true }));
  }

  beforeEach(() => {
    tree = document.createElement('section');
    tree.attachShadow({ mode: 'open' });
    document.body.append(tree);
    field = document.createElement('input');
    Object.assign(field.style, {
      position: 'fixed',
      insetBlockStart: '10px',
      left: '10px',
      height: '20px',
      width: '60px',
    });
    host = aButton(true, BOOK);
    button = document.createElement('a');
    button.className = 'button';
    Object.assign(button.style, { position: 'fixed', bottom: '16px', right: '16px', width: '100px', height: '50px' });
    button.tabIndex = 0;
    host.shadowRoot!.append(button);
    tree.shadowRoot!.append(field, host);
    holdings = watchHoldings();
    before = holdings.held();
    controller = new FloatingController(host);
  });

  afterEach(() => {
    controller.hostDisconnected();
    tree.remove();
    document.documentElement.removeAttribute('style');
    holdings.stop();
  });

  /** Where the field stands, from the window's end. */
  function moveField(end: number): void {
    Object.assign(field.style, { insetBlockStart: '', bottom: `${end}px`, left: '', right: '40px' });
  }

  function keptRoom(): string {
    return document.adoptedStyleSheets.map((each) => each.cssRules[0]!.cssText).join();
  }

  const isAway = (): boolean => button.classList.contains('away');
  const isAside = (): boolean => button.classList.contains('aside');

  it('has the page keep room for it, besides what that keeps itself', () => {
    controller.hostUpdated();
    expect(keptRoom()).to.match(
      /^html \{ scroll-padding-bottom: calc\((?:0px \+ 50px \+ 16px \+ 8px|74px)\) !important; \}$/,
    );
    controller.hostDisconnected();
    expect(keptRoom()).to.equal('');
    document.documentElement.style.scrollPaddingBottom = '30px';
    controller.hostUpdated();
    expect(keptRoom()).to.match(/calc\((?:30px \+ 50px \+ 16px \+ 8px|104px)\)/);
    // What it had the page keep is not what the page keeps.
    button.style.height = '60px';
    controller.hostUpdated();
    expect(keptRoom()).to.match(/calc\((?:30px \+ 60px \+ 16px \+ 8px|114px)\)/);
  });

  it('keeps more room when it grows', async () => {
    controller.hostUpdated();
    button.style.height = '80px';
    await until(() => /80px|104px/.test(keptRoom()), 'there is more room');
  });

  it('does nothing while it does not float, is not in the page, or has no button', async () => {
    host.floating = false;
    controller.hostUpdated();
    expect(keptRoom()).to.equal('');
    host.floating = true;
    button.remove();
    controller.hostUpdated();
    expect(keptRoom()).to.equal('');
    host.shadowRoot!.append(button);
    host.remove();
    controller.hostUpdated();
    expect(keptRoom()).to.equal('');
    await untilGivenBack(holdings, before);
  });

  it('asks for a render when it comes back, if it floats', () => {
    controller.hostConnected();
    expect(host.updates).to.equal(1);
    host.floating = false;
    controller.hostConnected();
    expect(host.updates).to.equal(1);
  });

  it('lets go of everything when it floats no more, and begins anew', async () => {
    const twin = aButton(false, BOOK);
    tree.shadowRoot!.append(twin);
    controller.hostUpdated();
    await until(isAway, 'it made way');
    moveField(20);
    field.focus();
    expect(isAside()).to.equal(true);
    host.floating = false;
    controller.hostUpdated();
    expect([isAway(), isAside(), keptRoom()]).to.deep.equal([false, false, '']);
    await untilGivenBack(holdings, before);
    field.blur();
    twin.remove();
    host.floating = true;
    controller.hostUpdated();
    expect([isAway(), isAside()]).to.deep.equal([false, false]);
    expect(keptRoom()).to.not.equal('');
  });

  describe('beside others', () => {
    let twin: Button;

    beforeEach(() => {
      twin = aButton(false, OTHER, BOOK);
      twin.textContent = 'Book';
    });

    async function stays(): Promise<void> {
      await nextFrame();
      await nextFrame();
      expect(isAway()).to.equal(false);
    }

    it('makes way for one with any of its addresses, in its own tree', async () => {
      document.body.append(twin);
      controller.hostUpdated();
      await stays();
      tree.shadowRoot!.append(twin);
      controller.hostUpdated();
      await until(isAway, 'it made way');
      expect(keptRoom()).to.equal('');
    });

    for (const [what, change] of [
      ['leads elsewhere', (each) => (each.data = { url: OTHER } as Booking)],
      ['floats, too', (each) => (each.floating = true)],
      ['has no data', (each) => (each.data = undefined)],
    ] as const satisfies readonly (readonly [string, (each: Button) => unknown])[]) {
      it(`does not for one that ${what}, and comes back when one becomes so`, async () => {
        const was = { data: twin.data, floating: twin.floating };
        change(twin);
        tree.shadowRoot!.append(twin);
        controller.hostUpdated();
        await stays();
        Object.assign(twin, was);
        ready(twin);
        await until(isAway, 'it made way');
        change(twin);
        ready(twin);
        expect(isAway()).to.equal(false);
        expect(keptRoom()).to.not.equal('');
        // It is watched no more.
        Object.assign(twin.style, { position: 'absolute', insetBlockStart: '300vh' });
        await nextFrame();
        twin.removeAttribute('style');
        await stays();
      });
    }

    it('does not where it leads nowhere itself', async () => {
      host.data = undefined;
      tree.shadowRoot!.append(twin);
      controller.hostUpdated();
      await stays();
    });

    it('is back when the last of them is out of view', async () => {
      const second = aButton(false, BOOK);
      second.textContent = 'Book';
      tree.shadowRoot!.append(twin, second);
      controller.hostUpdated();
      await until(isAway, 'it made way');
      await nextFrame();
      twin.remove();
      await nextFrame();
      await nextFrame();
      expect(isAway()).to.equal(true);
      second.remove();
      // WebKit looks when it draws, and nothing here asks it to.
      await until(async () => {
        await nextFrame();
        return !isAway();
      }, 'it is back');
    });

    it('stays while it has focus', async () => {
      controller.hostUpdated();
      button.focus();
      tree.shadowRoot!.append(twin);
      ready(twin);
      await stays();
    });
  });

  describe('above what has focus', () => {
    it('makes way while it covers that, and as long', () => {
      controller.hostUpdated();
      field.focus();
      expect(isAside()).to.equal(false);
      moveField(20);
      document.dispatchEvent(new Event('scroll'));
      expect(isAside()).to.equal(true);
      field.blur();
      expect(isAside()).to.equal(false);
    });

    it('makes way for what has focus before it floats', () => {
      moveField(20);
      field.focus();
      controller.hostUpdated();
      expect(isAside()).to.equal(true);
    });

    for (const [what, place] of [
      ['right of it', { right: '0px', width: '16px' }],
      ['left of it', { right: '116px' }],
      ['above it', { bottom: '66px' }],
      ['below it', { bottom: '0px', height: '16px' }],
    ] as const) {
      it(`stays beside what is ${what}, edge to edge`, () => {
        controller.hostUpdated();
        Object.assign(field.style, { boxSizing: 'border-box', padding: '0', border: '0', margin: '0' });
        moveField(20);
        Object.assign(field.style, place);
        field.focus();
        expect(isAside()).to.equal(false);
        // A pixel nearer.
        if ('bottom' in place) Object.assign(button.style, { bottom: '15px', height: '52px' });
        else Object.assign(button.style, { right: '15px', width: '102px' });
        document.dispatchEvent(new Event('scroll'));
        expect(isAside()).to.equal(true);
      });
    }

    it('stays above what is larger than it could cover', () => {
      controller.hostUpdated();
      moveField(0);
      field.style.boxSizing = 'border-box';
      field.style.height = '50vh';
      field.focus();
      expect(isAside()).to.equal(false);
      field.blur();
      field.style.height = 'calc(50vh - 1px)';
      field.focus();
      expect(isAside()).to.equal(true);
    });

    it('stays where it has focus itself', () => {
      controller.hostUpdated();
      button.focus();
      expect(isAside()).to.equal(false);
    });

    it('has the page scroll, where that can', () => {
      controller.hostUpdated();
      moveField(20);
      const asked: unknown[] = [];
      field.scrollIntoView = (options) => void asked.push(options);
      field.focus();
      expect(asked[0]).to.deep.equal({ block: 'nearest' });
      field.blur();
      moveField(200);
      asked.length = 0;
      field.focus();
      expect(asked, 'not where it is seen').to.deep.equal([]);
    });
  });
});
