/** Reading what comes from a frame: it may be anything, of any size. */
import type { BookingNews } from './frame.js';

/** Characters a reference may have. */
const LONGEST = 500;
/** Pixels no booking page is higher than. */
const HIGHEST = 20_000;

/** A value inside of nested objects, by its path; undefined where there is none. */
export function valueIn(message: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined,
    message,
  );
}

/** A height as providers tell it: 720 or "720px". */
export function heightNews(height: unknown): BookingNews | undefined {
  const pixels = typeof height === 'string' && /^\d{1,6}(?:\.\d{1,6})?px$/.test(height) ? parseFloat(height) : height;
  return typeof pixels === 'number' && pixels > 0 && pixels <= HIGHEST ? { kind: 'height', pixels } : undefined;
}

/**
 * A booking. Its reference may be missing, but is no other thing than a short text; times count where they have a
 * sensible form.
 *
 * @param facts - what the provider tells of it
 * @param name - what it calls the reference
 */
export function scheduledNews(facts: unknown, name: string): BookingNews | undefined {
  if (typeof facts !== 'object' || facts === null) return undefined;
  const reference = valueIn(facts, name) ?? undefined;
  if (reference !== undefined && !isReference(reference)) return undefined;
  const [start, end] = [valueIn(facts, 'startTime'), valueIn(facts, 'endTime')];
  return { kind: 'scheduled', reference, ...(isTime(start) && { start }), ...(isTime(end) && { end }) };
}

function isReference(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST;
}

/** ISO 8601, with a time and its zone. */
function isTime(value: unknown): value is string {
  return (
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/.test(value)
  );
}
