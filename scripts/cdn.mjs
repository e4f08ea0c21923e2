/** Builds the files for script tags into cdn/, and what pages need to trust them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import MagicString from 'magic-string';
import { minify } from 'terser';
import ts from 'typescript';
import { build } from 'vite';
import { writeTrust } from './cdn-trust.mjs';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'cdn');

const LICENSES = `/*! bodywork-elements, MIT. Includes Lit, (c) Google LLC, BSD-3-Clause. See LICENSES.txt. */`;

/** Entries that stand for themselves, with what they need on demand beside them. */
const WHOLE = { 'bodywork-elements': 'src/cdn.ts' };

/** Entries for pages that need one element or two: what they have in common is a file that all of them import. */
export const ELEMENTS = {
  'modality-comparison': 'src/cdn-modality-comparison.ts',
  'testimonial-carousel': 'src/cdn-testimonial-carousel.ts',
  'booking-button': 'src/cdn-booking-button.ts',
};

/** What several of them need; what one of them shares with its own dialog is nothing for the others. */
const BASE = {
  name: 'base',
  minShareCount: 2,
  test: (/** @type {string} */ id) => !/[\\/]src[\\/]elements[\\/]/.test(id),
};

/**
 * Lit asks for a Trusted Types policy of its own name when it loads, and throws where a site does not list it, or
 * where another copy of Lit was there first: then no element would be defined. Ours has another name, and goes on
 * without one. Where one is required and refused nothing can be rendered: the elements say so and show their children.
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
      const own = new MagicString(code).replace(
        found,
        (_, types, _quote, rules) =>
          `((t) => {
            try { return t?.createPolicy("bodywork-elements", ${rules}); } catch { return undefined; }
          })(${types})`,
      );
      return { code: own.toString(), map: own.generateMap({ hires: 'boundary' }) };
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
      if (!code.includes('css`') && !id.endsWith('.words.ts')) return undefined;
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest);
      const short = new MagicString(code);
      const shorten = (/** @type {ts.Node} */ part) => {
        const [start, end] = [part.getStart(source), part.getEnd()];
        short.update(start, end, shortStyles(code.slice(start, end)));
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
          short.remove(node.getFullStart(), node.getEnd());
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      return { code: short.toString(), map: short.generateMap({ hires: 'boundary' }) };
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
 * A classic script is read in its page's encoding where its server names none: it is to be the same in all of them.
 * Minifiers escape what stands in strings, but leave templates as they are written.
 *
 * @returns {import('vite').Plugin}
 */
function inAscii() {
  return {
    name: 'in-ascii',
    renderChunk(code) {
      const escaped = new MagicString(code).replace(
        /(?<!\\)[^\0-\x7F]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      return { code: escaped.toString(), map: escaped.generateMap({ hires: 'boundary' }) };
    },
  };
}

/**
 * Bundles entries with everything they need: one into a file of its own, several so that they share a base.
 *
 * @param {{entries: Readonly<Record<string, string>>, format: 'es' | 'iife', outDir: string}} what
 */
export async function bundle({ entries, format, outDir }) {
  const policy = ownTrustedTypesPolicy();
  const shared = Object.keys(entries).length > 1;
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [policy, withoutNotes(), ...(format === 'iife' ? [inAscii()] : [])],
    resolve: {
      alias: {
        valibot: join(import.meta.dirname, 'valibot-words.mjs'),
        'lit/decorators.js': join(import.meta.dirname, 'lit-decorators.mjs'),
        '@lit/localize': join(import.meta.dirname, 'lit-localize.mjs'),
      },
    },
    // A module has none: what is for classic scripts alone stays out.
    define: format === 'es' ? { 'document.currentScript': 'null' } : {},
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      target: 'baseline-widely-available',
      minify: true,
      reportCompressedSize: false,
      lib: {
        entry: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, join(ROOT, entry)])),
        formats: [format],
        name: 'BodyworkElements',
        fileName: (_, name) => (format === 'es' ? `${name}.js` : `${name}.iife.js`),
      },
      rolldownOptions: {
        // What both an entry and its dialog need stays in the entry: one request for a page that never books.
        preserveEntrySignatures: 'allow-extension',
        output: {
          postBanner: LICENSES,
          // The same bytes, wherever the files are written.
          sourcemapPathTransform: (source, map) =>
            `../${relative(ROOT, join(map, '..', source))
              .split(sep)
              .join('/')}`,
          chunkFileNames: ({ name }) => (name === 'base' || !shared ? `${name}.js` : `chunks/${name}.js`),
          codeSplitting: shared && format === 'es' ? { groups: [BASE] } : format === 'es',
          minify: true,
        },
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
  const isModule = !file.endsWith('.iife.js');
  const { code, map } = await minify(await readFile(file, 'utf8'), {
    module: isModule,
    ecma: 2020,
    // Functions side by side share more words with one another; none of them is called with `new`.
    compress: { passes: 3, hoist_funs: true, unsafe_arrows: true },
    format: { comments: /^!/, ascii_only: !isModule },
    sourceMap: {
      content: await readFile(`${file}.map`, 'utf8'),
      filename: basename(file),
      url: basename(`${file}.map`),
      // The sources are not published beside the files.
      includeSources: true,
    },
  });
  if (code === undefined || map === undefined) throw new Error(`Nothing came of ${file}.`);
  await writeFile(file, code);
  await writeFile(`${file}.map`, String(map));
}

/** @param {string} [outDir] */
export async function buildCdn(outDir = OUT) {
  await bundle({ entries: WHOLE, format: 'es', outDir });
  await bundle({ entries: WHOLE, format: 'iife', outDir });
  await bundle({ entries: ELEMENTS, format: 'es', outDir });
  await writeLocales(outDir);
  await writeTrust(outDir);
}

/**
 * The translations as plain text, which need nothing else and which a classic script can load as well.
 *
 * @param {string} outDir
 */
async function writeLocales(outDir) {
  const load = (/** @type {string} */ file) => import(pathToFileURL(join(ROOT, 'dist/locales', file)).href);
  const [{ asText }, { targetLocales }] = [await load('plain-messages.js'), await load('locale-codes.js')];
  await mkdir(join(outDir, 'locales'), { recursive: true });
  for (const locale of targetLocales) {
    const messages = asText(await load(`generated/${locale}.js`));
    await writeFile(join(outDir, `locales/${locale}.js`), `export default ${JSON.stringify(messages)};\n`);
  }
}
