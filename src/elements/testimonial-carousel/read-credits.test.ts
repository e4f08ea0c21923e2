import { expect } from '../../shared/testing/index.js';
import { readFrom } from '../../shared/testing/read-html.js';
import { testimonialsReader } from './read-testimonials.js';

describe('reading who said a quote in HTML, and when', () => {
  const quote = (html: string): unknown =>
    (readFrom(testimonialsReader, html) as { testimonials: unknown[] }).testimonials[0];

  it('finds who said it anywhere in a figure', () => {
    const said = { quote: 'Good.', author: 'Sample client' };
    for (const credit of [
      '<figcaption>Sample client</figcaption>',
      '<cite>Sample client</cite>',
      '<footer>— Sample client</footer>',
      '<p>— Sample client</p>',
    ]) {
      expect(quote(`<figure><blockquote><p>Good.</p></blockquote>${credit}</figure>`), credit).to.deep.equal(said);
      expect(quote(`<figure><p>Good.</p>${credit}</figure>`), credit).to.deep.equal(said);
    }
    expect(quote('<figure><q>Good.</q><figcaption>Sample client</figcaption></figure>')).to.deep.equal(said);
    expect(
      quote('<figure><p>★★★★★</p><blockquote>Good.<cite>Sample client</cite></blockquote><p>Words</p></figure>'),
    ).to.deep.equal(said);
  });

  it('reads a name behind a dash of any kind, close to it or not', () => {
    for (const dash of ['—', '– ', '― ', '-', '-- ']) {
      expect(quote(`<blockquote>Good.<br>${dash}Sample client</blockquote>`), dash).to.deep.equal({
        quote: 'Good.',
        author: 'Sample client',
      });
    }
  });

  it('reads a name at the quote’s end where an editor left the credit empty', () => {
    const said = { quote: 'Good.', author: 'Sample client' };
    for (const empty of [
      '<figcaption></figcaption>',
      '<figcaption> <cite> </cite></figcaption>',
      '<footer></footer>',
    ]) {
      expect(quote(`<figure><blockquote>Good.<br>— Sample client</blockquote>${empty}</figure>`), empty).to.deep.equal(
        said,
      );
    }
    expect(quote('<blockquote>Good.<br>— Sample client<cite></cite></blockquote>')).to.deep.equal(said);
  });

  it('takes no other line for a name', () => {
    for (const last of ['Well - very.', 'Very.', '—']) {
      expect(quote(`<blockquote>Good.<br>${last}</blockquote>`), last).to.deep.equal({ quote: ['Good.', last] });
    }
    expect(quote('<blockquote>— Hm.</blockquote>'), 'alone').to.deep.equal({ quote: '— Hm.' });
    expect(
      quote('<figure><blockquote>Good.<br>— and more</blockquote><figcaption>Ann</figcaption></figure>'),
      'where a name stands elsewhere',
    ).to.deep.equal({ quote: ['Good.', '— and more'], author: 'Ann' });
  });

  it('takes a work that is named in a quote for no name', () => {
    expect(quote('<blockquote>I read <cite>A Book</cite> before.</blockquote>')).to.deep.equal({
      quote: 'I read A Book before.',
    });
    expect(quote('<blockquote><p>I read <cite>A Book</cite>.</p><cite>Ann</cite></blockquote>')).to.deep.equal({
      quote: 'I read A Book.',
      author: 'Ann',
    });
  });

  it('reads a name with a date or links behind it', () => {
    for (const [credit, date] of [
      ['<div><cite>Ann</cite><a href="https://example.com">Tweet</a></div>'],
      ['<div>— <cite>Ann</cite> <span><a href="https://example.com">Tweet</a></span></div>'],
      ['<p>— <cite>Ann</cite></p>'],
      ['<cite><a href="https://example.com">Ann</a></cite>'],
      ['<p><cite>Ann</cite>, 2023</p>', '2023'],
      ['<p>— <cite>Ann</cite> (2023)</p>', '2023'],
      ['<p><cite>Ann</cite>, May 2023</p>', '2023'],
      ['<cite>Ann</cite> <time datetime="2023-05">May</time>', '2023-05'],
      ['<p>— <cite>Ann</cite> (<time datetime="2023-01-02">2 Jan</time>)</p>', '2023-01-02'],
      ['<footer>Ann (<time datetime="2023-01-02">2 Jan</time>)</footer>', '2023-01-02'],
      ['<p><cite>Ann</cite> (<time>2023</time>) <a href="https://example.com">Tweet</a></p>', '2023'],
      ['<cite>Ann, 2023</cite><a href="https://example.com">Tweet</a>', '2023'],
      ['<cite>Ann</cite>, <time>2023</time> <a href="https://example.com">Tweet</a>', '2023'],
    ]) {
      expect(quote(`<blockquote><p>Good.</p>${credit!}</blockquote>`), credit).to.deep.equal({
        quote: 'Good.',
        author: 'Ann',
        ...(date && { date }),
      });
    }
    for (const words of [
      'I read <cite>A Book</cite>, 2023',
      'I read <cite>A Book</cite> <a href="https://example.com">here</a>',
      '<cite>A Book</cite> is good.',
      '<cite>A Book</cite> in 2023',
      '<cite>A Book</cite>, then nothing',
    ]) {
      const said = quote(`<blockquote><p>Good.</p><p>${words}</p></blockquote>`);
      expect(said, words).to.deep.equal({ quote: ['Good.', words.replace(/<.*?>/g, '')] });
    }
  });

  it('reads when it was said, and leaves other words about time with the name', () => {
    const credited = (credit: string): unknown => {
      const { author, date } = quote(`<blockquote>Good.<footer>${credit}</footer></blockquote>`) as Record<
        string,
        string
      >;
      return [author, date];
    };
    for (const [credit, ...read] of [
      ['Ann 2023', 'Ann', '2023'],
      ['Ann(2023)', 'Ann', '2023'],
      ['Ana de la Cruz 2023', 'Ana de la Cruz', '2023'],
      ['N. L. 1999', 'N. L.', '1999'],
      ['Client since spring, 2023', 'Client since spring', '2023'],
      ['Maria, client since 2019', 'Maria, client since 2019', undefined],
      ['Anna (London, 2023)', 'Anna (London, 2023)', undefined],
      ['Ben (March 2023)', 'Ben (March 2023)', undefined],
      ['Cleo (since 2019)', 'Cleo (since 2019)', undefined],
      ['Ann | 2023', 'Ann', '2023'],
      ['Ann — 2023', 'Ann', '2023'],
      ['Ann, May 2023', 'Ann', '2023'],
      ['Ann | Sept. 2023', 'Ann', '2023'],
      ['Ann, 5 May 2023', 'Ann', '2023'],
      ['Ann, May 5, 2023', 'Ann', '2023'],
      ['Ann, 5. März 2023', 'Ann', '2023'],
      ['Ann, 12.05.2023', 'Ann', '2023'],
      ['Ann 12.05.2023', 'Ann', '2023'],
      ['Jo Lee, Ann, 2023', 'Jo Lee, Ann', '2023'],
      ['Jo Lee-Ann 2023', 'Jo Lee-Ann', '2023'],
      ['Ann, 5 mai 2023', 'Ann, 5 mai 2023', undefined],
      ['Ann, 5 de mayo de 2023', 'Ann, 5 de mayo de 2023', undefined],
      ['Ann 5 May 2023', 'Ann 5 May 2023', undefined],
      ['Ann, 05/2023', 'Ann', '2023'],
      ['García, María 2023', 'García, María', '2023'],
      ['Ann, London 2023', 'Ann, London', '2023'],
      ['Ann, Augusta 2023', 'Ann, Augusta', '2023'],
      ['Ann, December 12 2023', 'Ann', '2023'],
      ['Jo May 2023', 'Jo May', '2023'],
      ['Jo May, 2023', 'Jo May', '2023'],
      ['Ann, 5 maja 2023', 'Ann, 5 maja 2023', undefined],
      ['Client since 5.5.2023', 'Client since 5.5.2023', undefined],
      ['Ann on <time>2023-05</time>', 'Ann', '2023-05'],
      ['Ann | <time>2023-05</time>', 'Ann', '2023-05'],
      ['Ana, Room 1204', 'Ana, Room 1204', undefined],
      ['Ann, 3023', 'Ann, 3023', undefined],
      ['Ann, <time>2023-05</time>', 'Ann', '2023-05'],
      ['Ann , <time>2023-05-17</time>', 'Ann', '2023-05-17'],
      ['Ann <time datetime="2023-05-17T10:30:00+02:00">May 17, 2023</time>', 'Ann', '2023-05-17'],
      ['Ann, <time datetime="2023">a while ago</time>', 'Ann', '2023'],
      ['Ann, <time>last spring</time>', 'Ann, last spring', undefined],
      ['Ann, <time datetime="P2D">two days</time>', 'Ann, two days', undefined],
      ['Ann, <time datetime="12023-05">far off</time>', 'Ann, far off', undefined],
    ] as const) {
      expect(credited(credit), credit).to.deep.equal(read);
    }
    const months =
      'Jan January Januar Feb February Februar Mar March März Apr April May Mai Jun June Juni Jul July Juli Aug August ' +
      'Sep Sept September Oct October Okt Oktober Nov November Dec December Dez Dezember';
    for (const month of months.split(' ')) {
      for (const credit of [`Ann, ${month} 2023`, `Ann, ${month}. 2023`]) {
        expect(credited(credit), credit).to.deep.equal(['Ann', '2023']);
      }
    }
    for (const word of ['Janet', 'Maya', 'Mart', 'Junie', 'Julia', 'Augusta', 'Octavia', 'Novak', 'Decker']) {
      expect(credited(`Ann, ${word} 2023`), word).to.deep.equal([`Ann, ${word}`, '2023']);
    }
  });
});
