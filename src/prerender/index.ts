/**
 * Entry of `bodywork-elements/ssr.js`: renders the elements of a page on a server or while a site is built, so that the
 * page needs no script to be read.
 */
import { dirname } from 'node:path';
import { applyEdits } from './edit.js';
import { mistakeIn } from './options.js';
import type { Tag } from './page.js';
import { renderPage } from './render-page.js';
import { STYLES } from './rendering.js';
import { shownPath, Site } from './site.js';
import type { Prerendered, PrerenderOptions } from './types.js';

export { formatProblem } from './format-problem.js';
export type { DataText, Prerendered, PrerenderOptions, Problem } from './types.js';

/**
 * Renders the elements in a page's HTML. Every other character stays as it is, and what an earlier run wrote is replaced.
 *
 * @param html - a page, or a part of one
 * @returns the page, with all that its author should know of; problems are never thrown, but options that make no sense are
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<Prerendered> {
  const { file, read, styles = 'inline', stylesheets, lang, clean = false } = options;
  const mistake = mistakeIn(options);
  if (mistake !== undefined) throw new TypeError(mistake);
  const root = options.root ?? (file === undefined ? process.cwd() : dirname(file));
  const site = new Site(root, options);
  const page = (file === undefined ? undefined : site.addressOf(file)) ?? '/page.html';
  const sources = new Set<string>();
  // One file may be published at many addresses: a relative one would hold for some of them.
  const stylesheet = (tag: Tag, base: string | undefined): string =>
    stylesheets === undefined
      ? site.rootedAddress(`/bodywork-elements/${tag}.css`, page, base)
      : `${stylesheets.replace(/\/$/, '')}/${tag}.css`;
  const result = await renderPage(html, {
    name: file ?? 'page.html',
    async readAddress(src, base) {
      const source = await site.readSource(src, page, base);
      if (source && 'address' in source) sources.add(source.address);
      return source;
    },
    nameOf: (address) => (read ? address : shownPath(site.fileOf(address) ?? address)),
    stylesheet: styles === 'link' ? stylesheet : undefined,
    lang,
    clean,
    // Where its text goes is not known here.
    spelled: undefined,
  });
  const { problems, hashes, rendered } = result;
  const made = applyEdits(applyEdits(html, result.cuts), result.additions);
  return { html: made, problems, hashes, sources: [...sources], rendered };
}

/** The style sheets that pages rendered with `styles: 'link'` need: their text by their name (`booking-button.css`). */
export function stylesheets(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(STYLES).map(([tag, css]) => [`${tag}.css`, css]));
}
