/** Data as nobody should give them, made along the schemas: every field, as bad as it may come. */
import {
  array,
  boolean,
  constant,
  constantFrom,
  integer,
  jsonValue,
  oneof,
  option,
  string,
  stringMatching,
  tuple,
  type Arbitrary,
  type WeightedArbitrary,
} from 'fast-check';
import type { GenericSchema } from 'valibot';
import type { Part } from '../schema-walk.js';

/** The function that no data may ever call; `watchCanary` defines it. */
const CALL = 'fuzzCanary()';

/** Names that mean something to the language itself, and names that data agree on. */
const NAMES = ['massage', 'stretching', 'massage', 'stretching', 'constructor', '__proto__', 'toString', 'valueOf'];

const MARKUP = [
  `<script>${CALL}</script>`,
  `"><img src=x onerror=${CALL}>`,
  `'><svg onload=${CALL}>`,
  `" autofocus onfocus="${CALL}`,
  `</style></title></textarea></script><img src=x onerror=${CALL}>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<a href="javascript:${CALL}">x</a>`,
  `<form action="javascript:${CALL}"><button autofocus>x`,
  `<style>@import "javascript:${CALL}"; * { inline-size: 9000px }</style>`,
  `<math><mtext></table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${CALL}&gt;">`,
  `{{constructor.constructor("${CALL}")()}}`,
  `\${${CALL}}`,
  `<!--?lit$123$-->`,
  `<?lit$123$?>`,
  '<!--',
  ']]>',
  '&lt;b&gt; &#x3C;b&#x3E; &colon; &NewLine;',
];

const NAUGHTY = [
  '\uD800',
  'a\uDC00b',
  '\uDBFF\uD800\uDC00\uDC00',
  '\u202Ekcab\u202C',
  '\u2066\u202E\u2067',
  '\u061C\u200F\u200E',
  '\u200B',
  '\u200D\uFEFF\u2060',
  '\u00AD',
  '\u3164',
  '\u0000',
  '\u0007\u001B[31m',
  '\u2028\u2029',
  '\uFFFE\uFFFF',
  'Z\u0351\u036B\u0343\u036A\u0302\u034A'.repeat(40),
  '\uFDFD'.repeat(30),
  '\u{1F3F3}\uFE0F\u200D\u{1F308}'.repeat(20),
  'مرحبا بالعالم',
  'שלום, world (1) שלום',
  '田中さんにあげて下さい',
  '%s %d %n %',
  '{0} {1}',
  "$& $1 $` $'",
  '\\u003Cb\\u003E',
  '"',
  "'",
  '“curly”',
  ' ',
  '\n\t\n',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  'W'.repeat(60),
  '— Name',
  '✓',
  '×',
];

/** Long ones, which are slow to lay out, come less often. */
const LONG = ['x'.repeat(100_000), 'Words and '.repeat(10_000), 'W'.repeat(9_999), '\uD83D\uDE00'.repeat(5_001)];

const SAMPLE = ['Sample quote.', 'Sample client', 'Firm', 'Light to firm', 'Pressure', '60 minutes', '2024-05-31', '5'];

function either<T>(...weighted: [weight: number, arbitrary: Arbitrary<T>][]): Arbitrary<T> {
  return oneof(...weighted.map(([weight, arbitrary]): WeightedArbitrary<T> => ({ weight, arbitrary })));
}

/** Code units in any order: half of them are no text at all. */
const units = array(integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map((all) => String.fromCharCode(...all));
/** Texts that went wrong somewhere once. */
export const NAUGHTY_TEXTS: readonly string[] = [...MARKUP, ...NAUGHTY];
const naughty = constantFrom(...NAUGHTY_TEXTS);

/** Any text. */
export const hostileText: Arbitrary<string> = either(
  [5, constantFrom(...SAMPLE)],
  [5, constantFrom(...NAMES)],
  [6, naughty],
  [1, tuple(naughty, naughty).map((pair) => pair.join(''))],
  [1, string({ unit: 'grapheme', maxLength: 30 })],
  [1, string({ unit: 'binary', maxLength: 10 })],
  [1, units],
);

const longText = either([60, hostileText], [1, constantFrom(...LONG)]);

const SCHEMES = ['javascript', 'JaVaScRiPt', 'vbscript', 'data', 'file', 'about', 'blob', 'filesystem', 'ftp', 'ws'];
const BODIES = [
  CALL,
  `//%0A${CALL}`,
  `text/html,<script>parent.${CALL}</script>`,
  `text/html;base64,PHNjcmlwdD5wYXJlbnQuZnV6ekNhbmFyeSgpPC9zY3JpcHQ+`,
  `image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${CALL}"/>`,
  'image/png,<script>',
  'blank',
  '///etc/passwd',
];
const BEFORE = ['', '', ' ', '\t', '\n', '\u0000', '\u0001', '\u001F', '\uFEFF', '\u200B', '\u00A0', '\u2028'];
const COLONS = [':', ':', ':', '\t:', ':\n', '\r\n:', '&colon;', '&#58;', '&#x3A;', '%3A', '：'];
const WITHIN = ['', '', '', '\t', '\n', '\r', '\u0000', '&Tab;', '&NewLine;', '&#106;', '/**/'];

const smuggled = tuple(
  constantFrom(...BEFORE),
  constantFrom(...SCHEMES),
  constantFrom(...WITHIN),
  constantFrom(...COLONS),
  constantFrom(...BODIES),
).map(([before, scheme, within, colon, body]) => before + scheme.slice(0, 4) + within + scheme.slice(4) + colon + body);

const ODD_URLS = [
  '',
  ' ',
  '#',
  '#source-1',
  '//evil.example/x',
  '\\\\evil.example',
  '/\\evil.example',
  'https:evil.example',
  'https://',
  'https://user:secret@evil.example/',
  'https://evil.example\\@good.example',
  'https://[::1',
  'https://a.example:99999/',
  'https://xn--/',
  'https://a.example/\uD800?\uDC00#\uD800',
  'https://a.example/"onclick="fuzzCanary()',
  `https://a.example/${'x'.repeat(2_100)}`,
  `https://a.example/?${'x'.repeat(1_900)}`,
  'http://a.example/',
  'mailto:',
  'mailto:a@b?body=%0A&cc=c@d',
  'tel:+1 555 010 9999',
  'sms:',
  'view-source:https://a.example/',
  '“https://a.example/”',
  `data:image/png;base64,${'A'.repeat(110_000)}`,
];

/** Addresses that are as they should be; none leads out of the test's own page. */
export const GOOD_URLS = [
  '/__nowhere/book',
  '/__nowhere/other',
  '/__nowhere/book',
  'https://a.example/book',
  'mailto:you@a.example',
];

/** Any address. */
export const hostileUrl: Arbitrary<string> = either(
  [12, constantFrom(...GOOD_URLS)],
  [4, smuggled],
  [2, constantFrom(...ODD_URLS)],
  [1, hostileText],
);

const numbers = either<number>(
  [3, integer({ min: -1, max: 7 })],
  [1, constantFrom(4.5, 0.1 + 0.2, -0, NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, 2 ** 53, 1e21, 1e-7)],
);

/** Whatever can be told in JSON, and what cannot. */
export const anything: Arbitrary<unknown> = either<unknown>(
  [3, jsonValue({ maxDepth: 2 })],
  [2, hostileText],
  [1, numbers],
  [1, constantFrom(null, undefined, true, [], {}, [[]], [null])],
);

const LANGUAGES = ['en', 'pt-BR', 'ar', 'zh-Hant', 'en_US', 'x'];

/** Data by a schema, mostly of the right kind, with hostile values. */
export function hostileData(schema: GenericSchema): Arbitrary<unknown> {
  return either<unknown>([40, along(schema)], [1, anything]);
}

function along(part: Part): Arbitrary<unknown> {
  return either<unknown>([60, ofKind(part)], [1, anything]);
}

function ofKind(part: Part): Arbitrary<unknown> {
  switch (part.type) {
    case 'optional':
      return along(part.wrapped!);
    case 'object':
      return tuple(entriesOf(part.entries!), extras).map(([own, more]) => Object.fromEntries([...own, ...more]));
    case 'record':
      return entries(along(part.value!)).map((pairs) => Object.fromEntries(pairs));
    case 'array':
      return oneof(
        array(along(part.item!), { minLength: 1, maxLength: 4 }),
        array(along(part.item!), { maxLength: 2 }),
      );
    case 'union':
      return oneof(...(part.options as readonly Part[]).map(ofKind));
    case 'picklist':
      return constantFrom(...part.options!);
    case 'number':
      return numbers;
    case 'boolean':
      return boolean();
    default:
      return textOf(part);
  }
}

function textOf({ pipe = [] }: Part): Arbitrary<string> {
  if (pipe.some(({ metadata }) => metadata?.url)) return hostileUrl;
  const { requirement } = pipe.find((action) => action.requirement instanceof RegExp) ?? {};
  if (!(requirement instanceof RegExp) || requirement.source === '\\S') return longText;
  if (requirement.test('en')) return constantFrom(...LANGUAGES);
  return either([5, stringMatching(requirement)], [1, hostileText]);
}

type Entries = readonly (readonly [string, unknown])[];

/** Fields that are optional are missing as often as not. */
function entriesOf(known: Readonly<Record<string, Part>>): Arbitrary<Entries> {
  const fields = Object.entries(known).map(([name, part]) => {
    const value = along(part).map((each) => [[name, each] as const]);
    return part.type === 'optional' ? option(value, { nil: [], freq: 2 }) : value;
  });
  return tuple(...fields).map((all) => all.flat());
}

function entries(value: Arbitrary<unknown>): Arbitrary<Entries> {
  return array(tuple(hostileText, value), { maxLength: 4 });
}

/** Names that no schema knows. */
const extras: Arbitrary<Entries> = either<Entries>(
  [10, constant([])],
  [1, entries(anything)],
  [1, anything.map((value) => [['__proto__', value] as const])],
  [1, constantFrom('autor', 'Label', 'urls', 'constructor').map((name) => [[name, 'x'] as const])],
);
