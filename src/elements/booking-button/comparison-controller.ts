import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As much of a comparison's `modality-book` as is needed to take it over. */
interface BookEvent extends Event {
  readonly modality: string;
  readonly url: string;
}

/** Takes over what a comparison with the id in `for` offers to book. Listens on the tree that holds both. */
export class ComparisonController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly htmlFor: string | null };
  readonly #book: (modality: string, url: string) => boolean;
  #root: Node | undefined;

  /** @param book - books it, and says whether it did */
  constructor(
    host: ReactiveControllerHost & HTMLElement & { readonly htmlFor: string | null },
    book: (modality: string, url: string) => boolean,
  ) {
    this.#host = host;
    this.#book = book;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('modality-book', this.#onBook);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('modality-book', this.#onBook);
    this.#root = undefined;
  }

  readonly #onBook = (event: Event): void => {
    const { htmlFor } = this.#host;
    if (event.defaultPrevented || !htmlFor || (event.target as Element).id !== htmlFor) return;
    const { modality, url } = event as BookEvent;
    if (this.#book(modality, url)) event.preventDefault();
  };
}
