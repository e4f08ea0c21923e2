import type { DataReader } from '../../shared/data-reader.js';
import { shown, type Report } from '../../shared/issue.js';
import { slug, uniqueIds } from '../../shared/slug.js';
import { readTable } from './read-table.js';
import { comparisonSchema, type Comparison } from './schema.js';

/** What the comparison knows about its data. */
export const comparisonReader: DataReader<typeof comparisonSchema> = {
  name: 'comparison',
  schema: comparisonSchema,
  html: 'a <table> whose first row names at least one modality',
  fromHtml: readTable,
  complete,
  isEmpty: ({ modalities, aspects }) => modalities.length === 0 || aspects.length === 0,
};

/** Fills in ids, and lets `values` and `suits` speak of a modality by its name as well as by its id. */
function complete(given: Comparison, report: Report): Comparison {
  const modalities = identified(given.modalities, ({ name }) => name, 'modalities', report);
  const known = new Set(modalities.map(({ id }) => id));
  const byModality = <T>(record: Readonly<Record<string, T>>, path: string): Record<string, T> => {
    const entries = Object.entries(record).flatMap(([key, value]) => {
      const id = known.has(key) ? key : slug(key);
      if (known.has(id)) return [[id, value] as const];
      report(
        `${path}.${key}`,
        `there is no modality with the id ${shown(key)} (${[...known].join(', ')}). This value is left out.`,
      );
      return [];
    });
    return Object.fromEntries(entries);
  };
  const aspects = identified(given.aspects, ({ label }) => label, 'aspects', report).map((aspect, index) => ({
    ...aspect,
    values: byModality(aspect.values, `aspects[${index}].values`),
  }));
  if (!given.guide) return { ...given, modalities, aspects };
  const options = identified(given.guide.options, ({ label }) => label, 'guide.options', report).map(
    (option, index) => ({
      ...option,
      suits: byModality(option.suits, `guide.options[${index}].suits`),
    }),
  );
  return { ...given, modalities, aspects, guide: { ...given.guide, options } };
}

/** Every item with an id of its own: the given one, else a slug of its name. */
function identified<T extends { readonly id?: string | undefined }>(
  items: readonly T[],
  nameOf: (item: T) => string,
  path: string,
  report: Report,
): (T & { readonly id: string })[] {
  const unique = uniqueIds();
  return items.map((item, index) => {
    const id = unique(item.id ?? slug(nameOf(item)));
    if (item.id !== undefined && id !== item.id) {
      report(`${path}[${index}].id`, `${shown(item.id)} is taken already. ${shown(id)} is used.`);
    }
    return { ...item, id };
  });
}
