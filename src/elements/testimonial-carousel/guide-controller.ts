import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As much of a comparison as is needed to follow its guide; any element that has it will do. */
interface Comparison extends Element {
  readonly choice?: string | null;
  readonly data?: {
    readonly guide?: { readonly options: readonly { readonly id?: string; readonly suits: object }[] };
  };
}

/** What tells that the guide may suit others now: a visitor's answer, other data, a choice the page set. */
const CHANGES = ['modality-guide', 'bodywork-ready', 'modality-choice'] as const;

/**
 * Follows the guide of the comparison with the id in `for`: what it chose before, and whatever it chooses later, until
 * it leaves. Listens on the tree that holds both, so that it does not matter which of them comes first.
 */
export class GuideController implements ReactiveController {
  /** Ids of the modalities that suit the visitor's choice; undefined while nothing is chosen. */
  suits: readonly string[] | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #id: () => string | null;
  #root: Node | undefined;
  #presence: MutationObserver | undefined;
  #comparison: Comparison | null = null;

  /** @param id - id of the comparison to follow */
  constructor(host: ReactiveControllerHost & HTMLElement, id: () => string | null) {
    this.#host = host;
    this.#id = id;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    for (const type of CHANGES) this.#root.addEventListener(type, this.#onChange);
    this.read();
  }

  hostDisconnected(): void {
    for (const type of CHANGES) this.#root?.removeEventListener(type, this.#onChange);
    this.#presence?.disconnect();
    this.#presence = undefined;
    this.#root = undefined;
  }

  /** Reads the comparison as it is now. */
  read(): void {
    this.#comparison = this.#find();
    this.#watch();
    const { data, choice } = this.#comparison ?? {};
    const chosen = data?.guide?.options.find(({ id }) => id === choice);
    const suits = chosen && Object.keys(chosen.suits);
    if (suits?.join(' ') === this.suits?.join(' ')) return;
    this.suits = suits;
    this.#host.requestUpdate();
  }

  #find(): Comparison | null {
    const id = this.#id();
    return id && this.#root ? (this.#root as Document | ShadowRoot).getElementById(id) : null;
  }

  /** A comparison that leaves tells nobody: only what follows one looks for it in the tree. */
  #watch(): void {
    if (!this.#id() || !this.#root || this.#presence) return;
    this.#presence = new MutationObserver(() => {
      if (this.#find() !== this.#comparison) this.read();
    });
    this.#presence.observe(this.#root, { childList: true, subtree: true, attributeFilter: ['id'] });
  }

  readonly #onChange = ({ target }: Event): void => {
    if ((target as Element).id === this.#id()) this.read();
  };
}
