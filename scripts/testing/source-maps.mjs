/** Tells whether a source map is right. */
import { SourceMap } from 'node:module';

/**
 * Long words of the bundle stand, in the sources, where the map says. Those inside of templates do not count: of a
 * template over several lines the map knows the first.
 *
 * @param {string} code
 * @param {{sources: string[], sourcesContent?: (string | null)[]}} payload
 */
export function sameSources(code, payload) {
  const map = new SourceMap(/** @type {any} */ (payload));
  let [found, unmapped] = [0, 0];
  for (const [number, line] of code.split('\n').entries()) {
    for (const { 1: quoted, 2: word = quoted ?? '', index } of line.matchAll(
      /(?<!=)"([a-z][\w-]{7,})"|(?<=\w\.)([a-z]{12,})\b(?!=)/gi,
    )) {
      const { originalSource, originalLine } = /** @type {any} */ (map.findEntry(number, index));
      const source = payload.sourcesContent?.[payload.sources.indexOf(originalSource)];
      // What the build puts in has no source: a policy's name, helpers.
      if (source === undefined || word === 'bodywork-elements') {
        unmapped++;
        continue;
      }
      // A decorator stands above what it decorates.
      const there = source
        ?.split('\n')
        .slice(originalLine, originalLine + 2)
        .join('\n');
      if (!there?.includes(word))
        throw new Error(`${word}: the map says ${originalSource}:${originalLine + 1}, "${there?.trim().slice(0, 80)}"`);
      found++;
    }
  }
  if (found <= unmapped) throw new Error(`Of ${found + unmapped} words only ${found} have a source.`);
}
