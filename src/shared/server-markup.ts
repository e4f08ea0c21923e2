import type { RenderOptions } from 'lit';

/**
 * What a server wrote into an element's shadow root, until the element has rendered for the first time. With Lit's
 * hydration support in the page it is taken over as it is. Else, and where it is not what this version renders, the
 * element's own takes its place.
 */
export class ServerMarkup {
  #fate: 'none' | 'taken over' | 'replaced' = 'none';

  /** Whether the next render takes it over, and so must be the one the server did. */
  get isTakenOver(): boolean {
    return this.#fate === 'taken over';
  }

  /** Whether it is still there, whatever becomes of it: nothing may move then. */
  get isThere(): boolean {
    return this.#fate !== 'none';
  }

  /** The root that is to be rendered into has it. */
  found({ renderBefore }: RenderOptions): void {
    // Lit's hydration support sets no place to render before.
    this.#fate = renderBefore === undefined ? 'taken over' : 'replaced';
  }

  /** It is not what is rendered here. */
  refuse(): void {
    this.#fate = 'replaced';
  }

  /** Makes room for what takes its place. */
  giveWay(root: ParentNode, options: RenderOptions): void {
    if (this.#fate !== 'replaced') return;
    options.renderBefore = null;
    root.replaceChildren();
  }

  /** The element has rendered, and is like any other from here on. */
  done(): void {
    this.#fate = 'none';
  }
}
