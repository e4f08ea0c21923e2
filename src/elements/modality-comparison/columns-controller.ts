import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { followFocus } from './followed-focus-client.js';

/** Height that the style sheet takes for granted; in em. */
const USUAL_HEAD = 7;
/** Heads stay in view up to this part of the window; those that did not come back below the other. */
const MOST = 1 / 3;
const LESS = 1 / 4;
const HIGH = 'data-high-heads';

/** The comparison as its controller sees it. */
export interface ColumnsHost extends ReactiveControllerHost, HTMLElement {}

/**
 * Tells how many columns the style sheet found room for, and how high their heads are, so that what gets focus can keep
 * clear of them, and do not stay in view where they would take much of it. It decides nothing else: the number is the
 * style sheet's, which is why a first paint and a server have it.
 */
export class ColumnsController implements ReactiveController {
  /** Columns that show; undefined until measured. */
  shown: number | undefined;

  readonly #host: ColumnsHost;
  #sizes: ResizeObserver | undefined;
  #table: HTMLTableElement | null = null;
  #count: number | undefined;

  constructor(host: ColumnsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const table = this.#host.shadowRoot!.querySelector('table');
    const count = table?.tHead!.rows[0]!.cells.length;
    if (table === this.#table && count === this.#count) return;
    if (table !== this.#table) this.shown = undefined;
    this.#sizes?.disconnect();
    this.#table = table;
    this.#count = count;
    this.#watch();
  }

  hostConnected(): void {
    addEventListener('resize', this.#measure);
    this.#host.shadowRoot!.addEventListener('focusout', this.#regain);
    this.#watch();
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#measure);
    this.#host.shadowRoot!.removeEventListener('focusout', this.#regain);
    this.#sizes?.disconnect();
  }

  #watch(): void {
    if (!this.#table) return;
    this.#sizes ??= new ResizeObserver(this.#measure);
    // As wide as the table; names beside the values make that one higher, which would be told of in turn.
    this.#sizes.observe(this.#table.tHead!);
  }

  /** Others take it away from what is hidden, some before anything was measured. What the page gives it to keeps it. */
  readonly #regain = ({ target }: Event): void => {
    const control = target as Element;
    // Nothing has focus while it moves; only afterwards it is known to be lost.
    queueMicrotask(() => {
      const { activeElement, body } = this.#host.ownerDocument;
      if (activeElement !== body || control.getClientRects().length > 0) return;
      followFocus(this.#host.shadowRoot!, control)();
    });
  };

  readonly #measure = (): void => {
    const table = this.#table;
    if (!table) return;
    const heads = [...table.tHead!.rows[0]!.cells].slice(1).filter((head) => head.getClientRects().length > 0);
    // A table that is not laid out (a closed tab, display: none) tells nothing.
    if (heads.length === 0) return;
    const height = Math.max(...heads.map((head) => head.offsetHeight));
    // At first before anything is painted, or the page would jump. Later in a frame of its own: it could change the very
    // size that is being told of, which Firefox calls an error of the page.
    if (this.shown === undefined) this.#makeRoom(table, height);
    else requestAnimationFrame(() => this.#makeRoom(table, height));
    if (heads.length === this.shown) return;
    // What the style sheet hid keeps focus in some browsers.
    followFocus(this.#host.shadowRoot!)();
    // Where all of them fit nothing is rendered otherwise than before anything was known.
    const news = this.shown !== undefined || heads.length + 1 !== this.#count;
    this.shown = heads.length;
    if (news) requestAnimationFrame(() => this.#host.requestUpdate());
  };

  /** The style sheet has room for heads of usual height; writing a property would have it all computed again. */
  #makeRoom(table: HTMLTableElement, height: number): void {
    const usual = USUAL_HEAD * Number.parseFloat(getComputedStyle(table).fontSize);
    const room = height > usual ? `${height}px` : '';
    if (table.style.getPropertyValue('--_head') !== room) table.style.setProperty('--_head', room);
    // A phone's bar that comes and goes makes the window higher by less than what is between the two.
    const most = table.hasAttribute(HIGH) ? LESS : MOST;
    table.toggleAttribute(HIGH, height > innerHeight * most);
  }
}
