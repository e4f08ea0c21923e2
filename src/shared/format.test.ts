import { executeServerCommand } from '@web/test-runner-commands';
import { formatDate, formatDigits, formatList, formatNumber, pluralOf } from './format.js';
import { directionOf, speaking } from './language.js';
import { expect } from './testing/index.js';

describe('formatting', () => {
  it('keeps a date’s precision and its day, whatever the time zone', () => {
    expect(formatDate('2023')).to.equal('2023');
    expect(formatDate('2023-05')).to.equal('May 2023');
    expect(formatDate('2023-01-01')).to.equal('January 1, 2023');
    expect(speaking('de', () => formatDate('2023-01-01'))).to.equal('1. Januar 2023');
  });

  it('tells a year or a month as it was given, also where the language has a calendar of its own', () => {
    expect(speaking('fa', () => formatDate('2023'))).to.include('۲۰۲۳');
    expect(speaking('fa', () => formatDate('2023-05'))).to.include('۲۰۲۳');
    expect(speaking('ar-SA', () => formatDate('2023-05'))).to.include('٢٠٢٣');
    expect(speaking('fa', () => formatDate('2023-05-31'))).to.include('۱۴۰۲');
    expect(speaking('ja', () => formatDate('2023'))).to.equal('2023年');
    expect(formatDate('0987')).to.equal('987');
  });

  it('gives back a date that the browser takes for none', () => {
    expect(formatDate('2023-13-01')).to.equal('2023-13-01');
  });

  it('keeps the day in every time zone', async () => {
    // Formatters are kept: each zone gets a language that no other test made one for.
    const zones = { 'en-AU': 'Pacific/Kiritimati', 'en-CA': 'Pacific/Pago_Pago', 'en-IE': 'Asia/Tokyo' };
    try {
      for (const [language, zone] of Object.entries(zones)) {
        // Where a browser cannot travel, it is tested in the zone it was started in.
        if (!(await executeServerCommand('time-zone', zone))) return;
        expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
        expect(speaking(language, () => formatDate('2024-02-29'))).to.match(/29 February 2024|February 29, 2024/);
        expect(speaking(language, () => formatDate('2024-01'))).to.equal('January 2024');
        expect(speaking(language, () => formatDate('2024'))).to.equal('2024');
      }
    } finally {
      await executeServerCommand('time-zone', '');
    }
  });

  it('joins lists, writes numbers and counts as the language does', () => {
    expect(formatList(['a', 'b', 'c'])).to.equal('a, b, and c');
    expect(speaking('de', () => formatList(['a', 'b']))).to.equal('a und b');
    expect(formatNumber(4.5)).to.equal('4.5');
    expect(speaking('de', () => formatNumber(4.5))).to.equal('4,5');
    expect(speaking('ar-EG', () => formatNumber(12))).to.equal('١٢');
    expect([1500, 0.1, 1e-7, -3, 3.14159265].map(formatDigits)).to.deep.equal([
      ...['1500', '0.1', '0.0000001', '-3', '3.14159265'],
    ]);
    expect(speaking('de', () => [1500, 4.5].map(formatDigits))).to.deep.equal(['1500', '4,5']);
    expect(speaking('ar-EG', () => formatDigits(1500))).to.equal('١٥٠٠');
    expect(pluralOf(2)).to.equal('other');
    expect(speaking('ar', () => [1, 2, 3, 11, 100].map(pluralOf))).to.deep.equal([
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
  });

  it('says without a formatter what a formatter would say', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const regions = letters
      .flatMap((one) => letters.map((other) => one + other))
      .filter((region) => names.of(region) !== undefined);
    expect(regions.length).to.be.greaterThan(200);
    const other: string[] = [];
    for (const plain of ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']) {
      for (const tag of [plain, ...regions.map((region) => `${plain}-${region}`)]) {
        speaking(tag, () => {
          const numbers = new Intl.NumberFormat(tag);
          for (const number of [0, 7, 999, 1000, 4.5])
            if (formatNumber(number) !== numbers.format(number)) other.push(`${tag} ${number}`);
          const years = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric' });
          if (formatDate('2023') !== years.format(Date.UTC(2023))) other.push(`${tag} ${years.format(Date.UTC(2023))}`);
          if (directionOf(tag) !== 'ltr' || new Intl.Locale(tag).maximize().script !== 'Latn')
            other.push(`${tag} script`);
        });
      }
    }
    expect(other).to.deep.equal([]);
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
