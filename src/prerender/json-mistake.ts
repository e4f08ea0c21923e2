const SPACE = /[ \t\n\r]*/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** A string up to its last quote. */
// eslint-disable-next-line no-control-regex -- JSON allows none of them
const STRING = /"[^"\\\x00-\x1F]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\x00-\x1F]*)*/y;

/** What may come next in JSON. */
type Next = 'value' | 'first item' | 'first name' | 'name' | 'colon' | 'comma';

/**
 * Where the first mistake in JSON text is; undefined where there is none. An engine's own message often has no place.
 *
 * @returns an offset; of a comma too many that of the comma
 */
export function offsetOfMistake(text: string): number | undefined {
  const open: ('[' | '{')[] = [];
  let next: Next = 'value';
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let comma = 0;
  for (;;) {
    at = endOf(SPACE, text, at)!;
    const char = text[at];
    const around = open.at(-1);
    if (next === 'comma' && around === undefined) return at < text.length ? at : undefined;
    const closes = around !== undefined && char === (around === '[' ? ']' : '}');
    if (closes && (next === 'comma' || next.startsWith('first'))) {
      open.pop();
      at++;
      next = 'comma';
    } else if (next === 'comma') {
      if (char !== ',') return at;
      comma = at++;
      next = around === '[' ? 'value' : 'name';
    } else if (next === 'colon') {
      if (char !== ':') return at;
      at++;
      next = 'value';
    } else if (closes && text[comma] === ',' && text.slice(comma + 1, at).trim() === '') {
      return comma;
    } else if (next === 'name' || next === 'first name') {
      const end = endOf(STRING, text, at) ?? at;
      if (end === at || text[end] !== '"') return end;
      at = end + 1;
      next = 'colon';
    } else if (char === '[' || char === '{') {
      open.push(char);
      at++;
      next = char === '[' ? 'first item' : 'first name';
    } else {
      const isString = char === '"';
      const end = endOf(isString ? STRING : NUMBER_OR_WORD, text, at) ?? at;
      if (end === at || (isString && text[end] !== '"')) return end;
      at = isString ? end + 1 : end;
      next = 'comma';
    }
  }
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
