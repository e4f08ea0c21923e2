/** What a table's cells say by pictures, by links and by what is struck out, and what their author is told of it. */
import { readHtml } from '../../shared/read-source.js';
import { expect } from '../../shared/testing/index.js';
import { parsedNode } from '../../shared/testing/parsed-node.js';
import { readFrom } from '../../shared/testing/read-html.js';
import { comparisonReader } from './read-comparison.js';

interface Read {
  readonly title?: string;
  readonly modalities: readonly unknown[];
  readonly aspects: readonly { label: string; group?: string; values: Record<string, unknown> }[];
}

const HEAD = '<tr><td><th>A<th>B';

/** The same of a page's nodes and of parsed ones. */
function read(rows: string, head = HEAD): Read {
  return readFrom(comparisonReader, `<table>${head}${rows}</table>`) as Read;
}

function valueOf(cell: string): unknown {
  return read(`<tr><th>Oil<td>${cell}`).aspects[0]!.values['a'];
}

function told(rows: string, head = HEAD): string[] {
  const { issues } = readHtml(comparisonReader, parsedNode(`<table>${head}${rows}</table>`), 'children');
  return issues.map(({ path, message }) => `${path}: ${message}`);
}

const NO_WORDS = 'has a picture without words. Give it an alt. This value is left out.';
const KEPT = 'Only the words are kept.';

describe('pictures in a table', () => {
  for (const [what, cell] of Object.entries({
    'an alt': '<img src="/t.png" alt="Yes, always">',
    'a label': '<span role="img" aria-label="Yes, always"></span>',
    'a drawing’s label': '<svg role="img" aria-label="Yes, always"><path d=""/></svg>',
    'a drawing’s title': '<svg role="img"><title>Yes, always</title></svg>',
    'a label around an alt': '<i aria-label="Yes, always"><img alt="tick"></i>',
    'two of them': '<img alt="Yes,"> <img alt=""> <img alt="always">',
  })) {
    it(`are what a cell says that has no text: ${what}`, () => {
      expect(valueOf(cell)).to.equal('Yes, always');
      expect(told(`<tr><th>Oil<td>${cell}<td>x`)).to.deep.equal([]);
    });
  }

  it('are yes or no where they are called by a tick or a cross', () => {
    expect([valueOf('<svg aria-label="✓"></svg>'), valueOf('<img alt="✗">')]).to.deep.equal([true, false]);
  });

  it('say nothing beside text, as in a quote', () => {
    expect(valueOf('<img alt="A bottle"> Almond <svg aria-label="leaf"></svg>')).to.equal('Almond');
    expect(valueOf('<img alt="A bottle"><ul><li>Almond</ul>')).to.deep.equal({ list: ['Almond'] });
  });

  it('are words in heads, labels, groups, titles, lists and links, too', () => {
    const { title, modalities, aspects } = read(
      '<tr><th colspan=3><img alt="Idea"><tr><th><img alt="Oil"><td><ul><li><img alt="Almond"></ul><td><a href="/b"><img alt="Book"></a>',
      '<caption><img alt="Two ways"></caption><tr><td><th><img alt="Thai"><th><svg aria-label="Rolfing"></svg>',
    );
    expect(title).to.equal('Two ways');
    expect(modalities).to.deep.equal([
      { id: 'thai', name: 'Thai' },
      { id: 'rolfing', name: 'Rolfing' },
    ]);
    expect(aspects).to.deep.equal([
      { label: 'Oil', group: 'Idea', values: { thai: { list: ['Almond'] }, rolfing: { text: 'Book', url: '/b' } } },
    ]);
  });

  it('without words are told of, and what shows nothing is not', () => {
    for (const cell of [
      '<img src="/t.png">',
      '<p><img src="/t.png" alt=""></p>',
      '<svg></svg>',
      '<i class="fa"></i>',
      '<input type="checkbox" checked>',
    ]) {
      expect(valueOf(cell), cell).to.equal(undefined);
      const issue = `aspects[0].values.a: ${NO_WORDS}`;
      expect(told(`<tr><th>Oil<td>${cell}<td>x`), cell).to.deep.equal([issue]);
    }
    for (const cell of ['', '<br>', '<p class="x"> </p>', '<span></span>', '&nbsp;', '<a href="/x"><svg></svg></a>']) {
      expect(told(`<tr><th>Oil<td>${cell}<td>x`), cell).to.deep.equal([]);
    }
  });
});

describe('links in a table', () => {
  it('lead from the head of a column to its modality’s page, if that is safe', () => {
    const head = '<tr><td><th><a href="/massage">Massage</a><th><a name="x">Rolfing</a>';
    expect(read('<tr><th>Aim<td>x', head).modalities).to.deep.equal([
      { id: 'massage', name: 'Massage', url: '/massage' },
      { id: 'rolfing', name: 'Rolfing' },
    ]);
    expect(told('<tr><th>Aim<td>x', head)).to.deep.equal([]);
    expect(told('<tr><th>Aim<td>x', '<tr><td><th><a href="javascript:x()">Massage</a>').join()).to.match(
      /^modalities\[0\]\.url: expected a web address/,
    );
    const several = '<tr><td><th><a href="/1">Massage</a> <a href="/2">more</a>';
    expect(read('<tr><th>Aim<td>x', several).modalities).to.deep.equal([{ id: 'massage-more', name: 'Massage more' }]);
    expect(told('<tr><th>Aim<td>x', several)).to.deep.equal([`modalities[0].name: expected 1 link, got 2. ${KEPT}`]);
  });

  it('are told of where they become text', () => {
    const rows = `
      <tr><th colspan=3>Idea
      <tr><th><a href="/p">Pressure</a><td><a href="/1">One</a> or <a href="/2">two</a><td>
      <tr><th>Oil<td><ul><li><a href="/3">Three</a></ul><td><a href="/4">Four</a>
      <tr><th>Feet<td><a href="/5">✓</a><td><a href="/6">✗</a>`;
    expect(read(rows).aspects).to.deep.equal([
      { label: 'Pressure', group: 'Idea', values: { a: 'One or two' } },
      { label: 'Oil', group: 'Idea', values: { a: { list: ['Three'] }, b: { text: 'Four', url: '/4' } } },
      { label: 'Feet', group: 'Idea', values: { a: true, b: false } },
    ]);
    expect(told(rows)).to.deep.equal([
      `aspects[0].label: expected no link, got 1. ${KEPT}`,
      `aspects[0].values.a: expected 1 link, got 2. ${KEPT}`,
      `aspects[1].values.a: expected no link, got 1. ${KEPT}`,
      `aspects[2].values.a: expected no link, got 1. ${KEPT}`,
      `aspects[2].values.b: expected no link, got 1. ${KEPT}`,
    ]);
  });

  it('are not told of in a table that is not read', () => {
    const layout = '<table><tr><td><a href="/"><img alt=""></a></table>';
    const { issues } = readHtml(
      comparisonReader,
      parsedNode(`${layout}<table>${HEAD}<tr><th>Aim<td>x</table>`),
      'children',
    );
    expect(issues).to.deep.equal([]);
  });
});

describe('what is struck out in a table', () => {
  it('is not said', () => {
    for (const name of ['del', 's', 'strike']) {
      expect(valueOf(`<${name}>70 €</${name}> 60 €`), name).to.equal('60 €');
      expect(valueOf(`<${name}><a href="/1">Old</a></${name}> <a href="/2">New</a>`), name).to.deep.equal({
        text: 'New',
        url: '/2',
      });
      expect(valueOf(`<${name}><ul><li>Old</ul></${name}>New`), name).to.equal('New');
      expect(valueOf(`<${name}><img alt="Old"></${name}>`), name).to.equal(undefined);
    }
    expect(valueOf('<ins>60 €</ins>')).to.equal('60 €');
  });
});

describe('what its author hid in a table', () => {
  it('is none of what a cell says', () => {
    for (const [cell, value] of [
      ['<ul hidden><li>Secret</ul>shown', 'shown'],
      ['<ul hidden><li>Secret</ul>', undefined],
      ['<div hidden><ul><li>Secret</ul></div><ol><li>Open</ol>', { list: ['Open'] }],
      ['<ul><li>Open<li hidden>Secret<li hidden="until-found"><img alt="Secret"></ul>', { list: ['Open'] }],
      ['<a hidden href="/draft">Draft</a>shown', 'shown'],
      ['<span hidden><a href="/draft">Draft</a></span><a href="/real">Real</a>', { text: 'Real', url: '/real' }],
      ['<img hidden alt="Secret">', undefined],
      ['<span hidden><img alt="Secret"></span><img alt="Open">', 'Open'],
    ] as const) {
      expect(valueOf(cell), cell).to.deep.equal(value);
      expect(told(`<tr><th>Oil<td>${cell}<td>x`), cell).to.deep.equal([]);
    }
  });

  it('leads nowhere from the head of a column', () => {
    const head = '<tr><td><th><a hidden href="https://draft.example/">Draft</a>Massage';
    expect(read('<tr><th>Aim<td>x', head).modalities).to.deep.equal([{ id: 'massage', name: 'Massage' }]);
    expect(told('<tr><th>Aim<td>x', head)).to.deep.equal([]);
  });
});
