import { directionOf, localeFor, validLanguage } from './language.js';
import { expect } from './testing/index.js';

const LOCALES = ['en', 'de', 'pt-BR', 'ja'];

describe('the locale for a language', () => {
  it('is the nearest there is', () => {
    const found = ['de', 'de-CH', 'DE-ch-1901', 'pt', 'pt-PT', 'ja-JP', 'en-GB', 'pl', 'x'].map((tag) =>
      localeFor(tag, LOCALES),
    );
    expect(found).to.deep.equal(['de', 'de', 'de', 'pt-BR', 'pt-BR', 'ja', 'en', undefined, undefined]);
  });

  it('is the one with most in common, whatever the order and the case', () => {
    const locales = ['pt-BR', 'pt', 'zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'DE-AT'];
    const found = ['pt', 'pt-br', 'zh-hant-tw', 'zh-Hant-HK', 'zh', 'de', 'de-ch'].map((tag) =>
      localeFor(tag, locales),
    );
    expect(found).to.deep.equal(['pt', 'pt-BR', 'zh-Hant-TW', 'zh-Hant', 'zh-Hans', 'DE-AT', 'DE-AT']);
  });
});

describe('the direction of a language', () => {
  it('is that of its script, also where the tag does not name it', () => {
    expect(['ar', 'he', 'fa-IR', 'dv', 'az-Arab', 'pa-PK'].map(directionOf)).to.deep.equal(Array(6).fill('rtl'));
    expect(['en', 'az', 'ar-Latn', 'ja', 'zz'].map(directionOf)).to.deep.equal(Array(5).fill('ltr'));
  });
});

describe('a language tag', () => {
  it('is one that formatters accept', () => {
    const tags = ['de', ' de_CH ', 'EN-us', '', ' ', null, undefined, 'nonsense!', 'i'].map(validLanguage);
    expect(tags).to.deep.equal([
      'de',
      'de-CH',
      'en-US',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
