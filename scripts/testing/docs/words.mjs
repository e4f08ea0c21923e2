/** Takes JSON, commands and what programs print, of the documents. */
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { missingPaths } from './links.mjs';
import { same } from '../tally.mjs';
import { ROOT, run } from '../tarball.mjs';

/** Programs of others that lead up to ours. */
const OTHERS = [/^hugo$/, /^bundle exec jekyll build$/];
/** A page that can be rendered. */
const PAGE =
  '<!doctype html><html lang="en"><testimonial-carousel><blockquote>Sample quote.</blockquote></testimonial-carousel>';
const BUILT_IN = ['ci', 'start', 'test'];

/** @typedef {import('./blocks.mjs').Block} Block */
/** @typedef {{ folder: string, installed: string, writeInto: (file: string, text: string) => Promise<void> }} Place */

/**
 * Data are valid by their schema; editors' settings name files that there are.
 *
 * @param {Block} block
 * @param {Place} place
 */
export async function takeJson({ code }, { folder, installed }) {
  const data = JSON.parse(code);
  if (typeof data.$schema === 'string' && !/^https:/.test(data.$schema)) await access(join(folder, data.$schema));
  const settings = Object.entries(data).filter(([key]) => /^(?:html|css)\.customData$/.test(key));
  for (const [, files] of settings) for (const file of files) await access(join(folder, file));
  if (settings.length > 0) return;
  const name = nameOf(data);
  if (name === undefined) throw new Error('It is none of our data, and no setting that is known.');
  const schema = JSON.parse(await readFile(join(installed, `schemas/${name}.schema.json`), 'utf8'));
  const formats = /** @type {const} */ ({ date: true, 'uri-reference': true });
  const validate = new Ajv({ strict: false, formats, allErrors: true }).compile(schema);
  validate(data);
  same(validate.errors, null, 'errors');
}

/** @param {any} data */
function nameOf(data) {
  if (Array.isArray(data) || data.testimonials) return 'testimonials';
  if (data.modalities) return 'comparison';
  return data.url || data.services || data.contact ? 'booking' : undefined;
}

/**
 * Every command is a script of ours, a tool that is installed, or runs here.
 *
 * @param {Block} block
 * @param {Place} place
 */
export async function takeCommands({ code }, place) {
  const { scripts, peerDependencies, name } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const commands = code
    .split('\n')
    .flatMap((line) => line.replace(/\s+#.*$/, '').split('&&'))
    .map((command) => command.trim())
    .filter(Boolean);
  if (commands.length === 0) throw new Error('It has no command.');
  for (const command of commands) {
    const [program = '', verb = '', ...rest] = command.split(/\s+/);
    if (OTHERS.some((other) => other.test(command))) continue;
    if (program === 'npm' && verb === 'install') {
      const strangers = rest.filter((each) => each !== name && !(each in peerDependencies));
      same(strangers, [], `packages of ${command} that are not ours or our peers`);
    } else if (program === 'npm' && (verb === 'run' || BUILT_IN.includes(verb))) {
      const script = verb === 'run' ? (rest[0] ?? '') : verb;
      if (verb !== 'ci' && scripts[script] === undefined) throw new Error(`There is no script ${script}.`);
      if (verb !== 'ci') await knowsOptions(scripts[script], rest);
    } else if (program === 'npx' && verb === name) {
      await runsOurs(rest, place);
    } else if (program === 'npx') {
      await access(join(ROOT, 'node_modules/.bin', verb));
    } else if (program === 'node') {
      await access(join(ROOT, verb));
      await knowsOptions(`node ${verb}`, rest);
    } else throw new Error(`Nobody knows the command ${command}.`);
  }
}

/**
 * @param {string} script
 * @param {readonly string[]} options
 */
async function knowsOptions(script, options) {
  const file = /node (\S+\.mjs)/.exec(script)?.[1];
  const names = options.flatMap((each) => /^--([\w-]+)/.exec(each)?.[1] ?? []);
  if (file === undefined || names.length === 0) return;
  const text = await readFile(join(ROOT, file), 'utf8');
  // What follows a second `--` is for the program that the script starts.
  const own = options.lastIndexOf('--') > options.indexOf('--') ? [] : names;
  for (const name of own) if (!text.includes(name)) throw new Error(`${file} knows no --${name}.`);
}

/**
 * @param {readonly string[]} options
 * @param {Place} place
 */
async function runsOurs(options, { folder, writeInto }) {
  const target = options.find((each) => !each.startsWith('-') && each !== 'prerender') ?? 'public';
  await writeInto(`command/${target}/index.html`, PAGE);
  // It would wait for changes for ever.
  const ending = options.filter((each) => each !== '--watch');
  await run('npx', ['--no-install', 'bodywork-elements', ...ending], join(folder, 'command'));
}

/**
 * @param {Block} block
 * @param {Place} place
 */
export async function takeText({ code, document, marker, section, test }, { folder, writeInto }) {
  // Made of what a test goes through, and compared by npm run check:docs.
  if (marker === 'mistakes') return;
  if (document === 'docs/evidence.md' && section !== undefined) {
    const sections = await readFile(join(ROOT, 'scripts/evidence-sections.mjs'), 'utf8');
    same(sections.includes(section), true, `${section} in scripts/evidence-sections.mjs, which runs its command`);
    return;
  }
  if (test === 'paths') {
    same(await missingPaths(code), [], 'files that there are not');
    return;
  }
  if (test !== 'problem') throw new Error('No test takes it: say above it what it is.');
  const line = '  { "quote": "Sample quote." },\n';
  const data = `[\n${line.repeat(2)}  {\n${'\n'.repeat(9)}      "rating": "five", "quote": "Sample quote." }\n]\n`;
  await writeInto('problem/data/testimonials.json', data);
  const element = '<testimonial-carousel src="data/testimonials.json"></testimonial-carousel>';
  await writeInto('problem/index.html', `<!doctype html>${'\n'.repeat(11)}${element}`);
  const said = await run('npx', ['--no-install', 'bodywork-elements', 'prerender', '.'], join(folder, 'problem')).then(
    () => '',
    (/** @type {Error} */ error) => error.message,
  );
  same(
    said.split('\n').some((each) => each.trim() === code.trim()),
    true,
    `that among ${said}`,
  );
}

/**
 * What the command makes of the block before, where `…` stands for anything.
 *
 * @param {Block} block
 * @param {Place} place
 */
export async function takePrerendered({ code, before }, { folder, writeInto }) {
  if (!before) throw new Error('It follows nothing.');
  const start = '<!doctype html><html lang="en">';
  await writeInto('shown/index.html', start + before.code);
  await writeInto('shown/testimonials.json', JSON.stringify({ testimonials: [{ quote: 'Sample quote.' }] }));
  await run('npx', ['--no-install', 'bodywork-elements', 'prerender', '.'], join(folder, 'shown'));
  const made = (await readFile(join(folder, 'shown/index.html'), 'utf8')).slice(start.length);
  const plain = (/** @type {string} */ text) => text.replace(/\s+/g, '').replaceAll('&quot;', '"').replaceAll("'", '"');
  const pattern = plain(code)
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  if (!new RegExp(`^${pattern}$`).test(plain(made))) throw new Error(`It is ${made.slice(0, 400)}`);
}
