/**
 * The list of mistakes in docs/troubleshooting.md, made of the one its test goes through.
 *
 *   node scripts/troubleshooting.mjs            writes it
 *   node scripts/troubleshooting.mjs --check    fails when it says something else
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { importTs } from './testing/import-ts.mjs';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/troubleshooting.md');
const [START, END] = ['<!-- mistakes: made by `npm run docs` -->', '<!-- /mistakes -->'];
/** @type {{ MISTAKES: readonly { title: string, message: string }[] }} */
const { MISTAKES } = await importTs('src/shared/testing/mistakes.ts');

const page = await readFile(PAGE, 'utf8');
const [before, rest = ''] = page.split(START);
const [, after] = rest.split(END);
if (after === undefined) throw new Error(`docs/troubleshooting.md has no ${START} … ${END}.`);
const list = MISTAKES.map(({ title, message }) => `**${title}**\n\n\`\`\`text\n${shownMessage(message)}\n\`\`\`\n`);
const text = await format(`${before}${START}\n\n${list.join('\n')}\n${END}${after}`, {
  ...(await resolveConfig(PAGE)),
  filepath: PAGE,
});
if (!process.argv.includes('--check')) {
  await writeFile(PAGE, text);
} else if (text !== page) {
  console.error('docs/troubleshooting.md is not what its test goes through. Run `npm run docs`.');
  process.exit(1);
}

/** @param {string} message */
function shownMessage(message) {
  return message.replaceAll('{src}', 'comparison.json');
}
