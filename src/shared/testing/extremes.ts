/** Cases that chance would hardly make: too deep, too many, with every twist. They are the same in every run. */
import type { GenericSchema } from 'valibot';
import type { Part } from '../schema-walk.js';
import { fullData } from './full-data.js';
import { GOOD_URLS } from './hostile.js';
import { TWISTS, type HostileCase } from './hostile-case.js';

const TEXT = 'Sample quote.';
const DEPTH = 20_000;
/** So deep that a parser of HTML would not make it, and that what calls itself for each level is close to its end. */
const NESTED = 3_000;

/** Cases for an element, by what is extreme in them. */
export function extremes(tag: string, schema: GenericSchema): Readonly<Record<string, HostileCase>> {
  const full = fullData(schema, { text: TEXT, url: GOOD_URLS[0]! }) as object;
  const json = JSON.stringify(full);
  const as = (source: HostileCase['source'], given: unknown): HostileCase => ({ tag, source, attributes: {}, given });
  // What each twist is made of may be changed by it.
  const twists = TWISTS.map(
    (twist) => [`an object that is ${twist}`, { ...as('property', structuredClone(full)), twist }] as const,
  );
  const tooMany = longLists(schema, full).map(
    ({ name, data }, index) =>
      [`too many ${name}`, index % 2 === 0 ? as('script', JSON.stringify(data)) : as('property', data)] as const,
  );
  return {
    ...Object.fromEntries([...twists, ...tooMany]),
    'brackets without an end, by script': as('script', '['.repeat(100_000)),
    'brackets without an end, by attribute': as('attribute', '['.repeat(100_000)),
    'lists in lists, by file': as('file', deep('[', ']')),
    'objects in objects, by attribute': as('attribute', deep('{"label":', '}')),
    'objects in objects in a field, by script': as('script', json.replace(`"${TEXT}"`, deep('{"label":', '}'))),
    'lists in lists in a field, by target': as('target', json.replace(`"${TEXT}"`, deep('[', ']'))),
  };
}

function deep(before: string, after: string): string {
  return `${before.repeat(DEPTH)}1${after.repeat(DEPTH)}`;
}

/** The data with one list longer than its limit, once for each list that has one. */
function longLists(schema: GenericSchema, full: object): { readonly name: string; readonly data: object }[] {
  const { entries } = schema as unknown as Part;
  return Object.entries(entries!).flatMap(([name, part]) => {
    const list = part.wrapped ?? part;
    const most = list.pipe?.find(({ type }) => type === 'max_length')?.requirement;
    if (list.type !== 'array' || typeof most !== 'number') return [];
    const [first] = full[name as keyof object] as object[];
    const items = Array.from({ length: most + 1 }, (_, index) => ({ ...first, id: `item-${index}` }));
    return [{ name, data: { ...full, [name]: items } }];
  });
}

/** What each element reads from HTML, around something deep. */
const AROUND: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'modality-comparison': ['<table><tr><th><th>Massage<tr><th>Pressure<td>', '</table>'],
  'testimonial-carousel': ['<blockquote>', '</blockquote>'],
  'booking-button': ['<a href="/__nowhere/book">', '</a>'],
};

/** HTML as text, with elements in elements: a parser in a browser stops at a depth of its own. */
export function nestedHtml(tag: string): string {
  const [before, after] = AROUND[tag]!;
  return `${before}${'<b>'.repeat(NESTED)}${TEXT}${'</b>'.repeat(NESTED)}${after}`;
}

/** The same, made without a parser. */
export function nestedNodes(tag: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = `${AROUND[tag]![0]}<b></b>`;
  const nodes = document.importNode(template.content, true);
  let inner = nodes.querySelector('b')!;
  for (let n = 1; n < NESTED; n++) {
    const next = document.createElement('b');
    inner.append(next);
    inner = next;
  }
  inner.append(TEXT);
  return nodes;
}
