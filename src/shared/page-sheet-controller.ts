import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A sheet of an element's own in the page, for as long as it needs one; it is gone when the element is. */
export class PageSheetController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #sheet: CSSStyleSheet | undefined;
  #document: Document | undefined;
  #css = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.set('');
  }

  /** @param css - rules for the page; none where it is empty */
  set(css: string): void {
    if (css === this.#css) return;
    this.#css = css;
    const { defaultView } = this.#host.ownerDocument;
    // A sheet belongs to the document it was made in.
    if (this.#document && (css === '' || this.#document !== this.#host.ownerDocument)) {
      const { adoptedStyleSheets } = this.#document;
      this.#document.adoptedStyleSheets = adoptedStyleSheets.filter((each) => each !== this.#sheet);
      this.#document = undefined;
      this.#sheet = undefined;
    }
    if (css === '' || !defaultView) return;
    this.#sheet ??= new defaultView.CSSStyleSheet();
    this.#sheet.replaceSync(css);
    if (this.#document) return;
    this.#document = this.#host.ownerDocument;
    this.#document.adoptedStyleSheets = [...this.#document.adoptedStyleSheets, this.#sheet];
  }
}
