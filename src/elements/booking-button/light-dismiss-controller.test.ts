/** Which clicks beside the dialog close it. */
import { expect } from '../../shared/testing/index.js';
import { LightDismissController } from './light-dismiss-controller.js';
import { controllerHost, type ControllerHost } from '../../shared/testing/controller-host.js';

describe('a click beside the dialog', () => {
  let host: ControllerHost;
  let controller: LightDismissController;
  let dialog: HTMLElement;
  let inside: HTMLElement;
  let closed: number;
  let time: number;

  beforeEach(() => {
    closed = 0;
    time = 5_000;
    Object.defineProperty(performance, 'now', { configurable: true, value: () => time });
    host = controllerHost();
    controller = new LightDismissController(host, () => closed++);
    host.shadowRoot!.innerHTML = '<div><button>In it</button></div>';
    dialog = host.shadowRoot!.querySelector('div')!;
    inside = dialog.querySelector('button')!;
    const place = { position: 'fixed', left: '100px', top: '100px', width: '200px', height: '150px' };
    Object.assign(dialog.style, place);
    dialog.addEventListener('pointerdown', controller.onPress);
    dialog.addEventListener('click', controller.onClick);
    controller.hostConnected();
    controller.start();
    time += 500;
  });

  afterEach(() => {
    Reflect.deleteProperty(performance, 'now');
    controller.hostDisconnected();
    host.remove();
  });

  function press(clientX: number, clientY: number, target: Element = dialog): void {
    target.dispatchEvent(new PointerEvent('pointerdown', { clientX, clientY, bubbles: true }));
  }

  function click(clientX: number, clientY: number, target: Element = dialog): number {
    target.dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true }));
    return closed;
  }

  function enterFrame(): void {
    const frame = document.createElement('iframe');
    frame.title = 'Booking';
    dialog.append(frame);
    frame.focus();
  }

  for (const [where, x, y] of [
    ['before it', 99, 150],
    ['after it', 301, 150],
    ['above it', 150, 99],
    ['below it', 150, 251],
  ] as const) {
    it(`closes it, ${where}`, () => {
      press(x, y);
      expect(click(x, y)).to.equal(1);
    });
  }

  it('is none on its edges, nor in it', () => {
    for (const [x, y] of [
      [100, 150],
      [300, 150],
      [150, 100],
      [150, 250],
      [150, 150],
    ] as const) {
      press(x, y);
      expect(click(x, y), `${x} ${y}`).to.equal(0);
    }
  });

  it('is none of what stands in it, wherever the browser says it is, as with keys', () => {
    press(0, 0, inside);
    expect(click(0, 0, inside)).to.equal(0);
    press(0, 0);
    expect(click(0, 0, inside)).to.equal(0);
  });

  it('has begun there: text that is selected from within does not close it', () => {
    press(150, 150);
    expect(click(50, 50)).to.equal(0);
    press(50, 50);
    expect(click(150, 150)).to.equal(0);
    expect(click(50, 50)).to.equal(1);
  });

  it('does not close it where it is the second one of those that opened it', () => {
    controller.start();
    time += 499;
    press(50, 50);
    expect(click(50, 50)).to.equal(0);
    time += 1;
    press(50, 50);
    expect(click(50, 50)).to.equal(1);
  });

  it('does not close it once the visitor was in its frame, until it is opened again', () => {
    enterFrame();
    press(50, 50);
    expect(click(50, 50)).to.equal(0);
    inside.focus();
    press(50, 50);
    expect(click(50, 50)).to.equal(0);
    controller.start();
    time += 500;
    press(50, 50);
    expect(click(50, 50)).to.equal(1);
  });

  it('knows of the frame by the window that loses focus to it, for as long as it is in the page', () => {
    enterFrame();
    dispatchEvent(new Event('blur'));
    inside.focus();
    press(50, 50);
    expect(click(50, 50)).to.equal(0);
    controller.start();
    time += 500;
    controller.hostDisconnected();
    dialog.querySelector('iframe')!.focus();
    dispatchEvent(new Event('blur'));
    inside.focus();
    press(50, 50);
    expect(click(50, 50)).to.equal(1);
  });
});
