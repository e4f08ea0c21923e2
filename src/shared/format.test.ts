import { formatDate, formatList } from './format.js';
import { expect } from './testing/index.js';

describe('formatDate', () => {
  it('keeps the precision and the day, whatever the time zone', () => {
    expect(formatDate('2023', 'en')).to.equal('2023');
    expect(formatDate('2023-05', 'en')).to.equal('May 2023');
    expect(formatDate('2023-01-01', 'en')).to.equal('January 1, 2023');
    expect(formatDate('2023-01-01', 'de')).to.equal('1. Januar 2023');
  });
});

describe('formatList', () => {
  it('joins as the language does', () => {
    expect(formatList(['a', 'b', 'c'], 'en')).to.equal('a, b, and c');
    expect(formatList(['a', 'b'], 'de')).to.equal('a und b');
  });
});
