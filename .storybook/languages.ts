/** The languages there are words in, from the list the translations are made by; and one that shows what was forgotten. */
import localize from '../scripts/localize.json' with { type: 'json' };
import { directionOf } from '../src/shared/language.js';

/** Its words are in brackets, accented and longer than English: what is not was never translated. */
export const PSEUDO_LANGUAGE = 'en-XA';

export interface Language {
  readonly value: string;
  /** What it calls itself, and its tag. */
  readonly title: string;
  readonly direction: 'ltr' | 'rtl';
}

export const LANGUAGES: readonly Language[] = [
  ...[localize.sourceLocale, ...localize.targetLocales].map((value) => ({
    value,
    title: `${new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value} (${value})`,
    direction: directionOf(value),
  })),
  { value: PSEUDO_LANGUAGE, title: `Pseudo-locale (${PSEUDO_LANGUAGE})`, direction: 'ltr' },
];
