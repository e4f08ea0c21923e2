/**
 * The little that readers need to know of a node. A browser's `Node` satisfies it as it is, and so does a node
 * of a parsed page behind a thin adapter, so the same readers work in a page and on a server. Readers compare nodes
 * with ===: an adapter gives the same object for the same node every time.
 */
export interface ReadableNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<ReadableNode>;
  getAttribute?(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;

/** What is not shown, or no longer said. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'del', 's', 'strike']);
const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The element's name in lower case; of anything else it is none that an element has. */
export function nameOf(node: ReadableNode): string {
  // A field of a form stands in for the form's own property of that name.
  return typeof node.nodeName === 'string' ? node.nodeName.toLowerCase() : 'form';
}

export function attributeOf(node: ReadableNode, name: string): string | undefined {
  return typeof node.getAttribute === 'function' ? (node.getAttribute(name) ?? undefined) : undefined;
}

/** Whether its author hid it, until it is found or altogether. What it stands in may be hidden as well. */
export function isHidden(node: ReadableNode): boolean {
  return attributeOf(node, 'hidden') !== undefined;
}

/** What is inside of a node; nothing where a form's field of that name stands in for it. */
function inside({ childNodes }: ReadableNode): Iterable<ReadableNode> {
  return Symbol.iterator in childNodes ? childNodes : [];
}

/** The node's element children. */
export function elementsIn(node: ReadableNode): ReadableNode[] {
  return [...inside(node)].filter((child) => child.nodeType === ELEMENT);
}

/**
 * The node itself and everything inside it that is said, in document order; `into` says which elements to enter.
 */
export function* nodesOf(
  node: ReadableNode,
  into: (node: ReadableNode) => boolean = () => true,
): Generator<ReadableNode> {
  yield node;
  if (!isSpoken(node) || !into(node)) return;
  for (const child of inside(node)) yield* nodesOf(child, into);
}

/** The first node that is meant, the node itself included. */
export function findNode(node: ReadableNode, isMeant: (node: ReadableNode) => boolean): ReadableNode | undefined {
  for (const found of nodesOf(node)) if (isMeant(found)) return found;
  return undefined;
}

/** The node itself and everything inside it that shows; that the node does was seen to before. */
export function shownIn(root: ReadableNode): ReadableNode[] {
  const shows = (node: ReadableNode): boolean => node === root || !isHidden(node);
  return [...nodesOf(root, shows)].filter(shows);
}

/** The elements of these names that show, the node itself included. */
export function namedIn(root: ReadableNode, ...names: string[]): ReadableNode[] {
  return shownIn(root).filter((node) => names.includes(nameOf(node)));
}

/** Whether there is anything a reader of the page would see, or could follow: text, an image, or a link. */
export function hasContent(node: ReadableNode): boolean {
  for (const found of nodesOf(node)) {
    if (found.nodeType === TEXT && found.nodeValue!.trim()) return true;
    if (nameOf(found) === 'img' || isLink(found)) return true;
  }
  return false;
}

/** Whether it leads somewhere. */
export function isLink(node: ReadableNode): boolean {
  return nameOf(node) === 'a' && attributeOf(node, 'href') !== undefined;
}

/** The text as lines: white space folded, a new line for every `<br>` and block. What is hidden inside is none of it. */
export function linesOf(node: ReadableNode, skip = (_: ReadableNode): boolean => false, byNames = false): string[] {
  const pieces: string[] = [];
  gather(node, skip, pieces, byNames);
  return pieces
    .join('')
    .split('\n')
    .map((line) => folded(line).trim())
    .filter((line) => line !== '');
}

/** The text in one line. */
export function textOf(node: ReadableNode, skip?: (node: ReadableNode) => boolean, byNames?: boolean): string {
  return linesOf(node, skip, byNames).join(' ');
}

/** The text in one line; where there is none, what its pictures are called. */
export function wordsOf(node: ReadableNode, skip?: (node: ReadableNode) => boolean): string {
  return textOf(node, skip) || textOf(node, skip, true);
}

/** What an element is called by those who do not see it. */
function nameGiven(node: ReadableNode): string | undefined {
  return attributeOf(node, 'aria-label') || attributeOf(node, 'alt');
}

/** One line stays a string, more become a list: what `quote` and `summary` take. */
export function oneOrMany(lines: readonly string[]): string | readonly string[] | undefined {
  return lines.length > 1 ? lines : lines[0];
}

function gather(node: ReadableNode, skip: (node: ReadableNode) => boolean, pieces: string[], byNames: boolean): void {
  if (!isSpoken(node) || skip(node)) return;
  const given = byNames && nameGiven(node);
  if (given || node.nodeType === TEXT) {
    pieces.push(given ? `\n${given}\n` : folded(node.nodeValue!));
    return;
  }
  const name = nameOf(node);
  // Emoji are often pictures; what a picture with words shows is not said here.
  const alt = attributeOf(node, 'alt') ?? '';
  if (!/[\p{L}\p{N}]/u.test(alt)) pieces.push(alt);
  if (name === 'br') pieces.push('\n');
  const block = BLOCKS.has(name);
  if (block) pieces.push('\n');
  for (const child of inside(node)) if (!isHidden(child)) gather(child, skip, pieces, byNames);
  if (block) pieces.push('\n');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Whether the words in it are meant to be read, where they are shown. */
export function isSpoken(node: ReadableNode): boolean {
  return !SILENT.has(nameOf(node));
}
