import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PageSheetController } from '../../shared/page-sheet-controller.js';
import { focusedElement } from './focus-client.js';
import type { Booking } from './frozen.js';
import { addressesIn } from './target.js';

/** A button as far as others need to know it. */
interface Button extends ReactiveControllerHost, HTMLElement {
  readonly floating: boolean;
  readonly data: Booking | undefined;
}

/**
 * A button that floats over the page: it makes way while one that leads to the same stands in view. What gets focus is
 * never below it (WCAG 2.4.11): the page keeps room at its end, and where it cannot scroll any further it makes way, too.
 */
export class FloatingController implements ReactiveController {
  readonly #host: Button;
  readonly #sheet: PageSheetController;
  readonly #twins = new Set<Element>();
  readonly #inView = new Set<Element>();
  #views: IntersectionObserver | undefined;
  #size: ResizeObserver | undefined;
  #listening: AbortController | undefined;
  #padding: string | undefined;
  /** What has focus by keyboard. */
  #focused: Element | undefined;
  /** Whether it would cover that. */
  #covers = false;

  constructor(host: Button) {
    this.#host = host;
    this.#sheet = new PageSheetController(host);
    host.addController(this);
  }

  hostUpdated(): void {
    const { floating, isConnected } = this.#host;
    const button = this.#button;
    if (floating && isConnected && button) this.#start(button);
    else this.#stop();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostConnected(): void {
    if (this.#host.floating) this.#host.requestUpdate();
  }

  #start(button: HTMLElement): void {
    const { ownerDocument } = this.#host;
    const { defaultView } = ownerDocument;
    if (!this.#views && defaultView) {
      this.#views = new IntersectionObserver(this.#onView);
      // Another window's cannot follow it.
      this.#size = new defaultView.ResizeObserver(() => this.#show());
      this.#size.observe(button);
      // By the time an element is told that it left a document, it may be in another.
      this.#listening = new AbortController();
      const { signal } = this.#listening;
      ownerDocument.addEventListener('bodywork-ready', this.#find, { signal });
      ownerDocument.addEventListener('focusout', this.#onBlur, { signal });
      this.#listen(ownerDocument);
      this.#follow(focusedElement(ownerDocument));
    }
    this.#find();
  }

  #stop(): void {
    if (!this.#views) return;
    this.#views.disconnect();
    this.#size?.disconnect();
    this.#views = undefined;
    this.#twins.clear();
    this.#inView.clear();
    this.#padding = undefined;
    this.#focused = undefined;
    this.#covers = false;
    this.#listening?.abort();
    this.#sheet.set('');
    this.#button?.classList.remove('away', 'aside');
  }

  /** Buttons in the page that do not float and lead to the same. */
  readonly #find = (): void => {
    const { data, localName } = this.#host;
    const wanted = data ? addressesIn(data) : [];
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const twins = [...root.querySelectorAll<Button>(localName)].filter(
      (each) => !each.floating && each.data && addressesIn(each.data).some((url) => wanted.includes(url)),
    );
    for (const each of this.#twins) {
      if (twins.includes(each as Button)) continue;
      this.#views?.unobserve(each);
      this.#twins.delete(each);
      this.#inView.delete(each);
    }
    for (const each of twins) {
      if (this.#twins.has(each)) continue;
      this.#twins.add(each);
      this.#views?.observe(each);
    }
    this.#show();
  };

  readonly #onView = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    this.#show();
  };

  /** To listen twice is to listen once: what is listened to already is left as it is. */
  #listen(root: Node): void {
    // Whatever scrolls tells its own tree, and only on the way down.
    const options = { capture: true, signal: this.#listening!.signal };
    root.addEventListener('focusin', this.#onFocus, options);
    root.addEventListener('scroll', this.#onScroll, options);
  }

  readonly #onFocus = (event: Event): void => this.#follow(event.composedPath()[0] as Element);

  /** Browsers count what is below it as seen, and do not scroll. */
  #follow(target: Element | null): void {
    if (!target) return;
    // Where focus moves within a shadow tree nobody outside is told.
    for (let root = target.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode())
      this.#listen(root);
    // What was clicked is seen, and what is larger than the button can never be covered whole.
    const matters = target.matches(':focus-visible') && !this.#host.matches(':focus-within') && this.#isSmall(target);
    if (matters && this.#overlaps(target)) target.scrollIntoView({ block: 'nearest' });
    this.#focused = matters ? target : undefined;
    this.#onScroll();
  }

  readonly #onBlur = (): void => {
    this.#focused = undefined;
    this.#onScroll();
  };

  readonly #onScroll = (): void => {
    const covers = this.#focused !== undefined && this.#overlaps(this.#focused);
    if (covers === this.#covers) return;
    this.#covers = covers;
    this.#show();
  };

  #isSmall(target: Element): boolean {
    return target.getBoundingClientRect().height < this.#host.ownerDocument.documentElement.clientHeight / 2;
  }

  #overlaps(other: Element): boolean {
    const [one, two] = [this.#button!.getBoundingClientRect(), other.getBoundingClientRect()];
    return one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
  }

  #show(): void {
    const button = this.#button;
    if (!button) return;
    // What has focus stays.
    const away = this.#inView.size > 0 && !this.#host.matches(':focus-within');
    button.classList.toggle('away', away);
    button.classList.toggle('aside', this.#covers);
    if (away && !this.#covers) {
      this.#sheet.set('');
      return;
    }
    // Room the page keeps itself comes on top.
    this.#padding ??= getComputedStyle(this.#host.ownerDocument.documentElement).scrollPaddingBottom;
    const own = this.#padding === 'auto' ? '0px' : this.#padding;
    const { bottom } = getComputedStyle(button);
    this.#sheet.set(`html{scroll-padding-bottom:calc(${own} + ${button.offsetHeight}px + ${bottom} + 8px)!important}`);
  }

  get #button(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.button') ?? null;
  }
}
