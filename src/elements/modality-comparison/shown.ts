import { differs, type Say } from './differences.js';
import type { Footnotes } from './footnotes.js';
import type { Aspect, Comparison, Guide, Modality } from './frozen.js';

/** What is shown of a comparison, whatever the layout. */
export interface Shown {
  /** Of very many aspects those that are rendered by now. */
  readonly data: Comparison;
  /** In the order of their columns. */
  readonly modalities: readonly Modality[];
  /** Those in which the modalities agree. */
  readonly equal: readonly Aspect[];
  /** Whether these are hidden. */
  readonly differencesOnly: boolean;
  /** How many columns show; undefined until measured, and where there are no columns. */
  readonly columns: number | undefined;
  /** The guide's chosen option. */
  readonly chosen: Guide['options'][number] | undefined;
  readonly highlight: string | null;
  readonly footnotes: Footnotes;
  /** Which explanation is open. */
  readonly openHelp: string | undefined;
}

/** What a visitor can do, for the element to carry out. */
export interface Acts {
  readonly book: (event: MouseEvent, modality: Modality) => void;
  readonly pick: (column: number, modality: string) => void;
  readonly toggleHelp: (key: string) => void;
}

export function isMarked({ chosen, highlight }: Shown, { id }: Modality): boolean {
  return id === highlight || suits(chosen, id!);
}

/** Whether a modality has a column that shows; all of them do where there are none to choose from. */
export function isVisible({ modalities, columns }: Shown, modality: Modality): boolean {
  return columns === undefined || modalities.indexOf(modality) < columns;
}

/** Whether a modality suits what was chosen. Ids may be any text, also `constructor`. */
export function suits(chosen: Shown['chosen'], modality: string): boolean {
  return chosen !== undefined && Object.hasOwn(chosen.suits, modality);
}

/** Whether anything is said of a modality as a whole, but for where to book it. */
export function hasPortrait({ image, summary, url, sources }: Modality): boolean {
  return image !== undefined || url !== undefined || [summary ?? [], sources ?? []].flat().length > 0;
}

/** The aspects in which these modalities agree. */
export function agreeing(aspects: readonly Aspect[], modalities: readonly Modality[], say?: Say): readonly Aspect[] {
  const ids = modalities.map(({ id }) => id!);
  return aspects.filter((aspect) => !differs(aspect, ids, say));
}

/** Whether an aspect is hidden because the modalities agree in it. */
export function isHidden({ differencesOnly, equal }: Shown, aspect: Aspect): boolean {
  return differencesOnly && equal.includes(aspect);
}

/** As many aspects as are rendered by now, in the order they are seen. */
export function firstOf(aspects: readonly Aspect[], count: number): Aspect[] {
  return grouped(aspects)
    .flatMap(([, rows]) => rows)
    .slice(0, count);
}

/** Aspects by group, in the order in which each group comes first; before them those without one, which need no heading. */
export function grouped(aspects: readonly Aspect[]): readonly (readonly [string | undefined, readonly Aspect[]])[] {
  const groups = new Map<string | undefined, Aspect[]>();
  const alone = aspects.filter(({ group }) => group === undefined);
  if (alone.length > 0) groups.set(undefined, []);
  for (const aspect of aspects) {
    const rows = groups.get(aspect.group);
    if (rows) rows.push(aspect);
    else groups.set(aspect.group, [aspect]);
  }
  return [...groups];
}
