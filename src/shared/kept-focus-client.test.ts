/** Focus that is given back when something else takes the place of what had it. */
import { controllerHost, type ControllerHost } from './testing/controller-host.js';
import { expect } from './testing/index.js';
import { keepFocus } from './kept-focus-client.js';

describe('focus', () => {
  let host: ControllerHost;
  let asked: number;

  beforeEach(() => {
    host = controllerHost();
    asked = 0;
    host.focus = () => {
      asked++;
    };
  });

  afterEach(() => host.remove());

  function render(html: string): void {
    host.shadowRoot!.innerHTML = html;
  }

  function focus(selector: string, root: ParentNode = host.shadowRoot!): void {
    root.querySelector<HTMLElement>(selector)!.focus();
  }

  /** What has focus within, by its id; and how often the element was asked where it belongs. */
  function focused(): [string | undefined, number] {
    return [host.shadowRoot!.activeElement?.id, asked];
  }

  const SERVERS = '<a id="s1" href="#1">1</a><button id="s2">2</button><span id="s3" tabindex="0">3</span>';
  const OURS = '<a id="o1" href="#1">1</a><button id="o2">2</button><span id="o3" tabindex="0">3</span>';

  describe('in a server’s markup', () => {
    for (const at of [1, 2, 3]) {
      it(`comes to the same place in what takes its place: ${at}`, () => {
        render(SERVERS);
        focus(`#s${at}`);
        const giveBack = keepFocus(host);
        render(OURS);
        giveBack();
        expect(focused()).to.deep.equal([`o${at}`, 0]);
      });
    }

    it('stays where it is when its markup is taken over', () => {
      render(SERVERS);
      focus('#s2');
      const giveBack = keepFocus(host);
      // Moved by whatever takes it over.
      host.shadowRoot!.prepend(host.shadowRoot!.querySelector('#s3')!);
      giveBack();
      expect(focused()).to.deep.equal(['s2', 0]);
    });

    it('comes to what the element gives it to where its place is hidden, or gone', () => {
      for (const now of ['<a href="#1">1</a><button hidden>2</button><button>3</button>', '<a href="#1">1</a>', '']) {
        render(SERVERS);
        focus('#s2');
        const giveBack = keepFocus(host);
        render(now);
        asked = 0;
        giveBack();
        expect(focused(), now).to.deep.equal([undefined, 1]);
      }
    });

    it('is left alone in what is no control of it', () => {
      render('<div id="box" contenteditable="true">Words</div><button id="first">1</button>');
      focus('#box');
      const giveBack = keepFocus(host);
      render('<button id="other">1</button>');
      giveBack();
      expect(focused()).to.deep.equal([undefined, 0]);
    });
  });

  describe('in a child that is data', () => {
    beforeEach(() => {
      host.innerHTML = '<a id="link" href="#two">2</a>';
    });

    it('comes to the link with the same address that is seen', () => {
      render('<slot></slot>');
      focus('#link', host);
      const giveBack = keepFocus(host);
      render(
        '<a id="a" href="#one">1</a><a id="b" href="#two" hidden>2</a><a id="c" href="#two">2</a><a id="d" href="#two">2</a>',
      );
      giveBack();
      expect(focused()).to.deep.equal(['c', 0]);
    });

    it('comes to what the element gives it to where there is no such link', () => {
      render('<slot></slot>');
      focus('#link', host);
      const giveBack = keepFocus(host);
      render('<a href="#one">1</a><button>2</button>');
      giveBack();
      expect(focused()).to.deep.equal([undefined, 1]);
    });

    it('stays there while that still shows', () => {
      render('<slot></slot>');
      focus('#link', host);
      const giveBack = keepFocus(host);
      render('<a href="#two">2</a><slot></slot>');
      giveBack();
      expect([...focused(), document.activeElement?.id]).to.deep.equal([undefined, 0, 'link']);
    });
  });

  it('is nothing to keep where it is elsewhere', () => {
    const beside = document.createElement('a');
    beside.href = '#two';
    beside.textContent = '2';
    document.body.append(beside);
    for (const on of [beside, host]) {
      host.tabIndex = 0;
      if (on === beside) beside.focus();
      else HTMLElement.prototype.focus.call(host);
      render('<slot></slot>');
      const giveBack = keepFocus(host);
      beside.hidden = true;
      render('<a href="#two">2</a>');
      giveBack();
      expect(focused()).to.deep.equal([undefined, 0]);
      beside.hidden = false;
    }
    beside.remove();
  });
});
