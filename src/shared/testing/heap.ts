import { executeServerCommand } from '@web/test-runner-commands';
import { collectGarbage } from './leaks.js';

/** How many there are in memory of what, by its constructor. */
export type Heap = Readonly<Record<string, number>>;

/** Counts what is in memory, by constructor. Chromium's alone: `collectGarbage` says where. */
export async function heap(): Promise<Heap> {
  for (let n = 0; n < 3; n++) {
    collectGarbage!();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return executeServerCommand<Heap, null>('heap', null);
}

/** Lit 3.3.3 leaves the mark behind each item that its `repeat` takes away: an empty comment. */
const LITS = 'native Comment';

/** What there is more of than there was, by at least so many. */
export function growth(before: Heap, after: Heap, least: number): string[] {
  return Object.entries(after)
    .filter(([name]) => name !== LITS)
    .map(([name, count]) => ({ name, more: count - (before[name] ?? 0) }))
    .filter(({ more }) => more >= least)
    .map(({ name, more }) => `${more} × ${name}`);
}
