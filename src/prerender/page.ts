import { html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { directionOf, validLanguage, type Direction } from '../shared/language.js';
import type { Edit } from './edit.js';

export const TAGS = ['modality-comparison', 'testimonial-carousel', 'booking-button'] as const;
export type Tag = (typeof TAGS)[number];

/** On the template of what was written: the names of the attributes that came with it. */
export const MARK = 'data-prerendered';

const MENTIONED = new RegExp(`<(?:${TAGS.join('|')})[\\s/>]`, 'i');

/** One of our elements, as it stands in a page. */
export interface Found {
  readonly tag: Tag;
  readonly node: Tree.Element;
  /** The document, or the shadow root it is in: where `#id` is looked for. */
  readonly root: Tree.ParentNode;
  /** The language around it; undefined where the page names none. */
  readonly language: string | undefined;
  /** The direction around it, where an attribute says it or the language does. */
  readonly direction: Direction | undefined;
  /** Where its start tag begins and ends. */
  readonly start: number;
  readonly startEnd: number;
  /** What an earlier run wrote into it. */
  readonly written: readonly Edit[] | undefined;
  /** Whether another tool rendered it. */
  readonly foreign: boolean;
}

export interface Page {
  readonly elements: readonly Found[];
  /** The page's `<base href>`. */
  readonly base: string | undefined;
  /** Where a script of ours begins that may run before the elements are there. */
  readonly earlyScript: number | undefined;
}

/** From 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Whether it is worth parsing. */
export function mentionsElements(text: string): boolean {
  return MENTIONED.test(text);
}

/** Finds the elements of a page that a browser would make: none in comments, scripts, templates or drawings. */
export function readPage(text: string): Page {
  const document = parse(text, { sourceCodeLocationInfo: true });
  const elements: Found[] = [];
  let base: string | undefined;
  let earlyScript: number | undefined;
  visit(document, document, { language: undefined, direction: undefined });
  return { elements, base, earlyScript };

  function visit(node: Tree.ParentNode, root: Tree.ParentNode, around: Tongue): void {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const tongue = tongueAt(child, around);
      if (child.tagName === 'base') base ??= attribute(child, 'href');
      if (isEarly(child) && elements.length === 0) earlyScript ??= child.sourceCodeLocation?.startOffset;
      if (isOurs(child)) {
        const found = describe(child, root, tongue, text);
        if (found) elements.push(found);
      }
      const inner = shadowOf(child);
      if (inner && attribute(inner, MARK) === undefined) visit(inner.content, inner.content, tongue);
      visit(child, root, tongue);
    }
  }
}

export function attribute(node: Tree.Element, name: string): string | undefined {
  return node.attrs.find((each) => each.name === name)?.value;
}

/** The first element with this id in a document or a shadow root. */
export function findById(root: Tree.ParentNode, id: string): Tree.Element | undefined {
  for (const child of root.childNodes) {
    if (!('tagName' in child)) continue;
    if (attribute(child, 'id') === id) return child;
    const found = findById(child, id);
    if (found) return found;
  }
  return undefined;
}

/** The line and the column of a place in a text, from 1. */
export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

type Tongue = Pick<Found, 'language' | 'direction'>;

/** What is spoken in an element, as the browser finds it: the nearest `lang` and `dir` win, and `lang` has a direction of its own. */
function tongueAt(node: Tree.Element, around: Tongue): Tongue {
  const own = validLanguage(attribute(node, 'lang'));
  const dir = attribute(node, 'dir')?.toLowerCase();
  const language = own ?? around.language;
  if (dir === 'ltr' || dir === 'rtl') return { language, direction: dir };
  // What `auto` comes to, only a browser knows.
  if (dir === 'auto') return { language, direction: undefined };
  return { language, direction: own === undefined ? around.direction : directionOf(own) };
}

/** Whether it is a script of ours that does not wait until the page is parsed. */
function isEarly(node: Tree.Element): boolean {
  if (node.tagName !== 'script' || !attribute(node, 'src')?.includes('bodywork-elements')) return false;
  const waits = attribute(node, 'type') === 'module' || attribute(node, 'defer') !== undefined;
  return !waits || attribute(node, 'async') !== undefined;
}

function isOurs(node: Tree.Element): boolean {
  return node.namespaceURI === html.NS.HTML && (TAGS as readonly string[]).includes(node.tagName);
}

function describe(
  node: Tree.Element,
  root: Tree.ParentNode,
  { language, direction }: Tongue,
  text: string,
): Found | undefined {
  const tag = node.tagName as Tag;
  // Copies that the parser makes of misnested elements have no place of their own.
  const place = node.sourceCodeLocation?.startTag;
  if (
    !place ||
    !text
      .slice(place.startOffset + 1)
      .toLowerCase()
      .startsWith(tag)
  )
    return undefined;
  const template = shadowOf(node);
  const mark = template && attribute(template, MARK);
  return {
    tag,
    node,
    root,
    language,
    direction,
    start: place.startOffset,
    startEnd: place.endOffset,
    written: mark === undefined ? undefined : writtenIn(node, template!, mark),
    foreign: template !== undefined && mark === undefined,
  };
}

/** The element's declarative shadow root: the first counts. */
function shadowOf(node: Tree.Element): Tree.Template | undefined {
  return node.childNodes.find(
    (child): child is Tree.Template =>
      child.nodeName === 'template' && attribute(child as Tree.Template, 'shadowrootmode') !== undefined,
  );
}

/** What to cut for the page to be as it was: the template, and each attribute with the space before it. */
function writtenIn(node: Tree.Element, template: Tree.Template, mark: string): Edit[] {
  const place = template.sourceCodeLocation!;
  const attributes = node.sourceCodeLocation?.attrs ?? {};
  const cuts = mark.split(' ').flatMap((name) => attributes[name] ?? []);
  return [
    ...cuts.map(({ startOffset, endOffset }) => ({ start: startOffset - 1, end: endOffset, text: '' })),
    { start: place.startOffset, end: place.endOffset, text: '' },
  ];
}
