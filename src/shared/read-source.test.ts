import { bookingReader } from '../elements/booking-button/read-booking.js';
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

  it('of JSON that stands as text in the page is read where it was named alone', () => {
    const node = parsedNode(`<pre> {"url": "${URL}"}</pre>`);
    expect(readHtml(bookingReader, node, 'src').data).to.deep.equal({ url: URL });
    expect(told(readHtml(bookingReader, node, 'children'))).to.deep.equal([
      'children: JSON stands here as text, without its <script>. Use a .json file and src.',
    ]);
  });

  it('is a script of data in whatever way its type is written', () => {
    const isJson = (html: string): boolean => isJsonScript([...parsedNode(html).childNodes][0] as never);
    expect(isJson('<script type=" Application/JSON "></script>')).to.equal(true);
    expect(isJson('<script type="application/ld+json"></script>')).to.equal(false);
    expect(isJson('<script></script>')).to.equal(false);
    expect(isJson('<b type="application/json"></b>')).to.equal(false);
  });
});
