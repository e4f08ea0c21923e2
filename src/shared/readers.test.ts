/** Every reader of HTML reads the same from a page's nodes as from nodes that were parsed on a server. */
import { bookingReader } from '../elements/booking-button/read-booking.js';
import { comparisonReader } from '../elements/modality-comparison/read-comparison.js';
import { testimonialsReader } from '../elements/testimonial-carousel/read-testimonials.js';
import type { DataReader } from './data-reader.js';
import { expect } from './testing/index.js';
import { parsedNode } from './testing/parsed-node.js';

function read(reader: Pick<DataReader, 'fromHtml'>, html: string): unknown {
  const template = document.createElement('template');
  template.innerHTML = html;
  const inPage: unknown = JSON.parse(JSON.stringify(reader.fromHtml(template.content) ?? null));
  const onServer: unknown = JSON.parse(JSON.stringify(reader.fromHtml(parsedNode(html)) ?? null));
  expect(onServer, 'on a server').to.deep.equal(inPage);
  return inPage;
}

describe('reading testimonials from HTML', () => {
  const quote = (html: string): unknown =>
    (read(testimonialsReader, html) as { testimonials: unknown[] }).testimonials[0];

  it('reads a figure with a caption', () => {
    expect(
      quote(
        '<figure><blockquote lang="en"><p>One.</p>\n<p>Two.</p></blockquote><figcaption>— N. L., 2023</figcaption></figure>',
      ),
    ).to.deep.equal({ quote: ['One.', 'Two.'], author: 'N. L.', date: '2023', lang: 'en' });
  });

  it('reads a WordPress quote block', () => {
    expect(
      quote('<blockquote class="wp-block-quote"><p>So <em>good</em>.</p><cite>Sample client</cite></blockquote>'),
    ).to.deep.equal({ quote: 'So good.', author: 'Sample client' });
  });

  it('reads a footer with a date, and a picture', () => {
    expect(
      quote(
        '<blockquote><img src="a.jpg" alt="Portrait"><p>Good.</p><footer>Sample client <time datetime="2024-05">May</time></footer></blockquote>',
      ),
    ).to.deep.equal({
      quote: 'Good.',
      author: 'Sample client',
      date: '2024-05',
      avatar: { src: 'a.jpg', alt: 'Portrait' },
    });
  });

  it('reads a last line that begins with a dash, and takes outer quotation marks off', () => {
    expect(quote('<blockquote>“Good.<br>Very.”<br>— Sample client</blockquote>')).to.deep.equal({
      quote: ['Good.', 'Very.'],
      author: 'Sample client',
    });
  });

  it('finds quotes at any depth, each once', () => {
    const html =
      '<div><p>Intro</p><section><figure><blockquote>One.</blockquote></figure></section><blockquote>Two.</blockquote></div>';
    expect(read(testimonialsReader, html)).to.deep.equal({ testimonials: [{ quote: 'One.' }, { quote: 'Two.' }] });
  });

  it('reads credits as people write them', () => {
    const one = (html: string): unknown =>
      (read(testimonialsReader, html) as { testimonials: unknown[] }).testimonials[0];
    expect(one('<blockquote>“Great,” she said. “The best.”</blockquote>')).to.deep.equal({
      quote: '“Great,” she said. “The best.”',
    });
    expect(one('<blockquote>Good.<cite>Maria (client since 2019)</cite></blockquote>')).to.deep.equal({
      quote: 'Good.',
      author: 'Maria (client since 2019)',
    });
    expect(one('<blockquote>Good.<cite>Maria (2019)</cite></blockquote>')).to.deep.equal({
      quote: 'Good.',
      author: 'Maria',
      date: '2019',
    });
    expect(
      one(
        '<blockquote><p>I read <cite>A Book</cite> before.</p><footer>— Ann, <cite>Runner</cite></footer></blockquote>',
      ),
    ).to.deep.equal({ quote: 'I read A Book before.', author: 'Ann, Runner' });
    expect(
      one(
        '<figure><blockquote>Good <img src="e.svg" alt="💆"></blockquote><figcaption>Ann, <time>2021</time></figcaption></figure>',
      ),
    ).to.deep.equal({ quote: 'Good 💆', author: 'Ann', date: '2021' });
  });

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

  it('finds nothing in other HTML', () => {
    for (const other of [
      '<p>Words</p><figure><img alt=""></figure>',
      '<figure><img alt="A room" src="r.jpg"><figcaption><p>Our room</p></figcaption></figure>',
      '<figure><figcaption><p>Our room</p></figcaption></figure>',
      '<figure><p>Words that nobody said</p></figure>',
      '<figure><table><tr><td><p>1</p></td></tr></table><figcaption>Numbers</figcaption></figure>',
    ]) {
      expect(read(testimonialsReader, other), other).to.equal(null);
    }
  });
});

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
    expect(read(comparisonReader, html)).to.deep.equal({
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
    expect((read(comparisonReader, html) as { aspects: unknown }).aspects).to.deep.equal([
      { label: 'One', values: { a: 'Same', b: 'Same' } },
      { label: 'Two', values: { a: 'Long', b: 'x' } },
      { label: 'Three', values: { a: 'Long', b: 'y' } },
    ]);
  });

  describe('in the shapes people make', () => {
    const grid = (html: string): unknown => {
      const { title, modalities, aspects } = read(comparisonReader, html) as {
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

    it('has emoji that are pictures, and links in lists', () => {
      expect(
        grid(
          '<table><tr><td><th>A<th>B<tr><th>Oil<td><img alt="✅"><td><ul><li><a href="/1">One</a><li><a href="/2">Two</a></ul></table>',
        ),
      ).to.deep.equal(['', 'A', 'B', ['Oil', true, { list: ['One', 'Two'] }]]);
    });
  });

  it('finds nothing where no row names a modality', () => {
    expect(read(comparisonReader, '<p>No table</p>')).to.equal(null);
    expect(read(comparisonReader, '<table></table>')).to.equal(null);
    expect(read(comparisonReader, '<table><tr><td>Lone</td></tr></table>')).to.equal(null);
  });
});

describe('reading a booking link from HTML', () => {
  it('takes the first link that leads somewhere', () => {
    expect(
      read(bookingReader, '<p><a name="x">No</a> <a href="https://a.example/">Book <b>now</b></a></p>'),
    ).to.deep.equal({
      url: 'https://a.example/',
      label: 'Book now',
    });
    expect(read(bookingReader, '<p>Call us</p>')).to.equal(null);
  });
});
