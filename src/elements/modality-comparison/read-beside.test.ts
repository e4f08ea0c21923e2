/** What of a table's surroundings is read, what is not because its author hid it, and what is told of that gets lost. */
import { readHtml } from '../../shared/read-source.js';
import { expect } from '../../shared/testing/index.js';
import { parsedNode } from '../../shared/testing/parsed-node.js';
import { readFrom } from '../../shared/testing/read-html.js';
import { comparisonReader } from './read-comparison.js';

const HEAD = '<tr><td><th>A<th>B';
const ROW = '<tr><th>Aim<td>x<td>y';
const TABLE = `<table>${HEAD}${ROW}</table>`;

function titleOf(html: string): string | undefined {
  return (readFrom(comparisonReader, html) as { title?: string }).title;
}

function told(html: string, path = 'children'): string[] {
  const { issues } = readHtml(comparisonReader, parsedNode(html), path);
  return issues.map(({ path, message }) => `${path}: ${message}`);
}

function beside(words: string): string {
  return `comparison: expected one <table>, got "${words}" beside it. Move it out, or make it the <caption>.`;
}

describe('the caption of a figure around a table', () => {
  const figure = (caption: string, table = TABLE): string =>
    `<figure class="wp-block-table">${table}<figcaption class="wp-element-caption">${caption}</figcaption></figure>`;

  it('is the title, as that of WordPress’ block', () => {
    expect(titleOf(figure('Two <em>ways</em>'))).to.equal('Two ways');
    expect(titleOf(`<div>${figure('Two ways')}</div>`)).to.equal('Two ways');
    expect(told(figure('Two ways'))).to.deep.equal([]);
  });

  it('is not where the table has one that says something, and is told of then', () => {
    const own = TABLE.replace('>', '><caption>Our ways</caption>');
    expect(titleOf(figure('Two ways', own))).to.equal('Our ways');
    expect(told(figure('Two ways', own))).to.deep.equal([beside('Two ways')]);
    expect(titleOf(figure('Two ways', own.replace('Our ways', ' ')))).to.equal('Two ways');
    expect([titleOf(figure('')), told(figure(' '))]).to.deep.equal([undefined, []]);
  });

  it('is not that of another figure', () => {
    const other = '<figure><img alt=""><figcaption>A room</figcaption></figure>';
    expect(titleOf(other + TABLE)).to.equal(undefined);
    expect(titleOf(other + figure('Two ways'))).to.equal('Two ways');
    expect(titleOf(figure('Two ways', TABLE.replace('<td>x', `<td>${other}`)))).to.equal('Two ways');
  });
});

describe('what is hidden in a table', () => {
  it('is not read: rows, groups of rows, cells, a caption', () => {
    const html = `<table><caption hidden>Draft</caption><thead hidden><tr><td><th>Old<th>Older</thead>
      <tr><td><th>A<th hidden>Draft<th>B
      <tr hidden><th>Draft<td>1<td>2
      <tr><th>Aim<td>x<td hidden>draft<td>y
      <tbody hidden="until-found"><tr><th>Draft<td>1<td>2</table>`;
    expect(readFrom(comparisonReader, html)).to.deep.equal({
      modalities: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      aspects: [{ label: 'Aim', values: { a: 'x', b: 'y' } }],
    });
    expect(told(html)).to.deep.equal([]);
  });

  const draft = '<tr><td><th>Draft<th>Older<tr><th>Old<td>1<td>2';

  it('is no table before one that shows: itself, or what it stands in', () => {
    for (const hidden of [
      `<table hidden>${draft}</table>`,
      `<div hidden><p>Old</p><table>${draft}</table></div>`,
      `<section hidden="until-found"><figure><table>${draft}</table></figure></section>`,
    ]) {
      for (const html of [hidden + TABLE, `<div>${hidden}<div>${TABLE}</div></div>`]) {
        const { modalities } = readFrom(comparisonReader, html) as { modalities: { name: string }[] };
        expect(
          modalities.map(({ name }) => name),
          html,
        ).to.deep.equal(['A', 'B']);
        expect(told(html), html).to.deep.equal([]);
      }
    }
  });

  it('is read where all of the table is hidden, as one that only holds data', () => {
    for (const html of [TABLE.replace('>', ' hidden>'), `<div hidden>${TABLE}</div>`]) {
      expect(readFrom(comparisonReader, html)).to.have.property('aspects').of.length(1);
      expect(told(html), html).to.deep.equal([]);
    }
  });

  it('is read where src leads to it', () => {
    const root = parsedNode(`<div hidden>${TABLE}</div>`);
    const [div] = root.childNodes;
    const { data } = readHtml(comparisonReader, div!, 'src');
    expect(data!.aspects).to.have.lengthOf(1);
  });

  it('is not told of beside it', () => {
    expect(told(`<p hidden>Draft</p>${TABLE}<!-- x --><script>x()</script><p> </p><img alt="">`)).to.deep.equal([]);
  });
});

describe('the author of a table is told', () => {
  it('of what stands beside it, once', () => {
    expect(told(`<h3>Our ways</h3>${TABLE}<p>Ask us.</p>`)).to.deep.equal([beside('Our ways Ask us.')]);
  });

  it('of a second one', () => {
    expect(told(`${TABLE}<table><tr><td><th>C<tr><th>Oil<td>z</table>`)).to.deep.equal([beside('C Oil z')]);
  });

  it('of nothing beside one that src leads to: what is there stays in the page', () => {
    const other = '<table><tr><td><th>C<tr><th>Oil<td>z</table>';
    expect(told(`<section><h2>Our ways</h2><p>Intro</p>${TABLE}${other}</section>`, 'src')).to.deep.equal([]);
    const link = TABLE.replace('>', '><caption><a href="/x">Ways</a></caption>');
    expect(told(`<h2>Our ways</h2>${link}`, 'src')).to.deep.equal([
      'title: expected no link, got 1. Only the words are kept.',
    ]);
  });

  it('of a cell too many in the first row that has one, if it says something', () => {
    const rows = '<tr><th>Oil<td>1<td>2<td> <tr><th>Cost<td>1<td>2<td>lost<td>more<tr><th>Time<td>1<td>2<td>gone';
    expect(told(`<table>${HEAD}${ROW}${rows}</table>`)).to.deep.equal([
      'aspects: expected 2 values, got "lost" too. Name it in the head, or remove it.',
    ]);
    expect(told(`<table>${HEAD}${ROW}<tr><th>Cost<td>1<td colspan=3>2</table>`)).to.deep.equal([]);
  });

  it('of links in a title and in the heading of a group', () => {
    const link = '<a href="/x">Ways</a>';
    const kept = 'expected no link, got 1. Only the words are kept.';
    const rows = `${HEAD}<tr><th colspan=3>${link}${ROW}`;
    expect(told(`<table><caption>${link}</caption>${rows}</table>`)).to.deep.equal([
      `title: ${kept}`,
      `aspects[0].group: ${kept}`,
    ]);
    expect(told(`<figure>${TABLE}<figcaption>${link}</figcaption></figure>`)).to.deep.equal([`title: ${kept}`]);
    expect(told(`<table><tr><th colspan=3>${link}${HEAD}${ROW}</table>`)).to.deep.equal([`title: ${kept}`]);
  });
});
