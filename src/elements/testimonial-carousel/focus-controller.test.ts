/** Focus in slides that come, go and scroll away. */
import { controllerHost, type ControllerHost } from '../../shared/testing/controller-host.js';
import { expect } from '../../shared/testing/index.js';
import { FocusController } from './focus-controller.js';

describe('the controller of focus in slides', () => {
  let host: ControllerHost;
  let row: HTMLElement;
  let track: HTMLElement | null;
  let keys: string[];
  let visible: number[];
  let controller: FocusController;
  let focusedBy: (FocusOptions | undefined)[];
  const { focus } = HTMLElement.prototype;

  beforeEach(() => {
    host = controllerHost();
    row = document.createElement('div');
    row.className = 'track';
    row.tabIndex = 0;
    track = row;
    host.shadowRoot!.append(row);
    keys = ['a', 'b', 'c'];
    visible = [0, 1, 2];
    controller = new FocusController(host, {
      track: () => track,
      keys: () => keys,
      isVisible: (index) => visible.includes(index),
    });
    focusedBy = [];
    HTMLElement.prototype.focus = function (this: HTMLElement, options) {
      focusedBy.push(options);
      focus.call(this, options);
    };
    render();
  });

  afterEach(() => {
    HTMLElement.prototype.focus = focus;
    host.remove();
  });

  /** A slide for each key, where those that are there already are kept. */
  function render(change: () => void = () => undefined): void {
    controller.hostUpdate();
    change();
    const slides = keys.map((key, index) => {
      const slide = row.querySelector<HTMLElement>(`#${key}`) ?? document.createElement('div');
      slide.id = key;
      slide.className = 'slide';
      if (!slide.firstChild) {
        const [item, link] = [document.createElement('div'), document.createElement('button')];
        link.textContent = key;
        item.append(link);
        slide.append(item);
      }
      (slide.firstElementChild as HTMLElement).dataset['index'] = String(index);
      return slide;
    });
    for (const each of [...row.children]) if (!slides.includes(each as HTMLElement)) each.remove();
    for (const each of slides) if (!each.isConnected) row.append(each);
    controller.hostUpdated();
  }

  function link(key: string): HTMLElement {
    return row.querySelector(`#${key} button`)!;
  }

  function focusOn(key: string): void {
    link(key).focus();
    focusedBy = [];
  }

  function focused(): Element | null {
    return host.shadowRoot!.activeElement;
  }

  it('stays where it is while its slide is seen', () => {
    expect(host.controllers).to.deep.equal([controller]);
    focusOn('b');
    visible = [1];
    render();
    expect([focused(), focusedBy]).to.deep.equal([link('b'), []]);
  });

  it('goes to the row before its slide is taken out of reach, without scrolling to it', () => {
    focusOn('b');
    visible = [2];
    controller.hostUpdate();
    expect([focused(), focusedBy]).to.deep.equal([row, [{ preventScroll: true }]]);
    controller.hostUpdated();
    expect([focused(), focusedBy.length], 'it is there already').to.deep.equal([row, 1]);
  });

  it('counts its slide where that will stand', () => {
    focusOn('c');
    // What was the third will be the first.
    keys = ['c', 'a', 'b'];
    visible = [0];
    render();
    expect(focused()).to.equal(link('c'));
    visible = [2];
    keys = ['c', 'b', 'a'];
    render();
    expect(focused()).to.equal(row);
  });

  it('goes to its slide where the control that had it went', () => {
    focusOn('b');
    render(() => link('b').replaceWith('Words'));
    const slide = row.querySelector<HTMLElement>('#b')!;
    expect([focused(), slide.tabIndex, focusedBy]).to.deep.equal([slide, -1, [{ preventScroll: true }]]);
  });

  it('goes to the row where its slide went', () => {
    focusOn('b');
    render(() => {
      keys = ['a', 'c'];
    });
    expect([focused(), focusedBy]).to.deep.equal([row, [{ preventScroll: true }]]);
  });

  it('goes to the words that say that there is nothing, where all of them went', () => {
    focusOn('b');
    const none = document.createElement('p');
    none.className = 'none';
    none.tabIndex = -1;
    host.shadowRoot!.append(none);
    render(() => {
      row.hidden = true;
      keys = [];
    });
    expect(focused()).to.equal(none);
  });

  it('is lost where there is nothing to take it', () => {
    focusOn('b');
    render(() => {
      row.hidden = true;
      keys = [];
    });
    expect(focused()).to.equal(null);
  });

  it('is given to nothing where it was not inside, or in none of the slides', () => {
    render(() => {
      keys = ['a'];
    });
    expect(focused()).to.equal(null);
    const button = document.createElement('button');
    button.textContent = 'Next';
    host.shadowRoot!.append(button);
    button.focus();
    focusedBy = [];
    visible = [];
    render();
    expect([focused(), focusedBy]).to.deep.equal([button, []]);
    button.blur();
    render();
    expect(focused(), 'it left before').to.equal(null);
  });

  it('stays in slides that stand below each other, of which none is out of reach', () => {
    track = null;
    focusOn('b');
    visible = [];
    render();
    expect([focused(), focusedBy]).to.deep.equal([link('b'), []]);
  });
});
