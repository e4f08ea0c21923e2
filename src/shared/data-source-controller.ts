import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { GenericSchema, InferOutput } from 'valibot';
import { readData, type DataReader, type ReadData } from './data-reader.js';
import type { DeepReadonly } from './deep-readonly.js';
import { deepEqual } from './deep-equal.js';
import { FileRequest } from './file-request-client.js';
import { noElement, PARTED, shown, type Issue } from './issue.js';
import { isGiven, isJsonScript, readHtml, readText, unreadable } from './read-source.js';
import { findNode, hasContent, nameOf, type ReadableNode } from './readable-node.js';
import { EXPECTED_URL, safeUrl } from './safe-url.js';
import { contentOf, SourceWatch } from './source-watch-client.js';

/**
 * `loading`: waiting for a file, or for the page to be parsed. `ready`: data are rendered. `empty`: there is nothing
 * to render. `error`: there was something, and none of it could be rendered.
 */
export type Status = 'loading' | 'ready' | 'empty' | 'error';

/** Where an element's data come from; the first that is present wins. */
export type SourceName = 'property' | 'attribute' | 'href' | 'src' | 'script' | 'children';

/** The element as its controller sees it. */
export interface DataSourceHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null;
  requestUpdate(name?: PropertyKey, old?: unknown): void;
}

/** Stands for the old value where a source other than the property changed: Lit sees a change in any case. */
const STALE = Symbol();

/** The source that was chosen and what it holds now; the same pair twice needs no second reading. */
interface Candidate {
  readonly source: SourceName;
  readonly input: unknown;
}

/** Chooses an element's data source, reads it, and asks for a render only when what is rendered would differ. */
export class DataSourceController<S extends GenericSchema> implements ReactiveController {
  status: Status = 'loading';
  data: DeepReadonly<InferOutput<S>> | undefined;
  issues: readonly Issue[] = [];
  source: SourceName | undefined;

  readonly #host: DataSourceHost;
  readonly #reader: DataReader<S>;
  readonly #shorthand: () => unknown;
  readonly #file = new FileRequest(() => this.changed());
  readonly #watch: SourceWatch;

  #candidate: Candidate | undefined;
  /** Counts what mutation observers saw, so that a child's change makes a new candidate. */
  #revision = 0;
  #waitsForParser = false;

  /**
   * @param host - the element
   * @param reader - what it knows about its data
   * @param shorthand - data by an attribute of its own (`href`), between the data attribute and `src`
   */
  constructor(host: DataSourceHost, reader: DataReader<S>, shorthand: () => unknown = () => undefined) {
    this.#host = host;
    this.#reader = reader;
    this.#shorthand = shorthand;
    this.#watch = new SourceWatch(host, () => this.changed());
    host.addController(this);
  }

  hostConnected(): void {
    // What changed while the element was out of the page was not observed.
    this.tryAgain();
  }

  hostDisconnected(): void {
    // A move within the page is a disconnect and a connect in one task: nothing needs to stop for it.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#file.abort();
      this.#watch.follow(undefined);
    });
  }

  /** Looks anew; a file that failed is asked for once more. */
  tryAgain(): void {
    if (this.status === 'error') {
      this.#file.forget();
      this.#candidate = undefined;
    }
    this.changed();
  }

  /** Something that a source consists of may have changed; only what is rendered differently leads to a render. */
  changed(): void {
    this.#revision++;
    this.#host.requestUpdate(this.#reader.name, STALE);
  }

  /**
   * Brings status, data and issues up to date with the sources.
   *
   * @param inMarkupOnly - looks at property and attribute alone: on a server, and where its markup is taken over
   * @returns whether anything of them changed
   */
  resolve(inMarkupOnly = isServer): boolean {
    const candidate = this.#choose(inMarkupOnly);
    if (!inMarkupOnly) {
      this.#file.abort(candidate?.source === 'src' ? candidate.input : undefined);
      this.#watch.follow(this.#host.isConnected ? this.#nodeBehind(candidate) : undefined);
    }
    if (candidate && candidate.source === this.#candidate?.source && candidate.input === this.#candidate.input)
      return false;
    const waits = candidate !== undefined && !inMarkupOnly && this.#mustWait(candidate);
    this.#candidate = waits ? undefined : candidate;
    if (waits) return this.#accept('loading', candidate.source);
    // Only markup can be without a source: what is around the element is not looked at there.
    if (!candidate) return this.#accept('loading', undefined, { data: undefined, issues: [] });
    const read = this.#read(candidate);
    if (!read) return this.#accept('empty', candidate.source, { data: undefined, issues: this.#parted() });
    const { data } = read;
    return this.#accept(
      data === undefined ? 'error' : this.#reader.isEmpty(data) ? 'empty' : 'ready',
      candidate.source,
      read,
    );
  }

  /** Records that rendering itself failed; the children show instead. */
  fail(message: string): void {
    this.status = 'error';
    this.data = undefined;
    this.issues = [{ path: this.#reader.name, message }];
  }

  #choose(inMarkupOnly: boolean): Candidate | undefined {
    const host = this.#host;
    const { name } = this.#reader;
    const property = host[name as keyof DataSourceHost] as unknown;
    if (isValue(property)) return { source: 'property', input: property };
    const attribute = host.getAttribute(name);
    if (isValue(attribute)) return { source: 'attribute', input: attribute };
    const shorthand = this.#shorthand();
    if (shorthand !== undefined && shorthand !== null) return { source: 'href', input: shorthand };
    if (inMarkupOnly) return undefined;
    const { src } = host;
    if (src !== null) return { source: 'src', input: src.startsWith('#') ? `${src} ${this.#revision}` : src };
    const script = findScript(host);
    if (script) return { source: 'script', input: script.textContent };
    return { source: 'children', input: this.#revision };
  }

  /** What is not there yet: the rest of the element while the page is parsed, or the file. */
  #mustWait({ source, input }: Candidate): boolean {
    if (source === 'script' || source === 'children') return this.#waitForParser(isParsed(this.#host));
    if (source !== 'src') return false;
    const src = this.#host.src!;
    if (src.startsWith('#')) {
      return this.#waitForParser(!isBeingParsed(this.#host) || !!this.#target(src));
    }
    return this.#file.isPending(input as string, this.#host);
  }

  #waitForParser(parsed: boolean): boolean {
    if (parsed || this.#waitsForParser) return !parsed;
    this.#waitsForParser = true;
    this.#host.ownerDocument.addEventListener(
      'DOMContentLoaded',
      () => {
        this.#waitsForParser = false;
        this.changed();
      },
      { once: true },
    );
    return true;
  }

  #read({ source, input }: Candidate): ReadData<InferOutput<S>> | undefined {
    switch (source) {
      case 'property':
        // React and Vue set a property where their users wrote the attribute with JSON text.
        return typeof input === 'string' ? this.#readText(input) : this.#readRaw(input);
      case 'href':
        return this.#readRaw(input);
      case 'attribute':
      case 'script':
        return this.#readText(input as string);
      case 'src':
        return this.#readSrc();
      case 'children':
        return isGiven(this.#host, this.#reader) ? this.#readHtml(this.#host, 'children') : undefined;
    }
  }

  get #base(): string | undefined {
    return isServer ? undefined : this.#host.baseURI;
  }

  #readRaw(raw: unknown): ReadData<InferOutput<S>> {
    return readData(this.#reader, raw, this.#base);
  }

  #readText(text: string, path = this.#reader.name): ReadData<InferOutput<S>> {
    return readText(this.#reader, text, path, this.#base);
  }

  #readSrc(): ReadData<InferOutput<S>> {
    const src = this.#host.src!;
    if (src.startsWith('#')) {
      const target = this.#target(src);
      if (!target) return unreadable('src', noElement(src.slice(1)));
      const content = contentOf(target);
      const script = nameOf(target) === 'script' ? target : findScript(content);
      return script ? this.#readText(script.textContent, 'src') : this.#readHtml(content, 'src');
    }
    const fetched = this.#file.fetched(src);
    if (!fetched) {
      return unreadable(
        'src',
        safeUrl(src, 'link', this.#base)?.startsWith('file:')
          ? `${shown(src)} cannot be fetched from disk. Put the data into the page, or use a web server.`
          : `expected ${EXPECTED_URL.data}, got ${shown(src)}. JSON goes into ${this.#reader.name}.`,
      );
    }
    return 'text' in fetched
      ? this.#readText(fetched.text, 'src')
      : unreadable('src', `${JSON.stringify(src)} ${fetched.message}`);
  }

  #readHtml(root: ReadableNode, path: string): ReadData<InferOutput<S>> {
    return readHtml(this.#reader, root, path, this.#base);
  }

  #parted(): Issue[] {
    const { parentElement } = this.#host;
    const next = parentElement?.localName === 'p' && !hasContent(parentElement) && parentElement.nextElementSibling;
    return next && this.#reader.fromHtml(next) !== undefined ? [PARTED] : [];
  }

  #target(src: string): HTMLElement | null | undefined {
    // Outside of the page there is no tree that knows ids.
    return (this.#host.getRootNode() as Partial<Document>).getElementById?.(src.slice(1));
  }

  /** Takes over what was read; data and issues that say the same stay the very same objects. */
  #accept(status: Status, source: SourceName | undefined, read?: ReadData<InferOutput<S>>): boolean {
    let changed = status !== this.status;
    this.status = status;
    this.source = source;
    if (!read) return changed;
    if (!deepEqual(read.data, this.data)) {
      this.data = read.data;
      changed = true;
    }
    if (!deepEqual(read.issues, this.issues)) {
      this.issues = read.issues;
      changed = true;
    }
    return changed;
  }

  /** The node the data are read from, if it is in the page. */
  #nodeBehind(candidate: Candidate | undefined): Node | undefined {
    const { src } = this.#host;
    switch (candidate?.source) {
      case 'script':
      case 'children':
        return this.#host;
      case 'src':
        // Where the target is missing, the whole tree is watched until it comes.
        return src!.startsWith('#') ? (this.#target(src!) ?? this.#host.getRootNode()) : undefined;
      default:
        return undefined;
    }
  }
}

/** Whether it is a value: null is none, and so is its JSON text. */
function isValue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== 'null';
}

function findScript(root: ReadableNode): HTMLElement | undefined {
  return findNode(root, isJsonScript) as HTMLElement | undefined;
}

function isBeingParsed(host: Element): boolean {
  return host.ownerDocument.readyState === 'loading';
}

/** Whether the parser has moved past the element, so that no child can be missing. */
function isParsed(host: Element): boolean {
  if (!isBeingParsed(host)) return true;
  for (let node: Node | null = host; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
