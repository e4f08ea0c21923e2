import {
  attributeOf,
  elementsIn,
  findNamed,
  linesOf,
  nameOf,
  nodesOf,
  oneOrMany,
  textOf,
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

/** Reads a table: the first row names the modalities, every other row is an aspect, a lone heading opens a group. */
export function readTable(root: ReadableNode): unknown {
  const table = findNamed(root, 'table');
  if (!table) return undefined;
  const [head, ...rows] = gridOf(table);
  if (!head || head.length < 2) return undefined;
  const caption = elementsIn(table).find((node) => nameOf(node) === 'caption');
  const unique = uniqueIds();
  const modalities = head.slice(1).map(({ node }) => ({ id: unique(slug(textOf(node))), name: textOf(node) }));
  let group: string | undefined;
  const aspects: unknown[] = [];
  for (const row of rows) {
    const [label, ...cells] = row;
    if (!label) continue;
    if (cells.every(({ node }) => node === label.node)) {
      group = textOf(label.node) || undefined;
      continue;
    }
    const values = cells.flatMap(({ node }, index) => {
      const value = readCell(node);
      const modality = modalities[index];
      return value === undefined || !modality ? [] : [[modality.id, value] as const];
    });
    aspects.push({ label: textOf(label.node), group, values: Object.fromEntries(values) });
  }
  return { title: caption && textOf(caption), modalities, aspects };
}

/** The table's cells by row and column, those that span several standing in each of them. */
function gridOf(table: ReadableNode): Cell[][] {
  const rows = [...nodesOf(table, (node) => node === table || nameOf(node) !== 'table')].filter(
    (node) => nameOf(node) === 'tr',
  );
  const hanging = new Map<number, { cell: Cell; rows: number }>();
  return rows.map((row) => {
    const grid: Cell[] = [];
    const takeHanging = (): void => {
      for (let over = hanging.get(grid.length); over && over.rows > 0; over = hanging.get(grid.length)) {
        over.rows--;
        grid.push(over.cell);
      }
    };
    for (const node of elementsIn(row).filter((each) => ['td', 'th'].includes(nameOf(each)))) {
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
  });
}

function span(cell: ReadableNode, name: string): number {
  const count = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return Math.min(Math.max(count || 1, 1), 100);
}

function readCell(cell: ReadableNode): unknown {
  const words = textOf(cell);
  if (TICK.test(words)) return true;
  if (CROSS.test(words)) return false;
  const list = findNamed(cell, 'ul', 'ol');
  const items = list && elementsIn(list).map((item) => textOf(item));
  const link = findNamed(cell, 'a');
  const url = link && attributeOf(link, 'href');
  const text = oneOrMany(linesOf(cell, (node) => node === list));
  if (!items && url === undefined) return Array.isArray(text) ? { text } : text;
  return { text, list: items, url };
}
