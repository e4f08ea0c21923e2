import { localeFor, SOURCE_LANGUAGE, type Messages } from './language.js';

/** Fetches messages by their ids, such as `bodywork.testimonials.next`; told how many times that has failed before. */
type Loader = (failures: number) => Promise<Messages>;

/** How the messages of each locale are fetched. */
export type LocaleLoaders = Readonly<Record<string, Loader>>;

/** Milliseconds until a locale that could not be fetched is tried again. After that the next element that needs it asks. */
const RETRIES = [2_000, 10_000, 60_000] as const;

const loaders = new Map<string, Loader>();
/** What was asked last. */
const asked = new Map<string, Loader>();
const loaded = new Map<string, Messages>();
const loading = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

/**
 * Makes locales known. Elements that are there already fetch theirs now. Words for a locale that is known already stand in
 * place of its own.
 */
export function offerLocales(offered: LocaleLoaders): void {
  for (const [locale, load] of Object.entries(offered)) {
    const before = loaders.get(locale);
    loaders.set(
      locale,
      before ? async (failures) => ({ ...(await before(failures)), ...(await load(failures)) }) : load,
    );
  }
  tell();
}

/** The messages in a language, as far as they are there. */
export function messagesOf(language: string): Messages | undefined {
  return loaded.get(servedBy(language) ?? '');
}

/** Fetches what serves a language, once. One that fails is tried again. */
export function fetchLocale(language: string, failures = 0): void {
  const locale = servedBy(language) ?? '';
  const load = loaders.get(locale);
  if (!load || (failures === 0 && asked.get(locale) === load)) return;
  asked.set(locale, load);
  const isLast = (): boolean => asked.get(locale) === load;
  const answer = load(failures).then(
    (messages) => {
      if (!isLast()) return;
      loading.delete(locale);
      loaded.set(locale, messages);
      tell();
    },
    (error: unknown) => {
      if (failures === 0) {
        console.warn(
          `bodywork-elements could not load its words in ${locale}: ${String(error)}. They are tried again; until then they are English.`,
        );
      }
      const { [failures]: wait } = RETRIES;
      if (wait !== undefined) {
        setTimeout(() => isLast() && fetchLocale(language, failures + 1), wait);
      } else if (isLast()) {
        loading.delete(locale);
        asked.delete(locale);
      }
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
  return localeFor(language, [SOURCE_LANGUAGE, ...loaders.keys()]);
}
