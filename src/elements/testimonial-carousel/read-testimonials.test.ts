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
