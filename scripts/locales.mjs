/**
 * Translations: `npm run locales` takes new and changed messages into the translators' files (src/locales/xliff) and
 * generates modules, the pseudo-locale of the tests and the tables of the docs from them; `node scripts/locales.mjs
 * --check` fails when a translation is missing or stale, or when a generated file is. (`lit-localize` itself does neither.)
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { generatedFiles } from './messages.mjs';

/** @typedef {{source: string, target: string | undefined, placeholders: string[]}} Unit */

const ROOT = join(import.meta.dirname, '..');
const XLIFF = join(ROOT, 'src/locales/xliff');
const CODES = 'locale-codes.ts';
const CONFIG = JSON.parse(await readFile(join(import.meta.dirname, 'localize.json'), 'utf8'));

if (process.argv.includes('--check')) {
  const problems = await check();
  for (const each of problems) console.error(each);
  if (problems.length > 0) console.error('Run `npm run locales`, and translate what is new in src/locales/xliff.');
  process.exitCode = problems.length > 0 ? 1 : 0;
} else {
  const config = join(import.meta.dirname, 'localize.json');
  localize('extract', config);
  localize('build', config);
  for (const [file, text] of await formattedFiles()) {
    await mkdir(dirname(join(ROOT, file)), { recursive: true });
    await writeFile(join(ROOT, file), text);
  }
}

/** @returns {Promise<[file: string, text: string][]>} */
async function formattedFiles() {
  const files = await generatedFiles(CONFIG.targetLocales);
  return Promise.all(
    files.map(async ([file, text]) => {
      const filepath = join(ROOT, file);
      return [file, await format(text, { ...(await resolveConfig(filepath)), filepath })];
    }),
  );
}

/** @returns {Promise<string[]>} what is wrong */
async function check() {
  const folder = await mkdtemp(join(tmpdir(), 'bodywork-locales-'));
  try {
    // Into an empty folder go exactly the messages there are now.
    const fresh = await configured(folder, { xliff: join(folder, 'xliff'), generated: join(folder, 'unused') });
    localize('extract', fresh);
    const compiled = await configured(folder, { xliff: XLIFF, generated: join(folder, 'generated') });
    localize('build', compiled);
    /** @type {string[]} */
    const problems = [];
    for (const locale of CONFIG.targetLocales) {
      const now = units(await readFile(join(folder, 'xliff', `${locale}.xlf`), 'utf8'));
      const translated = units(await readFile(join(XLIFF, `${locale}.xlf`), 'utf8'));
      problems.push(...compare(locale, now, translated));
    }
    const built = await readdir(join(folder, 'generated'));
    const wanted = await Promise.all(
      built.map(async (file) => [
        file === CODES ? `src/locales/${file}` : `src/locales/generated/${file}`,
        await readFile(join(folder, 'generated', file), 'utf8'),
      ]),
    );
    for (const [file = '', text] of [...wanted, ...(await formattedFiles())]) {
      const found = await readFile(join(ROOT, file), 'utf8').catch(() => '');
      if (text !== found) problems.push(`${file} is stale.`);
    }
    return problems;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} locale
 * @param {Map<string, Unit>} now
 * @param {Map<string, Unit>} translated
 */
function compare(locale, now, translated) {
  /** @type {string[]} */
  const problems = [];
  for (const [id, { source, placeholders }] of now) {
    const unit = translated.get(id);
    if (!unit?.target) problems.push(`${locale}: ${id} is not translated.`);
    else if (unit.source !== source) problems.push(`${locale}: ${id} translates another text than there is now.`);
    else if (unit.placeholders.join() !== placeholders.join())
      problems.push(`${locale}: ${id} has other placeholders.`);
  }
  for (const id of translated.keys()) if (!now.has(id)) problems.push(`${locale}: ${id} is no message any more.`);
  return problems;
}

/**
 * The units of an XLIFF file, as lit-localize writes it.
 *
 * @param {string} xliff
 * @returns {Map<string, Unit>}
 */
function units(xliff) {
  const found = xliff.matchAll(/<trans-unit id="([^"]+)">([^]*?)<\/trans-unit>/g);
  return new Map(
    [...found].map(([, id = '', unit = '']) => {
      const source = /<source>([^]*?)<\/source>/.exec(unit)?.[1] ?? '';
      const target = /<target>([^]*?)<\/target>/.exec(unit)?.[1];
      const placeholders = [...(target ?? source).matchAll(/<x id="(\d+)"/g)].map(([, number = '']) => number).sort();
      return [id, { source, target: target?.trim() ? target : undefined, placeholders }];
    }),
  );
}

/**
 * A configuration that writes elsewhere.
 *
 * @param {string} folder
 * @param {{xliff: string, generated: string}} where
 */
async function configured(folder, { xliff, generated }) {
  const file = join(folder, `localize-${Math.random().toString(36).slice(2)}.json`);
  const config = {
    ...CONFIG,
    $schema: undefined,
    inputFiles: [join(ROOT, 'src/**/*.words.ts')],
    output: { ...CONFIG.output, outputDir: generated, localeCodesModule: join(generated, CODES) },
    interchange: { ...CONFIG.interchange, xliffDir: xliff },
  };
  await writeFile(file, JSON.stringify(config));
  return file;
}

/**
 * @param {'extract' | 'build'} what
 * @param {string} config
 */
function localize(what, config) {
  const bin = fileURLToPath(new URL('bin/lit-localize.js', import.meta.resolve('@lit/localize-tools/package.json')));
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, what, '--config', config], { cwd: ROOT });
  if (status !== 0) throw new Error(`lit-localize ${what} failed:\n${stdout}${stderr}`);
}
