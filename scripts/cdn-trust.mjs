/** Writes what pages need to trust the files in cdn/: licences, hashes, and what a content security policy must allow. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** The packages whose code is inside, and therefore their licences beside it. */
const INSIDE = ['lit'];

/** Where a version's files are once it is published: that they never change is what makes a hash possible. */
export const addressOf = (/** @type {string} */ version) =>
  `https://cdn.jsdelivr.net/npm/bodywork-elements@${version}/cdn/`;

/** What each element needs to render at all, as its attribute. @type {Readonly<Record<string, string>>} */
const DATA = {
  'modality-comparison': `comparison='{"modalities":[{"name":"A"}],"aspects":[{"label":"B","values":{"a":"C"}}]}'`,
  'testimonial-carousel': `testimonials='[{"quote":"A"}]'`,
  'booking-button': 'href="https://example.org/"',
};

const TAGS = Object.keys(DATA);

/** What each provider's booking page is framed from. */
const FRAMES = {
  calendly: ['https://calendly.com', 'https://*.calendly.com'],
  cal: ['https://app.cal.com'],
  acuity: [
    'https://acuityscheduling.com',
    'https://*.acuityscheduling.com',
    'https://*.as.me',
    'https://*.squarespacescheduling.com',
  ],
  square: ['https://squareup.com', 'https://app.squareup.com', 'https://book.squareup.com'],
  google: ['https://calendar.google.com'],
};

/** @param {string} folder - cdn/, with its scripts; dist/ is there as well, with what renders on a server */
export async function writeTrust(folder) {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const integrity = await hashes(folder);
  await writeFile(join(folder, 'LICENSES.txt'), await licenses());
  await writeJson(join(folder, 'integrity.json'), integrity);
  await writeJson(join(folder, 'importmap.json'), importMap(integrity, version));
  await writeJson(join(folder, 'csp.json'), await contentSecurity(version));
}

async function licenses() {
  const texts = await Promise.all(
    INSIDE.map(async (name) => {
      const folder = join(ROOT, 'node_modules', name);
      const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
      if (!file) throw new Error(`${name} has no licence file.`);
      return `${name}\n\n${await readFile(join(folder, file), 'utf8')}`;
    }),
  );
  return texts.join(`\n${'-'.repeat(78)}\n\n`);
}

/**
 * Every script below a folder with its hash, as an `integrity` attribute takes it.
 *
 * @param {string} folder
 * @returns {Promise<Record<string, string>>}
 */
async function hashes(folder) {
  const files = (await readdir(folder, { recursive: true }))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.js'))
    .sort();
  const entries = files.map(async (file) => [file, hashOf(await readFile(join(folder, file)), 'sha384')]);
  return Object.fromEntries(await Promise.all(entries));
}

/**
 * An import map that has browsers check every module, chunks included.
 *
 * @param {Readonly<Record<string, string>>} integrity
 * @param {string} version
 */
function importMap(integrity, version) {
  const modules = Object.entries(integrity).filter(([file]) => !file.endsWith('.iife.js'));
  return { integrity: Object.fromEntries(modules.map(([file, hash]) => [`${addressOf(version)}${file}`, hash])) };
}

/**
 * What a policy must allow, by directive; under `frame-src` by provider. The styles are those that server rendering
 * writes into the page, by element: in the browser none is needed. What `src` fetches is taken to be the site's own.
 *
 * @param {string} version
 */
async function contentSecurity(version) {
  const { PROVIDERS } = await import(String(new URL('../dist/elements/booking-button/schema.js', import.meta.url)));
  const unframed = PROVIDERS.filter((/** @type {string} */ name) => name !== 'link' && !(name in FRAMES));
  if (unframed.length > 0)
    throw new Error(`scripts/cdn-trust.mjs says not where ${unframed.join(', ')} is framed from.`);
  return {
    'script-src': [addressOf(version)],
    'connect-src': ["'self'"],
    // Of the command and the function, whose style sheets are shortened, and of Lit's own renderer, with those of npm.
    'style-src': await stylesOf([await prerenderer(), await litRenderer()]),
    'frame-src': FRAMES,
    'trusted-types': ['bodywork-elements'],
  };
}

/** @typedef {(tag: string) => Promise<string>} Renderer - gives an element's markup, as it stands in a page */

/** @returns {Promise<Renderer>} */
async function prerenderer() {
  const { prerender } = await import(String(new URL('../dist/ssr.js', import.meta.url)));
  return async (tag) => (await prerender(`<${tag} ${DATA[tag]}></${tag}>`)).html;
}

/** @returns {Promise<Renderer>} */
async function litRenderer() {
  const { render } = await import('@lit-labs/ssr');
  const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
  const { html, unsafeStatic } = await import('lit/static-html.js');
  await import(String(new URL('../dist/index.js', import.meta.url)));
  return (tag) => collectResult(render(html`${unsafeStatic(`<${tag} ${DATA[tag]}></${tag}>`)}`));
}

/**
 * The hashes of every `<style>` that these renderers write.
 *
 * @param {readonly Renderer[]} renderers
 * @returns {Promise<Record<string, string[]>>} by element
 */
async function stylesOf(renderers) {
  const styles = TAGS.map(async (tag) => {
    const hashes = renderers.map(async (render) => {
      const sheets = [...(await render(tag)).matchAll(/<style[^>]*>(.*?)<\/style>/gs)];
      if (sheets.length === 0) throw new Error(`<${tag}> comes from the server without its styles.`);
      return sheets.map(([, css = '']) => `'${hashOf(css, 'sha256')}'`);
    });
    return [tag, [...new Set((await Promise.all(hashes)).flat())]];
  });
  return Object.fromEntries(await Promise.all(styles));
}

/**
 * @param {string | Uint8Array} content
 * @param {'sha256' | 'sha384'} algorithm
 */
function hashOf(content, algorithm) {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}

/**
 * @param {string} file
 * @param {unknown} value
 */
async function writeJson(file, value) {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
