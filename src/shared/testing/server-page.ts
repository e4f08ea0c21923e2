import type { LitElement } from 'lit';
import { until } from './mount.js';

/** An element as a server renders it, and what the browser shall have before it takes over. */
export interface ServerRequest {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: string;
  /** Whether Lit's hydration support is loaded first. */
  readonly support: boolean;
}

/** A page with such an element, in a frame. */
export interface ServerPage {
  readonly document: Document;
  readonly element: LitElement;
  /** Everything that went wrong in it. */
  readonly problems: readonly string[];
  /** Loads a module into it. */
  load(src: string): Promise<unknown>;
  /** Loads the elements, and waits until this one is theirs. */
  takeOver(): Promise<void>;
  /** How far the element and what follows it have moved since the page was there, in CSS pixels. */
  shift(): number;
  remove(): void;
}

/** Opens a page that a server rendered, without the elements' script. */
export async function serverPage({ support, ...request }: ServerRequest): Promise<ServerPage> {
  const response = await fetch('/__server-page', { method: 'POST', body: JSON.stringify(request) });
  const page = await pageAt(await response.text(), request.tag);
  return {
    ...page,
    async takeOver() {
      if (support) await page.load(HYDRATE_SUPPORT);
      // A property that a framework sets before the element is defined.
      Object.assign(page.element, request.properties);
      await page.load(`/src/${request.tag}.ts`);
      await page.ready();
    },
  };
}

/** A page in a frame, before any script of ours. */
export interface FramedPage extends Omit<ServerPage, 'takeOver'> {
  readonly window: Window & typeof globalThis;
  /** Waits until the element is the script's. */
  ready(): Promise<void>;
}

/** Lit's hydration support, which a page may load before the elements. */
export const HYDRATE_SUPPORT = '/node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js';

/** Opens a page with an element of this tag. */
export async function pageAt(address: string, tag: string): Promise<FramedPage> {
  const frame = document.createElement('iframe');
  frame.style.inlineSize = '900px';
  frame.style.blockSize = '900px';
  frame.src = address;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const window = frame.contentWindow as Window & typeof globalThis;
  const element = page.querySelector(tag) as LitElement;
  const before = edges(page, element);
  return {
    document: page,
    window,
    element,
    problems: (window as unknown as { problems: string[] }).problems,
    load: (src) => load(page, src),
    async ready() {
      await until(() => element.hasUpdated, `${tag} is taken over`);
      await element.updateComplete;
    },
    shift() {
      return Math.max(...edges(page, element).map((edge, index) => Math.abs(edge - before[index]!)));
    },
    remove() {
      frame.remove();
    },
  };
}

function edges(page: Document, element: Element): number[] {
  return [element, page.querySelector('#after')!].flatMap((each) => {
    const { top, left, right, bottom } = each.getBoundingClientRect();
    return [top, left, right, bottom];
  });
}

function load(page: Document, src: string): Promise<unknown> {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = src;
  const done = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve, { once: true });
    script.addEventListener('error', () => reject(new Error(`${src} did not load`)), { once: true });
  });
  page.head.append(script);
  return done;
}
