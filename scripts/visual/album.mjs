/** The references: where they are, for which browser they hold, and how a new picture compares with one. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { read, simplify, write } from './picture.mjs';

const KEPT = join(import.meta.dirname, 'references');
/** Of machines that draw letters otherwise; git does not see it. */
const OWN = join(import.meta.dirname, '../../node_modules/.cache/visual-references');
const ENVIRONMENT = 'environment.json';

/**
 * How far colours may be off: 1 is from black to white. The browser does not always draw the edge of a star or a rounded
 * corner in the same shade; so a few pixels may be off by a shade, and none by more.
 */
const SAME = 0.02;
const SHADE = 0.1;
const FEW = 24;

/** @typedef {{ platform: string, chromium: number }} Environment */
/** @typedef {import('./picture.mjs').Picture} Picture */

/** What decides how letters are drawn. @param {import('puppeteer-core').Browser} browser @returns {Promise<Environment>} */
export async function environmentOf(browser) {
  const [, major] = /\/(\d+)/.exec(await browser.version()) ?? [];
  return { platform: process.platform, chromium: Number(major) };
}

/** @param {Environment} environment */
export const inWords = ({ platform, chromium }) => `Chromium ${chromium} on ${platform}`;

/**
 * The references that hold here: those that are kept, or a machine's own.
 *
 * @param {Environment} here
 * @param {boolean} keep - they are to be made anew here, whatever they were made with
 */
export async function openAlbum(here, keep) {
  const made = await environmentIn(KEPT);
  const holds = keep || !made || same(made, here);
  return new Album(holds ? KEPT : OWN, here, made);
}

/** @param {string} folder @returns {Promise<Environment | undefined>} */
async function environmentIn(folder) {
  const text = await readFile(join(folder, ENVIRONMENT), 'utf8').catch(absent);
  return text === undefined ? undefined : JSON.parse(text);
}

/** @param {Environment} one @param {Environment} other */
const same = (one, other) => one.platform === other.platform && one.chromium === other.chromium;

/** @param {NodeJS.ErrnoException} error */
function absent(error) {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}

export class Album {
  /** @param {string} folder @param {Environment} here @param {Environment | undefined} made */
  constructor(folder, here, made) {
    this.folder = folder;
    this.here = here;
    /** What the kept references were made with. */
    this.made = made;
  }

  get isKept() {
    return this.folder === KEPT;
  }

  /** Where it is, for people. */
  get place() {
    return relative(process.cwd(), this.folder);
  }

  /** @returns {Promise<boolean>} whether there is anything to compare with */
  async isReady() {
    const made = await environmentIn(this.folder);
    return made !== undefined && same(made, this.here);
  }

  /** @returns {Promise<string[]>} names of references, without `.png` */
  async names() {
    const files = (await readdir(this.folder, { recursive: true }).catch(absent)) ?? [];
    return files.filter((file) => file.endsWith('.png')).map((file) => file.replaceAll('\\', '/').slice(0, -4));
  }

  /** @param {string} name @returns {Promise<Buffer | undefined>} */
  async get(name) {
    return readFile(this.#file(name)).catch(absent);
  }

  /** @param {string} name @param {Uint8Array} png */
  async put(name, png) {
    await mkdir(dirname(this.#file(name)), { recursive: true });
    await writeFile(this.#file(name), png);
  }

  /** @param {string} name */
  async remove(name) {
    await rm(this.#file(name));
  }

  async sign() {
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, ENVIRONMENT), `${JSON.stringify(this.here, null, 2)}\n`);
  }

  /** @returns {Promise<number>} bytes of all references */
  async size() {
    const sizes = (await this.names()).map(async (name) => (await stat(this.#file(name))).size);
    return (await Promise.all(sizes)).reduce((all, one) => all + one, 0);
  }

  /** @param {string} name */
  #file(name) {
    return join(this.folder, `${name}.png`);
  }
}

/**
 * @param {Uint8Array} taken - a PNG, as the browser made it
 * @param {Buffer | undefined} reference
 */
export function compare(taken, reference) {
  // The same browser makes the same bytes of the same pixels: nearly always this is all there is to do.
  const origin = createHash('sha256').update(taken).digest('base64');
  if (reference?.includes(origin)) return { png: reference, pixels: 0, difference: undefined };
  const simple = simplify(read(taken));
  const png = write(simple, origin);
  if (!reference) return { png, pixels: 0, difference: undefined };
  const before = read(reference);
  const width = Math.max(before.width, simple.width);
  const height = Math.max(before.height, simple.height);
  const [one, other] = [fit(before, width, height), fit(simple, width, height)];
  const output = new PNG({ width, height });
  const count = (/** @type {Parameters<typeof pixelmatch>[5]} */ options) =>
    pixelmatch(one, other, output.data, width, height, { checkerboard: false, ...options });
  if (count({ threshold: SHADE, includeAA: true }) === 0 && count({ threshold: SAME }) <= FEW) {
    return { png, pixels: 0, difference: undefined };
  }
  const pixels = count({ threshold: SAME, includeAA: true });
  return { png, pixels, difference: PNG.sync.write(output) };
}

/**
 * A picture with room around it, of a colour that no page has, to be as large as another.
 *
 * @param {Picture} picture
 * @param {number} width
 * @param {number} height
 */
function fit(picture, width, height) {
  if (picture.width === width && picture.height === height) return picture.data;
  const data = new Uint8Array(4 * width * height);
  for (let n = 0; n < data.length; n += 4) data.set([255, 0, 255, 255], n);
  for (let y = 0; y < picture.height; y++) {
    const line = picture.data.subarray(4 * y * picture.width, 4 * (y + 1) * picture.width);
    data.set(line, 4 * y * width);
  }
  return data;
}
