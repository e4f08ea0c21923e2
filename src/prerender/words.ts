/** Every language at once: a server has no reason to wait for one. */
import type { LocaleModule } from '@lit/localize';
import * as ar from '../locales/generated/ar.js';
import * as de from '../locales/generated/de.js';
import * as es from '../locales/generated/es.js';
import * as fr from '../locales/generated/fr.js';
import * as it from '../locales/generated/it.js';
import * as ja from '../locales/generated/ja.js';
import * as nl from '../locales/generated/nl.js';
import * as ptBR from '../locales/generated/pt-BR.js';
import type { targetLocales } from '../locales/locale-codes.js';
import { asText } from '../locales/plain-messages.js';
import { fetchLocale, localeOnItsWay, offerLocales } from '../shared/locales-client.js';

const LOCALES: Readonly<Record<(typeof targetLocales)[number], LocaleModule>> = {
  ar,
  de,
  es,
  fr,
  it,
  ja,
  nl,
  'pt-BR': ptBR,
};

/** Lets everything that renders speak its own language from then on. To be called once. */
export async function offerWords(): Promise<void> {
  const locales = Object.entries(LOCALES);
  offerLocales(Object.fromEntries(locales.map(([name, module]) => [name, () => Promise.resolve(asText(module))])));
  for (const [name] of locales) fetchLocale(name);
  for (const [name] of locales) await localeOnItsWay(name);
}
