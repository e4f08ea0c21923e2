/** Where code for a server begins, in the languages whose code a parser can take for the end of a tag, and how it ends. */
const CODE: readonly (readonly [begins: RegExp, ends: string])[] = [
  // PHP
  [/<\?(?:php|=|\s)/g, '?>'],
  // ERB, EJS, ASP, JSP
  [/<%/g, '%>'],
  // Liquid, Twig, Jinja, Nunjucks, Handlebars, Go
  [/\{%/g, '%}'],
  [/\{\{/g, '}}'],
];

/**
 * Whether code for a server, of which HTML knows nothing, is cut in two by the end of a start tag, or of a value in it:
 * then nothing is where it seems to be.
 */
export function isCutCode(startTag: string): boolean {
  const tag = startTag.slice(1, -1);
  const outside = tag.replace(/=\s*(?:"[^"]*"|'[^']*')/g, '=""');
  // Tags of JSP and FreeMarker in a tag, PHP, ERB; and "@if ($a > $b)", "{{ a > b }}", which end at their ">".
  if (outside.includes('<') || isOpen(outside)) return true;
  // A quote of its own ends the value, and what is behind it stands in the tag: class="{{ "a" }}".
  const hasQuote = /["']/.test(outside.replaceAll('=""', ''));
  const values = tag.matchAll(/=\s*(?:"[^"]*"|'[^']*')([^\s/]?)/g);
  return [...values].some(([value, next]) => (hasQuote || next !== '') && endsInCode(value));
}

/**
 * Whether code from an attribute's value stands in markup with its letters escaped, where no server knows it.
 *
 * @param values - those of all attributes
 */
export function isEscapedCode(values: readonly string[], markup: string): boolean {
  const escaped = /&lt;[?%]|\{[{%][^{}]*&(?:quot|#39|lt|gt|amp);/;
  return values.some((value) => CODE.some(([begins]) => value.search(begins) >= 0)) && escaped.test(markup);
}

function endsInCode(value: string): boolean {
  return CODE.some(([begins, ends]) => {
    const last = [...value.matchAll(begins)].at(-1);
    return last !== undefined && !value.includes(ends, last.index);
  });
}

/** Whether a bracket is open at the end. */
function isOpen(text: string): boolean {
  const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
  const open: string[] = [];
  for (const char of text) {
    if (closers[char] !== undefined) open.push(closers[char]);
    else if (char === open.at(-1)) open.pop();
  }
  return open.length > 0;
}
