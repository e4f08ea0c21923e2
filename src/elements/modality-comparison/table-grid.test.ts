/** Which columns of a table name its rows. */
import { findNode, nameOf } from '../../shared/readable-node.js';
import { expect } from '../../shared/testing/index.js';
import { parsedNode } from '../../shared/testing/parsed-node.js';
import { gridOf, labelColumns } from './table-grid.js';

function columns(head: string, ...rows: string[]): number {
  const html = `<table>${[head, ...rows].map((cells) => `<tr>${cells}`).join('')}</table>`;
  const table = findNode(parsedNode(html), (node) => nameOf(node) === 'table')!;
  const [first, ...body] = gridOf(table).others;
  return labelColumns(first!, body);
}

const HEADS = '<th>A<th>B';
const SPANNED = '<td colspan=2>';
const EMPTY = '<td><td>';
const NAMED = '<th>Topic<th>Aspect';

describe('rows are named by two columns', () => {
  it('where a corner without words spans both, and a cell spans rows, whatever the cells are', () => {
    const cells = ['<td rowspan=2>G<td>x<td>1<td>2', '<td>y<td>3<td>4'];
    expect(columns(SPANNED + HEADS, ...cells)).to.equal(2);
    expect(columns(EMPTY + HEADS, ...cells), 'two corners').to.equal(1);
    expect(columns(`<th colspan=2>Aspect${HEADS}`, ...cells), 'a corner with words').to.equal(1);
  });

  it('where all of the second are heads, but for labels that have both columns', () => {
    const group = ['<th rowspan=2>G<th>x<td>1<td>2', '<th>y<td>3<td>4'];
    expect(columns(NAMED + HEADS, ...group)).to.equal(2);
    expect(columns(NAMED + HEADS, ...group, '<td colspan=2>Price<td>5<td>6')).to.equal(2);
    expect(columns(NAMED + HEADS, '<th rowspan=2>G<th>x<td>1<td>2', '<td>y<td>3<td>4'), 'not all').to.equal(1);
  });

  it('where heads stand under corners without words', () => {
    expect(columns(EMPTY + HEADS, '<th>G<th>x<td>1<td>2')).to.equal(2);
    expect(columns(NAMED + HEADS, '<th>G<th>x<td>1<td>2'), 'with words').to.equal(1);
    expect(columns(SPANNED + HEADS, '<td>G<td>x<td>1<td>2'), 'no heads').to.equal(1);
  });

  it('where a head says that it is of its row', () => {
    expect(columns(NAMED + HEADS, '<th>G<th scope=row>x<td>1<td>2')).to.equal(2);
    expect(columns(NAMED + HEADS, '<th>G<th scope=col>x<td>1<td>2')).to.equal(1);
  });

  it('not where nothing is beside them, or a head, or the first has both columns itself', () => {
    expect(columns(EMPTY + HEADS, '<th rowspan=2>G<th>x', '<th>y'), 'nothing').to.equal(1);
    expect(columns(NAMED + HEADS, '<th rowspan=2>G<th>x<th>1<th>2', '<th>y<th>3<th>4'), 'heads').to.equal(1);
    expect(columns(SPANNED + HEADS, '<th colspan=2 rowspan=2>G<td>1<td>2', '<td>3<td>4'), 'both').to.equal(1);
  });
});
