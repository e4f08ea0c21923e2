import { localeFor, SOURCE_LANGUAGE, type Messages } from './language.js';

/** Fetches messages by their ids, such as `bodywork.testimonials.next`; told how many times that has failed before. */
type Loader = (failures: number) => Promise<Messages>;

/** How the messages of each locale are fetched. */
export type LocaleLoaders = Readonly<Record<string, Loader>>;

/** Milliseconds until a locale that could not be fetched is tried again. After that the next element that needs it asks. */
const RETRIES = [2_000, 10_000, 60_000] as const;

/** Words of a locale from one place: ours, or a developer's own. */
interface Offer {
  readonly load: Loader;
  coming?: Promise<void> | undefined;
  messages?: Messages;
}

/** By locale, in the order in which they were offered. */
const offers = new Map<string, readonly Offer[]>();
/** What has come of each locale. */
const loaded = new Map<string, Messages>();
const listeners = new Set<() => void>();

/**
 * Makes locales known. Elements that are there already fetch theirs now. Words for a locale that is known already stand in
 * place of its own, one by one.
 */
export function offerLocales(offered: LocaleLoaders): void {
  for (const [locale, load] of Object.entries(offered)) {
    const known = offersOf(locale);
    if (!known.some((each) => each.load === load)) offers.set(locale, [...known, { load }]);
  }
  tell();
}

/** The messages in a language, as far as they are there. */
export function messagesOf(language: string): Messages | undefined {
  return loaded.get(servedBy(language));
}

/** Fetches what serves a language, once. What fails is tried again. */
export function fetchLocale(language: string): void {
  const locale = servedBy(language);
  for (const offer of offersOf(locale)) if (!offer.coming) fetchWords(locale, offer);
}

function fetchWords(locale: string, offer: Offer, failures = 0): void {
  offer.coming = offer.load(failures).then(
    (messages) => {
      offer.messages = messages;
      loaded.set(locale, Object.assign({}, ...offersOf(locale).map((each) => each.messages)) as Messages);
      tell();
    },
    (error: unknown) => {
      if (failures === 0) {
        console.warn(
          `bodywork-elements could not load its words in ${locale}: ${String(error)}. They are tried again; until then they are English.`,
        );
      }
      const { [failures]: wait } = RETRIES;
      if (wait === undefined) offer.coming = undefined;
      else setTimeout(() => fetchWords(locale, offer, failures + 1), wait);
    },
  );
}

/** Settles when what serves a language has come, or has failed for the first time; undefined when nothing is on its way. */
export function localeOnItsWay(language: string): Promise<unknown> | undefined {
  const coming = offersOf(servedBy(language)).flatMap((each) => (each.messages ? [] : (each.coming ?? [])));
  return coming.length > 0 ? Promise.all(coming) : undefined;
}

/** Is told whenever there are other locales, or other words. */
export function onLocales(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(): void {
  for (const each of listeners) each();
}

function offersOf(locale: string): readonly Offer[] {
  return offers.get(locale) ?? [];
}

/** The locale for a language; none has an empty name. */
function servedBy(language: string): string {
  return localeFor(language, [SOURCE_LANGUAGE, ...offers.keys()]) ?? '';
}
