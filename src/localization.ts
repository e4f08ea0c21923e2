/**
 * Opt-in: lets every element speak the language around it, as far as there is a translation. Each is fetched when an
 * element needs it, once. An application that uses @lit/localize itself can do without: it merges ours from
 * `bodywork-elements/locales/*.js` into its own.
 */
import { allLocales, type targetLocales } from './locales/locale-codes.js';
import { asText } from './locales/plain-messages.js';
import type { Messages } from './shared/language.js';
import { offerLocales, type LocaleLoaders } from './shared/locales-client.js';

export { offerLocales, type LocaleLoaders, type Messages };

/** Literal addresses, so that bundlers and servers find the files. */
const LOADERS = {
  ar: () => import('./locales/generated/ar.js').then(asText),
  de: () => import('./locales/generated/de.js').then(asText),
  es: () => import('./locales/generated/es.js').then(asText),
  fr: () => import('./locales/generated/fr.js').then(asText),
  it: () => import('./locales/generated/it.js').then(asText),
  ja: () => import('./locales/generated/ja.js').then(asText),
  nl: () => import('./locales/generated/nl.js').then(asText),
  'pt-BR': () => import('./locales/generated/pt-BR.js').then(asText),
} as const satisfies Record<(typeof targetLocales)[number], unknown>;

offerLocales(LOADERS);

/** The languages there are words in. */
export const LOCALES: readonly string[] = allLocales;
