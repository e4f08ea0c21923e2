import { shown, type Report } from './issue.js';
import { slug, uniqueIds } from './slug.js';

/** Every item with an id of its own: the given one, without spaces, else a slug of its name. */
export function identified<T extends { readonly id?: string | undefined }>(
  items: readonly T[],
  nameOf: (item: T) => string,
  path: string,
  report: Report,
  spaced = false,
): (T & { readonly id: string })[] {
  const unique = uniqueIds();
  // Ids that were given come first: a name must not take one away.
  const given = items.map(({ id }, index) => {
    if (id === undefined) return undefined;
    const made = unique(spaced ? id : withoutSpaces(id));
    if (made !== id) {
      const wrong = !spaced && /\s/.test(id) ? 'must be without spaces' : 'is taken already';
      report(`${path}[${index}].id`, `${shown(id)} ${wrong}. ${shown(made)} is used.`);
    }
    return made;
  });
  return items.map((item, index) => ({ ...item, id: given[index] ?? unique(slug(nameOf(item))) }));
}

/** Lists of ids are separated by white space. */
export function withoutSpaces(id: string): string {
  return id.trim().replace(/\s+/g, '-');
}
