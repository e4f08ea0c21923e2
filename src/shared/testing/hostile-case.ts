/** One element with something hostile in it: how such cases are made, lived through, and written down. */
import { array, constant, constantFrom, oneof, option, stringify, tuple, type Arbitrary } from 'fast-check';
import type { GenericSchema } from 'valibot';
import { hostileChildren } from './hostile-children.js';
import { anything, hostileData, hostileText, hostileUrl } from './hostile.js';

/** Ways by which data come to any element. `target` is an element elsewhere in the page, `file` one that is fetched. */
const SOURCES = ['property', 'attribute', 'script', 'target', 'file', 'src', 'children', 'targetHtml'] as const;
/** Ways that one element has. */
const MORE_SOURCES: Readonly<Record<string, readonly 'href'[]>> = { 'booking-button': ['href'] };
/** Ways of JSON text. */
export const JSON_SOURCES = ['attribute', 'script', 'file', 'target'] as const satisfies readonly HostileSource[];
export type HostileSource = (typeof SOURCES)[number] | 'href';

/** What becomes of an object before it is set as a property. */
export const TWISTS = ['none', 'frozen', 'bare', 'cyclic', 'deep', 'throwing'] as const;
export type Twist = (typeof TWISTS)[number];

export interface HostileCase {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly source: HostileSource;
  /** Data for a property, else text: JSON (or not), HTML, an address. */
  readonly given: unknown;
  readonly twist?: Twist;
  /** The page's reading direction, where it is not from left to right. */
  readonly dir?: 'rtl';
}

/** What the options take that decide what is rendered; they are set more often than others. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  layout: ['auto', 'table', 'cards', 'prose', 'carousel', 'grid', 'list'],
  mode: ['dialog', 'dialog', 'inline', 'link'],
};

/** Values that one option or another takes. */
const VALUES = [
  ...['newest', 'initials', 'first-initial', 'anonymous', 'outline', 'text', 'required'],
  ...['massage', 'massage stretching', 'constructor', '{"label": "<b>{0}</b>", "__proto__": {}}'],
  ...['', 'false', '0', '1', '3', '6', '-1', '1e9', 'NaN', 'Infinity'],
];

function valueOf(name: string): Arbitrary<string> {
  return oneof(
    { weight: 6, arbitrary: constantFrom(...(CHOICES[name] ?? VALUES)) },
    { weight: 1, arbitrary: hostileText },
    { weight: 1, arbitrary: hostileUrl },
  );
}

const twist = oneof(
  { weight: 8, arbitrary: constant('none' as const) },
  { weight: 1, arbitrary: constantFrom(...TWISTS) },
);

const turned = constantFrom(undefined, undefined, undefined, 'rtl' as const);

/**
 * Cases for an element.
 *
 * @param options - attributes that are no source of data
 */
export function hostileCases(tag: string, schema: GenericSchema, options: readonly string[]): Arbitrary<HostileCase> {
  const data = hostileData(schema);
  const json = oneof(
    { weight: 12, arbitrary: data.map((each) => JSON.stringify(each) ?? 'undefined') },
    { weight: 1, arbitrary: data.map((each) => (JSON.stringify(each) ?? '').slice(0, -2)) },
    { weight: 1, arbitrary: hostileText },
  );
  const html = hostileChildren(tag);
  const given = (source: HostileSource): Arbitrary<unknown> => {
    if (source === 'property') return oneof({ weight: 9, arbitrary: data }, { weight: 1, arbitrary: anything });
    if (source === 'children' || source === 'targetHtml') return html;
    return source === 'src' || source === 'href' ? hostileUrl : json;
  };
  const named = (name: string): Arbitrary<[string, string]> => tuple(constant(name), valueOf(name));
  const chosen = options.filter((name) => name in CHOICES).map((name) => option(named(name), { freq: 2 }));
  const others = array(constantFrom(...options).chain(named), { maxLength: 3 });
  const attributes = tuple(others, ...chosen).map(([some, ...more]) =>
    Object.fromEntries([...more, ...some].filter((each) => each !== null)),
  );
  const sources = [...SOURCES, ...(MORE_SOURCES[tag] ?? []), 'property', 'property', 'script'] as const;
  return constantFrom(...sources).chain((source) =>
    tuple(attributes, given(source), source === 'property' ? twist : constant('none' as const), turned).map(
      ([own, what, how, dir]) => ({
        ...{ tag, source, attributes: own, given: what },
        ...(how !== 'none' && { twist: how }),
        ...(dir && { dir }),
      }),
    ),
  );
}

/** A case as a line of the list of those that failed once. */
function lineOf(hostile: HostileCase): string {
  return stringify(hostile).replace(
    /((?:[^"\\]|\\.){1,10}?)\1{200,}/g,
    (run: string, part: string) => `" + "${part}".repeat(${run.length / part.length}) + "`,
  );
}

/** What is told of a case that failed. */
export function failureOf(hostile: HostileCase, error: unknown, seed: number): string {
  return `${String(error)}\nseed ${seed}; keep it in src/shared/testing/kept-cases.ts:\n  ${lineOf(hostile)},`;
}

/** The property as it is set. */
export function twisted(given: unknown, how: Twist = 'none'): unknown {
  if (typeof given !== 'object' || given === null) return given;
  switch (how) {
    case 'frozen':
      return Object.freeze(given);
    case 'bare':
      return Array.isArray(given) ? given : Object.assign(Object.create(null) as object, given);
    case 'cyclic': {
      const copy = Array.isArray(given) ? [...(given as unknown[])] : { ...given };
      for (const [name, each] of Object.entries(copy)) {
        if (Array.isArray(each)) Object.assign(copy, { [name]: [...(each as unknown[]), copy, each] });
      }
      if (Array.isArray(copy)) copy.push(copy);
      return Object.assign(copy, { self: copy, label: copy, title: copy, contact: copy });
    }
    case 'deep': {
      let deep: unknown = given;
      for (let n = 0; n < 20_000; n++) deep = n % 2 === 0 ? [deep] : { deep };
      return Array.isArray(given) ? [deep, ...(given as unknown[])] : { ...given, label: deep, title: deep };
    }
    case 'throwing':
      return new Proxy(given, {
        get(target, name) {
          if (name === 'label' || name === 'quote') throw new Error('no');
          return Reflect.get(target, name) as unknown;
        },
      });
    default:
      return given;
  }
}
