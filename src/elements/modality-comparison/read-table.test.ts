import { expect } from '../../shared/testing/index.js';
import { readFrom } from '../../shared/testing/read-html.js';
import { comparisonReader } from './read-comparison.js';

describe('reading a comparison from HTML', () => {
  it('reads a table with a caption, groups, lists, links, ticks and gaps', () => {
    const html = `
      <table>
        <caption>Two ways</caption>
        <thead><tr><td></td><th>Massage</th><th>Neuromuscular therapy</th></tr></thead>
        <tbody>
          <tr><th colspan="3">Idea</th></tr>
          <tr><th>Aim</th><td>Rest</td><td><p>Relief</p><p>Movement</p></td></tr>
          <tr><th>Means</th><td><ul><li>Strokes</li><li>Kneading</li></ul></td><td>✓</td></tr>
          <tr><th>More</th><td><a href="/massage">Read</a></td><td></td></tr>
        </tbody>
      </table>`;
    expect(readFrom(comparisonReader, html)).to.deep.equal({
      title: 'Two ways',
      modalities: [
        { id: 'massage', name: 'Massage' },
        { id: 'neuromuscular-therapy', name: 'Neuromuscular therapy' },
      ],
      aspects: [
        {
          label: 'Aim',
          group: 'Idea',
          values: { massage: 'Rest', 'neuromuscular-therapy': { text: ['Relief', 'Movement'] } },
        },
        {
          label: 'Means',
          group: 'Idea',
          values: { massage: { list: ['Strokes', 'Kneading'] }, 'neuromuscular-therapy': true },
        },
        { label: 'More', group: 'Idea', values: { massage: { text: 'Read', url: '/massage' } } },
      ],
    });
  });

  it('reads cells that span columns and rows', () => {
    const html =
      '<table><tr><td></td><th>A</th><th>B</th></tr><tr><th>One</th><td colspan="2">Same</td></tr><tr><th>Two</th><td rowspan="2">Long</td><td>x</td></tr><tr><th>Three</th><td>y</td></tr></table>';
    expect((readFrom(comparisonReader, html) as { aspects: unknown }).aspects).to.deep.equal([
      { label: 'One', values: { a: 'Same', b: 'Same' } },
      { label: 'Two', values: { a: 'Long', b: 'x' } },
      { label: 'Three', values: { a: 'Long', b: 'y' } },
    ]);
    const last = '<table><tr><td><th>A<tr><th>One<td rowspan=2>Long<tr><th>Two<tr><th>Three<td>x</table>';
    expect((readFrom(comparisonReader, last) as { aspects: unknown }).aspects).to.deep.equal([
      { label: 'One', values: { a: 'Long' } },
      { label: 'Two', values: { a: 'Long' } },
      { label: 'Three', values: { a: 'x' } },
    ]);
  });

  it('takes a span that is none for one, and has at most a hundred columns of a cell', () => {
    for (const [span, columns] of [
      ['0', 1],
      ['-2', 1],
      ['', 1],
      ['two', 1],
      ['2px', 2],
      ['10', 10],
      ['1000', 100],
    ] as const) {
      const html = `<table><tr><td><th colspan="${span}">A<tr><th>Aim<td>x</table>`;
      const { modalities } = readFrom(comparisonReader, html) as { modalities: { name: string }[] };
      expect(
        modalities.map(({ name }) => name),
        span,
      ).to.deep.equal(Array.from({ length: columns }, () => 'A'));
    }
  });

  describe('in the shapes people make', () => {
    const grid = (html: string): unknown => {
      const { title, modalities, aspects } = readFrom(comparisonReader, html) as {
        title?: string;
        modalities: { name: string }[];
        aspects: { label: string; group?: string; values: object }[];
      };
      return [
        title ?? '',
        ...modalities.map(({ name }) => name),
        ...aspects.map(({ label, values }) => [label, ...Object.values(values as Record<string, unknown>)]),
      ];
    };

    it('has no corner above the labels', () => {
      expect(grid('<table><tr><th>Massage<th>Rolfing<tr><td>Pressure<td>light<td>deep</table>')).to.deep.equal([
        '',
        'Massage',
        'Rolfing',
        ['Pressure', 'light', 'deep'],
      ]);
    });

    it('has no corner, and groups', () => {
      const rows = '<tr><th>Massage<th>Rolfing<tr><th>Idea<tr><td>Pressure<td>light<td>deep';
      expect(grid(`<table>${rows}</table>`)).to.deep.equal(['', 'Massage', 'Rolfing', ['Pressure', 'light', 'deep']]);
    });

    it('begins with a title across all columns', () => {
      expect(grid('<table><tr><th colspan=3>Our ways<tr><td><th>A<th>B<tr><th>Aim<td>x<td>y</table>')).to.deep.equal([
        'Our ways',
        'A',
        'B',
        ['Aim', 'x', 'y'],
      ]);
    });

    it('has a head of two rows', () => {
      expect(
        grid(
          '<table><thead><tr><td rowspan=2><th colspan=2>Massage<tr><th>Swedish<th>Thai<tbody><tr><th>Aim<td>x<td>y</table>',
        ),
      ).to.deep.equal(['', 'Swedish', 'Thai', ['Aim', 'x', 'y']]);
    });

    it('has a cell that hangs out of its head', () => {
      expect(grid('<table><thead><tr><td rowspan=2><th>A<th>B<tbody><tr><th>Aim<td>x<td>y</table>')).to.deep.equal([
        '',
        'A',
        'B',
        ['Aim', 'x', 'y'],
      ]);
    });

    it('stands after a table that only lays out', () => {
      expect(grid('<table><tr><td><img alt=""></table><table><tr><td><th>A<tr><th>Aim<td>x</table>')).to.deep.equal([
        '',
        'A',
        ['Aim', 'x'],
      ]);
    });

    it('has a title in its head, and another above it', () => {
      const head = '<tr><th colspan=3>Our ways<tr><td><th>A<th>B';
      const row = '<tr><th>Aim<td>x<td>y';
      const read = ['Our ways', 'A', 'B', ['Aim', 'x', 'y']];
      expect(grid(`<table><thead>${head}<tbody>${row}</table>`)).to.deep.equal(read);
      expect(
        grid(`<table><thead><tr><th colspan=3>Our ways<tbody><tr><td><th>A<th>B${row}</table>`),
        'and in its head nothing else',
      ).to.deep.equal(read);
      expect(grid(`<table><caption>Two ways</caption>${head}${row}</table>`)).to.deep.equal([
        'Two ways',
        ...read.slice(1),
      ]);
      expect(grid(`<table><tr><th>Our ways<tr><th>Of 2024${head.slice(24)}${row}</table>`)).to.deep.equal(read);
    });

    it('has a title behind others that are empty', () => {
      expect(
        grid('<table><caption> </caption><tr><td colspan=2><tr><th>Our ways<tr><td><th>A<tr><th>Aim<td>x</table>'),
      ).to.deep.equal(['Our ways', 'A', ['Aim', 'x']]);
    });

    it('has a head without rows, or nothing but a head', () => {
      const rows = '<tr><td><th>A<tr><th>Aim<td>x';
      const read = ['', 'A', ['Aim', 'x'], ['Oil', 'y']];
      expect(grid(`<table><thead></thead><tbody>${rows}<tbody><tr><th>Oil<td>y</table>`)).to.deep.equal(read);
      expect(grid(`<table><thead>${rows}<tr><th>Oil<td>y</table>`)).to.deep.equal(read);
    });

    it('has groups under lone cells, which an empty one ends', () => {
      const groups = '<tr><th>Idea<tr><th>Aim<td>x<tr><th colspan=2><tr><th>Oil<td>y';
      const { aspects } = readFrom(comparisonReader, `<table><tr><td><th>A${groups}</table>`) as { aspects: unknown };
      expect(aspects).to.deep.equal([
        { label: 'Aim', group: 'Idea', values: { a: 'x' } },
        { label: 'Oil', values: { a: 'y' } },
      ]);
    });

    it('has empty rows, a foot, and templates between rows and cells', () => {
      expect(
        grid(
          '<table><tr><tr><td><th>A<tr></tr><tr><th rowspan=2>Aim</th><template></template><td>x</tr><template></template><tr><td>y<tfoot><tr><th>Oil<td>z</table>',
        ),
      ).to.deep.equal(['', 'A', ['Aim', 'x'], ['Aim', 'y'], ['Oil', 'z']]);
    });

    it('has rows that are longer or shorter than its head', () => {
      expect(
        grid('<table><tr><td><th>A<th>B<tr><th>Aim<td>x<td>y<td>z<td>w<tr><th>Oil<td><td>u<tr><th>Cost<td>v</table>'),
      ).to.deep.equal(['', 'A', 'B', ['Aim', 'x', 'y'], ['Oil', 'u'], ['Cost', 'v']]);
    });

    for (const [what, corner] of Object.entries({
      'a corner': '<th>Aspect',
      'an empty corner': '<td>',
      'no corner': '',
    })) {
      it(`has ${what} and a row that is too wide: each answer stays in its column`, () => {
        const table = (...rows: string[]): unknown =>
          grid(`<table><tr>${corner}<th>Massage<th>Rolfing<tr>${rows.join('<tr>')}</table>`);
        const read = ['', 'Massage', 'Rolfing', ['After surgery', 'Yes', 'Never'], ['Oil', 'a', 'b']];
        const [surgery, oil] = ['<th>After surgery<td>Yes<td>Never', '<th>Oil<td>a<td>b'];
        expect(table(surgery, `${oil}<td>`)).to.deep.equal(read);
        expect(table(`${surgery}<td>Later<td>`, oil)).to.deep.equal(read);
        for (const span of [4, 5]) {
          const [care, ...groups] = ['Care', 'Means', 'Skin'].map((name) => `<td colspan=${span}>${name}`);
          expect(table(care!, surgery, ...groups, oil), `a group across ${span}`).to.deep.equal(read);
        }
      });
    }

    it('has an empty corner, and a cell too many in every row', () => {
      expect(grid('<table><tr><td><th>A<th>B<tr><th>Aim<td>x<td>y<td>z</table>')).to.deep.equal([
        '',
        'A',
        'B',
        ['Aim', 'x', 'y'],
      ]);
    });

    it('has no corner, and rows that end early', () => {
      const rows = '<tr><th>Aim<td>x<td>y<tr><th>Oil<td>u<tr><th>Cost<td>v<td>w';
      expect(grid(`<table><tr><th>A<th>B${rows}</table>`)).to.deep.equal([
        '',
        'A',
        'B',
        ['Aim', 'x', 'y'],
        ['Oil', 'u'],
        ['Cost', 'v', 'w'],
      ]);
    });

    it('has ticks and crosses of many shapes, and words with one', () => {
      const value = (cell: string): unknown =>
        (grid(`<table><tr><td><th>A<tr><th>Oil<td>${cell}</table>`) as unknown[][])[2]![1];
      for (const tick of ['✓', '✔\uFE0F', '✅', '☑']) expect(value(tick), tick).to.equal(true);
      for (const cross of ['✗', '✖\uFE0F', '❌', '×']) expect(value(cross), cross).to.equal(false);
      for (const words of ['✓ always', 'often ✓', '✗ never', 'seldom ✗']) expect(value(words)).to.equal(words);
    });

    it('has emoji that are pictures, and links in lists', () => {
      expect(
        grid(
          '<table><tr><td><th>A<th>B<tr><th>Oil<td><img alt="✅"><td><ul><li><a href="/1">One</a><li><a href="/2">Two</a></ul></table>',
        ),
      ).to.deep.equal(['', 'A', 'B', ['Oil', true, { list: ['One', 'Two'] }]]);
      expect(grid('<table><tr><td><th>A<tr><th>Oil<td><ol> <li><a href="/1">One</a></li> </ol></table>')).to.deep.equal(
        ['', 'A', ['Oil', { list: ['One'] }]],
      );
    });
  });

  it('finds nothing where no row names a modality', () => {
    expect(readFrom(comparisonReader, '<p>No table</p>')).to.equal(null);
    expect(readFrom(comparisonReader, '<table></table>')).to.equal(null);
    expect(readFrom(comparisonReader, '<table><tr><td>Lone</td></tr></table>')).to.equal(null);
    const head = '<thead><tr><td>Aim<td>x<tr><td>Lone<tbody>';
    expect(readFrom(comparisonReader, `<table>${head}<tr><td>Oil<td>y<td>z</table>`)).to.equal(null);
  });
});
