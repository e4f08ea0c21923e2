import { paused, until } from '../../../src/shared/testing/mount.js';

/** The recorder's end of a page. */
export interface HostWindow extends Window {
  readonly problems: string[];
  readonly changes: MutationRecord[];
  /** Where a page acts by script: when it is done. */
  readonly hostReady?: Promise<void>;
  readonly HTMLElement: typeof HTMLElement;
  readonly CSSStyleSheet: typeof CSSStyleSheet;
}

/** A host page in a frame of a width, which every engine can have. */
export interface OpenPage {
  readonly view: HostWindow;
  readonly document: Document;
  readonly frame: HTMLIFrameElement;
  close(): void;
}

const TAGS = 'modality-comparison, testimonial-carousel, booking-button';

/**
 * Opens a host page and waits until it and our elements in it have come to rest.
 *
 * @param path - below demo/hosts, with a query
 * @param width - in CSS pixels
 */
export async function open(path: string, width: number, query: Record<string, string> = {}): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  // In view whatever else is there: what is out of view gets few frames to draw.
  const place = { position: 'fixed', insetBlockStart: '0', insetInlineStart: '0' };
  Object.assign(frame.style, { ...place, border: '0', blockSize: '800px', inlineSize: `${width}px` });
  const asked = new URLSearchParams({ record: '', ...query });
  frame.src = `/demo/hosts/${path}?${asked}`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as unknown as HostWindow;
  await view.hostReady;
  const page = { view, document: frame.contentDocument!, frame, close: () => frame.remove() };
  await settled(page);
  return page;
}

/** Every element of ours in the page, in shadow trees of the page's as well. */
export function elementsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(TAGS)];
}

/** Waits until our elements are rendered, and layout and observers have nothing more to do. */
export async function settled({ view, document }: Pick<OpenPage, 'view' | 'document'>): Promise<void> {
  for (const element of elementsIn(document)) {
    if (!view.customElements.get(element.localName)) continue;
    await until(
      () => (element as { status?: string }).status !== 'loading',
      `<${element.localName}> has left the status loading`,
    );
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  }
  await view.document.fonts.ready;
  for (let n = 0; n < 3; n++) {
    await new Promise((resolve) => view.requestAnimationFrame(resolve));
    await paused(10);
  }
}
