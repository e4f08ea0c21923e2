import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FEW } from './slide-window.js';

/**
 * Where all testimonials are shown they come in portions, a frame each, so that a thousand of them block nothing; on
 * paper they are there at once.
 */
export class PortionsController implements ReactiveController {
  printing = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => number;
  readonly #renderNow: () => void;
  #made = FEW;
  #frame = 0;

  /**
   * @param wanted - how many there are to be
   * @param renderNow - renders at once: the browser waits for nothing when it prints
   */
  constructor(host: ReactiveControllerHost & HTMLElement, wanted: () => number, renderNow: () => void) {
    this.#host = host;
    this.#wanted = wanted;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
    cancelAnimationFrame(this.#frame);
  }

  hostUpdated(): void {
    if (this.#made >= this.#wanted() || !this.#host.isConnected) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#made += FEW;
      this.#host.requestUpdate();
    });
  }

  /** How many exist. */
  get made(): number {
    return Math.min(this.#made, this.#wanted());
  }

  /** All of them exist from now on: a server made them. */
  finish(): void {
    this.#made = Infinity;
  }

  /** Begins with the first portion again. */
  restart(): void {
    this.#made = FEW;
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.#renderNow();
  };
}
