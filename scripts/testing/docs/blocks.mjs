/** The blocks of code in a document. */

/**
 * @typedef {object} Block
 * @property {string} name - document and line
 * @property {string} document
 * @property {string} language - "" where none is named
 * @property {string} code
 * @property {string | undefined} from - the file it is taken from, by `<!-- from … -->` above it
 * @property {string | undefined} test - what is done with it, by `<!-- test: … -->` above it
 * @property {string | undefined} marker - what it is generated into, by `<!-- …: made by … -->`
 * @property {string | undefined} section - of docs/evidence.md, whose blocks are what commands printed
 * @property {Block | undefined} before - the block before it
 */

/**
 * @param {string} document - its path
 * @param {string} text
 * @returns {Block[]}
 */
export function blocksOf(document, text) {
  /** @type {Block[]} */
  const blocks = [];
  for (const match of text.matchAll(/^( *)(`{3,})([\w-]*)[^\n]*\n(.*?)^\1\2$/gms)) {
    const [, indent = '', , language = '', code = ''] = match;
    const above = text.slice(0, match.index);
    const comment = /<!-- (from|test:) ([^>]+?) -->\s*$/.exec(above);
    blocks.push({
      name: `${document}:${above.split('\n').length}`,
      document,
      language,
      // In a list it is indented as a whole.
      code: code.replace(new RegExp(`^${indent}`, 'gm'), ''),
      from: comment?.[1] === 'from' ? comment[2] : undefined,
      test: comment?.[1] === 'test:' ? comment[2] : undefined,
      marker: openMarker(above),
      section: openSection(above),
      before: blocks.at(-1),
    });
  }
  return blocks;
}

/**
 * Code that is only indented names no language, and no test would find it.
 *
 * @param {string} text
 * @returns {number[]} lines
 */
export function indentedBlocks(text) {
  const lines = text.replace(/^( *)(`{3,}).*?^\1\2$/gms, (block) => block.replace(/[^\n]+/g, 'x')).split('\n');
  const begins = (/** @type {string} */ line, /** @type {number} */ index) =>
    /^ {4}\S/.test(line) && lines[index - 1] === '' && !/^\s*(?:[-*]|\d+\.) /.test(lines[index - 2] ?? '');
  return lines.flatMap((line, index) => (begins(line, index) ? [index + 1] : []));
}

/** @param {string} above */
function openSection(above) {
  const opened = [...above.matchAll(/<!-- section ([\w-]+) -->/g)].at(-1);
  return opened && !above.slice(opened.index).includes('<!-- end -->') ? opened[1] : undefined;
}

/** @param {string} above */
function openMarker(above) {
  const opened = [...above.matchAll(/<!-- ([\w-]+): made by /g)].at(-1);
  return opened && !above.slice(opened.index).includes(`<!-- /${opened[1]} -->`) ? opened[1] : undefined;
}
