import type { Issue } from '../shared/issue.js';
import type { JsonPlace } from './data-of.js';
import { offsetOf, offsetOfMistake } from './json-path.js';
import { placeIn, type Found, type Place } from './page.js';
import type { Problem } from './types.js';

/** The element an issue is about, and where it stands. */
export interface ProblemPlace {
  readonly page: string;
  /** The page's text, as it was parsed. */
  readonly text: string;
  /** Line and column of an offset, in the page as it is on the disk. */
  readonly placeOf: (offset: number) => Place;
  readonly found: Found;
  readonly nameOf: (address: string) => string;
}

/** An issue with the file, the line and the column to mend. */
export function problemAt(
  { page, text, placeOf, found, nameOf }: ProblemPlace,
  severity: Problem['severity'],
  { path, message }: Issue,
  json?: JsonPlace,
): Problem {
  const { tag: element, start, node } = found;
  const own = { severity, file: page, element, path, message };
  const here = placeOf(start);
  if (json?.address !== undefined) {
    const file = nameOf(json.address);
    return { ...own, file, page: `${page}:${here.line}`, ...placeIn(json.text, offsetIn(json.text, path)) };
  }
  if (json?.span) {
    const written = text.slice(...json.span);
    // The parser makes one line end of two characters, and places count both. In a drawing's script there may be entities.
    const source = written.replace(/\r\n?/g, '\n') === json.text ? written : json.text;
    return { ...own, ...placeOf(json.span[0] + offsetIn(source, path)) };
  }
  // A path into an attribute's JSON begins with the attribute's name or, at the root, with nothing.
  const attributes = node.sourceCodeLocation?.attrs ?? {};
  const place = attributes[path] ?? attributes[/^\w+/.exec(path)?.[0] ?? ''];
  return { ...own, ...(place ? placeOf(place.startOffset) : here) };
}

function offsetIn(json: string, path: string): number {
  return offsetOfMistake(json) ?? (isJson(json) ? offsetOf(json, path) : 0);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}
