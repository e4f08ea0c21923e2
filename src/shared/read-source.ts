import type { GenericSchema, InferOutput } from 'valibot';
import { readData, type DataReader, type ReadData } from './data-reader.js';
import type { Issue, Report } from './issue.js';
import { readJson } from './read-json.js';
import { attributeOf, findNode, hasContent, nameOf, textOf, type ReadableNode } from './readable-node.js';

/** The longest JSON text: characters of one that stands in the page, bytes of a file. */
export const LONGEST = 1_048_576;

/** @param path - where the text stands, for messages about all of it */
export function readText<S extends GenericSchema>(
  reader: DataReader<S>,
  text: string,
  path: string,
  base?: string,
): ReadData<InferOutput<S>> {
  if (text.length > LONGEST) return unreadable(path, 'is larger than 1 MB. Split it or leave something out.');
  // A page whose own letters are lost has them everywhere.
  const lost = path === 'src' && text.includes('\uFFFD');
  const { message = lost ? 'has lost characters (\uFFFD). Save the file as UTF-8.' : undefined, ...json } =
    readJson(text);
  if (!('value' in json)) return unreadable(path, message!);
  const read = readData(reader, json.value, base);
  return message === undefined ? read : { ...read, issues: [{ path, message }, ...read.issues] };
}

/** @param path - where the markup stands, for messages about all of it */
export function readHtml<S extends GenericSchema>(
  reader: DataReader<S>,
  root: ReadableNode,
  path: string,
  base?: string,
): ReadData<InferOutput<S>> {
  const lost: Issue[] = [];
  const report: Report = (path, message) => {
    // What stands in the page twice is one problem.
    if (!lost.some((each) => each.path === path && each.message === message)) lost.push({ path, message });
  };
  const raw = reader.fromHtml(root, report, path);
  if (raw !== undefined) {
    const read = readData(reader, raw, base);
    return { ...read, issues: [...lost, ...read.issues] };
  }
  const text = textOf(root);
  const isJson = /^[[{]/.test(text);
  // An element that was named may hold its JSON as it likes; folded white space means nothing there.
  if (isJson && path === 'src') return readText(reader, text, path, base);
  return unreadable(
    path,
    isJson || findNode(root, isMistyped)
      ? 'JSON stands here without its <script type="application/json">. Add that, or use a .json file and src.'
      : `expected ${reader.html}, found none. Add it, or give the data as JSON.`,
  );
}

/** Whether it is a script that holds data, in whatever way its type is written. */
export function isJsonScript(node: ReadableNode): boolean {
  return nameOf(node) === 'script' && attributeOf(node, 'type')?.trim().toLowerCase() === 'application/json';
}

/** Whether it is a script that was meant to hold data. What is for search engines has names with @. */
function isMistyped(node: ReadableNode): boolean {
  if (nameOf(node) !== 'script') return false;
  const [text] = node.childNodes;
  return /^\s*\[?\s*\{\s*"[^@]/.test(text?.nodeValue ?? '');
}

/** Whether there is anything in the element that may be meant as its data. */
export function isGiven(root: ReadableNode, { holdsData = hasContent }: DataReader): boolean {
  return holdsData(root) || findNode(root, isMistyped) !== undefined;
}

/** What a source gives of which nothing can be used. */
export function unreadable(path: string, message: string): ReadData<never> {
  return { data: undefined, issues: [{ path, message }] };
}
