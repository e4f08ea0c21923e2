/** What `npm run test:fuzz` asks of the tests that can go on for longer; scripts/testing/long-run.mjs is its other end. */
export interface LongRun {
  /** How long to go on; left out: as short as in every other run. */
  readonly minutes?: number;
  readonly seed?: number;
}

export async function longRun(): Promise<LongRun> {
  const response = await fetch('/__long-run');
  return (await response.json()) as LongRun;
}

/** Says something at once: what the console holds is told at the end, if there is one. */
export async function say(words: string): Promise<void> {
  await fetch('/__long-run', { method: 'POST', body: JSON.stringify(words) });
}
