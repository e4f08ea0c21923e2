import type { LocaleModule } from '@lit/localize';
import { localeFor, SOURCE_LANGUAGE } from './language.js';

/** The locales there are besides the source's, and how each is fetched. */
export type LocaleLoaders = Readonly<Record<string, () => Promise<LocaleModule>>>;

/** Milliseconds until a locale that could not be fetched is tried again. After that the next element that needs it asks. */
const RETRIES = [2_000, 10_000, 60_000] as const;

let loaders: LocaleLoaders = {};
const loaded = new Map<string, LocaleModule>();
const loading = new Set<string>();
const listeners = new Set<() => void>();

/** Makes locales known. Elements that are there already fetch theirs now. */
export function offerLocales(offered: LocaleLoaders): void {
  loaders = { ...loaders, ...offered };
  tell();
}

/** The locale that serves a language, as far as it is there: the source's until then. */
export function spokenLocale(language: string): string {
  const locale = localeFor(language, [SOURCE_LANGUAGE, ...Object.keys(loaders)]);
  return locale !== undefined && loaded.has(locale) ? locale : SOURCE_LANGUAGE;
}

/** The messages of a locale that is there. */
export function messagesOf(locale: string): LocaleModule | undefined {
  return loaded.get(locale);
}

/** Fetches what serves a language, once. One that fails is tried again. */
export function fetchLocale(language: string, tries = 0): void {
  const locale = localeFor(language, [SOURCE_LANGUAGE, ...Object.keys(loaders)]);
  const load = locale === undefined ? undefined : loaders[locale];
  if (locale === undefined || !load || loaded.has(locale) || (tries === 0 && loading.has(locale))) return;
  loading.add(locale);
  load().then(
    (messages) => {
      loading.delete(locale);
      loaded.set(locale, messages);
      tell();
    },
    (error: unknown) => {
      if (tries === 0) console.warn(`bodywork-elements could not load its words in ${locale}: ${String(error)}`);
      const { [tries]: wait } = RETRIES;
      if (wait === undefined) loading.delete(locale);
      else setTimeout(() => fetchLocale(language, tries + 1), wait);
    },
  );
}

/** Is told whenever there are other locales, or other words. */
export function onLocales(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(): void {
  for (const each of listeners) each();
}
