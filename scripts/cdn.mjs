/** Builds the files for script tags into cdn/, and what pages need to trust them. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minify } from 'terser';
import ts from 'typescript';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'cdn');

const LICENSES = `/*! bodywork-elements, MIT. Includes Lit, (c) Google LLC, BSD-3-Clause. See LICENSES.txt. */`;

/** The packages whose code is inside, and therefore their licences beside it. */
const INSIDE = ['lit'];

/**
 * Lit asks for a Trusted Types policy of its own name when it loads, and throws where a site does not list it, or
 * where another copy of Lit was there first: then no element would be defined. Ours has another name, and goes on
 * without one.
 *
 * @returns {import('vite').Plugin & {renamed: () => boolean}}
 */
export function ownTrustedTypesPolicy() {
  let renamed = false;
  return {
    name: 'own-trusted-types-policy',
    renamed: () => renamed,
    transform(code, id) {
      if (!/lit-html[\\/]lit-html\.js/.test(id)) return undefined;
      const found =
        /([\w$]+)\s*\?\s*\1\.createPolicy\(\s*(["'])lit-html\2\s*,\s*(\{[^}]*\})\s*\)\s*:\s*(?:void 0|undefined)/;
      if (!found.test(code)) return undefined;
      renamed = true;
      const own = code.replace(
        found,
        (_, types, _quote, rules) =>
          `((t) => { try { return t?.createPolicy("bodywork-elements", ${rules}); } catch { return undefined; } })(${types})`,
      );
      return { code: own, map: null };
    },
  };
}

/**
 * What is written for people stays in the sources: the layout of style sheets, and notes for translators. Templates
 * stay as they are: a server's markup is recognised by their very text.
 */
export function withoutNotes() {
  return {
    name: 'without-notes',
    /**
     * @param {string} code
     * @param {string} id
     */
    transform(code, id) {
      if (!id.startsWith(join(ROOT, 'src')) || !id.endsWith('.ts')) return undefined;
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest);
      /** @type {{start: number, end: number, text: string}[]} */
      const edits = [];
      const shorten = (/** @type {ts.Node} */ part) => {
        const [start, end] = [part.getStart(source), part.getEnd()];
        edits.push({ start, end, text: shortStyles(code.slice(start, end)) });
      };
      const visit = (/** @type {ts.Node} */ node) => {
        if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'css') {
          if (ts.isTemplateExpression(node.template)) {
            shorten(node.template.head);
            for (const { literal } of node.template.templateSpans) shorten(literal);
          } else {
            shorten(node.template);
          }
        }
        if (ts.isPropertyAssignment(node) && node.name.getText(source) === 'desc' && id.endsWith('.words.ts')) {
          edits.push({ start: node.getFullStart(), end: node.getEnd(), text: '' });
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      const short = edits
        .sort((a, b) => b.start - a.start)
        .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
      return { code: short, map: null };
    },
  };
}

/** @param {string} css */
function shortStyles(css) {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,<>]=?)\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replace(/\( | \)/g, (bracket) => bracket.trim())
    .replace(/(?<![\d.])0\.(?=\d)/g, '.')
    .replace(/(?<=[\d)]) \* | \* (?=\d)/g, '*')
    .replace(/;\}/g, '}');
}

/**
 * Bundles an entry with everything it needs.
 *
 * @param {{entry: string, format: 'es' | 'iife', outDir: string, name: string}} what
 */
export async function bundle({ entry, format, outDir, name }) {
  const policy = ownTrustedTypesPolicy();
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [policy, withoutNotes()],
    resolve: {
      alias: {
        valibot: join(import.meta.dirname, 'valibot-words.mjs'),
        'lit/decorators.js': join(import.meta.dirname, 'lit-decorators.mjs'),
        '@lit/localize': join(import.meta.dirname, 'lit-localize.mjs'),
      },
    },
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      target: 'baseline-widely-available',
      minify: true,
      reportCompressedSize: false,
      lib: {
        entry: { [name]: join(ROOT, entry) },
        formats: [format],
        name: 'BodyworkElements',
        fileName: () => (format === 'es' ? `${name}.js` : `${name}.iife.js`),
      },
      rolldownOptions: {
        // What both the entry and the dialog need stays in the entry: one request for a page that never books.
        preserveEntrySignatures: 'allow-extension',
        output: { postBanner: LICENSES, chunkFileNames: '[name].js', codeSplitting: format === 'es', minify: true },
      },
    },
  });
  if (!policy.renamed())
    throw new Error('Lit asks for its Trusted Types policy in another way now: adapt scripts/cdn.mjs.');
  const outputs = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
  for (const { output } of outputs) {
    for (const { type, fileName } of output) if (type === 'chunk') await squeeze(join(outDir, fileName));
  }
}

/**
 * Minifies once more: what one minifier leaves, the other finds.
 *
 * @param {string} file
 */
async function squeeze(file) {
  const { code, map } = await minify(await readFile(file, 'utf8'), {
    module: !file.endsWith('.iife.js'),
    ecma: 2020,
    compress: { passes: 3 },
    format: { comments: /^!/ },
    sourceMap: { content: await readFile(`${file}.map`, 'utf8'), url: basename(`${file}.map`) },
  });
  if (code === undefined || map === undefined) throw new Error(`Nothing came of ${file}.`);
  await writeFile(file, code);
  await writeFile(`${file}.map`, String(map));
}

export async function buildCdn() {
  const what = { entry: 'src/cdn.ts', outDir: OUT, name: 'bodywork-elements' };
  await bundle({ ...what, format: 'es' });
  await bundle({ ...what, format: 'iife' });
  await writeLocales();
  await writeLicenses();
  await writeIntegrity();
}

/** The translations as plain text, which need nothing else and which a classic script can load as well. */
async function writeLocales() {
  const load = (/** @type {string} */ file) => import(pathToFileURL(join(ROOT, 'dist/locales', file)).href);
  const [{ asText }, { targetLocales }] = [await load('plain-messages.js'), await load('locale-codes.js')];
  await mkdir(join(OUT, 'locales'), { recursive: true });
  for (const locale of targetLocales) {
    const messages = asText(await load(`generated/${locale}.js`));
    await writeFile(join(OUT, `locales/${locale}.js`), `export default ${JSON.stringify(messages)};\n`);
  }
}

async function writeLicenses() {
  const texts = await Promise.all(
    INSIDE.map(async (name) => {
      const folder = join(ROOT, 'node_modules', name);
      const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
      if (!file) throw new Error(`${name} has no licence file.`);
      return `${name}\n\n${await readFile(join(folder, file), 'utf8')}`;
    }),
  );
  await writeFile(join(OUT, 'LICENSES.txt'), texts.join(`\n${'-'.repeat(78)}\n\n`));
}

async function writeIntegrity() {
  const files = (await readdir(OUT, { recursive: true }))
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.split(sep).join('/'))
    .sort();
  const entries = await Promise.all(
    files.map(async (file) => {
      const hash = createHash('sha384')
        .update(await readFile(join(OUT, file)))
        .digest('base64');
      return [file, `sha384-${hash}`];
    }),
  );
  await writeFile(join(OUT, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
