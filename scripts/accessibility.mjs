/**
 * The sheet of docs/accessibility.md, made of the tags in tests: `// @wcag 2.1.1, 2.4.3` above one says which criteria
 * it is about. The element is its folder's, or the one named behind the numbers; else it is about all.
 *
 *   node scripts/accessibility.mjs            writes it, between its markers
 *   node scripts/accessibility.mjs --check    fails when it says something else
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { CRITERIA } from './wcag.mjs';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/accessibility.md');
const [START, END] = ['<!-- criteria: made by `npm run docs` -->', '<!-- /criteria -->'];
const TAGS = /** @type {const} */ (['modality-comparison', 'testimonial-carousel', 'booking-button']);

/** @typedef {{ criterion: string, tags: readonly string[], sentence: string, file: string }} Proof */

const proofs = (await Promise.all((await testFiles()).map(proofsIn))).flat();
const unknown = proofs.filter(({ criterion }) => !CRITERIA.some(({ number }) => number === criterion));
if (unknown.length > 0) {
  throw new Error(
    unknown.map(({ criterion, file }) => `${file} is about ${criterion}, which is no criterion.`).join('\n'),
  );
}

const page = await readFile(PAGE, 'utf8');
const [before, rest = ''] = page.split(START);
const [, after] = rest.split(END);
if (after === undefined) throw new Error(`docs/accessibility.md has no ${START} … ${END}.`);
const text = await format(`${before}${START}\n\n${sheet()}\n${END}${after}`, {
  ...(await resolveConfig(PAGE)),
  filepath: PAGE,
});
if (!process.argv.includes('--check')) {
  await writeFile(PAGE, text);
} else if (text !== page) {
  console.error('docs/accessibility.md is not what the tests’ tags say. Run `npm run docs`.');
  process.exit(1);
}

async function testFiles() {
  const files = await readdir(join(ROOT, 'src'), { recursive: true });
  return [
    ...files.filter((file) => file.endsWith('.test.ts')).map((file) => `src/${file}`),
    'scripts/testing/ibm.mjs',
    'scripts/testing/story.mjs',
  ]
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/**
 * @param {string} file
 * @returns {Promise<Proof[]>}
 */
async function proofsIn(file) {
  const source = await readFile(join(ROOT, file), 'utf8');
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const seen = new Set();
  /** @type {Proof[]} */
  const found = [];
  walk(tree, []);
  const written = [...source.matchAll(/^\s*\/\/ @wcag\b/gm)].length;
  if (seen.size !== written)
    throw new Error(`${file}: ${written} tags @wcag, of which ${seen.size} stand above a test.`);
  return found;

  /**
   * @param {ts.Node} node
   * @param {readonly string[]} around - what the tests around it are named
   */
  function walk(node, around) {
    const name = nameOf(node);
    const names = name === undefined ? around : [...around, name];
    if (ts.isExpressionStatement(node) || ts.isFunctionDeclaration(node)) {
      for (const range of ts.getLeadingCommentRanges(source, node.pos) ?? []) {
        const comment = source.slice(range.pos, range.end);
        const match = /^\/\/ @wcag ([\d., ]*\d)(?: ([a-z-]+))?(?:: (.+))?$/.exec(comment);
        const test = testIn(node);
        const sentence = match?.[3] ?? (test === undefined ? undefined : [...around, test].join(' '));
        if (!match || sentence === undefined) continue;
        seen.add(range.pos);
        const folder = /elements\/([\w-]+)\//.exec(file)?.[1];
        const tags = [match[2] ?? folder].flatMap((tag) => (tag === undefined ? TAGS : [tag]));
        for (const criterion of (match[1] ?? '').split(', ')) found.push({ criterion, tags, sentence, file });
      }
    }
    ts.forEachChild(node, (child) => walk(child, names));
  }
}

/** What a `describe` is named. @param {ts.Node} node */
function nameOf(node) {
  return ts.isCallExpression(node) && node.expression.getText() === 'describe' ? wordsOf(node.arguments[0]) : undefined;
}

/** What the test is named that a statement is: `it(…)`, or `it(…).timeout(…)`. @param {ts.Node} node */
function testIn(node) {
  if (!ts.isExpressionStatement(node)) return undefined;
  let call = node.expression;
  while (ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression)) call = call.expression.expression;
  return ts.isCallExpression(call) && call.expression.getText() === 'it' ? wordsOf(call.arguments[0]) : undefined;
}

/** @param {ts.Node | undefined} node */
function wordsOf(node) {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  // What differs from one to the next of a list stands for itself.
  return node
    .getText()
    .slice(1, -1)
    .replace(/\$\{[^}]*\}/g, '…');
}

function sheet() {
  return CRITERIA.map(({ number, level, name, absent = {}, person }) => {
    const lines = TAGS.flatMap((tag) => {
      const proving = proofs.filter(({ criterion, tags }) => criterion === number && tags.includes(tag));
      const why = absent[tag];
      if (why !== undefined && proving.length > 0) {
        throw new Error(`${number} is said not to apply to <${tag}>, and tested: ${proving[0]?.sentence}`);
      }
      if (why !== undefined) return [`- \`<${tag}>\`: does not apply, ${why}`];
      if (proving.length === 0 && person === undefined) {
        throw new Error(
          `${number} ${name} has neither a test for <${tag}> nor a word on what a person has to look at.`,
        );
      }
      if (proving.length === 0) return [`- \`<${tag}>\`: **needs a person**`];
      const tests = new Set(proving.map(({ sentence, file }) => `  - [${escaped(sentence)}](../${file})`));
      return [`- \`<${tag}>\`: tested`, ...tests];
    });
    const applies = TAGS.some((tag) => absent[tag] === undefined);
    if (!applies && new Set(Object.values(absent)).size === 1) {
      return `### ${number} ${name} (${level})\n\nDoes not apply: ${absent[TAGS[0]]}.\n`;
    }
    const needed = person === undefined ? '' : `\nNeeds a person: ${person}.\n`;
    return `### ${number} ${name} (${level})\n\n${lines.join('\n')}\n${needed}`;
  }).join('\n');
}

/** @param {string} words */
function escaped(words) {
  return words.replaceAll('<', '\\<');
}
