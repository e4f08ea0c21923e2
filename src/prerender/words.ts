/** Every language at once: a server has no reason to wait for one. It configures this bundle's own copy of @lit/localize. */
import type { LocaleModule } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import * as ar from '../locales/generated/ar.js';
import * as de from '../locales/generated/de.js';
import * as es from '../locales/generated/es.js';
import * as fr from '../locales/generated/fr.js';
import * as it from '../locales/generated/it.js';
import * as ja from '../locales/generated/ja.js';
import * as nl from '../locales/generated/nl.js';
import * as ptBR from '../locales/generated/pt-BR.js';
import { language, localeFor, SOURCE_LANGUAGE } from '../shared/language.js';

const LOCALES: Readonly<Record<string, LocaleModule>> = { ar, de, es, fr, it, ja, nl, 'pt-BR': ptBR };
const targetLocales = Object.keys(LOCALES);

/** Lets everything that renders speak its own language. To be called once. */
export function offerWords(): void {
  configureReentrantLocalization({
    sourceLocale: SOURCE_LANGUAGE,
    targetLocales,
    getLocale: () => localeFor(language(), [SOURCE_LANGUAGE, ...targetLocales]) ?? SOURCE_LANGUAGE,
    loadLocaleSync: (locale) => LOCALES[locale]!,
  });
}
