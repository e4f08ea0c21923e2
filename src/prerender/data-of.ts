import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { bookingReader } from '../elements/booking-button/read-booking.js';
import { comparisonReader } from '../elements/modality-comparison/read-comparison.js';
import { testimonialsReader } from '../elements/testimonial-carousel/read-testimonials.js';
import { readData, type DataReader, type ReadData } from '../shared/data-reader.js';
import { shown, type Issue } from '../shared/issue.js';
import { isGiven, isJsonScript, readHtml, readText, unreadable } from '../shared/read-source.js';
import { findNode } from '../shared/readable-node.js';
import { EXPECTED_URL } from '../shared/safe-url.js';
import { attribute, findById, type Found, type Tag } from './page.js';
import { original, readable } from './page-node.js';

export const READERS: Readonly<Record<Tag, DataReader>> = {
  'booking-button': bookingReader,
  'modality-comparison': comparisonReader,
  'testimonial-carousel': testimonialsReader,
};

/** Where JSON text stands, for messages to lead there. */
export interface JsonPlace {
  /** A file's address; undefined where it stands in the page. */
  readonly address?: string;
  /** Where in the page it begins and ends; undefined where it stands in an attribute or in a file. */
  readonly span?: readonly [start: number, end: number];
  readonly text: string;
}

/** What an element's first source holds. */
export interface ElementData extends ReadData<unknown> {
  /** Whether a browser finds the same in the element's own attributes, so that nothing has to be written. */
  readonly inMarkup: boolean;
  readonly json?: JsonPlace;
}

/** Something to read later: the text of a `src`; undefined for an address that is not a safe one. */
export type ReadAddress = (
  src: string,
) => Promise<{ readonly address: string; readonly text: string } | Issue | undefined>;

/**
 * Reads the first source that an element has, in the order of the browser's: attribute, `href`, `src`, script, children.
 *
 * @returns undefined where there is none
 */
export async function dataOf(found: Found, readAddress: ReadAddress): Promise<ElementData | undefined> {
  const { tag, node } = found;
  const reader = READERS[tag];
  const text = attribute(node, reader.name);
  if (text !== undefined && text !== 'null')
    return { ...readText(reader, text, reader.name), inMarkup: true, json: { text } };
  const href = tag === 'booking-button' ? attribute(node, 'href') : undefined;
  if (href !== undefined) return { ...readData(reader, href, undefined), inMarkup: true };
  const src = attribute(node, 'src');
  if (src?.startsWith('#')) return { ...readTarget(found, src), inMarkup: false };
  if (src !== undefined) {
    const file = await readAddress(src);
    if (!file) {
      const message = `expected ${EXPECTED_URL.data}, got ${shown(src)}. JSON goes into ${reader.name}.`;
      return { ...unreadable('src', message), inMarkup: false };
    }
    if ('message' in file) return { data: undefined, issues: [file], inMarkup: false };
    return { ...readText(reader, file.text, 'src'), inMarkup: false, json: file };
  }
  const script = scriptIn(node);
  if (script) return { ...readScript(reader, script, reader.name), inMarkup: false };
  if (!isGiven(readable(node), reader)) return undefined;
  return { ...readHtml(reader, readable(node), 'children'), inMarkup: false };
}

function readTarget(found: Found, src: string): ReadData<unknown> & { json?: JsonPlace } {
  const reader = READERS[found.tag];
  const target = findById(found.root, src.slice(1));
  if (!target)
    return unreadable('src', `there is no element with the id ${JSON.stringify(src.slice(1))} here. Check the id.`);
  if (target.tagName === 'script') return readScript(reader, target, 'src');
  const content = 'content' in target ? (target as Tree.Template).content : target;
  const script = scriptIn(content);
  if (script) return readScript(reader, script, 'src');
  const read = readHtml(reader, readable(content), 'src');
  const circle = read.data === undefined ? circleFrom(found, src) : undefined;
  if (circle === undefined) return read;
  return unreadable('src', `leads round in a circle: ${circle}. Let one of them lead to the data.`);
}

/** The way from one `src="#id"` to the next, if it comes back to where it was. */
function circleFrom({ root }: Found, src: string): string | undefined {
  const way = [src];
  for (;;) {
    const target = findById(root, way.at(-1)!.slice(1));
    const next = target && attribute(target, 'src');
    if (!next?.startsWith('#')) return undefined;
    const seen = way.indexOf(next);
    way.push(next);
    if (seen >= 0) return way.slice(seen).join(' → ');
  }
}

function scriptIn(node: Tree.Node): Tree.Element | undefined {
  const script = findNode(readable(node), isJsonScript);
  return script && (original(script) as Tree.Element);
}

function readScript(
  reader: DataReader,
  script: Tree.Element,
  path: string,
): ReadData<unknown> & { readonly json: JsonPlace } {
  const [first] = script.childNodes;
  const text = first?.nodeName === '#text' ? (first as Tree.TextNode).value : '';
  const place = first?.sourceCodeLocation;
  const json: JsonPlace = { text, ...(place && { span: [place.startOffset, place.endOffset] }) };
  return { ...readText(reader, text, path), json };
}
