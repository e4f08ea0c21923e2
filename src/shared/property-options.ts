/**
 * Declarations for Lit properties that turn what they do not know into their documented default and say so, whether
 * it came by attribute or by property: `@option(choice(LAYOUTS)) layout: Layout = 'auto'`.
 */
import type { PropertyDeclaration } from 'lit';
import { anyOf, shown } from './issue.js';

/** What a property keeps of the value it was given, and what to say about the rest. */
export interface Accepted {
  readonly value: unknown;
  readonly message?: string;
}

/** A Lit property declaration that also says which values it accepts. */
export interface OptionDeclaration extends PropertyDeclaration {
  readonly accept: (value: unknown) => Accepted;
}

/** Attributes arrive as they are written: `accept` reads them. */
export const AS_WRITTEN = { fromAttribute: (text: string | null) => text };

/** Text; anything else becomes it, as with the browser's own elements: a number, a `URL`. */
export function text(more: PropertyDeclaration = {}): OptionDeclaration {
  return {
    ...more,
    accept: (value) => ({ value: (value ?? null) === null ? null : String(value) }),
  };
}

/** One of these words; anything else is the first. */
export function choice<const T extends string>(
  words: readonly [T, ...T[]],
  more: PropertyDeclaration = {},
): OptionDeclaration {
  return {
    ...more,
    accept(value) {
      if (value === null || value === undefined || words.includes(value as T)) return { value: value ?? words[0] };
      const expected = anyOf(words);
      return { value: words[0], message: `expected ${expected}, got ${shown(value)}. ${shown(words[0])} is used.` };
    },
  };
}

/** A boolean attribute whose value `false` counts as absent, because many people and tools write it so. */
export function flag(more: PropertyDeclaration = {}): OptionDeclaration {
  return {
    ...more,
    type: Boolean,
    converter: { ...AS_WRITTEN, toAttribute: (on: unknown) => (on ? '' : null) },
    accept(value) {
      if (value !== 'false') return { value: value === '' || Boolean(value) };
      return { value: false, message: 'the value "false" counts as absent. Remove the attribute instead.' };
    },
  };
}

/** A number within limits; anything else is `fallback`. */
export function numeric(
  {
    min,
    max = Infinity,
    integer = false,
    fallback,
  }: { min: number; max?: number; integer?: boolean; fallback: number | undefined },
  more: PropertyDeclaration = {},
): OptionDeclaration {
  return {
    ...more,
    converter: AS_WRITTEN,
    accept(value) {
      if (value === null || value === undefined) return { value: fallback };
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof number === 'number' && number >= min && number <= max && (!integer || Number.isInteger(number))) {
        return { value: number };
      }
      const range = max === Infinity ? `${min} or more` : `${min}–${max}`;
      const used = fallback === undefined ? 'It is left out.' : `${fallback} is used.`;
      return {
        value: fallback,
        message: `expected a${integer ? ' whole' : ''} number, ${range}, got ${shown(value)}. ${used}`,
      };
    },
  };
}

/** Ids, separated by spaces; a list is accepted as well. */
export function ids(more: PropertyDeclaration = {}): OptionDeclaration {
  return {
    ...more,
    accept(value) {
      if (value === null || value === undefined || typeof value === 'string') return { value: value ?? undefined };
      if (Array.isArray(value)) return { value: value.join(' ') };
      return { value: undefined, message: `expected ids, separated by spaces, got ${shown(value)}. It is left out.` };
    },
  };
}
