import type { Source } from './frozen.js';

/** One place that refers to a source. */
export interface Reference {
  /** Number of the source, from 1. */
  readonly number: number;
  /** Id of the place, to come back to. */
  readonly id: string;
  /** What is said there: the name of a modality, the label of an aspect. */
  readonly about: string;
}

/** Numbers sources in the order the author gave, and keeps who refers to them while the rest is rendered. */
export class Footnotes {
  readonly sources: readonly Source[];
  readonly #references: Reference[] = [];
  #made = 0;

  constructor(sources: readonly Source[] = []) {
    this.sources = sources;
  }

  /**
   * Refers to sources by their ids; those that do not exist were left out when the data were read.
   *
   * @param reachable - whether the place can be seen now, and so be led back to
   */
  refer(ids: readonly string[] | undefined, about: string, reachable = true): readonly Reference[] {
    if (!ids) return [];
    const references = ids.map((id) => ({
      number: this.sources.findIndex((source) => source.id === id) + 1,
      about,
      id: `reference-${++this.#made}`,
    }));
    if (reachable) this.#references.push(...references);
    return references;
  }

  /** Every place that refers to the source of that number. */
  referencesTo(number: number): readonly Reference[] {
    return this.#references.filter((each) => each.number === number);
  }
}
