import type { RenderOptions } from 'lit';
import { ServerMarkup } from './server-markup.js';
import { expect } from './testing/index.js';

describe('what a server wrote', () => {
  let root: HTMLElement;

  beforeEach(() => {
    root = document.createElement('div');
    root.innerHTML = '<p>From a server</p>';
  });

  /** What becomes of it when the element renders, and whether it was told to be there before. */
  function rendered(markup: ServerMarkup, options: RenderOptions): string {
    const before = `${markup.isThere ? 'there' : 'not there'}, ${markup.isTakenOver ? 'taken over' : 'not taken over'}`;
    markup.giveWay(root, options);
    markup.done();
    expect([markup.isThere, markup.isTakenOver], 'once it has rendered').to.deep.equal([false, false]);
    return `${before}: ${root.childNodes.length > 0 ? 'kept' : 'gone'}`;
  }

  it('is taken over as it is with Lit’s hydration support, which sets no place to render before', () => {
    const markup = new ServerMarkup();
    markup.found({});
    expect(rendered(markup, {})).to.equal('there, taken over: kept');
  });

  it('makes room without that, for what is rendered at the end', () => {
    const markup = new ServerMarkup();
    const options: RenderOptions = { renderBefore: root.firstChild };
    markup.found(options);
    expect(rendered(markup, options)).to.equal('there, not taken over: gone');
    expect(options.renderBefore).to.equal(null);
  });

  it('makes room where it is not what is rendered here', () => {
    const markup = new ServerMarkup();
    markup.found({});
    markup.refuse();
    expect(rendered(markup, {})).to.equal('there, not taken over: gone');
  });

  it('is nothing where there was no server', () => {
    expect(rendered(new ServerMarkup(), {})).to.equal('not there, not taken over: kept');
  });
});
