import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As much of a comparison as is needed to follow its guide; any element that has it will do. */
interface Comparison extends Element {
  readonly choice?: string | null;
  readonly data?: {
    readonly guide?: { readonly options: readonly { readonly id?: string; readonly suits: object }[] };
  };
}

/**
 * Follows the guide of the comparison with the id in `for`: what it chose before, and whatever it chooses later. Listens
 * on the tree that holds both, so that it does not matter which of them comes first.
 */
export class GuideController implements ReactiveController {
  /** Ids of the modalities that suit the visitor's choice; undefined while nothing is chosen. */
  suits: readonly string[] | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #id: () => string | null;
  #root: Node | undefined;

  /** @param id - id of the comparison to follow */
  constructor(host: ReactiveControllerHost & HTMLElement, id: () => string | null) {
    this.#host = host;
    this.#id = id;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('modality-guide', this.#onEvent);
    this.#root.addEventListener('bodywork-ready', this.#onEvent);
    this.read();
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('modality-guide', this.#onEvent);
    this.#root?.removeEventListener('bodywork-ready', this.#onEvent);
    this.#root = undefined;
  }

  /** Reads the comparison as it is now. */
  read(): void {
    const id = this.#id();
    const root = this.#root as Document | ShadowRoot | undefined;
    const comparison = (id && root ? root.getElementById(id) : null) as Comparison | null;
    const chosen = comparison?.data?.guide?.options.find(({ id }) => id === comparison.choice);
    const suits = chosen && Object.keys(chosen.suits);
    if (suits?.join(' ') === this.suits?.join(' ')) return;
    this.suits = suits;
    this.#host.requestUpdate();
  }

  readonly #onEvent = ({ target }: Event): void => {
    if ((target as Element).id === this.#id()) this.read();
  };
}
