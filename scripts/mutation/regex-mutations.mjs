/** The mutations of a regular expression: an anchor, a quantifier, a class or a look-around is another, or missing. */

/** The pieces that matter: escapes and classes whole, so that what is in them is not taken for something else. */
const PIECES =
  /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|.)|\[\^?(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|:|<\w+>)|\{\d+(?:,\d*)?\}|[\s\S]/gu;
const OPPOSITES = new Map(['d', 's', 'w', 'b'].flatMap((name) => [flip(name), flip(name.toUpperCase())]));
const LOOKS = new Map([
  ['(?=', '(?!'],
  ['(?!', '(?='],
  ['(?<=', '(?<!'],
  ['(?<!', '(?<='],
]);

/**
 * @param {string} literal - with its slashes and flags
 * @returns {string[]}
 */
export function regexMutations(literal) {
  const end = literal.lastIndexOf('/');
  const flags = literal.slice(end + 1);
  const pieces = /** @type {string[]} */ (literal.slice(1, end).match(PIECES) ?? []);
  const mutated = pieces.flatMap((piece, index) =>
    instead(piece, pieces[index - 1]).map((other) => pieces.with(index, other).join('')),
  );
  const all = [
    ...mutated.map((source) => `/${source}/${flags}`),
    ...['i', 'g']
      .filter((flag) => flags.includes(flag))
      .map((flag) => literal.slice(0, end + 1) + flags.replace(flag, '')),
  ];
  return [...new Set(all)].filter((each) => each !== literal && isValid(each));
}

/**
 * @param {string} piece
 * @param {string | undefined} before
 */
function instead(piece, before) {
  const opposite = OPPOSITES.get(piece) ?? LOOKS.get(piece);
  if (opposite !== undefined) return [opposite];
  if (piece === '^' || piece === '$') return [''];
  if (piece === '+' || piece === '*') return [''];
  // After a quantifier it only says how greedy that is.
  if (piece === '?') return before !== undefined && /^(?:[+*?]|\{)/.test(before) ? [] : [''];
  if (piece.startsWith('[^')) return [`[${piece.slice(2)}`];
  if (piece.startsWith('[')) return [`[^${piece.slice(1)}`];
  if (piece.startsWith('\\p{')) return [`\\P{${piece.slice(3)}`];
  return [];
}

/**
 * @param {string} name
 * @returns {[string, string]}
 */
function flip(name) {
  const other = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
  return [`\\${name}`, `\\${other}`];
}

/** @param {string} literal */
function isValid(literal) {
  const end = literal.lastIndexOf('/');
  // An empty pattern would be a comment.
  if (end === 1) return false;
  try {
    return Boolean(new RegExp(literal.slice(1, end), literal.slice(end + 1)));
  } catch {
    return false;
  }
}
