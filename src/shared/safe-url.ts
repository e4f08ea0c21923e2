import { CURLY } from './issue.js';

/** What an address is for; each use has its own list of schemes. */
export type UrlUse = 'link' | 'image' | 'frame' | 'data';

/** Files are for pages that are files themselves. */
const SCHEMES: Readonly<Record<UrlUse, readonly string[]>> = {
  link: ['https:', 'http:', 'mailto:', 'tel:', 'sms:', 'file:'],
  image: ['https:', 'http:', 'blob:', 'data:', 'file:'],
  frame: ['https:', 'http:'],
  data: ['https:', 'http:', 'blob:'],
};

/** The words messages use for what `safeUrl` accepts. */
export const EXPECTED_URL: Readonly<Record<UrlUse, string>> = {
  link: 'a web address (https, http, mailto, tel or sms)',
  image: 'the address of an image (https, http, blob, or data: with a PNG, JPEG, GIF, WebP or AVIF)',
  frame: 'a web address that starts with https',
  data: 'the address of a JSON file (https, blob or relative; http only from an http page), or #id',
};

/** Characters an address may have. */
export const MAX_URL_LENGTH = 2_048;
/** Characters a raster `data:` image may have: 100 kB. */
export const MAX_DATA_URL_LENGTH = 102_400;
const RASTER = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i;
const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Up to where a file's address says whose it is: this machine's, or another's by its name. */
const MACHINE = /^file:\/\/(?:\/(?!\/)|\/*[^/]*\/)/;

/** An address as people write and read it, which a browser would take for a file beside the page. */
const WITHOUT_SCHEME = /^(?:[a-z\d-]+\.)+(?:com|org|net|me)(?:\/|$)/i;

/** JSON where an address was to be, which a browser would take for a file beside the page. */
const JSON_TEXT = /^[[{].*"/;

/** Stands in for the page's address where there is no page, to tell relative addresses from absolute ones. */
const NO_PAGE = 'https://relative.invalid/';

/**
 * The one gate every address passes before it reaches an attribute or a request.
 *
 * @param value - anything; only strings of at most 2,048 characters (raster `data:` images: 100 kB) can pass. A link may
 *   begin with a domain in `.com`, `.org`, `.net` or `.me`: `https://` is put before it
 * @param use - what it is for; a page that was opened from disk may link to files there, and show images
 * @param base - the page's address; left out on a server, where relative addresses stay relative
 * @returns the address as the URL parser wrote it, or undefined when it is not on the list for that use
 */
export function safeUrl(value: unknown, use: UrlUse, base?: string): string | undefined {
  if (typeof value !== 'string' || value.length > MAX_DATA_URL_LENGTH) return undefined;
  const text = withoutControls(value);
  const url = parse(use === 'link' && WITHOUT_SCHEME.test(text) ? `https://${text}` : text, base ?? NO_PAGE);
  if (!url || !SCHEMES[use].includes(url.protocol)) return undefined;
  // Another machine's files are not on the disk: asking for them tells it who asks.
  if (url.protocol === 'file:' && !base?.startsWith(MACHINE.exec(url.href)![0])) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  if (url.protocol === 'data:') return RASTER.test(url.href) ? url.href : undefined;
  if (url.href.length > MAX_URL_LENGTH) return undefined;
  if (url.protocol === 'http:') {
    if (use === 'frame' && !LOOPBACK.test(url.hostname)) return undefined;
    if (use === 'data' && base !== undefined && !base.startsWith('http:')) return undefined;
  }
  if (base === undefined && url.href.startsWith(NO_PAGE)) return text;
  return url.href;
}

function parse(value: string, base: string): URL | undefined {
  // An empty address means "this page" to the parser and a mistake to everyone else, as do quotes that became curly.
  if (value === '' || CURLY.test(value) || JSON_TEXT.test(value)) return undefined;
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}

/** Drops what the URL parser ignores before anything is asked of it: what is behind that may be a scheme. */
function withoutControls(value: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this removes
  return value.replace(/[\u0000-\u001F]/g, '').trim();
}
