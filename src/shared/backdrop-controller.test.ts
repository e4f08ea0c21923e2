/** The colour an element stands on, looked up when the page is laid out. */
import { controllerHost, type ControllerHost } from './testing/controller-host.js';
import { expect, nextFrame } from './testing/index.js';
import { untilGivenBack, watchHoldings, type Holdings } from './testing/holdings.js';
import { BackdropController } from './backdrop-controller.js';

const RED = 'rgb(200, 0, 0)';
const BLUE = 'rgb(0, 0, 200)';

describe('the colour an element stands on', () => {
  let around: HTMLElement;
  let host: ControllerHost & { hasUpdated: boolean };
  let controller: BackdropController;
  let holdings: Holdings;
  let before: readonly string[];

  beforeEach(() => {
    around = document.createElement('div');
    around.style.backgroundColor = RED;
    document.body.append(around);
    host = Object.assign(controllerHost(), { hasUpdated: false });
    host.shadowRoot!.innerHTML = '<div class="root">Words</div>';
    around.append(host);
    controller = new BackdropController(host);
    holdings = watchHoldings();
    before = holdings.held();
  });

  afterEach(() => {
    controller.hostDisconnected();
    around.remove();
    document.documentElement.removeAttribute('data-theme');
    document.body.removeAttribute('class');
    holdings.stop();
  });

  function surface(): string {
    return host.shadowRoot!.querySelector<HTMLElement>('.root')!.style.getPropertyValue('--_surface');
  }

  /** A render, as an element of Lit has it. */
  function update(): void {
    controller.hostUpdate();
    controller.hostUpdated();
    host.hasUpdated = true;
  }

  const laidOut = async (): Promise<void> => {
    await nextFrame();
    await nextFrame();
  };

  it('is looked up after the first render, when it is laid out', async () => {
    controller.hostConnected();
    update();
    expect(surface()).to.equal('');
    await laidOut();
    expect(surface()).to.equal(RED);
  });

  it('is looked up with every later render, at once', async () => {
    controller.hostConnected();
    update();
    await laidOut();
    around.style.backgroundColor = BLUE;
    expect(surface()).to.equal(RED);
    update();
    expect(surface()).to.equal(BLUE);
    around.style.backgroundColor = 'transparent';
    update();
    expect(surface(), 'there is none').to.equal('');
  });

  it('is looked up anew at its new place', async () => {
    controller.hostConnected();
    update();
    await laidOut();
    controller.hostDisconnected();
    around.style.backgroundColor = BLUE;
    controller.hostConnected();
    await laidOut();
    expect(surface()).to.equal(BLUE);
  });

  it('is not looked up for what is gone', async () => {
    controller.hostConnected();
    update();
    controller.hostDisconnected();
    await laidOut();
    expect(surface(), 'told to leave').to.equal('');
    host.remove();
    host.hasUpdated = false;
    controller.hostUpdated();
    await untilGivenBack(holdings, before);
  });

  for (const [what, color, expected] of [
    ['opaque', 'rgb(1, 2, 3)', 'rgb(1, 2, 3)'],
    ['half transparent: what is behind it', 'rgba(1, 2, 3, 0.5)', RED],
    ['of another space', 'color(srgb 0 1 0)', 'color(srgb 0 1 0)'],
    ['half transparent, of another space', 'color(srgb 0 1 0 / 0.5)', RED],
  ] as const) {
    it(`is the nearest opaque one: ${what}`, () => {
      host.style.backgroundColor = color;
      host.hasUpdated = true;
      update();
      expect(surface()).to.equal(expected);
    });
  }

  it('is none where a picture is nearer', () => {
    host.hasUpdated = true;
    const between = document.createElement('div');
    between.style.backgroundImage = 'linear-gradient(red, blue)';
    around.append(between);
    between.append(host);
    update();
    expect(surface()).to.equal('');
    // What is nearer still hides the picture.
    host.style.backgroundColor = BLUE;
    update();
    expect(surface()).to.equal(BLUE);
  });

  it('gives way to the one that its author names', () => {
    host.hasUpdated = true;
    update();
    expect(surface()).to.equal(RED);
    around.style.setProperty('--bodywork-surface', ' white ');
    update();
    expect(surface()).to.equal('');
  });

  it('is left alone while it is the same', async () => {
    host.hasUpdated = true;
    update();
    let written = 0;
    const watch = new MutationObserver(() => written++);
    watch.observe(host.shadowRoot!, { attributes: true, subtree: true });
    update();
    await Promise.resolve();
    watch.disconnect();
    expect(written).to.equal(0);
  });

  it('has nowhere to stand in what has rendered nothing', () => {
    host.hasUpdated = true;
    host.shadowRoot!.replaceChildren();
    update();
    expect(host.shadowRoot!.childElementCount).to.equal(0);
  });

  for (const name of ['class', 'style', 'data-theme', 'data-bs-theme', 'data-color-scheme', 'data-mode']) {
    it(`may be another when the page switches its theme: ${name}`, async () => {
      controller.hostConnected();
      for (const [count, on] of [document.documentElement, document.body].entries()) {
        if (name === 'style') on.style.setProperty('--theme', 'dark');
        else on.setAttribute(name, 'dark');
        await Promise.resolve();
        expect(host.updates, on.localName).to.equal(count + 1);
      }
      controller.hostDisconnected();
      for (const on of [document.documentElement, document.body]) on.removeAttribute(name);
      await Promise.resolve();
      expect(host.updates, 'it is gone').to.equal(2);
    });
  }

  it('may be another when the browser switches between light and dark', () => {
    const { matchMedia } = window;
    const asked: string[] = [];
    const scheme = new EventTarget();
    window.matchMedia = (query) => {
      asked.push(query);
      return scheme as MediaQueryList;
    };
    try {
      controller.hostConnected();
      scheme.dispatchEvent(new Event('change'));
      expect([asked, host.updates]).to.deep.equal([['(prefers-color-scheme: dark)'], 1]);
      controller.hostDisconnected();
      scheme.dispatchEvent(new Event('change'));
      expect(host.updates, 'it is gone').to.equal(1);
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('holds nothing of the page when its element is gone, and all of it again on its return', async () => {
    controller.hostConnected();
    const held = holdings.held();
    expect(held.length).to.be.above(before.length);
    controller.hostDisconnected();
    await untilGivenBack(holdings, before);
    controller.hostConnected();
    expect(holdings.held()).to.deep.equal(held);
    controller.hostDisconnected();
  });
});
