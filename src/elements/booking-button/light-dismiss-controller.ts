import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds in which a second press belongs to the click that opened the dialog. */
const DOUBLE_CLICK = 500;

/**
 * A click beside the dialog closes it, until the visitor was in its frame: what they wrote there is not lost to a stray
 * click.
 */
export class LightDismissController implements ReactiveController {
  /** Whether the visitor was in the frame since the dialog was shown. */
  wasInFrame = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #close: () => void;
  /** The window it is in: a page builder's may be another than ours. */
  #window: Window | null = null;
  #startedAt = 0;
  #pressedOutside = false;

  /**
   * @param host - in its shadow root the dialog and the frame are
   * @param close - closes the dialog
   */
  constructor(host: ReactiveControllerHost & HTMLElement, close: () => void) {
    this.#host = host;
    this.#close = close;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = this.#host.ownerDocument.defaultView;
    this.#window?.addEventListener('blur', this.#noticeFrame);
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener('blur', this.#noticeFrame);
  }

  /** The dialog is shown now. */
  start(): void {
    this.#startedAt = performance.now();
    this.wasInFrame = false;
  }

  /** Listens to `pointerdown` of the dialog. */
  readonly onPress = (event: PointerEvent): void => {
    this.#noticeFrame();
    const isSecondClick = performance.now() - this.#startedAt < DOUBLE_CLICK;
    this.#pressedOutside = !isSecondClick && isBeside(event);
  };

  /** Listens to `click` of the dialog. */
  readonly onClick = (event: MouseEvent): void => {
    if (this.#pressedOutside && isBeside(event) && !this.wasInFrame) this.#close();
  };

  /** Of a frame from elsewhere all that is seen is that the window lost focus to it. */
  readonly #noticeFrame = (): void => {
    if (this.#host.shadowRoot!.activeElement?.localName === 'iframe') this.wasInFrame = true;
  };
}

/** Whether a pointer is on what the dialog covers. */
function isBeside({ target, currentTarget, clientX, clientY }: MouseEvent): boolean {
  if (target !== currentTarget) return false;
  const { left, right, top, bottom } = (currentTarget as Element).getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
