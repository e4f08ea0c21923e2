/** How near the view an element is that comes near. */
const MARGIN = '200px';

/** Notices once when an element comes near the view. */
export class Approach {
  readonly #element: Element;
  readonly #act: () => void;
  #observer: IntersectionObserver | undefined;

  /** @param act - what is done then */
  constructor(element: Element, act: () => void) {
    this.#element = element;
    this.#act = act;
  }

  /** Begins to watch. Once it was told, or while it watches, nothing begins anew before `stop`. */
  start(): void {
    if (this.#observer) return;
    this.#observer = new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        this.#act();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(this.#element);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
