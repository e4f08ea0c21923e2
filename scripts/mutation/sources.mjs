/** Which modules are mutated, and which test files may see it. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ROOT } from './driver.mjs';

/**
 * What is not mutated: words, styles and views are what people see, and are looked at by other tests; elements, and what
 * declares their properties, are mostly declarations.
 */
const LEFT_OUT = [
  /\.(?:test|styles|events|words)\.ts$/,
  /\/testing\//,
  /-(?:view|dialog|element|decorator)\.ts$/,
  /\/version\.ts$/,
  /\/elements\/([\w-]+)\/\1\.ts$/,
];
/** Tests of all elements at once that say something of modules, too. The others of their kind are about looks. */
const GENERAL_TESTS = [
  'src/localization.test.ts',
  'src/preferences.test.ts',
  'src/right-to-left.test.ts',
  'src/schemas.test.ts',
];

/** Modules that know the page, or a host. */
const IMPURE = /-(?:controller|client)\.ts$/;

/**
 * @param {readonly string[]} named - parts of paths; none for all
 * @param {boolean} [pure] - leaves out what knows the page
 */
export async function modulesToMutate(named, pure = false) {
  const files = [...(await filesIn('src/shared')), ...(await filesIn('src/elements'))];
  return files
    .filter((file) => file.endsWith('.ts') && !LEFT_OUT.some((pattern) => pattern.test(file)))
    .filter((file) => !pure || !IMPURE.test(file))
    .filter((file) => named.length === 0 || named.some((part) => file.includes(part)));
}

/** @param {readonly string[]} [named] - parts of paths; left out for all */
export async function testFiles(named = ['']) {
  const files = [...(await filesIn('src/shared')), ...(await filesIn('src/elements'))];
  return [...files.filter((file) => file.endsWith('.test.ts')), ...GENERAL_TESTS].filter((file) =>
    named.some((part) => file.includes(part)),
  );
}

/**
 * Whether a test file is about a module: it is in the same element's folder, or both are shared.
 *
 * @param {string} testFile
 * @param {string} module
 */
export function isNear(testFile, module) {
  const folder = (/** @type {string} */ file) => /^src\/(?:shared|elements\/[^/]+)\//.exec(file)?.[0];
  return folder(testFile) === folder(module);
}

/** Whether a test file is about all elements at once. @param {string} testFile */
export function isGeneral(testFile) {
  return GENERAL_TESTS.includes(testFile);
}

/**
 * Whether a test file can say anything of a module: those of another element cannot.
 *
 * @param {string} testFile
 * @param {string} module
 */
export function isRelated(testFile, module) {
  const isElements = (/** @type {string} */ file) => file.startsWith('src/elements/');
  return isNear(testFile, module) || !isElements(testFile) || !isElements(module);
}

/** @param {string} folder */
async function filesIn(folder) {
  const all = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
