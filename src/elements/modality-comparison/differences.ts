import { deepEqual } from '../../shared/deep-equal.js';
import type { Aspect } from './frozen.js';
import type { AspectValue } from './schema.js';

/** A number, or yes and no, in the words that a cell shows. */
export type Say = (value: number | boolean, scale: Aspect['scale']) => string;

/**
 * Whether an aspect tells these modalities apart: what the author says (`same`), else numbers and yes/no as they
 * are, lists as sets, text without regard to case, space and punctuation but for a dash before a number. What is said
 * together counts together: a number alone, or a list alone, would hide that the words beside it say something else. Where
 * one says in words what another says by a number or a list, the words count that a reader sees. An address or a note
 * counts where it is all that is said. Saying nothing differs from saying something. Where there are not two to compare,
 * everything counts as different, and so does what cannot be told to be the same.
 */
export function differs(aspect: Aspect, modalities: readonly string[], say: Say = String): boolean {
  if (modalities.length < 2) return true;
  if (aspect.same !== undefined) return !aspect.same;
  const values = modalities.map((id) => inFull(valueOf(aspect, id)));
  const agree = (of: (value: Full) => unknown): boolean => {
    const [first, ...rest] = values.map(of);
    return rest.every((each) => deepEqual(each, first));
  };
  // A note or an address alone is no words beside those of others.
  const read = ({ value, text = [], list = [] }: Full): string =>
    plain([value === undefined ? [] : say(value, aspect.scale), text, list].flat().join(' '));
  return !agree(agree(kinds) ? essence : read);
}

/**
 * What an aspect says of a modality, if anything. Ids may be any text, also `constructor`. It is frozen all the same:
 * its type is that of what was given, as `Array.isArray` tells no read-only list from an object.
 */
export function valueOf(aspect: Aspect, modality: string): AspectValue | undefined {
  return Object.hasOwn(aspect.values, modality) ? (aspect.values[modality] as AspectValue) : undefined;
}

type Full = Exclude<AspectValue, string | number | boolean | string[]>;

/** In which ways something is said. */
function kinds({ value, list = [], text = [] }: Full): unknown {
  return [typeof value, list.length > 0, text.length > 0];
}

/** What counts in a comparison of values of the same kinds, in one shape for all the ways to say it. */
function essence({ value, list = [], text = [], url, note }: Full): unknown {
  if (value === undefined && list.length === 0 && text.length === 0) return url ?? (note && plain(note));
  return [value, [...new Set(list.map(plain))].sort(), plain([text].flat().join(' '))];
}

function inFull(given: AspectValue | undefined): Full {
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
