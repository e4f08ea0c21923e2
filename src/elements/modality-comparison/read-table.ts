import { shown, type Report } from '../../shared/issue.js';
import {
  attributeOf,
  elementsIn,
  findNamed,
  findNode,
  isHidden,
  linesOf,
  nameOf,
  nodesOf,
  oneOrMany,
  textOf,
  wordsOf,
  type ReadableNode,
} from '../../shared/readable-node.js';
import { slug, uniqueIds } from '../../shared/slug.js';

/** Cells that are a tick or a cross, in the shapes people type. */
const TICK = /^[✓✔☑✅]\uFE0F?$/u;
const CROSS = /^[✗✘☒❌✕✖×]\uFE0F?$/u;

interface Cell {
  readonly node: ReadableNode;
  readonly columns: number;
}

/**
 * Reads the first table that compares, of those that show before those that are hidden: its head names the modalities,
 * every other row is an aspect, a lone heading opens a group. A lone heading before the head is the title, like the
 * caption, its own or that of a figure around it.
 */
export function readTable(root: ReadableNode, report: Report = () => undefined, source?: string): unknown {
  const shows = (node: ReadableNode): boolean => node === root || !isHidden(node);
  // One that is hidden is a draft beside one that shows; where there is no other it holds the data.
  for (const node of [...[...nodesOf(root, shows)].filter(shows), ...nodesOf(root)]) {
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
  for (; rows[0] && isAlone(rows[0]); rows.shift()) headings.push(rows[0][0]!.node);
  // A head may be several rows, the last of which names the columns.
  const headRows = others.length > 0 ? Math.max(rows.length - others.length, 1) : 1;
  const head = rows[headRows - 1];
  const body = rows.slice(headRows);
  if (!head) return undefined;
  // Some heads begin with the first modality, without a corner above the labels: a cell shorter than rows usually are.
  const wide = (cells: number): number => body.filter((row) => row.length === cells && !isAlone(row)).length;
  const isBare = wordsOf(head[0]!.node) && wide(head.length + 1) > wide(head.length);
  const names = isBare ? head : head.slice(1);
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
  const surplus = body
    .flatMap((row) => row.slice(names.length + 1).filter(({ node }) => node !== row[names.length]!.node))
    .map(({ node }) => wordsOf(node))
    .find(Boolean);
  if (surplus) {
    report('aspects', `expected ${names.length} values, got ${shown(surplus)} too. Name it in the head, or remove it.`);
  }
  const unique = uniqueIds();
  const modalities = names.map(({ node }, index) => {
    const name = wordsOf(node);
    return { id: unique(slug(name)), name, url: linkIn(node, 1, `modalities[${index}].name`, report) };
  });
  let group: string | undefined;
  /** The heading of a group of which no row was read yet. */
  let opened: ReadableNode | undefined;
  const aspects: unknown[] = [];
  for (const [first, ...cells] of body) {
    const path = `aspects[${aspects.length}]`;
    if (isAlone([first!, ...cells])) {
      opened = first!.node;
      group = wordsOf(opened) || undefined;
      continue;
    }
    if (opened) linkIn(opened, 0, `${path}.group`, report);
    opened = undefined;
    linkIn(first!.node, 0, `${path}.label`, report);
    const values = modalities.flatMap(({ id }, index) => {
      const node = cells[index]?.node;
      const value = node && readCell(node, `${path}.values.${id}`, report);
      return value === undefined ? [] : [[id, value] as const];
    });
    aspects.push({ label: wordsOf(first!.node), group, values: Object.fromEntries(values) });
  }
  return { title: heading && wordsOf(heading), modalities, aspects };
}

/** Whether a row is one cell, however many columns it spans. */
function isAlone(row: readonly Cell[]): boolean {
  return row.every(({ node }) => node === row[0]!.node);
}

/** The rows with cells in them; those that span several columns or rows stand in each of them. */
function gridOf(table: ReadableNode): { readonly heads: Cell[][]; readonly others: Cell[][] } {
  const rowsOf = (...names: string[]): Cell[][] => partsOf(table, ...names).flatMap(gridOfRows);
  // A parser puts rows into groups; a page that was put together by script may not.
  return { heads: rowsOf('thead'), others: [...rowsOf('tbody', 'tfoot'), ...gridOfRows(table)] };
}

/** The children of these names. What their author hid is not there: a browser closes the gap as well. */
function partsOf(node: ReadableNode, ...names: string[]): ReadableNode[] {
  return elementsIn(node).filter((each) => names.includes(nameOf(each)) && !isHidden(each));
}

function gridOfRows(group: ReadableNode): Cell[][] {
  const hanging = new Map<number, { cell: Cell; rows: number }>();
  return partsOf(group, 'tr')
    .map((row) => {
      const grid: Cell[] = [];
      const takeHanging = (): void => {
        for (let over = hanging.get(grid.length); over && over.rows > 0; over = hanging.get(grid.length)) {
          over.rows--;
          grid.push(over.cell);
        }
      };
      for (const node of partsOf(row, 'td', 'th')) {
        takeHanging();
        const cell = { node, columns: span(node, 'colspan') };
        const down = span(node, 'rowspan') - 1;
        for (let n = 0; n < cell.columns; n++) {
          hanging.set(grid.length, { cell, rows: down });
          grid.push(cell);
        }
      }
      takeHanging();
      return grid;
    })
    .filter((row) => row.length > 0);
}

function span(cell: ReadableNode, name: string): number {
  const count = Number.parseInt(attributeOf(cell, name) ?? '', 10);
  return Math.min(Math.max(count || 1, 1), 100);
}

function readCell(cell: ReadableNode, path: string, report: Report): unknown {
  const words = wordsOf(cell);
  const list = findNamed(cell, 'ul', 'ol');
  const sign = TICK.test(words) || (CROSS.test(words) ? false : undefined);
  const url = linkIn(cell, list || sign !== undefined ? 0 : 1, path, report);
  if (!words && url === undefined && findNamed(cell, 'img', 'svg', 'i', 'input')) {
    report(path, 'has a picture without words. Give it an alt. This value is left out.');
  }
  if (sign !== undefined) return sign;
  const items = list && elementsIn(list).map((item) => wordsOf(item));
  const text = oneOrMany(linesOf(cell, (node) => node === list)) ?? (list || !words ? undefined : words);
  if (!items && url === undefined) return Array.isArray(text) ? { text } : text;
  return { text, list: items, url };
}

/** Where a cell leads. Of several links none speaks for the whole, and a label, a sign or a list leads nowhere. */
function linkIn(cell: ReadableNode, most: 0 | 1, path: string, report: Report): string | undefined {
  const links = [...nodesOf(cell)].flatMap((node) => (nameOf(node) === 'a' && attributeOf(node, 'href')) || []);
  if (links.length <= most) return links[0];
  report(path, `expected ${most || 'no'} link, got ${links.length}. Only the words are kept.`);
  return undefined;
}
