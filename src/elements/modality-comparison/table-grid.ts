import { attributeOf, elementsIn, isHidden, nameOf, wordsOf, type ReadableNode } from '../../shared/readable-node.js';

/** A row's cells; those that span several columns or rows stand in each of them. */
export type Row = readonly ReadableNode[];

/** The rows with cells in them. */
export function gridOf(table: ReadableNode): { readonly heads: Row[]; readonly others: Row[] } {
  const rowsOf = (name: string): Row[] => partsOf(table, name).flatMap(gridOfRows);
  // A parser puts rows into groups; a page that was put together by script may not. A foot is last wherever it stands.
  return { heads: rowsOf('thead'), others: [...rowsOf('tbody'), ...gridOfRows(table), ...rowsOf('tfoot')] };
}

/** The children of these names. What their author hid is not there: a browser closes the gap as well. */
export function partsOf(node: ReadableNode, ...names: string[]): ReadableNode[] {
  return elementsIn(node).filter((each) => names.includes(nameOf(each)) && !isHidden(each));
}

/** Whether a row is one cell, however many columns it spans. */
export function isAlone(row: Row): boolean {
  return row.every((cell) => cell === row[0]);
}

/**
 * How many columns name rows: two where the first has the names of groups. It has where the second is one of heads, or
 * a corner without words spans both, and a cell says by its span or scope what it is, or no head calls it a modality.
 */
export function labelColumns([corner, second]: Row, body: readonly Row[]): 1 | 2 {
  const isNameless = second && !wordsOf(second);
  const rows = body.filter((row) => !isAlone(row));
  const areHeads =
    (isNameless && second === corner) || rows.every(([first, next]) => next === first || nameOf(next!) === 'th');
  const isGrouped = ([first, next, value]: Row): unknown =>
    next !== first &&
    value &&
    nameOf(value) === 'td' &&
    ((isNameless && nameOf(next!) === 'th') || span(first!, 'rowspan') !== 1 || attributeOf(next!, 'scope') === 'row');
  return areHeads && rows.some(isGrouped) ? 2 : 1;
}

function gridOfRows(group: ReadableNode): Row[] {
  const hanging = new Map<number, { cell: ReadableNode; rows: number }>();
  return partsOf(group, 'tr')
    .map((row) => {
      const grid: ReadableNode[] = [];
      const takeHanging = (): void => {
        for (let over = hanging.get(grid.length); over && over.rows > 0; over = hanging.get(grid.length)) {
          over.rows--;
          grid.push(over.cell);
        }
      };
      for (const cell of partsOf(row, 'td', 'th')) {
        takeHanging();
        const columns = Math.min(span(cell, 'colspan') || 1, 100);
        // None stands for all that follow in their group.
        const down = (span(cell, 'rowspan') || Infinity) - 1;
        for (let n = 0; n < columns; n++) {
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
  return count >= 0 ? count : 1;
}
