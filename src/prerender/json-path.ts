/**
 * Where a value stands in JSON text, by the path that messages use: `testimonials[2].rating`.
 *
 * @param text - valid JSON
 * @returns the offset of the deepest part of the path that is there
 */
export function offsetOf(text: string, path: string): number {
  const keys = [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? name! : Number(index),
  );
  let at = skipSpace(text, 0);
  // A bare list has no name of its own.
  if (text[at] === '[' && typeof keys[0] === 'string') keys.shift();
  for (const key of keys) {
    const found = typeof key === 'number' ? itemAt(text, at, key) : memberAt(text, at, key);
    if (found === undefined) break;
    at = found;
  }
  return at;
}

function memberAt(text: string, at: number, name: string): number | undefined {
  if (text[at] !== '{') return undefined;
  let found: number | undefined;
  let next = skipSpace(text, at + 1);
  while (text[next] === '"') {
    const end = endOfValue(text, next);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    // Of two with the same name the last one counts.
    if (JSON.parse(text.slice(next, end)) === name) found = value;
    next = afterComma(text, value);
  }
  return found;
}

function itemAt(text: string, at: number, index: number): number | undefined {
  if (text[at] !== '[') return undefined;
  let next = skipSpace(text, at + 1);
  for (let n = 0; n < index; n++) {
    if (next >= text.length || text[next] === ']') return undefined;
    next = afterComma(text, next);
  }
  return next >= text.length || text[next] === ']' ? undefined : next;
}

/** Where the next value begins, or the list's or object's end. */
function afterComma(text: string, value: number): number {
  const end = skipSpace(text, endOfValue(text, value));
  return text[end] === ',' ? skipSpace(text, end + 1) : end;
}

function endOfValue(text: string, at: number): number {
  let depth = 0;
  for (let n = at; n < text.length; n++) {
    const char = text[n]!;
    if (char === '"') {
      for (n++; n < text.length && text[n] !== '"'; n++) if (text[n] === '\\') n++;
    } else if (char === '{' || char === '[') {
      depth++;
    } else if (char === '}' || char === ']') {
      if (depth === 0) return n;
      depth--;
    } else if (depth === 0 && (char === ',' || /\s/.test(char))) {
      return n;
    } else {
      continue;
    }
    if (depth === 0) return n + 1;
  }
  return text.length;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (/[\s\uFEFF]/.test(text[next] ?? '')) next++;
  return next;
}
