import { bookingReader } from '../elements/booking-button/read-booking.js';
import { comparisonReader } from '../elements/modality-comparison/read-comparison.js';
import { isJsonScript, LONGEST, readHtml, readText } from './read-source.js';
import { expect } from './testing/index.js';
import { parsedNode } from './testing/parsed-node.js';

const URL = 'https://example.com/book';

describe('a source', () => {
  const told = ({ issues }: ReturnType<typeof readText>): string[] =>
    issues.map(({ path, message }) => `${path}: ${message}`);

  it('of text is JSON of up to a megabyte', () => {
    const text = (length: number): string => `{"url":"${URL}"}`.padEnd(length);
    expect(readText(bookingReader, text(LONGEST), 'src')).to.deep.equal({ data: { url: URL }, issues: [] });
    const { data, issues } = readText(bookingReader, text(1_048_577), 'src');
    expect([data, issues]).to.deep.equal([
      undefined,
      [{ path: 'src', message: 'is larger than 1 MB. Split it or leave something out.' }],
    ]);
  });

  it('of markup is what its reader finds, with addresses against a base', () => {
    const { data } = readHtml(
      bookingReader,
      parsedNode('<p><a href="/book">Book</a></p>'),
      'src',
      'https://a.example/',
    );
    expect(data).to.deep.equal({ url: 'https://a.example/book', label: 'Book' });
    expect(told(readHtml(bookingReader, parsedNode('<p>Book</p>'), 'children'))).to.deep.equal([
      'children: expected a link (<a href="…">), found none. Add it, or give the data as JSON.',
    ]);
  });

  it('of markup tells what is in it twice once', () => {
    const remark = '<tr><td colspan="2"><a href="/more">More</a></td></tr>';
    const table = `<table><tr><td></td><th>A</th></tr><tr><th>Aim</th><td>Rest</td></tr>${remark}${remark}</table>`;
    const { data, issues } = readHtml(comparisonReader, parsedNode(table), 'children');
    expect(data?.note).to.equal('More More');
    expect(issues).to.deep.equal([{ path: 'note', message: 'expected no link, got 1. Only the words are kept.' }]);
  });

  it('of JSON that stands as text in the page is read where it was named alone', () => {
    const node = parsedNode(`<pre> {"url": "${URL}"}</pre>`);
    expect(readHtml(bookingReader, node, 'src').data).to.deep.equal({ url: URL });
    expect(told(readHtml(bookingReader, node, 'children'))).to.deep.equal([
      'children: JSON stands here without its <script type="application/json">. Add that, or use a .json file and src.',
    ]);
  });

  it('of a file has a word for characters that were lost, once', () => {
    const text = '{"url": "/b\uFFFD", "label": "B\uFFFD\uFFFD"}';
    expect(told(readText(bookingReader, text, 'src'))).to.deep.equal([
      'src: has lost characters (\uFFFD). Save the file as UTF-8.',
    ]);
    expect(readText(bookingReader, text, 'src').data).to.have.property('label', 'B\uFFFD\uFFFD');
    expect(told(readText(bookingReader, text, 'booking')), 'in the page itself').to.deep.equal([]);
    expect(told(readText(bookingReader, '{"url": "/b", "label": "\\uFFFD"}', 'src')), 'meant').to.deep.equal([]);
  });

  it('that is missing may stand in a script that is not taken for data', () => {
    const said = (html: string): string[] => told(readHtml(bookingReader, parsedNode(html), 'children'));
    for (const html of [
      `<script type="text/json">{"url": "${URL}"}</script>`,
      `<script>\n[ {\n"url": "${URL}"}]</script>`,
      `Book<p><script type="application/jsonn">{"services": []}</script></p>`,
    ]) {
      expect(said(html), html).to.deep.equal([
        'children: JSON stands here without its <script type="application/json">. Add that, or use a .json file and src.',
      ]);
    }
    for (const html of ['<script type="application/ld+json">{"@context": ""}</script>', '<script>{ let a }</script>']) {
      expect(said(html).join(), html).to.include('expected a link');
    }
  });

  it('is a script of data in whatever way its type is written', () => {
    const isJson = (html: string): boolean => isJsonScript([...parsedNode(html).childNodes][0] as never);
    expect(isJson('<script type=" Application/JSON "></script>')).to.equal(true);
    expect(isJson('<script type="application/ld+json"></script>')).to.equal(false);
    expect(isJson('<script></script>')).to.equal(false);
    expect(isJson('<b type="application/json"></b>')).to.equal(false);
  });
});
