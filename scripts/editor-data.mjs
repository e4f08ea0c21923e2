/** Writes editors/: what VS Code and JetBrains' editors know of the elements and their styles, from custom-elements.json. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { elementsOf, readManifest } from './manifest.mjs';

const ROOT = join(import.meta.dirname, '..');

export async function writeEditorData() {
  const manifest = /** @type {any} */ (await readManifest());
  const { name, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  // Our manifest spells types out itself.
  const options = { typesSrc: 'type', hideLogs: true };
  const html = JSON.parse(getVsCodeHtmlCustomData(manifest, options));
  const css = JSON.parse(getVsCodeCssCustomData(manifest, options));
  const web = JSON.parse(getWebTypesData(manifest, options));
  markBooleans(html, elementsOf(manifest));
  // What several elements have stands there once for each.
  for (const key of ['properties', 'pseudoElements']) css[key] = uniqueByName(css[key]);
  const files = {
    'vscode.html-custom-data.json': html,
    'vscode.css-custom-data.json': css,
    'web-types.json': { ...web, name, version },
  };
  await mkdir(join(ROOT, 'editors'), { recursive: true });
  for (const [file, data] of Object.entries(files)) {
    await writeFile(join(ROOT, 'editors', file), `${JSON.stringify(data, null, 2)}\n`);
  }
}

/**
 * An attribute of the value set `v` is completed without `=""`.
 *
 * @param {any} html
 * @param {import('./manifest.mjs').Element[]} elements
 */
function markBooleans(html, elements) {
  for (const { tag, properties } of elements) {
    const { attributes } = html.tags.find((/** @type {any} */ each) => each.name === tag);
    for (const { attribute, type } of properties) {
      if (type !== 'boolean') continue;
      Object.assign(
        attributes.find((/** @type {any} */ each) => each.name === attribute),
        { valueSet: 'v' },
      );
    }
  }
}

/** @param {readonly {name: string}[]} list */
function uniqueByName(list) {
  return [...new Map([...list].reverse().map((each) => [each.name, each])).values()].reverse();
}
