/** Dates and lists in a reader's language. Formatters cost much more than formatting: they are kept. */

const formatters = new Map<string, Intl.DateTimeFormat | Intl.ListFormat>();

/**
 * A date at the precision it was given: a year, a month of a year, or a day.
 *
 * @param date - YYYY, YYYY-MM or YYYY-MM-DD
 * @param language - BCP 47 tag
 */
export function formatDate(date: string, language: string): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (date.length > 4) options.month = 'long';
  if (date.length > 7) options.day = 'numeric';
  // Without a time zone of its own a day would be another one west of Greenwich.
  const format = kept(`${language} ${date.length}`, () => new Intl.DateTimeFormat(language, options));
  return format.format(new Date(`${date}-01-01`.slice(0, 10)));
}

/** "a, b, and c" as the language has it. */
export function formatList(items: readonly string[], language: string): string {
  return kept(language, () => new Intl.ListFormat(language)).format(items);
}

function kept<T extends Intl.DateTimeFormat | Intl.ListFormat>(key: string, make: () => T): T {
  const known = formatters.get(key) as T | undefined;
  if (known) return known;
  const made = make();
  formatters.set(key, made);
  return made;
}
