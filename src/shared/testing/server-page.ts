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
  /** Loads the elements, and waits until this one is theirs. */
  takeOver(): Promise<void>;
  /** How far the element and what follows it have moved since the page was there, in CSS pixels. */
  shift(): number;
  remove(): void;
}

/** Opens a page that a server rendered, without the elements' script. */
export async function serverPage({ support, ...request }: ServerRequest): Promise<ServerPage> {
  const response = await fetch('/__server-page', { method: 'POST', body: JSON.stringify(request) });
  const frame = document.createElement('iframe');
  frame.style.inlineSize = '900px';
  frame.style.blockSize = '900px';
  frame.src = await response.text();
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const element = page.querySelector(request.tag) as LitElement;
  const before = edges(page, element);
  return {
    document: page,
    element,
    problems: (frame.contentWindow as unknown as { problems: string[] }).problems,
    async takeOver() {
      if (support) await load(page, '/node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js');
      // A property that a framework sets before the element is defined.
      Object.assign(element, request.properties);
      await load(page, `/src/${request.tag}.ts`);
      await until(() => element.hasUpdated, `${request.tag} is taken over`);
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
