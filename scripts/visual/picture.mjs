/**
 * Pictures that are small enough to keep: PNGs with a palette. The colours that areas are filled with stay as they are; of
 * the few pixels at rounded edges, shades that are nearly alike become one.
 */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Pixels that make an area. */
const AREA = 64;
/** How far shades that become one may be apart, of 255, in any channel. */
const ALIKE = 16;
/** What a PNG with a palette can have. */
const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** @typedef {{ width: number, height: number, data: Uint8Array }} Picture - four bytes a pixel */

/**
 * @param {Uint8Array} png
 * @returns {Picture}
 */
export function read(png) {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  return { width, height, data };
}

/**
 * The same picture in few colours, none of them transparent.
 *
 * @param {Picture} picture
 * @returns {Picture & { palette: number[], indices: Uint8Array }} colours are `0xrrggbb`
 */
export function simplify({ width, height, data }) {
  const size = width * height;
  const colours = new Uint32Array(size);
  /** @type {Map<number, number>} */
  const counts = new Map();
  // Most pixels are as the one before.
  for (let n = 0, run = 0; n < size; n++) {
    const colour = ((data[4 * n] ?? 0) << 16) | ((data[4 * n + 1] ?? 0) << 8) | (data[4 * n + 2] ?? 0);
    colours[n] = colour;
    run++;
    if (
      n + 1 < size &&
      data[4 * n + 4] === data[4 * n] &&
      data[4 * n + 5] === data[4 * n + 1] &&
      data[4 * n + 6] === data[4 * n + 2]
    )
      continue;
    counts.set(colour, (counts.get(colour) ?? 0) + run);
    run = 0;
  }
  // What fills most goes first, and the order is the same whenever the picture is.
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  const { palette, places } = choose(byCount);
  const indices = new Uint8Array(size);
  const simple = new Uint8Array(4 * size);
  for (let n = 0, last = -1, place = 0, colour = 0; n < size; n++) {
    if (colours[n] !== last) {
      last = /** @type {number} */ (colours[n]);
      place = /** @type {number} */ (places.get(last));
      colour = /** @type {number} */ (palette[place]);
    }
    indices[n] = place;
    simple[4 * n] = colour >> 16;
    simple[4 * n + 1] = (colour >> 8) & 255;
    simple[4 * n + 2] = colour & 255;
    simple[4 * n + 3] = 255;
  }
  return { width, height, data: simple, palette, indices };
}

/**
 * @param {readonly (readonly [colour: number, count: number])[]} byCount
 * @returns {{ palette: number[], places: Map<number, number> }} the colours that stay, and each colour's place in them
 */
function choose(byCount) {
  // Photographs have too many colours: then areas have to be larger, and more shades are alike.
  for (let [area, alike] = [AREA, ALIKE]; ; area *= 2, alike *= 1.5) {
    /** @type {number[]} */
    const palette = [];
    /** @type {Map<number, number>} */
    const places = new Map();
    for (const [colour, count] of byCount) {
      let [nearest, least] = [-1, Infinity];
      for (const [place, other] of count < area ? palette.entries() : []) {
        const apart = distance(colour, other);
        if (apart < least) [nearest, least] = [place, apart];
      }
      if (least > alike) nearest = palette.push(colour) - 1;
      places.set(colour, nearest);
      if (palette.length > MOST_COLOURS) break;
    }
    if (palette.length <= MOST_COLOURS) return { palette, places };
  }
}

/**
 * @param {number} one
 * @param {number} other
 */
function distance(one, other) {
  return Math.max(
    Math.abs((one >> 16) - (other >> 16)),
    Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)),
    Math.abs((one & 255) - (other & 255)),
  );
}

/**
 * @param {ReturnType<typeof simplify>} simple
 * @param {string} origin - what it was made of, to be known again by
 * @returns {Buffer} a PNG with a palette, of as few bits a pixel as that takes
 */
export function write({ width, height, palette, indices }, origin) {
  const depth = [1, 2, 4, 8].find((bits) => palette.length <= 2 ** bits) ?? 8;
  const perByte = 8 / depth;
  const line = Math.ceil(width / perByte) + 1;
  // Each line begins with its filter, which is none.
  const raw = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * line + 1 + Math.floor(x / perByte);
      raw[at] = (raw[at] ?? 0) | ((indices[y * width + x] ?? 0) << (8 - depth * ((x % perByte) + 1)));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, 3], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('tEXt', Buffer.from(`Source\0${origin}`, 'latin1')),
    chunk('IDAT', deflateSync(raw, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} name
 * @param {Buffer} content
 */
function chunk(name, content) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
