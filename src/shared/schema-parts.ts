/**
 * The pieces every schema is made of. A schema stays declarative: what cannot be said in JSON Schema (which
 * addresses are safe, what one item is called) is metadata that `walk` reads.
 */
import * as v from 'valibot';
import { MAX_DATA_URL_LENGTH, MAX_URL_LENGTH, type UrlUse } from './safe-url.js';

/** What `walk` finds in `v.metadata`. */
export interface PartMetadata {
  /** The string is an address for this use and passes `safeUrl`. */
  readonly url?: UrlUse;
  /** What one of these is called in a message: "This testimonial is left out." */
  readonly noun?: string;
  /** What a message says was expected, where the schema itself cannot say it well. */
  readonly expected?: string;
  /** It is about a visitor: no message repeats it, as messages end in logs. */
  readonly personal?: true;
}

export const MAX_TEXT = 10_000;

/** Text of at most 10,000 characters; more is cut. */
export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));

/** Text that says something: not empty, not only white space. */
export const filledText = v.pipe(v.string(), v.maxLength(MAX_TEXT), v.regex(/\S/));

/** Text, or a list of paragraphs. */
export const paragraphs = v.union([filledText, v.array(filledText)]);

/** An optional id: letters, digits and what else the author likes, but something. */
export const id = v.optional(filledText);

/** An address to follow. */
export const linkUrl = v.pipe(
  v.string(),
  v.maxLength(MAX_URL_LENGTH),
  v.metadata({ url: 'link' } satisfies PartMetadata),
);

/** The address of an image. */
export const imageUrl = v.pipe(
  v.string(),
  v.maxLength(MAX_DATA_URL_LENGTH),
  v.metadata({ url: 'image' } satisfies PartMetadata),
);
