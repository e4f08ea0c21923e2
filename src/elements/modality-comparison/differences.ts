import { deepEqual } from '../../shared/deep-equal.js';
import type { Aspect } from './frozen.js';
import type { AspectValue } from './schema.js';

/**
 * Whether an aspect tells these modalities apart: what the author says (`same`), else numbers and yes/no as they
 * are, lists as sets, text without regard to case, space and punctuation but for a dash before a number. What is said
 * together counts together: a number alone, or a list alone, would hide that the words beside it say something else. An
 * address or a note counts where it is all that is said. Saying nothing differs from saying something. Where there are
 * not two to compare, everything counts as different, and so does what cannot be told to be the same.
 */
export function differs(aspect: Aspect, modalities: readonly string[]): boolean {
  if (modalities.length < 2) return true;
  if (aspect.same !== undefined) return !aspect.same;
  const [first, ...rest] = modalities.map((id) => essence(valueOf(aspect, id)));
  return rest.some((each) => !deepEqual(each, first));
}

/**
 * What an aspect says of a modality, if anything. Ids may be any text, also `constructor`. It is frozen all the same:
 * its type is that of what was given, as `Array.isArray` tells no read-only list from an object.
 */
export function valueOf(aspect: Aspect, modality: string): AspectValue | undefined {
  return Object.hasOwn(aspect.values, modality) ? (aspect.values[modality] as AspectValue) : undefined;
}

/** What counts in a comparison of two values, in one shape for all the ways to say it. */
function essence(given: AspectValue | undefined): unknown {
  const { value, list = [], text = [], url, note } = inFull(given);
  if (value === undefined && list.length === 0 && text.length === 0) return url ?? (note && plain(note));
  return [value, [...new Set(list.map(plain))].sort(), plain([text].flat().join(' '))];
}

function inFull(given: AspectValue | undefined): Exclude<AspectValue, string | number | boolean | string[]> {
  if (typeof given === 'string') return { text: given };
  if (Array.isArray(given)) return { list: given };
  return typeof given === 'object' ? given : { value: given };
}

/** A dash before a number, and before what it is paid in: minus, or up to. */
const DASH = /[\p{Pd}\u2212]\s*(?=\p{Sc}?\p{Nd})/gu;
/** Some punctuation changes what is said: 50 is not 50 %, and 1.5 is not 1:5. */
const PUNCTUATION = /(?:(?![%‰#*&@]|[.,:/]\p{Nd})[\p{P}\s])+/gu;

function plain(text: string): string {
  // A minus is no punctuation, and stays.
  const normal = text.normalize('NFKC').toLowerCase().replace(DASH, ' \u2212');
  return normal.replace(PUNCTUATION, ' ').trim() || normal.trim();
}
