/** Pages to try the function `prerender` on, and what is promised of all of them. */
import assert from 'node:assert/strict';
import { prerender } from '../../../dist/ssr.js';

export const QUOTES = JSON.stringify([
  { quote: 'Sample “quote” — with marks & <signs>.', author: 'Sample Client' },
  { quote: "Another's.", author: 'Another Client', date: '2023' },
]);
const FILES = /** @type {Record<string, string>} */ ({
  '/data/quotes.json': QUOTES,
  '/quotes.json': '[{"quote": "At the root."}]',
  '/blog/quotes.json': '[{"quote": "Beside the page."}]',
});
export const OPTIONS = {
  file: 'blog/page.html',
  root: '.',
  read: (/** @type {string} */ address) => FILES[address.replace(/\?.*$/, '')],
};
export const CAROUSEL = '<testimonial-carousel src="/data/quotes.json"></testimonial-carousel>';

/** @param {string} html */
export const page = (html) => `<!doctype html><html lang="en"><body>${html}</body></html>`;

/**
 * Renders a page, and proves what is promised of every page: what was there before is there in its order, a second run
 * changes nothing, and cleaning gives back what was given.
 *
 * @param {string} html
 * @param {import('../../../dist/ssr.js').PrerenderOptions} [more]
 */
export async function rendered(html, more = {}) {
  const options = { ...OPTIONS, ...more };
  const result = await prerender(html, options);
  assert.equal((await prerender(result.html, options)).html, result.html, 'a second run changes something');
  assert.equal((await prerender(result.html, { ...options, clean: true })).html, html, 'cleaning gives something else');
  return result;
}

/** @param {string} html */
export const templates = (html) => html.split('<template shadowrootmode="open" data-prerendered=').length - 1;
