import type { DataReader } from '../../shared/data-reader.js';
import { isDay } from '../../shared/day.js';
import { identified } from '../../shared/identified.js';
import { shown, type Report } from '../../shared/issue.js';
import { slug } from '../../shared/slug.js';
import { adviceOn } from './advice.js';
import { readTable } from './read-table.js';
import { comparisonSchema, type Aspect, type AspectValue, type Comparison } from './schema.js';

/** What the comparison knows about its data. */
export const comparisonReader: DataReader<typeof comparisonSchema> = {
  name: 'comparison',
  schema: comparisonSchema,
  html: 'a <table> whose first row names at least one modality',
  fromHtml: readTable,
  complete,
  advise: adviceOn,
  isEmpty: ({ modalities, aspects }) => modalities.length === 0 || aspects.length === 0,
};

/**
 * Fills in ids, lets `values` and `suits` speak of a modality by its name as well as by its id, and leaves out what
 * refers to nothing.
 */
function complete({ reviewed, ...given }: Comparison, report: Report, raw: unknown): Comparison {
  const named = identified(given.modalities, ({ name }) => name, 'modalities', report);
  const known = named.map(({ id }) => id);
  // What comes later holds: an id as it is, then one that is alike, then a name.
  const called = new Map([
    ...named.map(({ id, name }) => [slug(name), id] as const),
    ...known.map((id) => [slug(id), id] as const),
    ...known.map((id) => [id, id] as const),
  ]);
  const told = mentioned(raw as Comparison);
  const byModality = <T>(record: Readonly<Record<string, T>>, path: string): Record<string, T> => {
    const entries = Object.entries(record).flatMap(([key, value]) => {
      const id = called.get(key) ?? called.get(slug(key));
      if (id !== undefined) return [[id, value] as const];
      if (!told.has(slug(key))) {
        report(
          `${path}.${key}`,
          `there is no modality with the id ${shown(key)} (${known.join(', ')}). This value is left out.`,
        );
      }
      return [];
    });
    return Object.fromEntries(entries);
  };
  const sources = given.sources && identified(given.sources, ({ id }) => id, 'sources', report);
  const cited = citing(new Set(sources?.map(({ id }) => id)), told, report);
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
 * Slugs of all that modalities and sources are called, those too that were left out: each of these was told of, and what
 * refers to it goes without another word.
 */
function mentioned({ modalities, sources }: Comparison): ReadonlySet<string | undefined> {
  const items = [modalities, sources].flat() as ({ id?: unknown; name?: unknown } | null | undefined)[];
  return new Set(
    items.flatMap((item) => [item?.id, item?.name].map((each) => (typeof each === 'string' ? slug(each) : undefined))),
  );
}

function isRich(value: AspectValue): value is Exclude<AspectValue, string | number | boolean | string[]> {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Leaves out references to sources that are not there. */
function citing(known: ReadonlySet<string>, told: ReadonlySet<string | undefined>, report: Report) {
  return <T extends { readonly sources?: string[] | undefined }>(item: T, path: string): T => {
    if (!item.sources) return item;
    const sources = item.sources.filter((id) => {
      if (!known.has(id) && !told.has(slug(id))) {
        report(
          `${path}.sources`,
          `there is no source with the id ${shown(id)}. Add it to sources, or leave it out here.`,
        );
      }
      return known.has(id);
    });
    return { ...item, sources };
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
