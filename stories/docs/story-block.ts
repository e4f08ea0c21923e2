/** A block of a docs page about the live element in it: a story that is slotted, or one in a frame of its own. */
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { BookingButton, ModalityComparison, TestimonialCarousel } from '../../src/index.js';
import type { TAGS } from './manifest.js';
import { onGlobals } from './look.js';

/** Milliseconds after which a story that came to rest is looked at again: it may have been played. */
const REST = 150;

export type AnyElement = ModalityComparison | TestimonialCarousel | BookingButton;

export abstract class StoryBlock extends LitElement {
  /** Which element it is about. */
  @property() tag: (typeof TAGS)[number] = 'booking-button';

  readonly #moves = new MutationObserver(() => this.lookSoon());
  #ends: (() => void)[] = [];
  #timer = 0;

  /** Draws what is to be seen of the element now. */
  protected abstract look(element: AnyElement): void;

  /** Where the element is: its page, or a frame's. */
  protected get place(): ParentNode {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const resize = new ResizeObserver(this.lookSoon);
    resize.observe(this);
    this.#moves.observe(this, { childList: true, subtree: true });
    const told = ['bodywork-ready', 'testimonial-change', 'modality-guide', 'modality-differences', 'booking-ready'];
    const acts = [...told, 'click', 'change', 'keyup'];
    for (const name of acts) this.addEventListener(name, this.lookSoon);
    this.#ends = [
      () => resize.disconnect(),
      () => this.#moves.disconnect(),
      onGlobals(() => this.onGlobals()),
      ...acts.map((name) => () => this.removeEventListener(name, this.lookSoon)),
    ];
    this.lookSoon();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#ends.splice(0)) end();
    window.clearTimeout(this.#timer);
  }

  protected onGlobals(): void {
    this.lookSoon();
  }

  protected readonly lookSoon = (): void => {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#look(), REST);
  };

  async #look(): Promise<void> {
    const element = this.place.querySelector<AnyElement>(this.tag);
    if (!element?.shadowRoot || !this.isConnected) return;
    await element.updateComplete;
    // What opens a good while after a click tells of it by its tree alone.
    this.#moves.observe(element.shadowRoot, { attributes: true, childList: true, subtree: true });
    this.look(element);
  }
}
