/**
 * Builds dist/ssr.js and dist/command.js, with everything they need inside: who only wants the elements installs no
 * server.
 *
 *   node scripts/ssr.mjs
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { withoutNotes } from './cdn.mjs';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'dist');

const BANNER =
  '/*! bodywork-elements, MIT. Includes Lit, (c) Google LLC, BSD-3-Clause, and others. See LICENSES-ssr.txt. */';

/**
 * Lit looks for a page's globals, and makes what it does not find: the process of a site's build is not ours to
 * change, and a page that another tool pretends there is none of our concern.
 *
 * @returns {import('vite').Plugin & {done: () => boolean}}
 */
function ownGlobals() {
  const edits = [
    { file: /reactive-element[\\/]node[\\/]reactive-element\.js$/, from: /[\w$]+\.customElements\?\?=[\w$]+;/, to: '' },
    {
      file: /reactive-element[\\/]node[\\/]reactive-element\.js$/,
      from: /\(globalThis\.HTMLElement\?\?([\w$]+)\)/,
      to: ' $1',
    },
  ];
  const done = new Set();
  return {
    name: 'own-globals',
    done: () => done.size === edits.length,
    transform(code, id) {
      let own = code;
      for (const edit of edits) {
        if (!edit.file.test(id) || !edit.from.test(own)) continue;
        done.add(edit);
        own = own.replace(edit.from, edit.to);
      }
      return own === code ? undefined : { code: own, map: null };
    },
  };
}

/**
 * What comes to a page on intent never comes to a server.
 *
 * @returns {import('vite').Plugin}
 */
function noLazyParts() {
  return {
    name: 'no-lazy-parts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('lazy-parts-client.ts')) return undefined;
      const own = code.replace(/\bimport\('\.[^']+'\)/g, "Promise.reject(new Error('There is no page here.'))");
      return { code: own, map: null };
    },
  };
}

/** What only the entries or the command need; all else is one file that both share. */
const OWN_CHUNK =
  /prerender[\\/](?:index|command|arguments|cli|run|report|changes|inputs|stylesheet-files|prerender-files|worker|page-file|page-bytes|page-encoding|write-file)\.ts$|picomatch/;

export async function buildSsr() {
  const globals = ownGlobals();
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'warn',
      plugins: [globals, noLazyParts(), withoutNotes()],
      publicDir: false,
      resolve: { dedupe: ['parse5', 'entities'] },
      ssr: { noExternal: true, target: 'node', resolve: { conditions: ['node', 'import', 'module', 'default'] } },
      build: {
        ssr: true,
        outDir: OUT,
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        reportCompressedSize: false,
        rolldownOptions: {
          input: { ssr: join(ROOT, 'src/prerender/index.ts'), command: join(ROOT, 'src/prerender/command.ts') },
          checks: { pluginTimings: false },
          transform: { inject: { customElements: ['@lit-labs/ssr-dom-shim', 'customElements'] } },
          output: {
            banner: ({ name }) => (name === 'command' ? `#!/usr/bin/env node\n${BANNER}` : BANNER),
            entryFileNames: '[name].js',
            codeSplitting: {
              groups: [{ name: 'page', test: (/** @type {string} */ id) => !OWN_CHUNK.test(id) }],
            },
            chunkFileNames: ({ name }) => `prerender-${name.replace('rolldown-', '')}.js`,
          },
        },
      },
    })
  );
  if (!globals.done()) throw new Error('Lit looks for globals in another way now: adapt scripts/ssr.mjs.');
  const chunks = output.filter((each) => each.type === 'chunk');
  await writeLicenses(chunks.flatMap(({ moduleIds }) => moduleIds));
  await writeTypes();
  return chunks.map(({ fileName, code }) => ({ fileName, bytes: Buffer.byteLength(code) }));
}

/** @param {readonly string[]} modules - every file that is inside */
async function writeLicenses(modules) {
  const folders = new Set(
    modules.flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? []),
  );
  const texts = await Promise.all(
    [...folders].sort().map(async (folder) => {
      const { name, version, license, author, repository } = JSON.parse(
        await readFile(join(folder, 'package.json'), 'utf8'),
      );
      if (!license) throw new Error(`${name} names no licence.`);
      const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
      // Some publish no more than the name of their licence.
      const text = file
        ? await readFile(join(folder, file), 'utf8')
        : [author?.name ?? author, repository?.url ?? repository].filter(Boolean).join('\n') + '\n';
      return `${name} ${version}, ${license}\n\n${text}`;
    }),
  );
  await writeFile(join(OUT, 'LICENSES-ssr.txt'), texts.join(`\n${'-'.repeat(78)}\n\n`));
}

/** What an editor needs to know of the entry. */
async function writeTypes() {
  const folder = await mkdtemp(join(tmpdir(), 'bodywork-types-'));
  try {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = ['--declaration', '--emitDeclarationOnly', '--noEmit', 'false', '--rootDir', join(ROOT, 'src')];
    const project = ['-p', join(ROOT, 'src/prerender'), '--outDir', folder];
    const { status } = spawnSync(process.execPath, [tsc, ...project, ...options], { stdio: 'inherit' });
    if (status !== 0) throw new Error('The types of ssr.js could not be written.');
    const read = (/** @type {string} */ name) => readFile(join(folder, 'prerender', `${name}.d.ts`), 'utf8');
    await writeFile(join(OUT, 'ssr.d.ts'), (await read('index')).replaceAll("'./", "'./prerender/"));
    await mkdir(join(OUT, 'prerender'), { recursive: true });
    for (const name of ['types', 'format-problem']) {
      await writeFile(join(OUT, 'prerender', `${name}.d.ts`), await read(name));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { fileName, bytes } of await buildSsr()) console.log(`${fileName} ${Math.round(bytes / 1000)} kB`);
}
