import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Issue } from '../shared/issue.js';
import { safeUrl } from '../shared/safe-url.js';
import type { PrerenderOptions } from './types.js';

/** Stands for the site's own origin where nobody said what it will be. */
const ORIGIN = 'https://site.invalid';
const MOST_BYTES = 1_048_576;
/** Data files that are kept: pages of a site share few. */
const KEPT = 50;

interface KeptFile {
  readonly stamp: string;
  readonly text: string;
}

/** A site's files: what an address in one of its pages leads to. Nothing outside of its root is read. */
export class Site {
  readonly root: string;
  /** The address that the root is published at; it ends with a slash. */
  readonly home: URL;
  readonly #read: PrerenderOptions['read'];
  readonly #kept = new Map<string, KeptFile>();

  constructor(root: string, { base = '/', read }: Pick<PrerenderOptions, 'base' | 'read'> = {}) {
    this.root = resolve(root);
    const { origin, pathname } = new URL(base, ORIGIN);
    this.home = new URL(pathname.replace(/\/*$/, '/'), origin);
    this.#read = read;
  }

  /** The address of a page, from its file; undefined for one outside of the root. */
  addressOf(file: string): string | undefined {
    const path = relative(this.root, resolve(file));
    if (path === '' || path.startsWith('..') || resolve(path) === path) return undefined;
    return `/${path.split(sep).map(encodeURIComponent).join('/')}`;
  }

  /** The file behind an address of the site. */
  fileOf(address: string): string | undefined {
    const path = decoded(address.replace(/[?#].*$/, ''));
    if (path === undefined || path.includes('\0')) return undefined;
    const file = join(this.root, path);
    return file.startsWith(this.root + sep) || this.root === sep ? file : undefined;
  }

  /** What a page's `src` leads to: an address from the site's root, or a whole one; undefined for none that is safe. */
  resolve(src: string, page: string, base: string | undefined): string | undefined {
    const url = safeUrl(src, 'data', this.#baseOf(page, base))?.replace(/#.*$/, '');
    const { href } = this.home;
    return url?.startsWith(href) ? `/${url.slice(href.length)}` : url;
  }

  /** A file of the site as an address that is right in a page, whatever folder the site is put in. */
  relativeAddress(to: string, page: string, base: string | undefined): string {
    const from = new URL(this.#baseOf(page, base));
    const url = this.#urlOf(to);
    if (from.origin !== url.origin) return this.rootedAddress(to, page, base);
    const [here, there] = [from.pathname.split('/').slice(1, -1), url.pathname.split('/').slice(1)];
    let shared = 0;
    while (shared < here.length && here[shared] === there[shared]) shared++;
    return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
  }

  /** A file of the site as an address that is right in a page, whatever address the page itself has. */
  rootedAddress(to: string, page: string, base: string | undefined): string {
    const url = this.#urlOf(to);
    const { origin } = new URL(this.#baseOf(page, base));
    // A base elsewhere: without a known domain of our own it is taken for it, and says where the root is.
    return origin === url.origin || url.origin === ORIGIN ? url.pathname : url.href;
  }

  /** The address that relative ones start from. */
  #baseOf(page: string, base: string | undefined): string {
    const own = this.#urlOf(page);
    return base !== undefined && URL.canParse(base, own) ? new URL(base, own).href : own.href;
  }

  /** An address from the site's root as a whole one. */
  #urlOf(address: string): URL {
    return new URL(`.${address}`, this.home);
  }

  /**
   * Reads what a page's `src` leads to.
   *
   * @param page - the page's address
   * @param base - its `<base href>`
   * @returns undefined for an address that is not a safe one
   */
  async readSource(
    src: string,
    page: string,
    base: string | undefined,
  ): Promise<{ readonly address: string; readonly text: string } | Issue | undefined> {
    const address = this.resolve(src, page, base);
    if (address === undefined) return undefined;
    const given = this.#read ? await this.#ask(address) : await this.#readFile(address);
    if (typeof given === 'string') return { path: 'src', message: `${JSON.stringify(src)} ${given}` };
    if (given) return { address, text: given.text };
    const message = address.startsWith(`${this.home.origin}/`)
      ? `is outside of ${this.home.pathname}, so it is left to the script.`
      : 'is on another site, so it is left to the script. Keep a copy in your own to have it rendered.';
    return { path: 'src', message: `${JSON.stringify(src)} ${message}`, advice: true };
  }

  async #ask(address: string): Promise<{ readonly text: string } | string | undefined> {
    // Beside a site without a known domain there is no address to ask for.
    if (address.startsWith(`${ORIGIN}/`)) return undefined;
    let given;
    try {
      given = await this.#read!(address);
    } catch (error) {
      return `could not be read: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (given === undefined)
      return address.startsWith('/') ? 'was not found. Check the address of the file.' : undefined;
    return { text: typeof given === 'string' ? given : decode(given) };
  }

  async #readFile(address: string): Promise<{ readonly text: string } | string | undefined> {
    if (!address.startsWith('/')) return undefined;
    const file = this.fileOf(address);
    if (file === undefined) return 'leads out of the site. Keep the file inside of it.';
    try {
      const { size, mtimeMs } = await stat(file);
      if (size > MOST_BYTES) return 'is larger than 1 MB. Split it or leave something out.';
      const stamp = `${size} ${mtimeMs}`;
      const known = this.#kept.get(file);
      if (known?.stamp === stamp) return known;
      const fresh = { stamp, text: decode(await readFile(file)) };
      if (this.#kept.size >= KEPT) this.#kept.clear();
      this.#kept.set(file, fresh);
      return fresh;
    } catch (error) {
      return `${wordsFor(error)} (looked for ${file})`;
    }
  }
}

/** What the system says of a file, in words that name the cure. */
export function wordsFor(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'was not found. Check the path.';
    case 'EISDIR':
      return 'is a folder. Name a file in it.';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read or written by you. Check its permissions.';
    case 'ENOSPC':
      return 'could not be written: the disk is full.';
    case 'EROFS':
      return 'could not be written: the disk is read-only.';
    case 'EMFILE':
    case 'ENFILE':
      return 'could not be opened: too many files are open.';
    default:
      return `could not be read or written: ${message}.`;
  }
}

/** A path as people write it: from where they are. */
export function shownPath(file: string): string {
  const own = relative(process.cwd(), file);
  return own === '' ? '.' : own.startsWith('..') ? file : own;
}

function decode(bytes: Uint8Array): string {
  // ignoreBOM keeps the mark in the text, where it can be named.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
