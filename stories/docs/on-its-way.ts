/** A file that never comes, for stories of what waits for one. */
export const ON_ITS_WAY = 'on-its-way.json';

/** As `beforeEach` of a story: nothing answers who asks for that file. */
export function neverAnswer(): () => void {
  const { fetch } = window;
  window.fetch = (asked, ...how) =>
    typeof asked === 'string' && asked.endsWith(ON_ITS_WAY)
      ? new Promise<never>(() => undefined)
      : fetch(asked, ...how);
  return () => {
    window.fetch = fetch;
  };
}
