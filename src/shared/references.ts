import { anyOf, shown, type Issue } from './issue.js';

/** What an option names: one id, or, in a list, those that spaces separate. */
type Given = string | null | undefined | readonly string[];

/** An element's options that are ids, each with the ids there are: `{choice: ['rest', ['rest', 'recover']]}`. */
export type References = Readonly<Record<string, readonly [given: Given, known: readonly string[]]>>;

/** An issue for each id that is not among those there are. */
export function unknownIds(references: References): Issue[] {
  return Object.entries(references).flatMap(([path, [given, known]]) => {
    const separated = Array.isArray(given) ? ', separated by spaces' : '';
    const expected = `expected ${anyOf(known) || 'none (the data have none)'}${separated}`;
    return [...new Set([given ?? []].flat())]
      .filter((id) => id !== '' && !known.includes(id))
      .map((id) => ({ path, message: `${expected}, got ${shown(id)}. It is left out.` }));
  });
}
