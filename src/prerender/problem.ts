import type { Issue } from '../shared/issue.js';
import type { JsonPlace } from './data-of.js';
import { offsetOfMistake } from './json-mistake.js';
import { offsetOf } from './json-path.js';
import { placeIn, type Found, type Place } from './page.js';
import type { Problem } from './types.js';

/** The line and the column of an offset in the page, where its author looks for it. */
export type PlaceOf = (offset: number) => Place;

/** A problem that waits for its place: what is written before it may still move it. */
export type Unplaced = (placeOf: PlaceOf) => Problem;

/** The element an issue is about, and where it stands. */
export interface ProblemPlace {
  readonly page: string;
  /** The page's text, as it was parsed. */
  readonly text: string;
  readonly found: Found;
  readonly nameOf: (address: string) => string;
}

/** An issue with the file, the line and the column to mend. */
export function problemAt(
  { page, text, found, nameOf }: ProblemPlace,
  severity: Problem['severity'],
  { path, message }: Issue,
  json?: JsonPlace,
): Unplaced {
  const { tag: element, start, node } = found;
  const own = { severity, file: page, element, path, message };
  if (json?.address !== undefined) {
    const file = nameOf(json.address);
    const place = placeIn(json.text, offsetIn(json.text, path));
    return (placeOf) => ({ ...own, file, page: `${page}:${placeOf(start).line}`, ...place });
  }
  if (json?.span) {
    const written = text.slice(...json.span);
    // The parser makes one line end of two characters, and places count both. In a drawing's script there may be entities.
    const source = written.replace(/\r\n?/g, '\n') === json.text ? written : json.text;
    const offset = json.span[0] + offsetIn(source, path);
    return (placeOf) => ({ ...own, ...placeOf(offset) });
  }
  // A path into an attribute's JSON begins with the attribute's name or, at the root, with nothing.
  const attributes = node.sourceCodeLocation?.attrs ?? {};
  const place = attributes[path] ?? attributes[/^\w+/.exec(path)?.[0] ?? ''];
  return (placeOf) => ({ ...own, ...placeOf(place?.startOffset ?? start) });
}

function offsetIn(json: string, path: string): number {
  return offsetOfMistake(json) ?? offsetOf(json, path);
}
