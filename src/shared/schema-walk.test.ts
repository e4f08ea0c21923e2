/** What the walk over a schema keeps and says, besides what data-reader.test.ts tells of. */
import { bookingReader } from '../elements/booking-button/read-booking.js';
import { comparisonReader } from '../elements/modality-comparison/read-comparison.js';
import { testimonialsReader } from '../elements/testimonial-carousel/read-testimonials.js';
import { readData } from './data-reader.js';
import { expect } from './testing/index.js';

const PAGE = 'https://practice.example/';

/** A comparison with one aspect, and what is said of that. */
function aspect(more: object): { kept: object | undefined; said: string[] } {
  const aspects = [{ label: 'Aim', values: {}, ...more }];
  const { data, issues } = readData(comparisonReader, { modalities: [{ name: 'A' }], aspects }, PAGE);
  return { kept: data?.aspects[0], said: issues.map(({ path, message }) => `${path}: ${message}`) };
}

describe('data of every shape a schema knows', () => {
  it('stay as they are where they are good', () => {
    const testimonials = [
      {
        id: 'one',
        quote: ['Good.', 'Very.'],
        rating: 4.5,
        modality: ['a', 'b'],
        lang: 'en',
        date: '2024-05',
        avatar: { src: 'https://practice.example/a.jpg' },
        consent: true,
        edited: false,
      },
    ];
    const label = 'Words';
    for (const raw of [{ label, testimonials }, testimonials]) {
      const { data, issues } = readData(testimonialsReader, raw, PAGE);
      expect(issues).to.deep.equal([]);
      expect(data).to.deep.equal(Array.isArray(raw) ? { testimonials } : raw);
    }
  });

  it('may be one of several words', () => {
    expect(aspect({ kind: 'benefit' }).kept).to.have.property('kind', 'benefit');
    const { kept, said } = aspect({ kind: 'bonus' });
    expect(kept).not.to.have.property('kind');
    expect(said).to.deep.equal([
      'aspects[0].kind: expected "benefit" or "caution", got "bonus". This kind is left out.',
    ]);
    const { data } = readData(bookingReader, { url: 'https://a.example/', provider: 'acuity' }, PAGE);
    expect(data?.provider).to.equal('acuity');
  });

  it('may have one of several shapes', () => {
    const values = { a: 'x', b: { text: ['x', 'y'], value: false, list: ['z'] }, c: ['x'], d: 7, e: true };
    const modalities = Object.keys(values).map((name) => ({ name }));
    const { data, issues } = readData(comparisonReader, { modalities, aspects: [{ label: 'Aim', values }] }, PAGE);
    expect([data?.aspects[0]?.values, issues]).to.deep.equal([values, []]);
    expect(aspect({ values: { A: 1n } }).said).to.deep.equal([
      'aspects[0].values.A: expected text, a number, true or false, a list or an object, got 1. This value is left out.',
    ]);
  });

  it('may have names without anything', () => {
    expect(aspect({ values: { A: null, a: undefined, b: '', c: ' ' } })).to.deep.include({ said: [] });
    const suits = { a: '', b: null };
    const guide = { question: 'Which one?', options: [{ label: 'Rest', suits }] };
    const modalities = Object.keys(suits).map((name) => ({ name }));
    const { data, issues } = readData(comparisonReader, { modalities, aspects: [], guide }, PAGE);
    // A reason may be blank; none at all is no answer.
    expect([data?.guide?.options[0]?.suits, issues]).to.deep.equal([{ a: '' }, []]);
  });

  it('may be a number without a limit, which an infinite one is not', () => {
    expect(aspect({ scale: { min: -1, max: 1e9 } }).kept).to.have.deep.property('scale', { min: -1, max: 1e9 });
    for (const max of [Infinity, NaN, '7']) {
      expect(aspect({ scale: { min: 0, max } }).said).to.deep.equal([
        `aspects[0].scale.max: expected a number, got ${typeof max === 'string' ? '"7"' : String(max)}. This scale is left out.`,
      ]);
    }
  });

  it('may have names of their own, of which only the bad ones are left out', () => {
    const { kept, said } = aspect({ scale: { min: 0, max: 2, labels: { 0: 'low', 1: 7, 2: 'high' } } });
    expect(kept).to.have.deep.nested.property('scale.labels', { 0: 'low', 2: 'high' });
    expect(said).to.deep.equal(['aspects[0].scale.labels.1: expected text, got 7. This value is left out.']);
    for (const [labels, got] of [
      ['low', '"low"'],
      [['low'], 'a list'],
    ]) {
      expect(aspect({ scale: { min: 0, max: 2, labels } }).said).to.deep.equal([
        `aspects[0].scale.labels: expected an object, got ${String(got)}. This labels is left out.`,
      ]);
    }
  });

  it('say of a list’s item that it is left out, and refuse a list of which too little stays', () => {
    expect(aspect({ sources: [7] }).said).to.deep.equal([
      'aspects[0].sources[0]: expected text, got 7. This item is left out.',
    ]);
    const { data, issues } = readData(testimonialsReader, [{ quote: [7] }, { quote: 'Good.' }], PAGE);
    expect(data?.testimonials.map(({ quote }) => quote)).to.deep.equal(['Good.']);
    expect(issues.map(({ message }) => message)).to.deep.equal([
      'expected text, got 7. This item is left out.',
      'expected a list with at least one entry, got a list. This testimonial is left out.',
    ]);
  });

  it('may have holes, which are items that are missing', () => {
    const testimonials: object[] = [];
    testimonials[1] = { quote: 'Two.' };
    const quote = ['A.'];
    quote[2] = 'C.';
    testimonials.push({ quote });
    const { data, issues } = readData(testimonialsReader, testimonials, PAGE);
    expect(data?.testimonials.map(({ quote }) => quote)).to.deep.equal(['Two.', ['A.', 'C.']]);
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([
      'testimonials[0]: expected an object, it is missing. This testimonial is left out.',
      'testimonials[2].quote[1]: expected text, it is missing. This item is left out.',
    ]);
  });

  it('keep every character before the one at which they are cut', () => {
    const quote = `😀${'x'.repeat(9_997)}😀`;
    const { data } = readData(testimonialsReader, [{ quote }], PAGE);
    expect(data?.testimonials[0]?.quote).to.equal(quote.slice(0, -2));
  });

  it('have no day that does not exist, and say so', () => {
    const { issues } = readData(testimonialsReader, [{ quote: 'Good.', date: '2024-02-31' }], PAGE);
    expect(issues).to.deep.equal([
      {
        path: 'testimonials[0].date',
        message: 'expected a day that exists, got "2024-02-31". This date is left out.',
      },
    ]);
  });
});
