import type { Arrangement } from './arrange.js';
import type { Testimonial } from './frozen.js';
import { ShownTestimonials } from './shown-testimonials.js';
import type { Heading } from './row.js';
import type { SlideRange } from './slide-position.js';

/** The row, as far as it matters to the one being read. */
interface RowPosition {
  readonly range: SlideRange | undefined;
  readonly destination: number;
  assume(index: number): void;
  place(): Heading | undefined;
}

/** What is shown, and the one being read: it stays when others come, go or change places. */
export class Reading {
  readonly #row: RowPosition;
  readonly #shown = new ShownTestimonials();
  /** Whether nothing was shown yet. */
  isNew = true;
  /** What the page was told of last. */
  #told: { readonly index: number; readonly key: string | undefined } = { index: 0, key: undefined };
  /** Whether other slides came into the row since it was last placed. */
  replaced = false;
  #wasRow = false;

  constructor(row: RowPosition) {
    this.#row = row;
  }

  get list(): readonly Testimonial[] {
    return this.#shown.list;
  }

  /** Those that are fully visible. */
  get seen(): readonly Testimonial[] {
    const { first, count } = this.#row.range ?? { first: 0, count: 1 };
    return this.list.slice(first, first + count);
  }

  /** What tells each from the others when they are replaced. */
  get keys(): readonly string[] {
    return this.#shown.keys;
  }

  /** The index the page was told of last. */
  get index(): number {
    return this.#told.index;
  }

  /**
   * Chooses what is shown, and finds the one being read in it.
   *
   * @param wanted - index of the one to be read instead
   * @returns whether it is anything else than before
   */
  arrange(all: readonly Testimonial[], arrangement: Arrangement, wanted?: number): boolean {
    const { destination } = this.#row;
    const { [destination]: current, length } = this.keys;
    // Where nothing was left, the one that was read before.
    const reading = current ?? this.#told.key;
    if (!this.#shown.update(all, arrangement)) return false;
    const last = this.keys.length - 1;
    if (wanted !== undefined && last >= 0) {
      // Where it begins there is nothing to be told: the page itself said so.
      if (this.isNew) this.tell(wanted);
      this.#assume(Math.min(wanted, last));
    } else if (length > 0 || this.#row.range) {
      this.#assume(this.#shown.placeOf(reading, destination));
    }
    if (last >= 0) this.isNew = false;
    return true;
  }

  /** A row that comes later stands at this one, of which the page knows: it said so itself. */
  begin(wanted: number): void {
    const index = Math.min(wanted, this.list.length - 1);
    this.tell(index);
    this.#row.assume(index);
  }

  /** A list that becomes a row has to be shown the place where it stood. */
  becomes(isRow: boolean, wanted?: number): void {
    if (isRow && !this.#wasRow && this.#row.range) this.#assume(wanted ?? this.#row.destination);
    this.#wasRow = isRow;
  }

  /**
   * Where other slides came into the row: shows the one being read at once.
   *
   * @returns the first slide then, and who moved the row there; undefined where nothing had to be done
   */
  place(): Heading | undefined {
    if (!this.replaced) return undefined;
    this.replaced = false;
    return this.#row.place();
  }

  /**
   * Takes down which one comes first now.
   *
   * @returns that testimonial, if the page does not know it there yet
   */
  tell(index: number): Testimonial | undefined {
    const before = this.#told;
    this.#told = { index, key: this.keys[index] };
    const same = index === before.index && (this.#told.key === before.key || before.key === undefined);
    return same ? undefined : this.list[index];
  }

  #assume(index: number): void {
    this.replaced = true;
    this.#row.assume(index);
  }
}
