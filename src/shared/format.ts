/**
 * Dates, numbers and lists in a reader's language. Formatters cost much more than formatting: they are kept. The first of a
 * page costs as much as a third of all rendering, so where everybody knows what it would say nobody asks it.
 */
import { isPlainLanguage, language } from './language.js';

const formatters = new Map<string, unknown>();

/**
 * A date at the precision it was given: a year, a month of a year, or a day.
 *
 * @param date - YYYY, YYYY-MM or YYYY-MM-DD
 */
export function formatDate(date: string): string {
  if (isPlainLanguage(language()) && /^[1-9]\d{3}$/.test(date)) return date;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (date.length > 4) options.month = 'long';
  if (date.length > 7) options.day = 'numeric';
  // A year or a month of another calendar begins on another day: it would be told as the one before.
  else options.calendar = 'gregory';
  // Without a time zone of its own a day would be another one west of Greenwich.
  const format = kept(`date ${date.length}`, (tag) => new Intl.DateTimeFormat(tag, options));
  const day = new Date(`${date}-01-01`.slice(0, 10));
  // The 31st of November is no date at all in some engines: then it shows as it was given.
  return Number.isNaN(day.getTime()) ? date : format.format(day);
}

/** A number as it is read aloud: 1,500. */
export function formatNumber(number: number): string {
  if (isPlainLanguage(language()) && Number.isInteger(number) && number >= 0 && number < 1000) return String(number);
  return kept('number', (tag) => new Intl.NumberFormat(tag)).format(number);
}

/** A number that may be a year, or a part of a name, with all that was said of it: 1500. */
export function formatDigits(number: number): string {
  if (isPlainLanguage(language()) && Number.isSafeInteger(number) && number >= 0) return String(number);
  const options: Intl.NumberFormatOptions = { useGrouping: false, maximumFractionDigits: 20 };
  return kept('digits', (tag) => new Intl.NumberFormat(tag, options)).format(number);
}

/** "a, b, and c" as the language has it. */
export function formatList(items: readonly string[]): string {
  return kept('list', (tag) => new Intl.ListFormat(tag)).format(items);
}

/** The form that nouns after this number have. */
export function pluralOf(number: number): Intl.LDMLPluralRule {
  return kept('plural', (tag) => new Intl.PluralRules(tag)).select(number);
}

/** @param make - makes it for a language */
function kept<T>(kind: string, make: (tag: string) => T): T {
  const tag = language();
  const key = `${kind} ${tag}`;
  const known = formatters.get(key) as T | undefined;
  if (known) return known;
  const made = make(tag);
  formatters.set(key, made);
  return made;
}
