import { MAX_TEXT } from './schema-parts.js';

/** A name as an id: lower case, letters and digits of any script, words joined by hyphens. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .normalize('NFC');
}

/**
 * Makes ids unique in the order they are asked for: `massage`, `massage-2`, … None is longer than a text may be: it would be
 * cut when it is read again.
 */
export function uniqueIds(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const stem = wanted.slice(0, MAX_TEXT) || 'item';
    let id = stem;
    // With room for the number.
    for (let n = 2; taken.has(id); n++) id = `${stem.slice(0, MAX_TEXT - 9)}-${n}`;
    taken.add(id);
    return id;
  };
}
