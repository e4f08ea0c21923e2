/** What the files for script tags speak besides English: files beside the script, each fetched when an element needs it. */
import { targetLocales } from './locales/locale-codes.js';
import type { Messages } from './shared/language.js';
import { offerLocales } from './shared/locales-client.js';

/** Relative to the script this is in, be it a module or a classic one. */
async function load(locale: string): Promise<Messages> {
  const module = (await import(/* @vite-ignore */ `./locales/${locale}.js`)) as { readonly default: Messages };
  return module.default;
}

offerLocales(Object.fromEntries(targetLocales.map((locale) => [locale, () => load(locale)])));
