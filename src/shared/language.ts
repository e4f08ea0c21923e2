/**
 * The language that something renders in. @lit/localize asks for it at every message, and formatters ask for it, too: so
 * two elements of a page may speak differently.
 */

/** The language of the messages in the source. */
export const SOURCE_LANGUAGE = 'en';

let current = SOURCE_LANGUAGE;

/** The language of what renders now: a BCP 47 tag. */
export function language(): string {
  return current;
}

/** Does something in a language. */
export function speaking<T>(wanted: string, act: () => T): T {
  const before = current;
  current = wanted;
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
