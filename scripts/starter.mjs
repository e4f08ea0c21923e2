/** The page of demo/starter/ that needs no web space: its data stand inside, as browsers read no files from disk. */

const SOURCE = / src="(\w+\.json)"([^>]*)>/g;

/**
 * @param {string} page - whose elements name their data's files
 * @param {(file: string) => Promise<string>} read
 * @returns {Promise<string>} the same page, with the data in place of their names
 */
export async function withDataInside(page, read) {
  const names = [...page.matchAll(SOURCE)].map(([, name = '']) => name);
  if (names.length === 0) throw new Error('The page to copy names no data.');
  const data = new Map(
    await Promise.all(names.map(async (name) => /** @type {const} */ ([name, forHtml(await read(name))]))),
  );
  const comment = /<!--.*?-->/s;
  return page
    .replace(
      comment,
      '<!-- A page to copy whole: this one file. Change the words, here and in the three lists of data. -->',
    )
    .replace(SOURCE, (_, name, rest) => `${rest}><script type="application/json">${data.get(name)}</script>`);
}

/** No text in it ends its element. @param {string} json */
function forHtml(json) {
  return json.replaceAll('<', '\\u003c');
}
