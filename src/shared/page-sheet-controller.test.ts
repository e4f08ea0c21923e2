/** A sheet of an element's own in the page around it. */
import { controllerHost, type ControllerHost } from './testing/controller-host.js';
import { expect } from './testing/index.js';
import { PageSheetController } from './page-sheet-controller.js';

describe('a sheet in the page', () => {
  let host: ControllerHost;
  let controller: PageSheetController;
  let own: CSSStyleSheet;
  let frame: HTMLIFrameElement;

  beforeEach(() => {
    own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    frame = document.createElement('iframe');
    document.body.append(frame);
    host = controllerHost();
    controller = new PageSheetController(host);
  });

  afterEach(() => {
    controller.set('');
    host.remove();
    frame.remove();
    document.adoptedStyleSheets = [];
  });

  function rules(page: Document = document): string[] {
    return page.adoptedStyleSheets.map(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText).join(' '));
  }

  it('is not there before it has rules, and goes with them', () => {
    expect(host.controllers).to.deep.equal([controller]);
    expect(document.adoptedStyleSheets).to.deep.equal([own]);
    controller.set('p { color: red; }');
    expect(rules()).to.deep.equal(['', 'p { color: red; }']);
    controller.set('');
    expect(document.adoptedStyleSheets).to.deep.equal([own]);
    controller.set('p { color: blue; }');
    expect(rules()).to.deep.equal(['', 'p { color: blue; }']);
  });

  it('is one, whatever its rules become, and is left alone where they stay', () => {
    controller.set('p { color: red; }');
    const [, sheet] = document.adoptedStyleSheets;
    controller.set('a { color: blue; }');
    expect(document.adoptedStyleSheets).to.deep.equal([own, sheet]);
    expect(rules()).to.deep.equal(['', 'a { color: blue; }']);
    // Setting the same again would undo what the page made of it, and have it laid out anew.
    sheet!.insertRule('b { color: green; }', 1);
    controller.set('a { color: blue; }');
    expect(rules()[1]).to.contain('green');
  });

  it('goes with its element, and comes with its next rules', () => {
    controller.set('p { color: red; }');
    controller.hostDisconnected();
    expect(document.adoptedStyleSheets).to.deep.equal([own]);
    controller.set('p { color: red; }');
    expect(rules()).to.deep.equal(['', 'p { color: red; }']);
  });

  it('goes with its element into another page', () => {
    const other = frame.contentDocument!;
    controller.set('p { color: red; }');
    other.body.append(host);
    controller.set('p { color: blue; }');
    expect([rules(), rules(other)]).to.deep.equal([[''], ['p { color: blue; }']]);
    controller.set('');
    expect([rules(), rules(other)]).to.deep.equal([[''], []]);
  });

  it('is taken out of the page it was in where its element is in another by now', () => {
    controller.set('p { color: red; }');
    frame.contentDocument!.body.append(host);
    controller.set('');
    expect([rules(), rules(frame.contentDocument!)]).to.deep.equal([[''], []]);
  });

  it('is nothing in a document that no window shows', () => {
    document.implementation.createHTMLDocument().body.append(host);
    controller.set('p { color: red; }');
    expect([rules(), rules(host.ownerDocument)]).to.deep.equal([[''], []]);
  });
});
