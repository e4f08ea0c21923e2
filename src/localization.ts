/**
 * Opt-in: lets every element speak the language around it, as far as there is a translation. It configures
 * `@lit/localize`, which a page can do once: an application with messages of its own merges ours from
 * `bodywork-elements/locales/*.js` into its own instead.
 */
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { language, SOURCE_LANGUAGE } from './shared/language.js';
import { messagesOf, offerLocales, spokenLocale } from './shared/locales-client.js';

/** Literal addresses, so that bundlers and servers find the files. */
const LOADERS = {
  ar: () => import('./locales/generated/ar.js'),
  de: () => import('./locales/generated/de.js'),
  es: () => import('./locales/generated/es.js'),
  fr: () => import('./locales/generated/fr.js'),
  it: () => import('./locales/generated/it.js'),
  ja: () => import('./locales/generated/ja.js'),
  nl: () => import('./locales/generated/nl.js'),
  'pt-BR': () => import('./locales/generated/pt-BR.js'),
} as const;

configureReentrantLocalization({
  sourceLocale: SOURCE_LANGUAGE,
  targetLocales: Object.keys(LOADERS),
  getLocale: () => spokenLocale(language()),
  loadLocaleSync: (locale) => messagesOf(locale)!,
});
offerLocales(LOADERS);

/** The languages there are words in. */
export const LOCALES: readonly string[] = [SOURCE_LANGUAGE, ...Object.keys(LOADERS)];
