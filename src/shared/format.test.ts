import { formatDate, formatList, formatNumber, pluralOf } from './format.js';
import { speaking } from './language.js';
import { expect } from './testing/index.js';

describe('formatting', () => {
  it('keeps a date’s precision and its day, whatever the time zone', () => {
    expect(formatDate('2023')).to.equal('2023');
    expect(formatDate('2023-05')).to.equal('May 2023');
    expect(formatDate('2023-01-01')).to.equal('January 1, 2023');
    expect(speaking('de', () => formatDate('2023-01-01'))).to.equal('1. Januar 2023');
  });

  it('joins lists, writes numbers and counts as the language does', () => {
    expect(formatList(['a', 'b', 'c'])).to.equal('a, b, and c');
    expect(speaking('de', () => formatList(['a', 'b']))).to.equal('a und b');
    expect(formatNumber(4.5)).to.equal('4.5');
    expect(speaking('de', () => formatNumber(4.5))).to.equal('4,5');
    expect(speaking('ar-EG', () => formatNumber(12))).to.equal('١٢');
    expect(pluralOf(2)).to.equal('other');
    expect(speaking('ar', () => [1, 2, 3, 11, 100].map(pluralOf))).to.deep.equal([
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
  });

  it('is in the language of what renders, also after an error', () => {
    expect(() =>
      speaking('de', () => {
        throw new Error('no');
      }),
    ).to.throw('no');
    expect(formatNumber(0.5)).to.equal('0.5');
  });
});
