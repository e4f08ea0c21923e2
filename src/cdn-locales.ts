/** What the files for script tags speak besides English: files beside the script, each fetched when an element needs it. */
import { targetLocales } from './locales/locale-codes.js';
import type { Messages } from './shared/language.js';
import { offerLocales } from './shared/locales-client.js';

/** The address of a classic script: what it imports is relative to nothing where it comes from another origin. */
const address = (document.currentScript as HTMLScriptElement | null)?.src;

/** From beside the script this is in, be it a module or a classic one. */
async function load(locale: string, failures: number): Promise<Messages> {
  const path = `locales/${locale}.js`;
  // Firefox never fetches an address again that failed. The hashes of an import map hold for the very address.
  const isChecked = [...document.querySelectorAll('script[type="importmap"]')].some(({ textContent }) =>
    textContent.includes(path),
  );
  const file = `./${path}${failures > 0 && !isChecked ? `?again=${failures}` : ''}`;
  try {
    const module = (await import(/* @vite-ignore */ address ? new URL(file, address).href : file)) as {
      readonly default: Messages;
    };
    return module.default;
  } catch (error) {
    // Browsers import nothing from disk unless they are told to: to ask again is of no use.
    if (!address?.startsWith('file:')) throw error;
    console.warn(
      `bodywork-elements: its words in ${locale} cannot be fetched from disk and stay English. Use a web server, or messages.`,
    );
    return {};
  }
}

offerLocales(Object.fromEntries(targetLocales.map((locale) => [locale, (failures: number) => load(locale, failures)])));
