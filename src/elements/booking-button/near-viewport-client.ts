/** How near the view an element is that comes near. */
const MARGIN = '200px';

/** Notices once when an element comes near the view. */
export class NearViewport {
  readonly #act: () => void;
  #observer: IntersectionObserver | undefined;

  /** @param act - what is done then */
  constructor(act: () => void) {
    this.#act = act;
  }

  /**
   * Begins to watch. Once it was told, or while it watches, nothing begins anew before `stop`.
   *
   * @param element - which has to have a box
   */
  start(element: Element): void {
    if (this.#observer) return;
    this.#observer = new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        this.#act();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(element);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
