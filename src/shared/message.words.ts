import { msg as litMsg } from '@lit/localize';
import { directionOf, language, ownMessages } from './language.js';
import { messagesOf } from './locales-client.js';

/** A message without the mark by which `lit-localize` finds those to translate. */
type Unmarked = (template: string | Template, options: { readonly id: string }) => string;

/**
 * The `msg` of @lit/localize with two more places to look first: the author's own words for this element, and our own
 * translation into the language around it. What is in neither is left to @lit/localize, and so to the translations of
 * an application that uses it.
 */
export const msg = ((template: string | Template, options: { readonly id: string }) => {
  const { id } = options;
  const text = ownMessages()[id.slice(id.lastIndexOf('.') + 1)] ?? messagesOf(language())?.[id];
  if (text === undefined) return (litMsg as Unmarked)(template, options);
  return typeof template === 'string'
    ? text
    : text.replace(PLACE, (_, number: number) => isolated(String(template.values[number])));
}) as typeof litMsg;

/** Words of another direction within a sentence: marks that nobody sees keep `+1 555 0100` from being turned around. */
function isolated(text: string): string {
  return /^[\p{N}\p{P}]*$/u.test(text) || directionOf(language()) === 'ltr' ? text : `\u2068${text}\u2069`;
}

/** What `str` makes. */
interface Template {
  readonly values: readonly unknown[];
}

const PLACE = /\{(\d)\}/g;
