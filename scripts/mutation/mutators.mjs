/** What is tried on each piece of code: small mistakes that a test should see. */
import ts from 'typescript';
import { regexMutations } from './regex-mutations.mjs';

/** @typedef {{kind: string, to: string}} Mutation */

/** Its boundary moved, and its opposite. */
const COMPARISONS = new Map([
  ['<', ['<=', '>=']],
  ['<=', ['<', '>']],
  ['>', ['>=', '<=']],
  ['>=', ['>', '<']],
  ['===', ['!==']],
  ['!==', ['===']],
]);
const ARITHMETIC = new Map([
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
  ['%', '*'],
  ['+=', '-='],
  ['-=', '+='],
  ['??=', '='],
]);
const LOGICAL = ['&&', '||', '??'];
const METHODS = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['max', 'min'],
  ['min', 'max'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['round', 'floor'],
]);
/** Methods that give back something like what they are called on. */
const LEFT_OUT = ['trim', 'toLowerCase', 'toUpperCase', 'normalize', 'filter', 'slice', 'sort', 'reverse', 'flat'];

/**
 * The mutations of an expression: each is what may stand in its place.
 *
 * @param {ts.Expression} node
 * @param {ts.SourceFile} file
 * @returns {Mutation[]}
 */
export function expressionMutations(node, file) {
  const text = (/** @type {ts.Node} */ part) => part.getText(file);
  /** @type {Mutation[]} */
  const found = [];
  const add = (/** @type {string} */ kind, /** @type {string[]} */ ...all) => {
    for (const to of all) if (!found.some((each) => each.to === to)) found.push({ kind, to });
  };

  if (isCondition(node)) {
    // `false` alone where the opposite never ends.
    if (node.kind !== ts.SyntaxKind.TrueKeyword) add('condition', ...(isLoopCondition(node) ? [] : ['true']), 'false');
  } else if (isReturned(node)) {
    add('return', 'undefined');
  } else if (ts.isForOfStatement(node.parent) && node.parent.expression === node) {
    add('loop', '[]');
  }
  if (ts.isBinaryExpression(node)) add('operator', ...binary(node, text));
  if (ts.isPrefixUnaryExpression(node)) add('operator', ...prefix(node, text));
  if (ts.isPostfixUnaryExpression(node)) {
    add('operator', text(node.operand) + (node.operator === ts.SyntaxKind.PlusPlusToken ? '--' : '++'));
  }
  if (ts.isCallExpression(node)) add('call', ...call(node, text));
  if (isOutermostOfChain(node)) add('optional call', ...withoutQuestion(node, file));
  add('literal', ...literal(node, text));
  return found;
}

/** @param {ts.Statement} node */
export function canBeRemoved(node) {
  if (ts.isExpressionStatement(node)) {
    return !(ts.isCallExpression(node.expression) && node.expression.expression.kind === ts.SyntaxKind.SuperKeyword);
  }
  if (ts.isReturnStatement(node)) return !node.expression;
  return ts.isBreakStatement(node) || ts.isContinueStatement(node) || ts.isThrowStatement(node);
}

/** @param {ts.Node} node */
function isCondition(node) {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  return (ts.isConditionalExpression(parent) && parent.condition === node) || isLoopCondition(node);
}

/** @param {ts.Node} node */
function isLoopCondition(node) {
  const { parent } = node;
  if (ts.isForStatement(parent)) return parent.condition === node;
  return (ts.isWhileStatement(parent) || ts.isDoStatement(parent)) && parent.expression === node;
}

/** @param {ts.Expression} node */
function isReturned(node) {
  const { parent } = node;
  const returned = ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node);
  if (!returned) return false;
  const says = node.kind === ts.SyntaxKind.NullKeyword || ts.isVoidExpression(node) || isBoolean(node);
  return !says && !(ts.isIdentifier(node) && node.text === 'undefined');
}

/** @param {ts.Node} node */
function isBoolean(node) {
  return node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
}

/**
 * @param {ts.BinaryExpression} node
 * @param {(part: ts.Node) => string} text
 */
function binary(node, text) {
  const operator = text(node.operatorToken);
  const [left, right] = [text(node.left), text(node.right)];
  if (LOGICAL.includes(operator)) return [`(${left})`, `(${right})`];
  const swapped = ARITHMETIC.get(operator);
  const glues = [node.left, node.right].some((side) => ts.isStringLiteral(side) || ts.isTemplateExpression(side));
  if (swapped !== undefined) return glues ? [] : [`${left} ${swapped} ${right}`];
  const all = COMPARISONS.get(operator) ?? [];
  // A condition that is always true, and one that never is, say as much as its opposite.
  const told = isCondition(node) ? all.slice(0, -1) : all;
  return told.map((other) => `${left} ${other} ${right}`);
}

/**
 * @param {ts.PrefixUnaryExpression} node
 * @param {(part: ts.Node) => string} text
 */
function prefix(node, text) {
  const operand = text(node.operand);
  switch (node.operator) {
    case ts.SyntaxKind.PlusPlusToken:
      return [`--${operand}`];
    case ts.SyntaxKind.MinusMinusToken:
      return [`++${operand}`];
    case ts.SyntaxKind.ExclamationToken:
      return isCondition(node) ? [] : [`(${operand})`];
    case ts.SyntaxKind.MinusToken:
      return [operand];
    default:
      return [];
  }
}

/**
 * @param {ts.CallExpression} node
 * @param {(part: ts.Node) => string} text
 */
function call(node, text) {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || isInsideChain(node)) return [];
  const name = text(expression.name);
  const other = METHODS.get(name);
  const receiver = text(expression.expression);
  if (LEFT_OUT.includes(name)) return [receiver];
  if (other === undefined) return [];
  const dot = expression.questionDotToken ? '?.' : '.';
  return [`${receiver}${dot}${other}(${node.arguments.map(text).join(', ')})`];
}

/** @param {ts.Node} node */
function isInsideChain(node) {
  return ts.isOptionalChain(node) && !isOutermostOfChain(node);
}

/**
 * @param {ts.Node} node
 * @returns {node is ts.Expression}
 */
function isOutermostOfChain(node) {
  return ts.isOptionalChain(node) && !(ts.isOptionalChain(node.parent) && node.parent.expression === node);
}

/**
 * A chain once for each of its `?.`, without it.
 *
 * @param {ts.Expression} chain
 * @param {ts.SourceFile} file
 */
function withoutQuestion(chain, file) {
  const start = chain.getStart(file);
  const whole = chain.getText(file);
  /** @type {string[]} */
  const found = [];
  for (let link = /** @type {ts.Node} */ (chain); ts.isOptionalChain(link); link = link.expression) {
    const question = ts.isNonNullExpression(link) ? undefined : link.questionDotToken;
    if (!question) continue;
    const at = question.getStart(file) - start;
    found.push(whole.slice(0, at) + (ts.isPropertyAccessExpression(link) ? '.' : '') + whole.slice(at + 2));
  }
  return found;
}

/**
 * @param {ts.Expression} node
 * @param {(part: ts.Node) => string} text
 */
function literal(node, text) {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isRegularExpressionLiteral(node)) return regexMutations(node.text);
  if (ts.isTemplateExpression(node)) return ["''"];
  if (ts.isStringLiteralLike(node)) return node.text === '' ? ["'mutated'"] : ["''"];
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 ? ['[]'] : [];
  if (!ts.isNumericLiteral(node)) return [];
  const value = Number(text(node).replaceAll('_', ''));
  return [String(value === 0 ? 1 : value === 1 ? 0 : value + 1)];
}
