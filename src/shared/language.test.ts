import { directionOf, isPlainLanguage, language, localeFor, ownMessages, speaking, validLanguage } from './language.js';
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

describe('a plain language', () => {
  it('is one that is known, with or without a country', () => {
    expect(['de', 'en-GB', 'pt-BR'].map(isPlainLanguage)).to.deep.equal([true, true, true]);
    const others = ['ja', 'de-Latn', 'de-AT-1996', 'ar', 'xx-de', 'en-gb', 'de-419'].map(isPlainLanguage);
    expect(others).to.deep.equal(Array(7).fill(false));
  });
});

describe('what is said', () => {
  it('is in the language asked for, and in the author’s words, for as long as that lasts', () => {
    const now = (): unknown[] => [language(), ownMessages()];
    const before = now();
    const own = { next: 'Weiter' };
    const found = speaking('de', () => [now(), speaking('fr', now), now()], own);
    expect(found).to.deep.equal([
      ['de', own],
      ['fr', {}],
      ['de', own],
    ]);
    expect(() =>
      speaking('de', () => {
        throw new Error('no');
      }),
    ).to.throw('no');
    expect(now()).to.deep.equal(before);
  });
});
