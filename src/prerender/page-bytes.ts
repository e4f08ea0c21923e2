import { inOrder, type Edit } from './edit.js';
import { encodingOf, isUtf8 } from './page-encoding.js';

/** Bytes at the beginning in which no text has a zero. */
const LOOKED_AT = 8_192;
const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8-|ibm866$|macintosh$|x-mac-)/;

/** A page as it is on the disk. */
export interface PageBytes {
  readonly text: string;
  /** The encoding it was taken for where nothing names one. */
  readonly guess: string | undefined;
  /** How a text is spelled when it is written into the page. */
  readonly spelled: (text: string) => string;
  /** The bytes with these edits made; every other byte is the one it was. */
  edited(edits: readonly Edit[]): Buffer;
}

/** Decodes a page as a browser would. Undefined where it is no text. */
export function readPageBytes(bytes: Buffer): PageBytes | undefined {
  const { encoding, declared, guessed } = encodingOf(bytes);
  const wide = encoding.startsWith('utf-16');
  if (!wide && bytes.subarray(0, LOOKED_AT).includes(0)) return undefined;
  // ignoreBOM keeps the mark in the text, so that places in it are places in the bytes.
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  // Where no encoder is, or none can be relied on, letters beyond ASCII are written as HTML lets them be.
  const spelled = wide || (encoding === 'utf-8' && declared) ? (given: string) => given : inAscii;
  return {
    text,
    guess: guessed && encoding,
    spelled,
    edited(edits) {
      const ordered = inOrder(edits);
      const places = placesIn(bytes, text, encoding, [...new Set(ordered.flatMap(({ start, end }) => [start, end]))]);
      const pieces: Uint8Array[] = [];
      let at = 0;
      for (const { start, end, text: added } of ordered) {
        pieces.push(bytes.subarray(at, places.get(start)), encode(spelled(added), encoding));
        at = places.get(end)!;
      }
      return Buffer.concat([...pieces, bytes.subarray(at)]);
    },
  };
}

function inAscii(text: string): string {
  return text.replace(/[^\0-\x7F]/gu, (char) => `&#x${char.codePointAt(0)!.toString(16)};`);
}

/** Encodes a text as it is spelled: in any encoding but these it is ASCII, which is the same in UTF-8. */
function encode(text: string, encoding: string): Buffer {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  return Buffer.from(text, 'utf8');
}

/** Where in the bytes some places of the text are. */
function placesIn(
  bytes: Buffer,
  text: string,
  encoding: string,
  wanted: readonly number[],
): ReadonlyMap<number, number> {
  if (encoding.startsWith('utf-16')) return new Map(wanted.map((place) => [place, 2 * place]));
  if (SINGLE_BYTE.test(encoding)) return new Map(wanted.map((place) => [place, place]));
  const ascending = [...wanted].sort((a, b) => a - b);
  const places = new Map<number, number>();
  if (encoding === 'utf-8' && isUtf8(bytes)) {
    let [before, at] = [0, 0];
    for (const place of ascending) {
      at += Buffer.byteLength(text.slice(before, place), 'utf8');
      before = place;
      places.set(place, at);
    }
    return places;
  }
  // Byte by byte, as the decoder itself counts them.
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let [chars, next] = [0, 0];
  for (let at = 0; at <= bytes.length && next < ascending.length; at++) {
    while (next < ascending.length && chars >= ascending[next]!) places.set(ascending[next++]!, at);
    if (at < bytes.length) chars += decoder.decode(bytes.subarray(at, at + 1), { stream: true }).length;
  }
  for (; next < ascending.length; next++) places.set(ascending[next]!, bytes.length);
  return places;
}
