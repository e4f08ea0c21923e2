/** What an element's own sources have: every module it imports, chunks that are loaded on need among them. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * @param {string} entry - the element's file
 * @returns {Promise<Record<'parts' | 'slots' | 'states' | 'cssProperties' | 'events' | 'internal', string[]>>} names,
 *   each once; `internal`: classes whose comment says that they are not for others
 */
export async function sourcesOf(entry) {
  const found = {
    parts: new Set(),
    slots: new Set(),
    states: new Set(),
    cssProperties: new Set(),
    events: new Set(),
    internal: new Set(),
  };
  const files = await withImports(entry);
  for (const file of files) collect(file, files, found);
  for (const name of found.internal) found.events.delete(name);
  const entries = Object.entries(found).map(([kind, names]) => [kind, [...names]]);
  return Object.fromEntries(entries);
}

/**
 * The file and all that it imports, types aside.
 *
 * @param {string} entry
 * @returns {Promise<ts.SourceFile[]>}
 */
async function withImports(entry) {
  /** @type {Map<string, ts.SourceFile>} */
  const files = new Map();
  const queue = [entry];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (files.has(path)) continue;
    const file = ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.Latest, true);
    files.set(path, file);
    for (const specifier of importsOf(file)) queue.push(join(dirname(path), specifier.replace(/\.js$/, '.ts')));
  }
  return [...files.values()];
}

/** @param {ts.SourceFile} file */
function importsOf(file) {
  /** @type {string[]} */
  const specifiers = [];
  const visit = (/** @type {ts.Node} */ node) => {
    const isStatic = ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly;
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const specifier = isStatic ? node.moduleSpecifier : isDynamic ? node.arguments[0] : undefined;
    if (specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith('.')) specifiers.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return specifiers;
}

/**
 * @param {ts.SourceFile} file
 * @param {readonly ts.SourceFile[]} files
 * @param {Record<string, Set<string>>} found
 */
function collect(file, files, found) {
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      const tag = node.tag.getText();
      if (tag === 'html') collectMarkup(node.template, files, found);
      if (tag === 'css') collectStyles(node.template, found);
    }
    if (ts.isCallExpression(node) && node.expression.getText().endsWith('.setState')) {
      for (const state of stateNames(node)) found['states']?.add(state);
    }
    if (ts.isNewExpression(node) && isEvent(node)) found['events']?.add(node.expression.getText());
    if (ts.isClassDeclaration(node) && ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal')) {
      found['internal']?.add(node.name?.text ?? '');
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

/** @param {ts.NewExpression} node */
function isEvent({ parent }) {
  return ts.isCallExpression(parent) && parent.expression.getText().endsWith('dispatchEvent');
}

/**
 * @param {ts.TemplateLiteral} template
 * @param {readonly ts.SourceFile[]} files
 * @param {Record<string, Set<string>>} found
 */
function collectMarkup(template, files, found) {
  const text = template.getText();
  for (const [, constant, variable] of text.matchAll(/\spart=(?:"([^"]*)"|\$\{([^}]*)\})/g)) {
    const parts = constant === undefined ? valuesOf(variable ?? '', template, files) : constant.split(/\s+/);
    for (const part of parts) found['parts']?.add(part);
  }
  for (const [, attributes] of text.matchAll(/<slot\b([^>]*)>/g)) {
    found['slots']?.add(/\sname="([^"]*)"/.exec(attributes ?? '')?.[1] ?? '');
  }
}

/**
 * What a function's parameter can be: its default, and what its callers give.
 *
 * @param {string} name
 * @param {ts.Node} use
 * @param {readonly ts.SourceFile[]} files
 * @returns {string[]}
 */
function valuesOf(name, use, files) {
  /** @type {ts.Node} */
  let node = use;
  while (!ts.isFunctionDeclaration(node) && !ts.isSourceFile(node)) node = node.parent;
  const parameters = ts.isFunctionDeclaration(node) ? [...node.parameters] : [];
  const index = parameters.findIndex((each) => each.name.getText() === name);
  const fallback = parameters[index]?.initializer;
  const calls = files.flatMap((file) => callsOf(/** @type {ts.FunctionDeclaration} */ (node).name?.text ?? '', file));
  const values = calls.map((call) => call.arguments[index] ?? fallback);
  return values.map((value) => {
    if (value && ts.isStringLiteral(value)) return value.text;
    throw new Error(`A name that is not constant cannot be checked: ${use.getText()}`);
  });
}

/**
 * @param {string} name
 * @param {ts.SourceFile} file
 */
function callsOf(name, file) {
  /** @type {ts.CallExpression[]} */
  const calls = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === name) calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return calls;
}

/**
 * @param {ts.TemplateLiteral} template
 * @param {Record<string, Set<string>>} found
 */
function collectStyles(template, found) {
  for (const [, property] of template.getText().matchAll(/var\(\s*(--[\w-]+)/g)) {
    if (!property?.startsWith('--_')) found['cssProperties']?.add(property ?? '');
  }
}

/**
 * `setState('inline', …)`, or a name that runs through a list of the same file.
 *
 * @param {ts.CallExpression} call
 * @returns {string[]}
 */
function stateNames(call) {
  const [name] = call.arguments;
  if (name && ts.isStringLiteral(name)) return [name.text];
  for (let node = call.parent; node; node = node.parent) {
    if (!ts.isForOfStatement(node)) continue;
    const list = node.expression.getText();
    const words = new RegExp(`const ${list} = \\[([^\\]]*)\\]`).exec(call.getSourceFile().text)?.[1] ?? '';
    return [...words.matchAll(/'([\w-]+)'/g)].map(([, word]) => word ?? '');
  }
  throw new Error(`A state without a constant name cannot be checked: ${call.getText()}`);
}
