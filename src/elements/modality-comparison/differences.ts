import { deepEqual } from '../../shared/deep-equal.js';
import type { Aspect } from './frozen.js';
import type { AspectValue } from './schema.js';

/**
 * Whether an aspect tells these modalities apart: what the author says (`same`), else numbers and yes/no as they
 * are, else lists as sets, else text without regard to case, space and punctuation. An address or a note counts where
 * it is all that is said. Saying nothing differs from saying something. Where there are not two to compare, everything
 * counts as different.
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

/** What counts in a comparison of two values. */
function essence(value: AspectValue | undefined): unknown {
  if (value === undefined || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return plain(value);
  if (Array.isArray(value)) return asSet(value);
  if (value.value !== undefined) return value.value;
  if (value.list?.length) return asSet(value.list);
  return value.text?.length ? plain([value.text].flat().join(' ')) : (value.url ?? essence(value.note));
}

function asSet(items: readonly string[]): readonly string[] | undefined {
  return items.length === 0 ? undefined : [...new Set(items.map(plain))].sort();
}

/** Punctuation that changes what is said: 50 is not 50 %. */
const PUNCTUATION = /(?:(?![%‰#*&@])[\p{P}\s])+/gu;

function plain(text: string): string {
  const normal = text.normalize('NFKC').toLowerCase();
  return normal.replace(PUNCTUATION, ' ').trim() || normal.trim();
}
