import type { LocaleModule } from '@lit/localize';
import type { Messages } from '../shared/language.js';

/** What `lit-localize` generates, as plain text with `{0}` where something comes in. */
export function asText({ templates }: LocaleModule): Messages {
  return Object.fromEntries(
    Object.entries(templates).map(([id, template]) => {
      if (typeof template === 'string') return [id, template];
      const { strings, values } = template;
      return [id, strings.map((text, n) => (n < values.length ? `${text}{${String(values[n])}}` : text)).join('')];
    }),
  );
}
