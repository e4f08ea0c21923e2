/** A menu button's menu (WAI-ARIA APG), one act at a time; what its place is made of is told in menu-place.test.ts. */
import { controllerHost, type ControllerHost } from '../../shared/testing/controller-host.js';
import { untilGivenBack, watchHoldings, type Holdings } from '../../shared/testing/holdings.js';
import { expect } from '../../shared/testing/index.js';
import { MenuController } from './menu-controller.js';
import { EDGE } from './menu-place.js';

describe('the menu of a menu button', () => {
  let host: ControllerHost;
  let controller: MenuController;
  let holdings: Holdings;
  let before: readonly string[];
  let asked: number;

  beforeEach(() => {
    holdings = watchHoldings();
    before = holdings.held();
    host = controllerHost();
    // The button that has focus when the menu closes is the first in the shadow.
    const { focus } = host;
    host.focus = () => {
      focus.call(host);
      part('#button').focus();
    };
    host.shadowRoot!.innerHTML = `<button id="button">Book</button><div class="menu" hidden>
      <span>Services</span>
      ${['One', 'Two', 'Three', 'Twelve'].map((name) => `<a class="entry" href="#${name}" role="menuitem">\n ${name}\n</a>`).join('')}
    </div>`;
    controller = new MenuController(host);
    part('.menu').addEventListener('keydown', controller.onMenuKey);
    part('.menu').addEventListener('focusout', controller.onFocusOut);
    asked = 0;
  });

  afterEach(() => {
    controller.hostDisconnected();
    host.remove();
    holdings.stop();
  });

  function part(selector: string): HTMLElement {
    return host.shadowRoot!.querySelector<HTMLElement>(selector)!;
  }

  function item(name: string): HTMLElement {
    return part(`[href="#${name}"]`);
  }

  /** What has focus: an item's name, or that of the button. */
  function focused(): string | undefined {
    return host.shadowRoot!.activeElement?.textContent.trim();
  }

  /** Whether a render was asked for since it was last asked here. */
  function isAsked(): boolean {
    const { updates } = host;
    const is = updates > asked;
    asked = updates;
    return is;
  }

  /** What its element renders. */
  function render(): void {
    controller.hostUpdate();
    part('.menu').hidden = !controller.isOpen;
    controller.hostUpdated();
  }

  function open(at: 'first' | 'last' = 'first'): void {
    controller.open(at);
    render();
    isAsked();
  }

  /** Presses a key on what has focus: whether the menu took it, and whether others hear of it. */
  function press(key: string, more: KeyboardEventInit = {}, at?: number): [isTaken: boolean, isHeard: boolean] {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
    if (at !== undefined) Object.defineProperty(event, 'timeStamp', { value: at });
    let isHeard = false;
    const hear = (): void => {
      isHeard = true;
    };
    host.addEventListener('keydown', hear);
    host.shadowRoot!.activeElement!.dispatchEvent(event);
    host.removeEventListener('keydown', hear);
    return [event.defaultPrevented, isHeard];
  }

  function touch(target: Element): void {
    target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  }

  it('begins closed, and is one of its element’s controllers', () => {
    expect(controller.isOpen).to.equal(false);
    expect(host.controllers).to.deep.equal([controller]);
    render();
    expect(focused()).to.equal(undefined);
  });

  it('opens with focus on its first or on its last item, once it is rendered', () => {
    controller.open('first');
    expect([controller.isOpen, isAsked(), focused()]).to.deep.equal([true, true, undefined]);
    render();
    expect(focused()).to.equal('One');
    controller.close();
    render();
    open('last');
    expect(focused()).to.equal('Twelve');
  });

  it('leaves focus where it is when it is rendered again', () => {
    open();
    item('Two').focus();
    render();
    expect(focused()).to.equal('Two');
  });

  it('gives no item focus when it closed before it was rendered', () => {
    controller.open('first');
    controller.close();
    render();
    expect(focused()).to.equal(undefined);
  });

  it('asks for a render when it closes, once', () => {
    controller.close();
    expect(isAsked()).to.equal(false);
    open();
    controller.close();
    expect([controller.isOpen, isAsked()]).to.deep.equal([false, true]);
    controller.close();
    expect(isAsked()).to.equal(false);
  });

  it('may have no items', () => {
    for (const each of host.shadowRoot!.querySelectorAll('a')) each.remove();
    open();
    expect(focused()).to.equal(undefined);
  });

  it('moves by arrows, Home and End, and takes these keys', () => {
    open();
    for (const [key, name] of [
      ['ArrowDown', 'Two'],
      ['ArrowDown', 'Three'],
      ['ArrowUp', 'Two'],
      ['End', 'Twelve'],
      ['ArrowDown', 'One'],
      ['ArrowUp', 'Twelve'],
      ['Home', 'One'],
    ] as const) {
      expect(press(key), key).to.deep.equal([true, true]);
      expect(focused(), key).to.equal(name);
    }
    expect(isAsked()).to.equal(false);
  });

  it('leaves all other keys, and those with a modifier, to the page', () => {
    open();
    for (const key of ['x', 'F5', 'ArrowRight', 'PageDown', 'Enter']) {
      expect(press(key), key).to.deep.equal([false, true]);
    }
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      for (const key of ['ArrowDown', 'End', 't', 'Escape', 'Tab', ' ']) {
        expect(press(key, more), key).to.deep.equal([false, true]);
      }
    }
    expect(press('ArrowDown', { shiftKey: true })).to.deep.equal([true, true]);
    expect([controller.isOpen, focused()]).to.deep.equal([true, 'Two']);
  });

  it('goes by letters that follow each other within half a second, and by the last one alone after that', () => {
    open();
    press('t', {}, 10_000);
    expect(focused()).to.equal('Two');
    press('h', {}, 10_499);
    expect(focused()).to.equal('Three');
    item('One').focus();
    press('t', {}, 20_000);
    press('h', {}, 20_500);
    expect(focused(), 'a word of its own').to.equal('Two');
    item('Two').focus();
    press('t', {}, 30_000);
    press('w', {}, 30_400);
    press('e', {}, 30_800);
    expect(focused(), 'a pause counts from the last letter').to.equal('Twelve');
  });

  it('forgets no letter for a key that is none', () => {
    open();
    press('t', {}, 10_000);
    press('ArrowUp', {}, 10_100);
    press('h', {}, 10_200);
    expect(focused()).to.equal('Three');
  });

  it('follows an item by the space bar, without scrolling the page', () => {
    open();
    let clicked: EventTarget | null = null;
    part('.menu').addEventListener('click', (event) => {
      event.preventDefault();
      clicked = event.target;
    });
    press('ArrowDown');
    expect(press(' ')).to.deep.equal([true, true]);
    expect(clicked).to.equal(item('Two'));
    expect(controller.isOpen).to.equal(true);
  });

  it('closes by Escape, of which nothing around hears, and by Tab, which goes on: both from the button', () => {
    for (const [key, ...told] of [
      ['Escape', true, false],
      ['Tab', false, true],
    ] as const) {
      open();
      expect(press(key), key).to.deep.equal(told);
      expect([controller.isOpen, focused()], key).to.deep.equal([false, 'Book']);
      render();
    }
  });

  it('closes when focus goes elsewhere, not when it goes nowhere or from item to item', () => {
    const elsewhere = document.createElement('button');
    elsewhere.textContent = 'Elsewhere';
    host.after(elsewhere);
    open();
    item('Two').focus();
    expect(controller.isOpen).to.equal(true);
    item('Two').blur();
    expect(controller.isOpen, 'the window lost focus').to.equal(true);
    item('Two').focus();
    elsewhere.focus();
    expect(controller.isOpen).to.equal(false);
    elsewhere.remove();
  });

  it('closes when something besides its element is touched, at once', () => {
    open();
    touch(item('Two'));
    touch(part('#button'));
    expect(controller.isOpen).to.equal(true);
    const stops = (event: Event): void => event.stopPropagation();
    document.body.addEventListener('pointerdown', stops);
    touch(document.body);
    document.body.removeEventListener('pointerdown', stops);
    expect(controller.isOpen).to.equal(false);
  });

  it('closes when its element leaves the page, and holds nothing of it', async () => {
    open();
    // It is open, and opened once more.
    open('last');
    controller.hostDisconnected();
    expect(controller.isOpen).to.equal(false);
    host.remove();
    await untilGivenBack(holdings, before);
    expect(holdings.held()).to.deep.equal(before);
  });

  it('stands where there is room for it, also when that changed between two openings', () => {
    const menu = part('.menu');
    // What places it is a matter of style.
    menu.style.cssText = `position: absolute; inline-size: 60px; block-size: ${innerHeight / 2}px;
      max-block-size: var(--_room, none); translate: var(--_shift, 0) 0`;
    const { clientWidth, clientHeight } = document.documentElement;
    const px = (name: string): number => Number(/^(-?[\d.]+)px$/.exec(menu.style.getPropertyValue(name))![1]);
    const stands = (style: string): Record<string, number | boolean> => {
      host.style.cssText = `position: fixed; ${style}`;
      open();
      const told = { isAbove: menu.classList.contains('above'), room: px('--_room'), shift: px('--_shift') };
      expect(px('--_width')).to.equal(clientWidth - 2 * EDGE);
      controller.close();
      render();
      return told;
    };
    const button = (): DOMRect => part('#button').getBoundingClientRect();
    const bottom = stands('inset-block-end: 0; inset-inline-start: 40px');
    expect(bottom).to.deep.equal({ isAbove: true, room: button().top - EDGE, shift: 0 });
    const middle = stands('inset-block-end: 150px; inset-inline-start: 0');
    expect(middle).to.deep.equal({ isAbove: true, room: button().top - EDGE, shift: EDGE });
    const end = stands('inset-block-start: 0; inset-inline-start: calc(100% - 60px - 5px)');
    expect(end).to.deep.equal({ isAbove: false, room: clientHeight - button().bottom - EDGE, shift: 5 - EDGE });
  });
});
