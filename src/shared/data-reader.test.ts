import { bookingReader } from '../elements/booking-button/read-booking.js';
import { comparisonReader } from '../elements/modality-comparison/read-comparison.js';
import { testimonialsReader } from '../elements/testimonial-carousel/read-testimonials.js';
import { readData } from './data-reader.js';
import { expect } from './testing/index.js';

const PAGE = 'https://practice.example/';

describe('reading data leniently', () => {
  it('leaves out a bad optional field and keeps the rest', () => {
    const { data, issues } = readData(
      testimonialsReader,
      [{ quote: 'Good.', rating: 'five', author: 'Sample client' }],
      PAGE,
    );
    expect(data).to.deep.equal({ testimonials: [{ quote: 'Good.', author: 'Sample client' }] });
    expect(issues).to.deep.equal([
      { path: 'testimonials[0].rating', message: 'expected 0–5, got "five". This rating is left out.' },
    ]);
  });

  it('leaves out an item without a required field, says where it stood, and keeps the others', () => {
    const { data, issues } = readData(testimonialsReader, [{ author: 'A' }, 7, { quote: 'Good.' }], PAGE);
    expect(data?.testimonials).to.deep.equal([{ quote: 'Good.' }]);
    expect(issues.map(({ path }) => path)).to.deep.equal(['testimonials[0].quote', 'testimonials[1]']);
    expect(issues[0]?.message).to.include('This testimonial is left out.');
  });

  it('counts items as they were given, also after others were left out', () => {
    const twins = [{ author: 'A' }, { id: 'a', quote: 'One.' }, 7, { id: 'a', quote: 'Two.', date: '2024-02-31' }];
    expect(readData(testimonialsReader, twins, PAGE).issues.map(({ path }) => path)).to.deep.equal([
      'testimonials[0].quote',
      'testimonials[2]',
      'testimonials[3].id',
      'testimonials[3].date',
    ]);
    const modalities = [null, { name: 'A', sources: ['none'] }];
    const aspects = [{ values: {} }, { label: 'L', values: { 'b[0]': 'x' } }];
    const guide = { question: 'Q', options: [{}, { label: 'O', suits: { c: 'y' } }] };
    const { issues } = readData(comparisonReader, { modalities, aspects, guide }, PAGE);
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'modalities[0]',
      'aspects[0].label',
      'guide.options[0].label',
      'modalities[1].sources',
      'aspects[1].values.b[0]',
      'guide.options[1].suits.c',
    ]);
  });

  it('counts on beyond nine, and says once what stands in the data twice', () => {
    const many = [7, ...Array.from({ length: 12 }, (_, n) => ({ id: n < 11 ? `t${n}` : 't0', quote: 'Good.' }))];
    expect(readData(testimonialsReader, many, PAGE).issues.map(({ path }) => path)).to.deep.equal([
      'testimonials[0]',
      'testimonials[12].id',
    ]);
    const aspects = [{ label: 'L', values: { a: 'x' }, sources: ['none', 'none'] }];
    const { issues } = readData(comparisonReader, { modalities: [{ name: 'A' }, { name: 'B' }], aspects }, PAGE);
    expect(issues.filter(({ advice }) => !advice).map(({ path }) => path)).to.deep.equal(['aspects[0].sources']);
  });

  it('says what was expected, what came instead, and what became of it', () => {
    const said = (more: object): string[] =>
      readData(testimonialsReader, [{ quote: 'Good.', ...more }], PAGE).issues.map(
        ({ path, message }) => `${path.replace('testimonials[0].', '')}: ${message}`,
      );
    const long = 'x'.repeat(40);
    for (const [rating, got] of [
      [-0.1, '-0.1'],
      [5.1, '5.1'],
      [NaN, 'NaN'],
      [true, 'true'],
      [[], 'an empty list'],
      [[1], 'a list'],
      [{}, 'an object'],
      [() => 1, 'a function'],
      [Symbol('s'), 'a symbol'],
      ['“5”', '"“5”" (curly quotes: use straight ones)'],
      ['5“', '"5“"'],
      ['https://me@a.example', '"https://me@a.example" (leave out what is before @)'],
      ['https://a.example/@me', '"https://a.example/@me"'],
      ['mailto:me@a.example', '"mailto:me@a.example"'],
      [long, `"${long}"`],
      [`${long}y`, `"${long}…"`],
    ] as const) {
      expect(said({ rating })).to.deep.equal([`rating: expected 0–5, got ${got}. This rating is left out.`]);
    }
    for (const rating of [0, 5, undefined, null, '', ' ']) expect(said({ rating })).to.deep.equal([]);
    expect(said({ author: 7 })).to.deep.equal(['author: expected text, got 7. This author is left out.']);
    expect(said({ consent: 'yes' })).to.deep.equal([
      'consent: expected true or false, got "yes". This consent is left out.',
    ]);
    expect(said({ date: '2024-13' })).to.deep.equal([
      'date: expected a date (YYYY, YYYY-MM or YYYY-MM-DD), got "2024-13". This date is left out.',
    ]);
    expect(said({ avatar: 'a.jpg' })).to.deep.equal([
      'avatar: expected an object, got "a.jpg". This avatar is left out.',
    ]);
    expect(said({ avatar: { src: 'ftp://a.example/a' } })).to.deep.equal([
      'avatar.src: expected the address of an image (https, http, blob, or data: with a PNG, JPEG, GIF, WebP or AVIF), ' +
        'got "ftp://a.example/a". This avatar is left out.',
    ]);
    expect(said({ modality: 7 })).to.deep.equal([
      'modality: expected text or a list, got 7. This modality is left out.',
    ]);
    expect(said({ quote: null })).to.deep.equal([
      'quote: expected text or a list with at least one entry, it is missing. This testimonial is left out.',
    ]);
    expect(readData(testimonialsReader, [{ qoute: 'Good.' }], PAGE).issues).to.deep.equal([
      {
        path: 'testimonials[0].quote',
        message: 'expected text or a list with at least one entry, it is missing. This testimonial is left out.',
      },
      { path: 'testimonials[0].qoute', message: 'is not known here. Did you mean quote?' },
    ]);
  });

  it('asks about names that are nearly known', () => {
    const asked = (...names: string[]): string[] =>
      readData(
        testimonialsReader,
        [{ quote: 'Good.', ...Object.fromEntries(names.map((name) => [name, null])) }],
        PAGE,
      ).issues.map(({ path, message }) => `${path}: ${message}`);
    for (const [slip, meant] of [
      ['autor', 'author'],
      ['ratings', 'rating'],
      ['rtaing', 'rating'],
      ['rateng', 'rating'],
      ['Rating', 'rating'],
      ['_ra-ting_', 'rating'],
      ['lan', 'lang'],
    ] as const) {
      expect(asked(slip)).to.deep.equal([`testimonials[0].${slip}: is not known here. Did you mean ${meant}?`]);
    }
    for (const name of ['ate', 'retino', 'rostong', 'rati', 'ro', 'ix', 'note', 'xrating', 'ratingsss']) {
      expect(asked(name), name).to.deep.equal([]);
    }
    expect(asked('rating', 'ratings')).to.deep.equal([]);
  });

  it('names the deepest path, also behind a choice of shapes', () => {
    const { issues } = readData(testimonialsReader, [{ quote: ['One.', 2], modality: [3] }], PAGE);
    expect(issues.map(({ path }) => path)).to.deep.equal(['testimonials[0].quote[1]', 'testimonials[0].modality[0]']);
  });

  it('leaves out a whole nested object when what it needs is bad', () => {
    const avatar = { src: 'javascript:alert(1)', alt: 'Portrait' };
    const { data, issues } = readData(testimonialsReader, [{ quote: 'Good.', avatar }], PAGE);
    expect(data?.testimonials[0]).not.to.have.property('avatar');
    expect(issues[0]?.path).to.equal('testimonials[0].avatar.src');
    expect(issues[0]?.message).to.include('This avatar is left out.');
  });

  it('refuses everything when a required list is missing', () => {
    const { data, issues } = readData(comparisonReader, { title: 'Nothing' }, PAGE);
    expect(data).to.equal(undefined);
    expect(issues).to.deep.equal([
      {
        path: 'modalities',
        message: 'expected a list, it is missing. Nothing can be shown from it.',
      },
    ]);
  });

  it('refuses a root that is no object', () => {
    for (const root of ['text', 7, true, null, () => 1, [1]]) {
      const { data, issues } = readData(comparisonReader, root, PAGE);
      expect(data).to.equal(undefined);
      expect(issues[0]?.path).to.equal('comparison');
    }
  });

  it('cuts what is past a limit and says so', () => {
    const { data, issues } = readData(
      testimonialsReader,
      Array.from({ length: 1_001 }, () => ({ quote: 'Good.' })),
      PAGE,
    );
    expect(data?.testimonials).to.have.lengthOf(1_000);
    expect(issues).to.have.lengthOf(1);
    expect(issues[0]?.message).to.include('1,001').and.to.include('1,000');
    const long = readData(testimonialsReader, [{ quote: 'x'.repeat(10_001) }], PAGE);
    expect(long.data?.testimonials[0]?.quote).to.have.lengthOf(10_000);
    expect(long.issues).to.deep.equal([
      {
        path: 'testimonials[0].quote',
        message: 'has 10,001 characters, 10,000 are allowed. The rest is left out.',
      },
    ]);
    const atLimit = Array.from({ length: 1_000 }, () => ({ quote: 'Good.' }));
    expect(readData(testimonialsReader, [...atLimit.slice(1), { quote: 'x'.repeat(10_000) }], PAGE).issues).to.be.empty;
    const modalities = Array.from({ length: 13 }, (_, n) => ({ name: `M${n}` }));
    const aspects = Array.from({ length: 501 }, (_, n) => ({ label: `A${n}`, values: {} }));
    const many = readData(comparisonReader, { modalities, aspects }, PAGE);
    expect(many.data?.modalities).to.have.lengthOf(12);
    expect(many.data?.aspects).to.have.lengthOf(500);
  });

  it('never cuts a character in two', () => {
    const { data } = readData(testimonialsReader, [{ quote: `${'x'.repeat(9_999)}😀` }], PAGE);
    expect(data?.testimonials[0]?.quote).to.equal('x'.repeat(9_999));
  });

  it('takes names of the prototype for what they are: names', () => {
    const raw = JSON.parse(
      '{"modalities":[{"name":"constructor"},{"name":"A"}],"aspects":[{"label":"__proto__","values":{"__proto__":"x","constructor":"y"}}]}',
    ) as unknown;
    const { data, issues } = readData(comparisonReader, raw, PAGE);
    expect(Object.entries(data!.aspects[0]!.values)).to.deep.equal([['constructor', 'y']]);
    expect(issues[0]?.path).to.equal('aspects[0].values.__proto__');
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });

  it('survives cycles and getters that throw', () => {
    const cyclic: Record<string, unknown> = {
      modalities: [{ name: 'A' }],
      aspects: [{ label: 'B', values: { a: 'x' } }],
    };
    cyclic['guide'] = cyclic;
    expect(readData(comparisonReader, cyclic, PAGE).data?.aspects).to.have.lengthOf(1);
    const hostile = Object.defineProperty({}, 'modalities', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const { data, issues } = readData(comparisonReader, hostile, PAGE);
    expect(data).to.equal(undefined);
    expect(issues[0]?.message).to.include('could not be read');
  });

  it('freezes what it returns, all the way down', () => {
    const { data } = readData(
      comparisonReader,
      { modalities: [{ name: 'A' }], aspects: [{ label: 'B', values: { A: ['x'] } }] },
      PAGE,
    );
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(data)).to.equal(true);
  });

  it('keeps the ids that services were given, and says which of them is taken', () => {
    const services = ['b', undefined, 'two words', 'b'].map((id) => ({ id, label: 'B', url: 'https://a.example/' }));
    const { data, issues } = readData(bookingReader, { services }, PAGE);
    expect(data?.services?.map(({ id }) => id)).to.deep.equal(['b', 'b-3', 'two words', 'b-2']);
    expect(issues).to.deep.equal([{ path: 'services[3].id', message: '"b" is taken already. "b-2" is used.' }]);
  });

  it('leaves out a day that does not exist, in every engine', () => {
    const dates = ['2024-02-29', '2023-02-29', '2024-02-31', '2024-04-31', '2024-12-31', '2024-05', '2024'];
    const quotes = dates.map((date) => ({ quote: date, date }));
    expect(readData(testimonialsReader, quotes, PAGE).data?.testimonials.map(({ date }) => date)).to.deep.equal([
      '2024-02-29',
      undefined,
      undefined,
      undefined,
      '2024-12-31',
      '2024-05',
      '2024',
    ]);
    const reviewed = { on: '2024-02-31', by: 'Sample practice' };
    const aspects = [{ label: 'L', values: { a: 'x' } }];
    const { data, issues } = readData(comparisonReader, { modalities: [{ name: 'A' }], aspects, reviewed }, PAGE);
    expect(data).not.to.have.property('reviewed');
    expect(issues.map(({ path }) => path)).to.deep.equal(['reviewed.on']);
  });

  it('fills in ids, keeps them unique, and lets values speak of modalities by name', () => {
    const { data, issues } = readData(
      comparisonReader,
      {
        modalities: [{ name: 'Deep tissue' }, { name: 'Deep tissue' }, { id: 'x', name: 'C' }, { id: 'x', name: 'D' }],
        aspects: [{ label: 'Aim', values: { 'Deep tissue': 'one', 'deep-tissue-2': 'two', nobody: 'three' } }],
      },
      PAGE,
    );
    expect(data?.modalities.map(({ id }) => id)).to.deep.equal(['deep-tissue', 'deep-tissue-2', 'x', 'x-2']);
    expect(data?.aspects[0]?.id).to.equal('aim');
    expect(data?.aspects[0]?.values).to.deep.equal({ 'deep-tissue': 'one', 'deep-tissue-2': 'two' });
    expect(issues.map(({ path }) => path)).to.deep.equal(['modalities[3].id', 'aspects[0].values.nobody']);
  });
});
