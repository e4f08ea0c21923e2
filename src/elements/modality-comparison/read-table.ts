import { shown, type Report } from '../../shared/issue.js';
import {
  attributeOf,
  elementsIn,
  findNode,
  isHidden,
  linesOf,
  namedIn,
  nameOf,
  nodesOf,
  oneOrMany,
  shownIn,
  textOf,
  wordsOf,
  type ReadableNode,
} from '../../shared/readable-node.js';
import { slug, uniqueIds } from '../../shared/slug.js';
import { gridOf, isAlone, labelColumns, partsOf } from './table-grid.js';

/** Cells that are a tick or a cross, in the shapes people type. */
const TICK = /^[✓✔☑✅]\uFE0F?$/u;
const CROSS = /^[✗✘☒❌✕✖×]\uFE0F?$/u;

/**
 * Reads the first table that compares, of those that show before those that are hidden: its head names the modalities,
 * every other row is an aspect, a lone heading opens a group. A lone heading before the head is the title, like the
 * caption, its own or that of a figure around it; one that no row follows is the note.
 */
export function readTable(root: ReadableNode, report: Report = () => undefined, source?: string): unknown {
  // One that is hidden is a draft beside one that shows; where there is no other it holds the data.
  for (const node of [...shownIn(root), ...nodesOf(root)]) {
    const read = nameOf(node) === 'table' ? readGrid(node, root, report, source) : undefined;
    if (read !== undefined) return read;
  }
  return undefined;
}

function readGrid(table: ReadableNode, root: ReadableNode, report: Report, source?: string): unknown {
  const { heads, others } = gridOf(table);
  const rows = [...heads, ...others];
  const figure = findNode(root, (node) => nameOf(node) === 'figure' && !!findNode(node, (each) => each === table));
  const headings = [table, figure ?? []].flat().flatMap((node) => partsOf(node, 'caption', 'figcaption'));
  for (; rows[0] && isAlone(rows[0]); rows.shift()) headings.push(rows[0][0]!);
  // A head may be several rows, the last of which names the columns.
  const headRows = others.length > 0 ? Math.max(rows.length - others.length, 1) : 1;
  const head = rows[headRows - 1];
  const body = rows.slice(headRows);
  if (!head) return undefined;
  const labels = labelColumns(head, body);
  const wide = (cells: number): number => body.filter((row) => row.length === cells && !isAlone(row)).length;
  // Some heads begin with the first modality, without a corner above each column of labels: cells shorter than rows
  // usually are.
  let corners: number = labels;
  for (let n = labels - 1; n >= 0 && (!head[n] || wordsOf(head[n]!)); n--) {
    if (wide(head.length + labels - n) > wide(head.length + labels - corners)) corners = n;
  }
  const names = head.slice(corners);
  if (names.length === 0) return undefined;
  // An editor leaves captions empty that nobody filled in.
  const heading = headings.find((node) => wordsOf(node));
  if (heading) linkIn(heading, 0, 'title', report);
  // Beside a table that src leads to nothing is lost: it stays in the page.
  const beside = source === 'children' && textOf(root, (node) => node === table || node === heading || isHidden(node));
  if (beside) {
    report(
      'comparison',
      `expected one <table>, got ${shown(beside)} beside it. Move it out, or make it the <caption>.`,
    );
  }
  const width = labels + names.length;
  const surplus = body
    .flatMap((row) => row.slice(width).filter((cell) => cell !== row[width - 1]))
    .map((cell) => wordsOf(cell))
    .find(Boolean);
  if (surplus) {
    report('aspects', `expected ${names.length} values, got ${shown(surplus)} too. Name it in the head, or remove it.`);
  }
  const unique = uniqueIds();
  const modalities = names.map((node, index) => {
    const name = wordsOf(node);
    return { id: unique(slug(name)), name, url: linkIn(node, 1, `modalities[${index}].name`, report) };
  });
  /** The lone heading above rows, and the group of rows at the right of one. */
  let above: ReadableNode | undefined;
  let side: string | undefined;
  /** Lone cells that are no row's group, and how many rows stand above them. */
  const unused = new Map<ReadableNode, number>();
  let before: ReadableNode | undefined;
  const aspects: unknown[] = [];
  for (const row of body) {
    const path = `aspects[${aspects.length}]`;
    const first = row[0]!;
    const label = row[labels - 1]!;
    if (isAlone(row)) {
      above = first;
      side = undefined;
      unused.set(first, aspects.length);
      continue;
    }
    if (first === label) side = undefined;
    else {
      // An empty cell goes on with the group above it.
      side = wordsOf(first) || side;
      if (first !== before) linkIn(first, 0, `${path}.group`, report);
    }
    before = first;
    const group = side ?? ((above && wordsOf(above)) || undefined);
    if (!side && above && unused.delete(above)) linkIn(above, 0, `${path}.group`, report);
    linkIn(label, 0, `${path}.label`, report);
    const values = modalities.flatMap(({ id }, index) => {
      const node = row[labels + index];
      const value = node && readCell(node, `${path}.values.${id}`, report);
      return value === undefined ? [] : [[id, value] as const];
    });
    aspects.push({ label: wordsOf(label), group, values: Object.fromEntries(values) });
  }
  const notes: string[] = [];
  for (const [lone, place] of unused) {
    const words = wordsOf(lone);
    // What no row follows is a remark on all of them.
    if (place === aspects.length) {
      linkIn(lone, 0, 'note', report);
      if (words) notes.push(words);
    } else if (words) {
      report('aspects', `expected rows of its own under ${shown(words)}, got none. Add some, or move it to the end.`);
    }
  }
  return { title: heading && wordsOf(heading), modalities, aspects, note: notes.join(' ') || undefined };
}

function readCell(cell: ReadableNode, path: string, report: Report): unknown {
  const words = wordsOf(cell);
  const [list] = namedIn(cell, 'ul', 'ol');
  const sign = TICK.test(words) || (CROSS.test(words) ? false : undefined);
  const url = linkIn(cell, list || sign !== undefined ? 0 : 1, path, report);
  if (!words && url === undefined && namedIn(cell, 'img', 'svg', 'i', 'input')[0]) {
    report(path, 'has a picture without words. Give it an alt. This value is left out.');
  }
  if (sign !== undefined) return sign;
  const items = list && elementsIn(list).flatMap((item) => (isHidden(item) ? [] : wordsOf(item)));
  const text = oneOrMany(linesOf(cell, (node) => node === list)) ?? (list || !words ? undefined : words);
  if (!items && url === undefined) return Array.isArray(text) ? { text } : text;
  return { text, list: items, url };
}

/** Where a cell leads. Of several links none speaks for the whole, and a label, a sign or a list leads nowhere. */
function linkIn(cell: ReadableNode, most: 0 | 1, path: string, report: Report): string | undefined {
  const links = namedIn(cell, 'a').flatMap((node) => attributeOf(node, 'href') || []);
  if (links.length <= most) return links[0];
  report(path, `expected ${most || 'no'} link, got ${links.length}. Only the words are kept.`);
  return undefined;
}
