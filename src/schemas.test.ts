/** The limits and forms of single fields, as each element's reader tells them. */
import { bookingReader } from './elements/booking-button/read-booking.js';
import { PROVIDERS } from './elements/booking-button/schema.js';
import { comparisonReader } from './elements/modality-comparison/read-comparison.js';
import { testimonialsReader } from './elements/testimonial-carousel/read-testimonials.js';
import { readData } from './shared/data-reader.js';
import { expect } from './shared/testing/index.js';

const URL = 'https://example.com/book';

function ofComparison(more: object): string[] {
  const modalities = [
    { id: 'a', name: 'First' },
    { id: 'b', name: 'Second' },
  ];
  const aspects = [{ label: 'Aim', values: { a: 'Rest', b: 'Relief' } }];
  const { issues } = readData(comparisonReader, { modalities, aspects, ...more }, undefined);
  return issues.map(({ path, message }) => `${path}: ${message}`);
}

function ofTestimonial(more: object): string[] {
  const { issues } = readData(testimonialsReader, [{ quote: 'Sample quote.', ...more }], undefined);
  return issues.map(({ path, message }) => `${path}: ${message}`);
}

describe('the data of <modality-comparison>', () => {
  it('are reviewed on a day', () => {
    for (const on of ['2024-01-09', '1999-10-10', '2024-12-31', '2020-02-29']) {
      expect(ofComparison({ reviewed: { by: 'N. L.', on } }), on).to.deep.equal([]);
    }
    for (const on of [
      '2024',
      '2024-1-09',
      '2024-00-09',
      '2024-13-09',
      '2024-01-00',
      '2024-01-32',
      'on 2024-01-09',
      '2024-01-09T00:00',
      '24-01-09',
    ]) {
      const [message] = ofComparison({ reviewed: { by: 'N. L.', on } });
      expect(message, on).to.match(/^reviewed\.on: expected a date \(YYYY-MM-DD\), got "/);
    }
  });

  it('have five hundred aspects at the most', () => {
    const aspects = Array.from({ length: 501 }, (_, n) => ({ label: `Aspect ${n}`, values: { a: 'x', b: 'y' } }));
    expect(ofComparison({ aspects: aspects.slice(1) })).to.deep.equal([]);
    expect(ofComparison({ aspects })).to.have.lengthOf(1);
  });
});

describe('the data of <testimonial-carousel>', () => {
  it('have a year, a month or a day', () => {
    for (const date of ['2024', '2024-05', '2024-12', '2024-10-10', '2024-01-09', '2023-12-31']) {
      expect(ofTestimonial({ date }), date).to.deep.equal([]);
    }
    for (const date of [
      '24',
      '20245',
      '2024-5',
      '2024-00',
      '2024-13',
      '2024-05-00',
      '2024-05-32',
      '2024-05-9',
      'in 2024',
      'May 2024',
      '2024-05-09T00:00',
    ]) {
      const [message] = ofTestimonial({ date });
      expect(message, date).to.match(
        /^testimonials\[0\]\.date: expected a date \(YYYY, YYYY-MM or YYYY-MM-DD\), got "/,
      );
    }
  });

  it('are rated from 0 to 5', () => {
    for (const rating of [0, 4.5, 5]) expect(ofTestimonial({ rating }), String(rating)).to.deep.equal([]);
    for (const rating of [-0.5, 5.5]) expect(ofTestimonial({ rating }), String(rating)).to.have.lengthOf(1);
  });

  it('have a language', () => {
    for (const lang of ['en', 'gsw', 'pt-BR', 'zh-Hant-TW', 'de-1996']) {
      expect(ofTestimonial({ lang }), lang).to.deep.equal([]);
    }
    for (const lang of ['e', 'english', 'pt_BR', '1n', 'en-', 'in en', 'en-toolongforone', 'en; fr']) {
      const [message] = ofTestimonial({ lang });
      expect(message, lang).to.match(/^testimonials\[0\]\.lang: expected a language tag such as "en", got "/);
    }
  });

  it('are a thousand at the most', () => {
    const testimonials = Array.from({ length: 1_001 }, (_, n) => ({ quote: `Sample quote ${n}.` }));
    const issues = (all: object[]): readonly unknown[] => readData(testimonialsReader, all, undefined).issues;
    expect(issues(testimonials.slice(1))).to.deep.equal([]);
    expect(issues(testimonials)).to.have.lengthOf(1);
  });
});

describe('the data of <booking-button>', () => {
  it('name schedulers that are known', () => {
    expect(PROVIDERS).to.deep.equal(['calendly', 'cal', 'acuity', 'square', 'google', 'link']);
    const told = (provider: string): readonly unknown[] =>
      readData(bookingReader, { url: URL, provider }, undefined).issues;
    for (const provider of PROVIDERS) expect(told(provider), provider).to.deep.equal([]);
    expect(told('other')).to.have.lengthOf(1);
  });
});
