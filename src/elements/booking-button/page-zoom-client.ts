import { flatParent } from '../../shared/flat-parent-client.js';

/** A box as `getBoundingClientRect` has it. */
export type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** Where things are in the pixels of an element, which a page may zoom by the CSS property of that name. */
export class PageZoom {
  readonly #zoom: number;
  /** By how much boxes are larger than they are in these pixels. */
  readonly #told: number;

  constructor(element: Element) {
    let zoom = 1;
    for (let each: Element | null = element; each; each = flatParent(each)) {
      zoom *= Number(getComputedStyle(each).zoom) || 1;
    }
    this.#zoom = zoom;
    // Where this is missing, boxes are measured as if nothing was zoomed.
    this.#told = 'currentCSSZoom' in element ? zoom : 1;
  }

  /** The window without its scroll bars. */
  window({ documentElement }: Document): { width: number; height: number } {
    return { width: documentElement.clientWidth / this.#zoom, height: documentElement.clientHeight / this.#zoom };
  }

  box(element: Element): Box {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const told = this.#told;
    return { top: top / told, bottom: bottom / told, left: left / told, right: right / told };
  }
}
