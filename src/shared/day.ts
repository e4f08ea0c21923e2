/** Whether a month has that day; years and months exist by their pattern. Engines differ on what `Date` parses. */
export function isDay(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
