import { anyOf, shown, type Issue } from './issue.js';

/** An element's options that are ids, each with the ids there are: `{choice: [['rest'], ['rest', 'recover']]}`. */
export type References = Readonly<Record<string, readonly [given: readonly string[], known: readonly string[]]>>;

/** An issue for each id that is not among those there are. */
export function unknownIds(references: References): Issue[] {
  return Object.entries(references).flatMap(([path, [given, known]]) =>
    [...new Set(given)]
      .filter((id) => id !== '' && !known.includes(id))
      .map((id) => ({ path, message: `expected ${anyOf(known) || 'nothing'}, got ${shown(id)}. It is left out.` })),
  );
}
