/** A page to look at: what differs, as it was, as it is, and where; each picture leads to itself in full size. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Git does not see it. */
export const REPORT = join(import.meta.dirname, 'report');

/**
 * @typedef {object} Finding
 * @property {string} name
 * @property {'changed' | 'missing' | 'superfluous' | 'broken'} what
 * @property {string} words - what there is to say about it
 * @property {Uint8Array} [expected]
 * @property {Uint8Array} [actual]
 * @property {Uint8Array} [difference]
 */

const TITLES = /** @type {const} */ ({
  changed: 'Looks different',
  missing: 'Has no reference',
  superfluous: 'Has a reference, and is not there',
  broken: 'Could not be looked at',
});

const STYLES = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 2em auto; max-inline-size: 110em; padding-inline: 1.5em; }
  h2 { border-block-start: 1px solid; margin-block-start: 2em; padding-block-start: 1em; }
  h3 { overflow-wrap: anywhere; }
  .pictures { align-items: start; display: grid; gap: 1em; grid-template-columns: repeat(3, minmax(0, 1fr)); }
  figure { margin: 0; }
  img { border: 1px solid GrayText; box-sizing: border-box; max-inline-size: 100%; }
  pre { white-space: pre-wrap; }
`;

/**
 * @param {readonly Finding[]} findings
 * @param {string} summary
 * @returns {Promise<string>} where it is
 */
export async function writeReport(findings, summary) {
  await rm(REPORT, { recursive: true, force: true });
  await mkdir(REPORT, { recursive: true });
  const kinds = /** @type {(keyof TITLES)[]} */ (Object.keys(TITLES));
  const parts = [];
  for (const kind of kinds) {
    const those = findings.filter(({ what }) => what === kind);
    if (those.length === 0) continue;
    parts.push(`<h2>${TITLES[kind]}: ${those.length}</h2>`);
    for (const finding of those) parts.push(await section(finding));
  }
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Visual regression</title>
<style>${STYLES}</style>
<h1>Visual regression</h1>
<p>${escape(summary)}</p>
${findings.length === 0 ? '<p>Everything looks as it did.</p>' : ''}
${parts.join('\n')}
</html>
`;
  const file = join(REPORT, 'index.html');
  await writeFile(file, page);
  return file;
}

/** @param {Finding} finding */
async function section({ name, words, ...pictures }) {
  const figures = [];
  for (const kind of /** @type {const} */ (['expected', 'actual', 'difference'])) {
    const picture = pictures[kind];
    if (!picture) continue;
    const file = `${name}.${kind}.png`;
    await mkdir(dirname(join(REPORT, file)), { recursive: true });
    await writeFile(join(REPORT, file), picture);
    const image = `<a href="${escape(file)}"><img src="${escape(file)}" alt="${escape(name)}, ${kind}"></a>`;
    figures.push(`<figure><figcaption>${kind}</figcaption>${image}</figure>`);
  }
  return `<h3>${escape(name)}</h3><pre>${escape(words)}</pre><div class="pictures">${figures.join('')}</div>`;
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}
