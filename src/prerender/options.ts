/** What the command and the function refuse alike, because it makes no sense. */
import { validLanguage } from '../shared/language.js';
import type { PrerenderOptions } from './types.js';

/**
 * What is wrong with options; undefined where nothing is.
 *
 * @param dashes - what stands before their names where they are given
 */
export function mistakeIn({ base, lang }: Pick<PrerenderOptions, 'base' | 'lang'>, dashes = ''): string | undefined {
  if (base !== undefined && !isPlace(base))
    return `Unknown value "${base}" for ${dashes}base: expected a path such as /practice/, or a web address.`;
  if (lang !== undefined && validLanguage(lang) === undefined)
    return `Unknown value "${lang}" for ${dashes}lang: expected a language such as en or de-CH.`;
  return undefined;
}

/** Whether a site can be published there. */
function isPlace(base: string): boolean {
  return /^(?:https?:\/)?\//i.test(base) && URL.canParse(base, 'https://site.invalid');
}
