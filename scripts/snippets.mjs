/**
 * Keeps what is quoted in README, docs/ and Storybook true: the version and the hash beside every address of a script, and code
 * that is taken from files. So in demo/starter/, whose second page is made of its first.
 *
 *   node scripts/snippets.mjs            writes what has changed; after a build
 *   node scripts/snippets.mjs --check    fails where something has
 *
 * A block of code under `<!-- from path/of/a/file -->` is that file's text.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { addressOf } from './cdn-trust.mjs';
import { withDataInside } from './starter.mjs';

const ROOT = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const json = async (/** @type {string} */ file) => JSON.parse(await readFile(join(ROOT, file), 'utf8'));
const { version } = await json('package.json');
/** @type {Record<string, string>} */
const integrity = await json('cdn/integrity.json');
const ADDRESS = addressOf(version);
const ANY_VERSION = new RegExp(addressOf('VERSION').replace(/[/.]/g, '\\$&').replace('VERSION', '[^/]+'), 'g');

const STARTER = 'demo/starter';
const INLINE = `${STARTER}/inline.html`;
const names = async (/** @type {string} */ folder, /** @type {RegExp} */ which) =>
  (await readdir(join(ROOT, folder))).filter((name) => which.test(name)).map((name) => `${folder}/${name}`);

for (const document of [
  'README.md',
  'stories/start.mdx',
  ...(await names('docs', /\.md$/)),
  ...(await names('docs/reference', /\.md$/)),
  ...(await names(STARTER, /\.json$|^index\.html$/)),
  // Made of those before it.
  INLINE,
]) {
  const text = await read(document).catch(() => '');
  const source = document === INLINE ? await withDataInside(await starter('index.html'), starter) : text;
  const file = join(ROOT, document);
  const now = await format(await withFiles(withHashes(source, document)), {
    ...(await resolveConfig(file)),
    filepath: file,
  });
  if (now === text) continue;
  if (check) {
    console.error(`${document} quotes what is so no more. Run \`npm run snippets\` after a build, and commit it.`);
    process.exitCode = 1;
  } else {
    await writeFile(file, now);
    console.log(`${document} is up to date again.`);
  }
}

/** @param {string} file */
function read(file) {
  return readFile(join(ROOT, file), 'utf8');
}

/** @param {string} name */
function starter(name) {
  return read(`${STARTER}/${name}`);
}

/**
 * @param {string} text
 * @param {string} document
 */
function withHashes(text, document) {
  const current = text
    .replace(ANY_VERSION, ADDRESS)
    .replace(/bodywork-elements@\d[^/"` ]*/g, `bodywork-elements@${version}`);
  const hashed = new RegExp(
    `(${ADDRESS.replace(/[/.]/g, '\\$&')}([\\w./-]+\\.js)"(?:\\s*:\\s*|\\s+integrity=))"([^"]*)"`,
    'g',
  );
  const seen = [...current.matchAll(hashed)].length;
  // An address without a hash beside it would be a snippet that does what its page warns of.
  const scripts = [...current.matchAll(new RegExp(`${ADDRESS.replace(/[/.]/g, '\\$&')}[\\w./-]+\\.js"`, 'g'))].length;
  if (seen !== scripts) throw new Error(`${document} has ${scripts} addresses of scripts, and ${seen} hashes.`);
  return current.replace(hashed, (_, before, name) => {
    if (!integrity[name]) throw new Error(`${document} names cdn/${name}, which there is not.`);
    return `${before}"${integrity[name]}"`;
  });
}

/** @param {string} text */
async function withFiles(text) {
  const quoted = /(<!-- from (\S+) -->\n+```\w+\n).*?(```\n)/gs;
  const files = new Map(
    await Promise.all(
      [...text.matchAll(quoted)].map(
        async ([, , name = '']) => /** @type {const} */ ([name, await readFile(join(ROOT, name), 'utf8')]),
      ),
    ),
  );
  return text.replace(quoted, (_, before, name, after) => `${before}${files.get(name)?.trim()}\n${after}`);
}
