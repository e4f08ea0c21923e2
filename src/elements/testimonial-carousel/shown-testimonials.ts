import { arrange, keysOf, type Arrangement } from './arrange.js';
import type { Testimonial } from './frozen.js';

/** The testimonials that are shown, and what tells each from the others when they are replaced. */
export class ShownTestimonials {
  list: readonly Testimonial[] = [];
  keys: readonly string[] = [];

  /**
   * Takes up what is to be shown now.
   *
   * @returns whether it is anything else than before
   */
  update(all: readonly Testimonial[], arrangement: Arrangement): boolean {
    const list = arrange(all, arrangement);
    const same = list.length === this.list.length && list.every((each, index) => each === this.list[index]);
    if (same) return false;
    this.list = list;
    this.keys = keysOf(list);
    return true;
  }

  /** Where the one with this key stands; where it is gone, the one that stands at its place. */
  placeOf(key: string | undefined, before: number): number {
    const found = key === undefined ? -1 : this.keys.indexOf(key);
    return found < 0 ? Math.min(before, Math.max(this.list.length - 1, 0)) : found;
  }
}
