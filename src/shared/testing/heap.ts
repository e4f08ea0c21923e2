import { executeServerCommand } from '@web/test-runner-commands';
import { collectGarbage } from './leaks.js';

/** How many there are in memory of what, by its constructor. */
export type Heap = Readonly<Record<string, number>>;

/** Whether this browser tells what is in its memory. Chromium does; where it is started otherwise, no test may pass by that. */
export function tellsOfMemory(): boolean {
  if (!('chrome' in window)) return false;
  if (!collectGarbage) throw new Error('Chromium lacks --js-flags=--expose-gc: web-test-runner.config.mjs sets it.');
  return true;
}

/** Counts what is in memory, by constructor: where `tellsOfMemory`. */
export async function heap(): Promise<Heap> {
  for (let n = 0; n < 3; n++) {
    collectGarbage!();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return executeServerCommand<Heap, null>('heap', null);
}

/** What there is more of than there was, by at least so many. */
export function growth(before: Heap, after: Heap, least: number): string[] {
  return Object.entries(after)
    .map(([name, count]) => ({ name, more: count - (before[name] ?? 0) }))
    .filter(({ more }) => more >= least)
    .map(({ name, more }) => `${more} × ${name}`);
}
