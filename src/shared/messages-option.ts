import { deepEqual } from './deep-equal.js';
import { anyOf, shown } from './issue.js';
import { AS_WRITTEN, type OptionDeclaration } from './property-options.js';
import { readJson } from './read-json.js';

/**
 * The author's own words for some of an element's messages: an object, or JSON text in the attribute. What is no text, or
 * for no message there is, is left out.
 *
 * @param names - of the messages there are
 */
export function messages(names: readonly string[]): OptionDeclaration {
  return {
    converter: AS_WRITTEN,
    hasChanged: (now, before) => !deepEqual(now, before),
    accept(given) {
      const { value, message } = typeof given === 'string' ? readJson(given) : { value: given ?? null };
      if (value === null) return { value };
      if (typeof value !== 'object' || Array.isArray(value)) {
        return {
          value: null,
          message: message ?? `expected an object such as {"${names[0]}": "…"}, got ${shown(value)}. It is left out.`,
        };
      }
      const [kept, strange] = [new Map<string, string>(), [] as string[]];
      for (const [name, text] of Object.entries(value)) {
        if (names.includes(name) && typeof text === 'string') kept.set(name, text);
        else strange.push(shown(name));
      }
      return {
        value: Object.fromEntries(kept),
        ...(strange.length > 0 && {
          message: `expected texts for ${anyOf(names)}. What is for ${anyOf(strange)} is left out.`,
        }),
      };
    },
  };
}
