import { createHash } from 'node:crypto';
import { deepEqual } from '../shared/deep-equal.js';
import { readData } from '../shared/data-reader.js';
import type { Issue } from '../shared/issue.js';
import { directionOf, SOURCE_LANGUAGE, validLanguage } from '../shared/language.js';
import { dataOf, READERS, type ElementData, type ReadAddress } from './data-of.js';
import { applyEdits, placeAfter, placeBefore, type Edit } from './edit.js';
import { lostData, misspelt, wrongNames } from './missing-data.js';
import {
  attribute,
  MARK,
  mentionsElements,
  placeIn,
  readPage,
  type Found,
  type Page,
  type Place,
  type Tag,
} from './page.js';
import { lostCode, mistakeInMarkup } from './markup-mistake.js';
import { readable } from './page-node.js';
import { problemAt, type ProblemPlace, type Unplaced } from './problem.js';
import { reduced, withheld } from './reduced.js';
import { renderElement, STYLES, wordsReady } from './rendering.js';
import type { Problem } from './types.js';

/** What a page is rendered with. */
export interface PageContext {
  /** The page's name in messages. */
  readonly name: string;
  readonly readAddress: (src: string, base: string | undefined) => ReturnType<ReadAddress>;
  /** The name in messages of an address that was read. */
  readonly nameOf: (address: string) => string;
  /** Address of an element's style sheet; undefined: it stands in the page. */
  readonly stylesheet: ((tag: Tag, base: string | undefined) => string) | undefined;
  readonly lang: string | undefined;
  readonly clean: boolean;
  /** How texts are spelled in a page that is written over: there its author looks for what is told. Undefined: it stays. */
  readonly spelled: ((text: string) => string) | undefined;
}

/** What becomes of a page: first cuts, then what is written into the rest. */
export interface RenderedPage {
  readonly cuts: readonly Edit[];
  /** Places are those after the cuts. */
  readonly additions: readonly Edit[];
  readonly problems: readonly Problem[];
  readonly hashes: readonly string[];
  readonly rendered: number;
}

const NOTHING: RenderedPage = { cuts: [], additions: [], problems: [], hashes: [], rendered: 0 };

/** Renders the elements of a page. Never throws for what is in the page or in its data. */
export async function renderPage(text: string, context: PageContext): Promise<RenderedPage> {
  if (!mentionsElements(text)) return NOTHING;
  try {
    await wordsReady;
    return await renderParsed(text, context);
  } catch (error) {
    const message =
      error instanceof RangeError
        ? 'is nested too deeply to be read, and stays as it is. Close the elements that are open.'
        : `could not be rendered, and stays as it is: ${String(error)}. Please report this.`;
    return { ...NOTHING, problems: [{ severity: 'error', file: context.name, path: '', message }] };
  }
}

async function renderParsed(text: string, context: PageContext): Promise<RenderedPage> {
  const before = readPage(text);
  const cuts = before.elements.flatMap(({ written }) => written ?? []);
  if (context.clean) return { ...NOTHING, cuts };
  const clean = applyEdits(text, cuts);
  const page = cuts.length > 0 ? readPage(clean) : before;
  const additions: Edit[] = [];
  const problems: Unplaced[] = [];
  const used = new Set<Tag>();
  for (const found of page.elements.filter(({ foreign }) => !foreign)) {
    const { edits, problems: its } = await renderFound(found, { page, text: clean }, context);
    problems.push(...its);
    additions.push(...edits);
    if (edits.length > 0) used.add(found.tag);
  }
  if (used.size > 0 && context.lang === undefined && page.elements.some(({ language }) => language === undefined)) {
    const message = 'names no language, so its elements speak English. Name it: <html lang="en">, or the option lang.';
    problems.push(() => ({ severity: 'advice', file: context.name, path: '', message }));
  }
  const { earlyScript } = page;
  if (used.size > 0 && earlyScript !== undefined) {
    const message =
      'this script runs before the elements are there, and so renders them once more: add defer, or type="module".';
    problems.push((placeOf) => ({
      severity: 'advice',
      file: context.name,
      ...placeOf(earlyScript),
      path: '',
      message,
    }));
  }
  const { spelled } = context;
  const written = spelled && additions.map((each) => ({ ...each, text: spelled(each.text) }));
  const shown = written ? applyEdits(clean, written) : text;
  const placeOf = (offset: number): Place =>
    placeIn(shown, written ? placeAfter(written, offset) : placeBefore(cuts, offset));
  return {
    cuts,
    additions,
    problems: problems.map((each) => each(placeOf)),
    hashes: context.stylesheet ? [] : [...used].map((tag) => hashOf(STYLES[tag])),
    rendered: additions.length / 2,
  };
}

async function renderFound(
  found: Found,
  { page: { base }, text }: { readonly page: Page; readonly text: string },
  context: PageContext,
): Promise<{ readonly edits: readonly Edit[]; readonly problems: readonly Unplaced[] }> {
  const { tag, node } = found;
  const place: ProblemPlace = { page: context.name, text, found, nameOf: context.nameOf };
  const markup = mistakeInMarkup(found, text);
  if (markup) return { edits: [], problems: [problemAt(place, 'error', markup)] };
  const data = await dataOf(found, (src) => context.readAddress(src, base));
  if (!data) return { edits: [], problems: withoutData(found, place) };
  if (data.data === undefined) {
    const { issues } = data;
    // An address that is left to the script is nothing to mend.
    return {
      edits: [],
      problems: [
        ...wrongNames(found).map((issue) => problemAt(place, 'warning', issue)),
        ...issues.map((issue) => problemAt(place, issue.advice ? 'advice' : 'error', issue, data.json)),
      ],
    };
  }
  const { spoken, written } = tongueOf(found, context.lang);
  const json = data.inMarkup ? undefined : writtenData(found, data);
  const added = [...(json === undefined ? [] : [[READERS[tag].name, json] as const]), ...written];
  const own = node.attrs.map(({ name, value }) => [name, value] as const).filter(([name]) => name !== 'lang');
  const rendering = renderElement(
    tag,
    [...own, ['lang', spoken], ...added.filter(([name]) => name !== 'lang')],
    spoken,
    readable(node),
  );
  const code = lostCode(found, rendering.content);
  if (code) return { edits: [], problems: [problemAt(place, 'error', code)] };
  const said = new Set(data.issues.map(keyOf));
  // An element whose data stand in its own attribute says itself what is withheld.
  const issues = [...rendering.issues, ...withheld(found, data.data)].filter((issue) => {
    const isNew = !said.has(keyOf(issue));
    said.add(keyOf(issue));
    return isNew;
  });
  const severity = ({ advice }: Issue): Problem['severity'] => (advice ? 'advice' : 'warning');
  return {
    edits: editsFor(found, added, rendering.content, context.stylesheet?.(tag, base)),
    problems: [
      ...misspelt(found).map((issue) => problemAt(place, 'warning', issue)),
      ...data.issues.map((issue) => problemAt(place, severity(issue), issue, data.json)),
      ...issues.map((issue) => problemAt(place, severity(issue), issue)),
    ],
  };
}

/** An element without data may wait for a script, unless something was meant to be its data. */
function withoutData(found: Found, place: ProblemPlace): Unplaced[] {
  const lost = lostData(found);
  if (lost.length > 0) return lost.map((issue) => problemAt(place, 'error', issue));
  const message = 'has no data here, so it is left to the script.';
  return [problemAt(place, 'advice', { path: '', message })];
}

/** Attributes go behind the tag's name, the markup behind the start tag: all else stays where it is. */
function editsFor(
  { tag, start, startEnd }: Found,
  added: readonly (readonly [name: string, value: string])[],
  content: string,
  stylesheet: string | undefined,
): Edit[] {
  const behindName = start + 1 + tag.length;
  const attributes = added.map(([name, value]) => ` ${name}=${quoted(value)}`).join('');
  const style =
    stylesheet === undefined ? `<style>${STYLES[tag]}</style>` : `<link rel="stylesheet" href=${quoted(stylesheet)}>`;
  const mark = added.map(([name]) => name).join(' ');
  const template = `<template shadowrootmode="open" ${MARK}="${mark}">${style}${content}</template>`;
  return [
    { start: behindName, end: behindName, text: attributes },
    { start: startEnd, end: startEnd, text: template },
  ];
}

/** In the browser the first render knows the element's own language and direction alone: others have to be written. */
function tongueOf(
  { node, language, direction }: Found,
  fallback: string | undefined,
): { readonly spoken: string; readonly written: readonly (readonly [name: string, value: string])[] } {
  const own = attribute(node, 'lang');
  if (own !== undefined) return { spoken: validLanguage(own) ?? SOURCE_LANGUAGE, written: [] };
  const spoken = language ?? validLanguage(fallback) ?? SOURCE_LANGUAGE;
  const turned = direction !== undefined && direction !== directionOf(spoken) && attribute(node, 'dir') === undefined;
  // Where the page names none a browser would take its visitor's.
  if (spoken === SOURCE_LANGUAGE && language !== undefined && !turned) return { spoken, written: [] };
  return { spoken, written: [['lang', spoken], ...(turned ? [['dir', direction] as const] : [])] };
}

/** The data as JSON: what was read, if it reads the same once more. */
function writtenData(found: Found, { data }: ElementData): string {
  const made = reduced(found, data);
  const json = JSON.stringify(made);
  const again = readData(READERS[found.tag], JSON.parse(json), undefined);
  if (!deepEqual(again.data, JSON.parse(json)))
    throw new Error(`<${found.tag}>: its data change when they are read twice`);
  return json;
}

function keyOf({ path, message }: Issue): string {
  return `${path} ${message}`;
}

/** An attribute's value; JSON has so many double quotes that single ones keep it readable. */
function quoted(value: string): string {
  const safe = value.replaceAll('&', '&amp;');
  return value.includes('"') ? `'${safe.replaceAll("'", '&#39;')}'` : `"${safe}"`;
}

function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}
