/** One thing that is wrong with what an element was given, in words that name the cure. */
export interface Issue {
  /** Where: a path such as `testimonials[2].rating`, or the name of an attribute. */
  readonly path: string;
  /** What was expected, what came instead, and what became of it. */
  readonly message: string;
  /** Nothing was left out; it could be better. */
  readonly advice?: true;
}

/** Collects issues while data are read. */
export type Report = (path: string, message: string) => void;

/** What editors make of the quotes around an attribute's value. */
export const CURLY = /^[“”″„«»‘’‚]/;

/** A name, or a password, before a host: no address may have one. */
const CREDENTIALS = /\/\/[^/]*@/;

/** A value as a message can show it: short, and never a dump of an object. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string': {
      const text = JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
      if (CURLY.test(value)) return `${text} (curly quotes: use straight ones)`;
      return CREDENTIALS.test(value) ? `${text} (leave out what is before @)` : text;
    }
    case 'object': {
      if (value === null) return 'null';
      if (!Array.isArray(value)) return 'an object';
      return value.length > 0 ? 'a list' : 'an empty list';
    }
    case 'function':
    case 'symbol': {
      return `a ${typeof value}`;
    }
    default: {
      return String(value);
    }
  }
}

/** What a message says of an id that leads nowhere. */
export function noElement(id: string): string {
  return `there is no element with the id ${JSON.stringify(id)} here. Check the id.`;
}

/** Automatic paragraphs close around an element's first tag, and leave outside what was in it. */
export const PARTED: Issue = {
  path: 'children',
  message: 'stand behind its paragraph. Give them an id, and use src="#id".',
};

/** A number as a message shows it: 1,000. What formats it is made here: it costs ten milliseconds that a page without mistakes keeps. */
export function counted(value: number): string {
  return new Intl.NumberFormat('en').format(value);
}

/** `a`, `a or b`, `a, b or c`. */
export function anyOf(words: readonly string[]): string {
  const rest = [...words];
  const last = rest.pop() ?? '';
  return rest.length > 0 ? `${rest.join(', ')} or ${last}` : last;
}
