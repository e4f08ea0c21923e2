import { localeFor, SOURCE_LANGUAGE, type Messages } from './language.js';

/** How the messages of each locale are fetched, by their ids: `bodywork.testimonials.next`. */
export type LocaleLoaders = Readonly<Record<string, () => Promise<Messages>>>;

/** Milliseconds until a locale that could not be fetched is tried again. After that the next element that needs it asks. */
const RETRIES = [2_000, 10_000, 60_000] as const;

let loaders: LocaleLoaders = {};
const loaded = new Map<string, Messages>();
const loading = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

/** Makes locales known. Elements that are there already fetch theirs now. */
export function offerLocales(offered: LocaleLoaders): void {
  loaders = { ...loaders, ...offered };
  tell();
}

/** The messages in a language, as far as they are there. */
export function messagesOf(language: string): Messages | undefined {
  return loaded.get(servedBy(language) ?? '');
}

/** Fetches what serves a language, once. One that fails is tried again. */
export function fetchLocale(language: string, tries = 0): void {
  const locale = servedBy(language);
  const load = locale === undefined ? undefined : loaders[locale];
  if (locale === undefined || !load || loaded.has(locale) || (tries === 0 && loading.has(locale))) return;
  const answer = load().then(
    (messages) => {
      loading.delete(locale);
      loaded.set(locale, messages);
      tell();
    },
    (error: unknown) => {
      if (tries === 0) {
        console.warn(
          `bodywork-elements could not load its words in ${locale}: ${String(error)}. They are tried again; until then they are English.`,
        );
      }
      const { [tries]: wait } = RETRIES;
      if (wait === undefined) loading.delete(locale);
      else setTimeout(() => fetchLocale(language, tries + 1), wait);
    },
  );
  loading.set(locale, answer);
}

/** Settles when what serves a language has come, or has failed for the first time; undefined when nothing is on its way. */
export function localeOnItsWay(language: string): Promise<void> | undefined {
  return loading.get(servedBy(language) ?? '');
}

/** Is told whenever there are other locales, or other words. */
export function onLocales(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(): void {
  for (const each of listeners) each();
}

function servedBy(language: string): string | undefined {
  return localeFor(language, [SOURCE_LANGUAGE, ...Object.keys(loaders)]);
}
