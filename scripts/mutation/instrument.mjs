/**
 * Compiles every mutant of a module into it at once: what runs is chosen by number while it runs, so that a module is
 * compiled once and not once for each mutant.
 */
import MagicString from 'magic-string';
import ts from 'typescript';
import { canBeRemoved, expressionMutations } from './mutators.mjs';

/** What mutated modules import. */
export const SWITCH = '/scripts/mutation/switch.mjs';

/**
 * @typedef {object} Mutant
 * @property {number} id
 * @property {string} module - its path from the root
 * @property {number} line
 * @property {string} kind
 * @property {string} from - the code
 * @property {string} to - what stands in its place
 * @property {string} code - the line it is in
 */

/**
 * @param {string} module
 * @param {string} source
 * @param {number} first - number of its first mutant
 * @returns {{code: string, mutants: Mutant[]}}
 */
export function instrument(module, source, first) {
  const file = ts.createSourceFile(module, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const lines = source.split('\n');
  const output = new MagicString(source);
  /** @type {Mutant[]} */
  const mutants = [];
  visit(file);
  // On the first line, so that messages keep their line numbers.
  output.prepend(`import { isOn as __isOn, tick as __tick } from '${SWITCH}';`);
  return { code: output.toString(), mutants };

  /** @param {ts.Node} node */
  function visit(node) {
    if (isNoCode(node)) return;
    const start = node.getStart(file);
    const isLoop = isBodyOfLoop(node);
    if (isStatement(node) && canBeRemoved(node)) {
      const id = add(node, { kind: 'statement', to: '' });
      output.appendRight(start, `{${isLoop ? '__tick();' : ''}if(__isOn(${id})){}else{`);
      ts.forEachChild(node, visit);
      output.appendLeft(node.end, '}}');
      return;
    }
    const mutations = canBeReplaced(node) ? expressionMutations(node, file) : [];
    if (mutations.length > 0) {
      const choices = mutations.map((each) => `__isOn(${add(node, each)})?(${each.to}):`);
      output.appendRight(start, `(${choices.join('')}(`);
    }
    if (isLoop) output.appendRight(start, '{__tick();');
    ts.forEachChild(node, visit);
    if (isLoop) output.appendLeft(node.end, '}');
    if (mutations.length > 0) output.appendLeft(node.end, '))');
  }

  /**
   * @param {ts.Node} node
   * @param {import('./mutators.mjs').Mutation} mutation
   */
  function add(node, { kind, to }) {
    const start = node.getStart(file);
    const { line } = file.getLineAndCharacterOfPosition(start);
    const from = oneLine(node.getText(file));
    const id = first + mutants.length;
    mutants.push({ id, module, line: line + 1, kind, from, to: oneLine(to), code: oneLine(lines[line] ?? '') });
    return id;
  }
}

/** @param {ts.Node} node */
function isBodyOfLoop(node) {
  const { parent } = node;
  return parent && ts.isIterationStatement(parent, false) && parent.statement === node;
}

/** Types, imports and decorators: nothing of them runs, or they say what the whole is. */
function isNoCode(/** @type {ts.Node} */ node) {
  return (
    (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isDecorator(node)
  );
}

/**
 * @param {ts.Node} node
 * @returns {node is ts.Statement}
 */
function isStatement(node) {
  return node.kind >= ts.SyntaxKind.FirstStatement && node.kind <= ts.SyntaxKind.LastStatement;
}

/**
 * Whether a choice may stand where this stands: not for a name, nor for what is assigned to or belongs to a tag.
 *
 * @param {ts.Node} node
 * @returns {node is ts.Expression}
 */
function canBeReplaced(node) {
  if (!ts.isExpression(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return parent.initializer === node;
  if (ts.isMethodDeclaration(parent) || ts.isAccessor(parent) || ts.isTaggedTemplateExpression(parent)) return false;
  if (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword) return false;
  if (ts.isBinaryExpression(parent)) {
    // What `typeof` is compared with says the same as the condition it is in.
    if (ts.isTypeOfExpression(parent.left)) return parent.right !== node;
    return parent.left !== node || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken;
  }
  return !(ts.isOptionalChain(node) && ts.isOptionalChain(parent) && parent.expression === node);
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
