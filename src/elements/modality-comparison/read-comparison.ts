import type { DataReader } from '../../shared/data-reader.js';
import { isDay } from '../../shared/day.js';
import { identified, withoutSpaces } from '../../shared/identified.js';
import { shown, type Report } from '../../shared/issue.js';
import { slug } from '../../shared/slug.js';
import { adviceOn } from './advice.js';
import { readTable } from './read-table.js';
import { comparisonSchema, type Aspect, type AspectValue, type Comparison } from './schema.js';
import { hasPortrait } from './shown.js';

/** What the comparison knows about its data. */
export const comparisonReader: DataReader<typeof comparisonSchema> = {
  name: 'comparison',
  schema: comparisonSchema,
  html: 'a <table> whose first row names at least one modality',
  fromHtml: readTable,
  complete,
  advise: adviceOn,
  isEmpty: ({ modalities, aspects }) =>
    modalities.length === 0 || (aspects.length === 0 && !modalities.some((each) => hasPortrait(each) || each.booking)),
};

/**
 * Fills in ids, lets `values` and `suits` speak of a modality by its name as well as by its id, and leaves out what
 * refers to nothing.
 */
function complete({ reviewed, ...given }: Comparison, report: Report, raw: unknown): Comparison {
  const named = identified(given.modalities, ({ name }) => name, 'modalities', report);
  const modalityOf = finder(named, (raw as Comparison).modalities);
  const byModality = <T>(record: Readonly<Record<string, T>>, path: string): Record<string, T> => {
    const entries = Object.entries(record).flatMap(([key, value]) => {
      const id = modalityOf(key);
      if (id === undefined) {
        const known = named.map((each) => each.id).join(', ') || 'none';
        report(`${path}.${key}`, `there is no modality with the id ${shown(key)} (${known}). This value is left out.`);
      }
      return id ? [[id, value] as const] : [];
    });
    return Object.fromEntries(entries);
  };
  const sources = given.sources && identified(given.sources, ({ id }) => id, 'sources', report);
  const cited = citing(finder(sources ?? [], (raw as Comparison).sources), report);
  const modalities = named.map((modality, index) => cited(modality, `modalities[${index}]`));
  const aspects = identified(given.aspects, ({ label }) => label, 'aspects', report).map((aspect, index) => {
    const path = `aspects[${index}]`;
    const values = Object.entries(byModality(aspect.values, `${path}.values`)).map(
      ([id, value]) => [id, isRich(value) ? cited(value, `${path}.values.${id}`) : value] as const,
    );
    return onScale(cited({ ...aspect, values: Object.fromEntries(values) }, path), path, report);
  });
  const options =
    given.guide &&
    identified(given.guide.options, ({ label }) => label, 'guide.options', report).map((option, index) => ({
      ...option,
      suits: byModality(option.suits, `guide.options[${index}].suits`),
    }));
  const exists = reviewed && isDay(reviewed.on);
  if (reviewed && !exists) {
    report('reviewed.on', `expected a day that exists, got ${shown(reviewed.on)}. This reviewed is left out.`);
  }
  return {
    ...given,
    ...(exists && { reviewed }),
    ...(sources && { sources }),
    modalities,
    aspects,
    ...(given.guide && options && { guide: { ...given.guide, options } }),
  };
}

/**
 * Finds the id of what data call by its id, by one that is alike, or by its name; an empty one where that was left out,
 * which was told already.
 */
function finder(items: readonly { readonly id: string; readonly name?: string }[], raw: unknown) {
  const given = [raw].flat() as ({ id?: unknown; name?: unknown } | null | undefined)[];
  const names = given.flatMap((item) => [item?.id, item?.name]).filter((each) => typeof each === 'string');
  // What comes later holds: an id as it is, then one that is alike, then a name.
  const ids = new Map([
    ...names.map((name) => [slug(name), ''] as const),
    ...items.map(({ id, name = id }) => [slug(name), id] as const),
    ...items.map(({ id }) => [slug(id), id] as const),
    ...items.map(({ id }) => [id, id] as const),
  ]);
  // Signs alone are like no other signs.
  ids.delete('');
  return (called: string): string | undefined => ids.get(withoutSpaces(called)) ?? ids.get(slug(called));
}

function isRich(value: AspectValue): value is Exclude<AspectValue, string | number | boolean | string[]> {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Refers to sources by their ids, and leaves out those that are not there. */
function citing(sourceOf: ReturnType<typeof finder>, report: Report) {
  return <T extends { readonly sources?: string[] | undefined }>(item: T, path: string): T => {
    if (!item.sources) return item;
    const sources = item.sources.flatMap((called) => {
      const id = sourceOf(called);
      if (id === undefined) {
        report(
          `${path}.sources`,
          `there is no source with the id ${shown(called)}. Add it to sources, or leave it out here.`,
        );
      }
      return id || [];
    });
    return { ...item, sources: [...new Set(sources)] };
  };
}

/** Says which numbers lie outside of their scale, and drops a scale that has no length. */
function onScale<T extends Aspect>(aspect: T, path: string, report: Report): T {
  const { scale, ...rest } = aspect;
  if (!scale) return aspect;
  const { min, max } = scale;
  if (min >= max) {
    report(`${path}.scale`, `expected max to be more than min, got ${min} and ${max}. This scale is left out.`);
    return rest as unknown as T;
  }
  for (const [id, value] of Object.entries(aspect.values)) {
    const number = isRich(value) ? value.value : value;
    if (typeof number === 'number' && (number < min || number > max)) {
      report(`${path}.values.${id}`, `expected ${min}–${max}, as the scale says, got ${number}. It is not drawn.`);
    }
  }
  return aspect;
}
