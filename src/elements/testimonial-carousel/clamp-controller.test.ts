/** Which quotes are longer than their lines. */
import { controllerHost, type ControllerHost } from '../../shared/testing/controller-host.js';
import { untilGivenBack, watchHoldings, type Holdings } from '../../shared/testing/holdings.js';
import { expect, nextFrame, until } from '../../shared/testing/index.js';
import { ClampController } from './clamp-controller.js';

describe('the controller of quotes that are cut', () => {
  let host: ControllerHost;
  let track: HTMLElement | null;
  let controller: ClampController;
  let holdings: Holdings;
  let before: readonly string[];

  beforeEach(() => {
    host = controllerHost();
    track = document.createElement('div');
    host.shadowRoot!.append(track);
    holdings = watchHoldings();
    before = holdings.held();
    controller = new ClampController(host, { track: () => track, key: (index) => `key ${index}` });
  });

  afterEach(() => {
    controller.hostDisconnected();
    host.remove();
    holdings.stop();
  });

  /** A quote with room for 50 pixels, and words as high as this. */
  function addQuote(height: number): HTMLElement {
    const quote = document.createElement('div');
    quote.dataset['index'] = String(track!.childElementCount);
    Object.assign(quote.style, { maxHeight: '50px', overflow: 'hidden' });
    const words = document.createElement('div');
    words.style.height = `${height}px`;
    quote.append(words);
    track!.append(quote);
    return quote;
  }

  const measured = async (): Promise<void> => {
    for (let n = 0; n < 3; n++) await nextFrame();
  };

  const cut = (): boolean[] => [...track!.children].map((_, index) => controller.isCut(`key ${index}`));

  it('finds them, by more than a pixel, and has them rendered once', async () => {
    for (const height of [20, 50, 51, 52, 200]) addQuote(height);
    expect(host.controllers).to.deep.equal([controller]);
    controller.hostConnected();
    expect(host.updates, 'not at once').to.equal(0);
    await until(() => host.updates > 0, 'a render is asked for');
    await measured();
    expect([cut(), host.updates]).to.deep.equal([[false, false, false, true, true], 1]);
  });

  it('asks for no render where none is cut', async () => {
    addQuote(20);
    controller.hostConnected();
    await measured();
    expect([cut(), host.updates]).to.deep.equal([[false], 0]);
  });

  it('follows quotes and the words in them as they grow and shrink', async () => {
    const quote = addQuote(40);
    controller.hostConnected();
    await measured();
    (quote.firstElementChild as HTMLElement).style.height = '100px';
    await until(() => host.updates === 1, 'it is cut');
    expect(cut()).to.deep.equal([true]);
    // In a box that keeps its size only the words tell.
    quote.style.maxHeight = '200px';
    await until(() => host.updates === 2, 'it is not cut');
    expect(cut()).to.deep.equal([false]);
  });

  it('follows quotes that come, and none that went', async () => {
    const first = addQuote(100);
    controller.hostConnected();
    await until(() => host.updates === 1, 'the first');
    const held = holdings.held().length;
    controller.hostUpdated();
    expect(holdings.held()).to.have.lengthOf(held);
    addQuote(100);
    controller.hostUpdated();
    await until(() => host.updates === 2, 'the second');
    expect(cut()).to.deep.equal([true, true]);
    // As many as before, and another in the place of one.
    first.remove();
    addQuote(20).dataset['index'] = '0';
    controller.hostUpdated();
    await until(() => host.updates === 3, 'it is short');
    expect(cut()).to.deep.equal([false, true]);
    track!.replaceChildren();
    controller.hostUpdated();
    await untilGivenBack(holdings, before);
  });

  it('keeps what is open, by which it closes again, and measures it when it is closed', async () => {
    const quote = addQuote(100);
    controller.hostConnected();
    await until(() => host.updates === 1, 'it is cut');
    controller.toggle('key 0');
    expect([controller.isOpen('key 0'), host.updates]).to.deep.equal([true, 2]);
    quote.style.maxHeight = 'none';
    await measured();
    expect(cut()).to.deep.equal([true]);
    controller.toggle('key 0');
    expect([controller.isOpen('key 0'), host.updates]).to.deep.equal([false, 3]);
    (quote.firstElementChild as HTMLElement).style.height = '110px';
    await until(() => host.updates === 4, 'it fits');
    expect(cut()).to.deep.equal([false]);
  });

  it('keeps what it knows of quotes that are not laid out', async () => {
    const quote = addQuote(100);
    controller.hostConnected();
    await until(() => host.updates === 1, 'it is cut');
    quote.hidden = true;
    quote.style.display = 'none';
    await measured();
    expect([cut(), host.updates]).to.deep.equal([[true], 1]);
  });

  it('measures nothing while it is out of the page, or has no row, and all again on its return', async () => {
    addQuote(100);
    controller.hostConnected();
    controller.hostDisconnected();
    await untilGivenBack(holdings, before);
    await measured();
    expect(host.updates).to.equal(0);
    host.remove();
    controller.hostUpdated();
    expect(holdings.held()).to.deep.equal(before);
    document.body.append(host);
    const row = track;
    track = null;
    controller.hostConnected();
    expect(holdings.held()).to.deep.equal(before);
    track = row;
    controller.hostConnected();
    await until(() => host.updates === 1, 'it is cut');
  });

  it('renders nothing any more when it goes between being told and the next frame', async () => {
    const quote = addQuote(20);
    controller.hostConnected();
    await measured();
    (quote.firstElementChild as HTMLElement).style.height = '100px';
    // Observers are told in the frame, after those that asked for it.
    await new Promise((resolve) => requestAnimationFrame(() => new ResizeObserver(resolve).observe(quote)));
    controller.hostDisconnected();
    await measured();
    expect(host.updates).to.equal(0);
  });
});
