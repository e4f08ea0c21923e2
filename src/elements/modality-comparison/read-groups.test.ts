/** How a table's rows are put into groups, by lone headings or at the left, and what becomes of remarks. */
import { readHtml } from '../../shared/read-source.js';
import { expect } from '../../shared/testing/index.js';
import { parsedNode } from '../../shared/testing/parsed-node.js';
import { readFrom } from '../../shared/testing/read-html.js';
import { comparisonReader } from './read-comparison.js';

interface Read {
  readonly title?: string;
  readonly note?: string;
  readonly modalities: readonly { name: string }[];
  readonly aspects: readonly { label: string; group?: string; values: Record<string, unknown> }[];
}

/** The same of a page's nodes and of parsed ones. */
function read(html: string): Read {
  return readFrom(comparisonReader, `<table>${html}</table>`) as Read;
}

function names(html: string): string[] {
  return read(html).modalities.map(({ name }) => name);
}

/** Each aspect's group, label and values. */
function rows(html: string): unknown[] {
  return read(html).aspects.map(({ group = '', label, values }) => [group, label, ...Object.values(values)]);
}

function told(html: string): string[] {
  const { issues } = readHtml(comparisonReader, parsedNode(`<table>${html}</table>`), 'children');
  return issues.map(({ path, message }) => `${path}: ${message}`);
}

const HEAD = '<tr><td><th>A<th>B';
const AIM = '<tr><th>Aim<td>x<td>y';
const OIL = '<tr><th>Oil<td>u<td>v';

describe('groups at the left of a table', () => {
  const session = '<tr><th rowspan=2 scope=rowgroup>Session<th scope=row>Pressure<td>light<td>deep';
  const oil = '<tr><th scope=row>Oil<td>yes<td>no';
  const names2 = ['Massage', 'NMT'];
  const heads = '<th>Massage<th>NMT';
  const both = [
    ['Session', 'Pressure', 'light', 'deep'],
    ['Session', 'Oil', 'yes', 'no'],
  ];

  for (const [what, corner] of Object.entries({
    'one empty corner': '<td colspan=2>',
    'two empty corners': '<td><td>',
    'one corner with a name': '<th colspan=2>Aspect',
    'two corners with names': '<th>Topic<th>Aspect',
    'a corner that is too narrow': '<td>',
    'no corner': '',
  })) {
    it(`are groups, and what stands beside them are labels, under ${what}`, () => {
      const html = `<tr>${corner}${heads}${session}${oil}`;
      expect(names(html)).to.deep.equal(names2);
      expect(rows(html)).to.deep.equal(both);
      expect(told(html)).to.deep.equal([]);
    });
  }

  it('are told by their spans alone', () => {
    const plain = (html: string): string => html.replaceAll(/ scope=\w+/g, '');
    expect(rows(plain(`<tr><th>Topic<th>Aspect${heads}${session}${oil}`))).to.deep.equal(both);
    const cells = plain(`${session}${oil}`).replaceAll('<th', '<td');
    expect(rows(`<tr><td colspan=2>${heads}${cells}`), 'of cells that are no heads').to.deep.equal(both);
  });

  it('go on over empty cells, and end where a label has both columns', () => {
    const html = `<tr><td colspan=2>${heads}<tr><th>Session<th>Pressure<td>light<td>deep<tr><td>${oil.slice(4)}<tr><th colspan=2>Price<td>50<td>60`;
    expect(rows(html)).to.deep.equal([...both, ['', 'Price', '50', '60']]);
  });

  it('stand beside those of a lone heading', () => {
    const html = `<tr><td colspan=2>${heads}<tr><th colspan=4>Before<tr><th colspan=2>Price<td>50<td>60${session}${oil}<tr><th colspan=4>After<tr><th colspan=2>Rest<td>1<td>2`;
    expect(rows(html)).to.deep.equal([['Before', 'Price', '50', '60'], ...both, ['After', 'Rest', '1', '2']]);
    expect(told(html)).to.deep.equal([]);
  });

  it('stand below a lone heading, which is told of where no row is left for it', () => {
    const big = `<tr><td><td>${heads}<tr><th colspan=4>Big${session}${oil}`;
    const left = '<tr><th colspan=2>Rest<td>1<td>2';
    const lost = 'aspects: expected rows of its own under "Big", got none. Add some, or move it to the end.';
    expect(rows(big + left)).to.deep.equal([...both, ['Big', 'Rest', '1', '2']]);
    expect(told(big + left)).to.deep.equal([]);
    expect(rows(big)).to.deep.equal(both);
    expect(told(big)).to.deep.equal([lost]);
    expect(told(`${big}<tr><th colspan=4>Next${left}`)).to.deep.equal([lost]);
    const linked = big.replace('Big', '<a href="/big">Big</a>');
    expect(told(linked + left), 'a link').to.deep.equal([
      'aspects[2].group: expected no link, got 1. Only the words are kept.',
    ]);
  });

  it('are told of when a link in them is lost, once, and so is a cell too many', () => {
    const linked = session.replace('Session', '<a href="/s">Session</a>');
    expect(told(`<tr><td colspan=2>${heads}${linked}${oil}<td>lost`)).to.deep.equal([
      'aspects: expected 2 values, got "lost" too. Name it in the head, or remove it.',
      'aspects[0].group: expected no link, got 1. Only the words are kept.',
    ]);
  });

  it('are not seen in labels that span rows, and in values that are heads', () => {
    const spans = '<tr><th rowspan=2>Aim<td>x<td>y<tr><td>u<td>v';
    expect(rows(`${HEAD}${spans}`)).to.deep.equal([
      ['', 'Aim', 'x', 'y'],
      ['', 'Aim', 'u', 'v'],
    ]);
    expect(rows(`${HEAD}<tr><th>Aim<th>x<td>y`), 'one column').to.deep.equal([['', 'Aim', 'x', 'y']]);
    const one = '<tr><th rowspan=1 colspan=1>Aim<th rowspan=1 colspan=1>x<td rowspan=1 colspan=1>y';
    expect(rows(HEAD + one), 'with spans of one').to.deep.equal([['', 'Aim', 'x', 'y']]);
    expect(rows('<tr><th colspan=2>A<th>B<tr><td>Aim<td>x<td>y'), 'below a wide head').to.deep.equal([
      ['', 'Aim', 'x', 'y'],
    ]);
    const all = `${HEAD}${AIM}${OIL}`.replaceAll('<td>', '<th scope=row>');
    expect(rows(all), 'all of them').to.deep.equal([
      ['', 'Aim', 'x', 'y'],
      ['', 'Oil', 'u', 'v'],
    ]);
  });
});

describe('a lone cell of a table', () => {
  const remark = '<tr><td colspan=3>* Not during pregnancy';

  it('is the note where it comes last, also in a foot', () => {
    for (const html of [
      `${HEAD}${AIM}${remark}`,
      `${HEAD}${AIM}<tfoot>${remark}`,
      `<thead>${HEAD}</thead><tfoot>${remark}</tfoot><tbody>${AIM}`,
      `${HEAD}${AIM}${remark}<tr><td colspan=3>`,
    ]) {
      expect(read(html).note, html).to.equal('* Not during pregnancy');
      expect(rows(html), html).to.deep.equal([['', 'Aim', 'x', 'y']]);
      expect(told(html), html).to.deep.equal([]);
    }
    expect(read(`${HEAD}${AIM}${remark}<tr><td>** Ask us`).note).to.equal('* Not during pregnancy ** Ask us');
    expect(read(`${HEAD}${AIM}<tr><td colspan=3>`)).to.not.have.property('note');
  });

  it('is told of in a note whose link is lost', () => {
    expect(told(`${HEAD}${AIM}<tr><td colspan=3>* <a href="/x">More</a>`)).to.deep.equal([
      'note: expected no link, got 1. Only the words are kept.',
    ]);
  });

  it('is told of as heading of a group without rows', () => {
    const lost = (name: string): string =>
      `aspects: expected rows of its own under "${name}", got none. Add some, or move it to the end.`;
    const html = `${HEAD}<tr><th colspan=3>Idea<tr><th colspan=3>Means${AIM}${remark}<tr><td><tr><th colspan=3>Skin${OIL}`;
    expect(rows(html)).to.deep.equal([
      ['Means', 'Aim', 'x', 'y'],
      ['Skin', 'Oil', 'u', 'v'],
    ]);
    expect(told(html)).to.deep.equal([lost('Idea'), lost('* Not during pregnancy')]);
    expect(told(`${HEAD}<tr><td colspan=3><tr><th colspan=3>Means${AIM}`), 'of empty ones nothing').to.deep.equal([]);
  });
});

describe('a cell of a table that spans all rows below', () => {
  it('does so by rowspan="0", to the end of its group of rows', () => {
    const html = `${HEAD}<tbody><tr><th>Aim<td rowspan=0>x<td>y<tr><th>Oil<td>v<tr><th>Skin<td>w<tbody><tr><th>Cost<td>1<td>2`;
    expect(rows(html)).to.deep.equal([
      ['', 'Aim', 'x', 'y'],
      ['', 'Oil', 'x', 'v'],
      ['', 'Skin', 'x', 'w'],
      ['', 'Cost', '1', '2'],
    ]);
  });

  it('spans one by anything that is no number of rows', () => {
    for (const span of ['', '-2', 'two', '1']) {
      const html = `${HEAD}<tr><th>Aim<td rowspan="${span}">x<td>y${OIL}`;
      expect(rows(html), span).to.deep.equal([
        ['', 'Aim', 'x', 'y'],
        ['', 'Oil', 'u', 'v'],
      ]);
    }
  });
});
