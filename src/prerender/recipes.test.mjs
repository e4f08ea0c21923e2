/** The recipes of docs/prerender.md, asked for pages of every shape of address. Run by node --test. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = '<html lang="en"><testimonial-carousel src="quotes.json"></testimonial-carousel>';
/** Where a browser looks for `quotes.json`, by the address of the page. */
const FOLDERS = /** @type {const} */ ([
  ['/', ''],
  ['/404.html', ''],
  ['/about', ''],
  ['/about/', 'about'],
  ['/about/us.html', 'about'],
]);
const here = process.cwd();

/** @type {string} */
let folder;
/** Each is a module of its own. */
let recipes = 0;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bodywork-recipes-'));
  for (const root of ['', 'public']) {
    for (const [, at] of FOLDERS) {
      await mkdir(join(folder, root, at), { recursive: true });
      await writeFile(join(folder, root, at, 'quotes.json'), `[{"quote": "In “${at}”."}]`);
    }
  }
  process.chdir(folder);
});
after(async () => {
  process.chdir(here);
  await rm(folder, { recursive: true });
});

/**
 * The module that a recipe is.
 *
 * @param {string} file - its name, in its first line
 * @param {Record<string, string>} [known] - what a bundler puts in, by what stands for it
 */
async function recipe(file, known = {}) {
  const text = await readFile(join(ROOT, 'docs/prerender.md'), 'utf8');
  const code = new RegExp(`\`\`\`js\n(// ${file.replaceAll('.', '\\.')}\n[^]*?)\`\`\``).exec(text)?.[1] ?? '';
  const given = { ...known, 'bodywork-elements/ssr.js': pathToFileURL(join(ROOT, 'dist/ssr.js')).href };
  const module = join(folder, `${file.replaceAll('/', '-')}-${recipes++}.mjs`);
  await writeFile(
    module,
    Object.entries(given).reduce((text, [from, to]) => text.replace(from, to), code),
  );
  return import(pathToFileURL(module).href);
}

describe('recipes find data beside a page, whatever its address', () => {
  it('for Eleventy', async () => {
    const { default: configure } = await recipe('eleventy.config.js');
    /** @type {(html: string) => Promise<string>} */
    let transform = async () => '';
    configure({
      addPassthroughCopy() {},
      addTransform(/** @type {string} */ _, /** @type {typeof transform} */ given) {
        transform = given;
      },
    });
    for (const [url, at] of FOLDERS) {
      const html = await transform.call({ page: { url, outputPath: '_site/x.html' } }, PAGE);
      assert.ok(html.includes(`In “${at}”.<`), url);
    }
    // Pages that are not published have none.
    const html = await transform.call({ page: { url: false, outputPath: false } }, PAGE);
    assert.equal(html, PAGE);
  });

  it('for Astro, beneath a path, too', async () => {
    for (const [base, home] of /** @type {const} */ ([
      ['/', ''],
      ['/practice', '/practice'],
      ['/practice/', '/practice'],
    ])) {
      const { onRequest } = await recipe('src/middleware.js', { 'import.meta.env.BASE_URL': JSON.stringify(base) });
      for (const [path, at] of FOLDERS) {
        for (const src of ['quotes.json', `${home}/${at && `${at}/`}quotes.json`]) {
          const html = PAGE.replace('quotes.json', src);
          const next = async () => new Response(html, { headers: { 'content-type': 'text/html' } });
          const response = await onRequest({ url: new URL(home + path, 'https://www.example.com') }, next);
          assert.ok((await response.text()).includes(`In “${at}”.<`), `${base} ${path} ${src}`);
        }
      }
    }
  });
});
