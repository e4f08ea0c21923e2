/**
 * The language that something renders in. Messages and formatters ask for it every time: so two elements of a page may
 * speak differently.
 */

/** The language of the messages in the source. */
export const SOURCE_LANGUAGE = 'en';

/** What is said, by name; `{0}` and `{1}` stand for what comes in. */
export type Messages<Name extends string = string> = Readonly<Partial<Record<Name, string>>>;

/** How something speaks: in which language, and with which messages of the author's own. */
interface Speech {
  readonly language: string;
  readonly own?: Messages | null | undefined;
}

let current: Speech = { language: SOURCE_LANGUAGE };

/** The language of what renders now: a BCP 47 tag. */
export function language(): string {
  return current.language;
}

/** The author's own messages in what renders now, by the last part of their id. */
export function ownMessages(): Messages {
  return current.own ?? {};
}

/** Does something in a language, and in the author's own words where there are some. */
export function speaking<T>(wanted: string, act: () => T, own?: Messages | null): T {
  const before = current;
  current = { language: wanted, own };
  try {
    return act();
  } finally {
    current = before;
  }
}

/**
 * The locale for a language: itself, else the same without its last parts, else one of the same language: `de-CH` is
 * served by `de`, `pt` and `pt-PT` by `pt-BR`.
 *
 * @returns undefined where none is
 */
export function localeFor(wanted: string, locales: readonly string[]): string | undefined {
  const parts = wanted.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-');
    const found = locales.find((locale) => locale.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return locales.find((locale) => locale.toLowerCase().split('-')[0] === parts[0]);
}

/** A language tag as formatters accept it; undefined for anything that is none. */
export function validLanguage(tag: string | null | undefined): string | undefined {
  if (!tag?.trim()) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * Languages with or without a country that are written from left to right, in the digits 0 to 9, and give a year as its
 * number: what the browser's tables would say of them is known, and to open these costs time before the first paint.
 */
const PLAIN = /^(?:de|en|es|fr|it|nl|pt)(?:-[A-Z]{2})?$/;

export function isPlainLanguage(tag: string): boolean {
  return PLAIN.test(tag);
}

/** The scripts that run from right to left (ISO 15924), as far as anybody writes web pages in them. */
const RIGHT_TO_LEFT = /^(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

export type Direction = 'ltr' | 'rtl';

/**
 * The direction a language is written in.
 *
 * @param tag - one that `validLanguage` let through
 */
export function directionOf(tag: string): Direction {
  if (isPlainLanguage(tag)) return 'ltr';
  return RIGHT_TO_LEFT.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}
