import { paused } from './mount.js';

/** Where garbage can be collected at will: Chromium, as these tests start it. */
export const collectGarbage = (globalThis as { gc?: () => void }).gc;

/**
 * Lives through something over and over, and counts what of it is still in memory after that.
 *
 * @param times - how often
 * @param live - one life: what it returns is to be forgotten
 */
export async function survivors(times: number, live: () => Promise<object>): Promise<number> {
  const lives: WeakRef<object>[] = [];
  for (let n = 0; n < times; n++) lives.push(new WeakRef(await live()));
  const left = (): number => lives.filter((life) => life.deref()).length;
  // A busy machine forgets later: timers of a second may still be under way.
  for (let n = 0; n < 40; n++) {
    await paused(50);
    collectGarbage!();
    if (left() === 0) break;
  }
  return left();
}
