/** The languages there are words in, from the list the translations are made by. */
import localize from '../scripts/localize.json' with { type: 'json' };

export interface Language {
  readonly value: string;
  /** What it calls itself, and its tag. */
  readonly title: string;
  readonly direction: 'ltr' | 'rtl';
}

export const LANGUAGES: readonly Language[] = [localize.sourceLocale, ...localize.targetLocales].map((value) => ({
  value,
  title: `${new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value} (${value})`,
  direction: directionOf(value),
}));

export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script ?? '';
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(script) ? 'rtl' : 'ltr';
}
