/** What reading JSON text gives: a value, a message, or (a harmless flaw) both. */
export interface JsonReading {
  readonly value?: unknown;
  readonly message?: string;
}

/**
 * What people paste instead of JSON, in the order it is looked for, and the words that cure it. They hold wherever it
 * stands: in an attribute, in a script, in a file.
 */
const MISTAKES: readonly (readonly [looksLike: Pick<RegExp, 'test'>, message: string])[] = [
  [/^\s*$/, 'is empty. Put JSON here, or remove it.'],
  [
    /\[object \w+\]/,
    'got "[object Object]" instead of JSON: a framework turned an object into text. Load the elements’ script before ' +
      'the framework renders, set it as a property, or pass JSON.stringify(…).',
  ],
  [
    /^\s*</,
    'got HTML instead of JSON. An address may lead to a page ("not found", a log-in): check it. HTML goes between the tags.',
  ],
  [
    /^\s*[^\s{["'./#]*[./#]+[^\s./#]\S*\s*$/,
    'got an address instead of JSON. A file goes into src, a booking page goes into the href of its button.',
  ],
  [
    /[{[,:]\s*[“”„«»‘’]|[“”„«»‘’]\s*[}\],:]/,
    'has curly quotes (“ ”) where JSON needs straight ones ("). An editor changed them: paste it as code, ' +
      'or use a plain text editor.',
  ],
  [{ test: isCut }, 'ends too early. Add the rest; put an attribute in single quotes (an apostrophe is &#39; there).'],
  [/,\s*[}\]]/, 'has a trailing comma: JSON allows none before } or ]. Remove it.'],
  [
    /^[{[,\s]*'|[{,]\s*\w+\s*:/,
    'needs straight double quotes (") around every name and text. Check it with a JSON validator.',
  ],
];

/**
 * Parses JSON text and names the usual mistakes.
 *
 * A byte order mark is dropped and said; a file saved as UTF-16 is recognised by the marks it leaves.
 */
export function readJson(text: string): JsonReading {
  if (text.startsWith('\uFEFF')) {
    const rest = readJson(text.slice(1));
    return 'value' in rest
      ? {
          ...rest,
          message: 'starts with a byte order mark (BOM), which was skipped. Save the file as UTF-8 without BOM.',
        }
      : rest;
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (text.startsWith('\uFFFD') || text.includes('\0')) {
      return {
        message: 'is saved as UTF-16 or another encoding. Save the file as UTF-8 without byte order mark (BOM).',
      };
    }
    // What stands in a text is the author's own, and may look like anything.
    const bones = text.replace(/"(?:[^"\\]|\\[^])*"/g, '""');
    const known = MISTAKES.find(([looksLike]) => looksLike.test(bones));
    return {
      message: known?.[1] ?? `is not valid JSON (${(error as Error).message}). Check it with a JSON validator.`,
    };
  }
}

/** Whether it ends amidst something: brackets are open, and the last that stands there is none that closes one. */
function isCut(text: string): boolean {
  return /[^\]}\s]\s*$/.test(text) && text.split(/[[{]/).length > text.split(/[\]}]/).length;
}
