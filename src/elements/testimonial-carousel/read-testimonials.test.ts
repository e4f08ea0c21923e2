import { readData } from '../../shared/data-reader.js';
import { readHtml } from '../../shared/read-source.js';
import { expect } from '../../shared/testing/index.js';
import { parsedNode } from '../../shared/testing/parsed-node.js';
import { readFrom } from '../../shared/testing/read-html.js';
import { testimonialsReader } from './read-testimonials.js';

describe('reading testimonials from HTML', () => {
  const quote = (html: string): unknown =>
    (readFrom(testimonialsReader, html) as { testimonials: unknown[] }).testimonials[0];

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

  it('reads nothing that is struck out', () => {
    expect(
      readFrom(
        testimonialsReader,
        '<del><blockquote>Withdrawn.</blockquote></del><blockquote>So <s>bad</s> good.<cite>Sample <del>person</del> client</cite></blockquote>',
      ),
    ).to.deep.equal({ testimonials: [{ quote: 'So good.', author: 'Sample client' }] });
  });

  it('reads a last line that begins with a dash, and takes outer quotation marks off', () => {
    expect(quote('<blockquote>“Good.<br>Very.”<br>— Sample client</blockquote>')).to.deep.equal({
      quote: ['Good.', 'Very.'],
      author: 'Sample client',
    });
  });

  it('reads nothing that its author hid, until it is found or altogether', () => {
    const hidden = '<blockquote hidden><p>Draft.</p></blockquote>';
    for (const draft of [
      hidden,
      `<div hidden><section>${hidden.replace(' hidden', '')}</section></div>`,
      `<figure hidden>${hidden.replace(' hidden', '')}</figure>`,
      `<figure>${hidden}<figcaption>Sample client</figcaption></figure>`,
    ]) {
      expect(readFrom(testimonialsReader, draft), draft).to.equal(null);
      expect(readFrom(testimonialsReader, `${draft}<blockquote>Good.</blockquote>`), draft).to.deep.equal({
        testimonials: [{ quote: 'Good.' }],
      });
    }
    expect(
      quote(
        '<figure><img hidden src="a.jpg" alt="Portrait"><blockquote>Good.<p hidden>Draft.</p><cite hidden>Full name</cite></blockquote><figcaption hidden>Full name</figcaption><footer>Sample <span hidden>person</span> client <time hidden>2024</time></footer></figure>',
      ),
    ).to.deep.equal({ quote: 'Good.', author: 'Sample client' });
    expect(quote('<blockquote hidden="until-found">Draft.</blockquote><blockquote>Good.</blockquote>')).to.deep.equal({
      quote: 'Good.',
    });
  });

  it('reads what is in a hidden element that src names', () => {
    for (const html of ['<div hidden><blockquote>Good.</blockquote></div>', '<blockquote hidden>Good.</blockquote>']) {
      const [root] = parsedNode(html).childNodes;
      expect(testimonialsReader.fromHtml(root!), html).to.have.nested.property('testimonials[0].quote', 'Good.');
    }
  });

  it('finds each of several quotes in a figure', () => {
    const one = '<blockquote>One.<footer>Ann</footer></blockquote>';
    const two = '<blockquote>Two.</blockquote><figcaption>Ben</figcaption>';
    const said = {
      testimonials: [
        { quote: 'One.', author: 'Ann' },
        { quote: 'Two.', author: 'Ben' },
      ],
    };
    for (const html of [
      `<figure><figure>${one}</figure><figure>${two}</figure></figure>`,
      `<figure>${one}<figure>${two}</figure></figure>`,
      `<figure><div>${one}<blockquote>Two.<cite>Ben</cite></blockquote></div></figure>`,
      '<figure><figure><p>One.</p><figcaption>Ann</figcaption></figure><figure><p>Two.</p><figcaption>Ben</figcaption></figure></figure>',
    ]) {
      expect(readFrom(testimonialsReader, html), html).to.deep.equal(said);
    }
    expect(
      readFrom(
        testimonialsReader,
        '<figure><figure><blockquote>One.</blockquote></figure><figcaption>Ann</figcaption></figure>',
      ),
    ).to.deep.equal({ testimonials: [{ quote: 'One.', author: 'Ann' }] });
  });

  it('finds quotes at any depth, each once', () => {
    const html =
      '<div><p>Intro</p><section><figure><blockquote>One.</blockquote></figure></section><blockquote>Two.</blockquote></div>';
    expect(readFrom(testimonialsReader, html)).to.deep.equal({ testimonials: [{ quote: 'One.' }, { quote: 'Two.' }] });
  });

  it('reads credits as people write them', () => {
    const one = (html: string): unknown =>
      (readFrom(testimonialsReader, html) as { testimonials: unknown[] }).testimonials[0];
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

  it('reads the language of a figure', () => {
    expect(quote('<figure lang="de"><blockquote>Gut.</blockquote><figcaption>Ann</figcaption></figure>')).to.deep.equal(
      { quote: 'Gut.', author: 'Ann', lang: 'de' },
    );
  });

  it('finds nothing in other HTML', () => {
    for (const other of [
      '<p>Words</p><figure><img alt=""></figure>',
      '<figure><img alt="A room" src="r.jpg"><figcaption><p>Our room</p></figcaption></figure>',
      '<figure><figcaption><p>Our room</p></figcaption></figure>',
      '<figure><p>Words that nobody said</p></figure>',
      ...['<img src="r.jpg">', '<pre>1</pre>', '<video></video>', '<iframe></iframe>'].map(
        (thing) => `<figure>${thing}<p>Our room</p><figcaption>Sample practice</figcaption></figure>`,
      ),
      '<figure>A drawing<figcaption>Our room</figcaption></figure>',
      '<figure><table><tr><td><p>1</p></td></tr></table><figcaption>Numbers</figcaption></figure>',
    ]) {
      expect(readFrom(testimonialsReader, other), other).to.equal(null);
    }
    expect(readHtml(testimonialsReader, parsedNode('<p>Words</p>'), 'children').issues).to.deep.equal([
      {
        path: 'children',
        message: 'expected a <figure> or <blockquote> with a quote, found none. Add it, or give the data as JSON.',
      },
    ]);
  });
});

describe('reading testimonials from data', () => {
  it('says which id is taken, and how one is called instead', () => {
    const twins = [
      { id: 'a', quote: 'One.' },
      { id: 'a', quote: 'Two.' },
    ];
    const { data, issues } = readData(testimonialsReader, twins, undefined);
    expect(data?.testimonials.map(({ id }) => id)).to.deep.equal(['a', 'a-2']);
    expect(issues).to.deep.equal([{ path: 'testimonials[1].id', message: '"a" is taken already. "a-2" is used.' }]);
  });

  it('has nothing where all was refused, and an empty list where none was given', () => {
    expect(readData(testimonialsReader, [7], undefined).data).to.equal(undefined);
    expect(readData(testimonialsReader, [], undefined)).to.deep.equal({ data: { testimonials: [] }, issues: [] });
    const { issues } = readData(testimonialsReader, 7, undefined);
    expect(issues.map(({ path }) => path)).to.deep.equal(['testimonials']);
  });
});

describe('reading testimonials', () => {
  it('keeps ids apart, leaves out days that do not exist, and adds nothing', () => {
    const testimonials = [
      { id: 'a', quote: 'One.', date: '2024-02-30' },
      { id: 'a', quote: 'Two.', date: '2024-02-29' },
      { quote: 'Three.' },
    ];
    const known = [{ id: 'a', quote: 'One.' }, { id: 'a-2', quote: 'Two.', date: '2024-02-29' }, { quote: 'Three.' }];
    for (const raw of [testimonials, { testimonials, label: 'Words' }]) {
      const { data, issues } = readData(testimonialsReader, raw, undefined);
      expect(data).to.deep.equal({ testimonials: known, ...('label' in raw && { label: 'Words' }) });
      expect(data!.testimonials.map((each) => Object.keys(each).sort().join())).to.deep.equal([
        'id,quote',
        'date,id,quote',
        'quote',
      ]);
      expect(issues.map(({ path }) => path)).to.deep.equal(['testimonials[0].date', 'testimonials[1].id']);
    }
  });

  it('takes ratings in halves, and names the next where one is not', () => {
    const rated = (rating: number): unknown => {
      const { data, issues } = readData(testimonialsReader, [{ quote: 'One.', rating }], undefined);
      return [data!.testimonials[0]!.rating, ...issues.map(({ message }) => message)];
    };
    for (const rating of [0, 0.5, 4, 4.5, 5]) expect(rated(rating)).to.deep.equal([rating]);
    expect(rated(4.3)).to.deep.equal([undefined, 'expected halves, such as 4.5, got 4.3. This rating is left out.']);
    expect(rated(4.95)).to.deep.equal([undefined, 'expected halves, such as 5, got 4.95. This rating is left out.']);
  });

  it('asks for a list where there is neither that nor an object', () => {
    expect(readData(testimonialsReader, 5, undefined).issues).to.deep.equal([
      { path: 'testimonials', message: 'expected a list, got 5. Nothing can be shown from it.' },
    ]);
  });

  it('leaves out what has no words, and says so', () => {
    for (const [quote, got] of [
      [[], 'an empty list'],
      [['', ' '], 'a list'],
    ] as const) {
      const { data, issues } = readData(testimonialsReader, [{ quote }, { quote: 'Two.' }], undefined);
      expect(data!.testimonials).to.deep.equal([{ quote: 'Two.' }]);
      expect(issues.at(-1)).to.deep.equal({
        path: 'testimonials[0].quote',
        message: `expected a list with at least one entry, got ${got}. This testimonial is left out.`,
      });
      const none = readData(testimonialsReader, [{ quote }], undefined);
      expect(none.data).to.equal(undefined);
    }
  });
});
