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

/** A booking: without a reference nothing was booked; times count where they have a sensible form. */
export function scheduledNews(reference: unknown, start?: unknown, end?: unknown): BookingNews | undefined {
  if (typeof reference !== 'string' || reference === '' || reference.length > LONGEST) return undefined;
  return { kind: 'scheduled', reference, ...(isTime(start) && { start }), ...(isTime(end) && { end }) };
}

/** ISO 8601, with a time and its zone. */
function isTime(value: unknown): value is string {
  return (
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/.test(value)
  );
}
