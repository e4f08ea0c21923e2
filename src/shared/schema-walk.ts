/**
 * Reads data by a valibot schema the way a page needs it: leniently. A validator answers yes or no; this walk keeps
 * what is good. A bad optional field is left out, an item without a required field is left out, what is past a
 * limit is cut, every address passes `safeUrl`, and each of these is said once, at the deepest path.
 *
 * Of valibot it needs no more than the schemas' own words (their type, entries, requirements), which is why the files
 * for script tags carry nothing else of it.
 */
import type { GenericSchema, InferOutput } from 'valibot';
import { anyOf, counted, shown, type Report } from './issue.js';
import { EXPECTED_URL, safeUrl } from './safe-url.js';
import type { PartMetadata } from './schema-parts.js';
import { slips } from './slip.js';

/** What the walk needs to know besides the schema. */
export interface WalkContext {
  readonly report: Report;
  /** The page's address, for relative ones. */
  readonly base: string | undefined;
  /** Filled in: of each list, the places of the items that stay. */
  readonly places: Map<string, readonly number[]>;
}

/** The parts of a valibot schema that the walk reads, whatever its kind. */
export interface Part {
  readonly type: string;
  readonly pipe?: readonly {
    readonly type: string;
    readonly requirement?: unknown;
    readonly metadata?: PartMetadata;
  }[];
  readonly wrapped?: Part;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly value?: Part;
  readonly options?: readonly unknown[];
}

/** Where the walk is: the path for messages, and what goes when this value cannot stay. */
interface Place {
  readonly path: string;
  readonly noun: string;
}

/** Says that a value could not stay; whoever holds it leaves it out. */
const OMIT = Symbol('omit');

const WHOLE = 'Nothing can be shown from it.';

/** Reads `value` by `schema`: the data that can be rendered, or undefined when a required part is missing. */
export function walk<S extends GenericSchema>(
  schema: S,
  value: unknown,
  path: string,
  context: WalkContext,
): InferOutput<S> | undefined {
  const read = visit(schema, value, { path, noun: '' }, context);
  return read === OMIT ? undefined : read;
}

function visit(part: Part, value: unknown, place: Place, context: WalkContext): unknown {
  switch (part.type) {
    case 'optional':
      return isBlank(value) ? undefined : visit(part.wrapped!, value, place, context);
    case 'object':
      return isObject(value) ? readObject(part, value, place, context) : refuse(part, value, place, context);
    case 'record':
      return isObject(value) ? readRecord(part, value, place, context) : refuse(part, value, place, context);
    case 'array':
      return Array.isArray(value) ? readArray(part, value, place, context) : refuse(part, value, place, context);
    case 'union': {
      const option = (part.options as readonly Part[]).find((each) => takes(each, value));
      return option ? visit(option, value, place, context) : refuse(part, value, place, context);
    }
    case 'string':
      return typeof value === 'string' ? readString(part, value, place, context) : refuse(part, value, place, context);
    default:
      return isLeaf(part, value) ? value : refuse(part, value, place, context);
  }
}

/** Content management systems write empty text where nothing was filled in. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function readObject(part: Part, value: Record<string, unknown>, place: Place, context: WalkContext): unknown {
  const read: Record<string, unknown> = {};
  let isLeftOut = false;
  for (const [key, entry] of Object.entries(part.entries!)) {
    const optional = entry.type === 'optional';
    const field = visit(entry, value[key], { path: below(place, key), noun: optional ? key : place.noun }, context);
    if (field === OMIT) {
      if (optional) continue;
      isLeftOut = true;
      break;
    }
    if (field !== undefined) {
      read[key] = field;
    }
  }
  // Also where it is left out: what is missing may be there by another name.
  for (const { path, message } of slips(Object.keys(value), Object.keys(part.entries!))) {
    context.report(below(place, path), message);
  }
  return isLeftOut ? OMIT : read;
}

function below({ path }: Place, key: string): string {
  return path ? `${path}.${key}` : key;
}

function readRecord(part: Part, value: Record<string, unknown>, place: Place, context: WalkContext): unknown {
  const entries = Object.entries(value).flatMap(([key, each]) => {
    // What was not filled in is no mistake; it counts where the schema takes it.
    const told = isBlank(each) ? { ...context, report: () => undefined } : context;
    const field = visit(part.value!, each, { path: below(place, key), noun: 'value' }, told);
    return field === OMIT ? [] : [[key, field] as const];
  });
  // fromEntries makes own properties even of names such as __proto__.
  return Object.fromEntries(entries);
}

function readArray(part: Part, value: readonly unknown[], place: Place, context: WalkContext): unknown {
  const limit = requirement(part, 'max_length') ?? Infinity;
  if (value.length > limit) {
    context.report(
      place.path,
      `has ${counted(value.length)} items, ${counted(limit)} are allowed. The rest is left out.`,
    );
  }
  const noun = metadataOf(part.item!).noun ?? 'item';
  // A list may have holes, which `map` would pass over.
  const read = Array.from(value.slice(0, limit), (item, index) =>
    visit(part.item!, item, { path: `${place.path}[${index}]`, noun }, context),
  );
  const stay = [...read.keys()].filter((index) => read[index] !== OMIT);
  context.places.set(place.path, stay);
  const items = stay.map((index) => read[index]);
  if (items.length < (requirement(part, 'min_length') ?? 0)) return refuse(part, value, place, context);
  return items;
}

function readString(part: Part, value: string, place: Place, context: WalkContext): unknown {
  const { url } = metadataOf(part);
  if (url) return safeUrl(value, url, context.base) ?? refuse(part, value, place, context);
  const limit = requirement(part, 'max_length') ?? Infinity;
  let kept = value;
  if (value.length > limit) {
    // Half of a surrogate pair at the cut would show as a box.
    kept = value.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
    context.report(
      place.path,
      `has ${counted(value.length)} characters, ${counted(limit)} are allowed. The rest is left out.`,
    );
  }
  return isLeaf(part, kept) ? kept : refuse(part, value, place, context);
}

/** Whether a value without parts is what the schema says: its kind, its range, its pattern. */
function isLeaf(part: Part, value: unknown): boolean {
  if (part.type === 'picklist') return part.options!.includes(value);
  if (typeof value !== part.type || (typeof value === 'number' && !Number.isFinite(value))) return false;
  return (part.pipe ?? []).every(({ type, requirement }) => {
    if (type === 'min_value') return (value as number) >= (requirement as number);
    if (type === 'max_value') return (value as number) <= (requirement as number);
    return !(requirement instanceof RegExp) || requirement.test(value as string);
  });
}

function refuse(part: Part, value: unknown, { path, noun }: Place, context: WalkContext): typeof OMIT {
  const what = metadataOf(part).personal && typeof value !== 'object' ? `a ${typeof value}` : shown(value);
  const got = value === undefined || value === null ? 'it is missing' : `got ${what}`;
  context.report(path, `expected ${expectation(part)}, ${got}. ${noun ? `This ${noun} is left out.` : WHOLE}`);
  return OMIT;
}

/** Whether this option of a union is the one that speaks of such a value; its own walk then finds what is wrong. */
function takes(part: Part, value: unknown): boolean {
  switch (part.type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    default:
      return typeof value === part.type;
  }
}

function expectation(part: Part): string {
  const { expected, url } = metadataOf(part);
  if (expected) return expected;
  if (url) return EXPECTED_URL[url];
  switch (part.type) {
    case 'union':
      return anyOf([...new Set((part.options as readonly Part[]).map(expectation))]);
    case 'picklist':
      return anyOf(part.options!.map((option) => shown(option)));
    case 'array':
      return requirement(part, 'min_length') ? 'a list with at least one entry' : 'a list';
    case 'object':
    case 'record':
      return 'an object';
    case 'number': {
      const [min, max] = [requirement(part, 'min_value'), requirement(part, 'max_value')];
      return min === undefined ? 'a number' : `${min}–${max}`;
    }
    case 'boolean':
      return 'true or false';
    default:
      return 'text';
  }
}

function requirement(part: Part, type: string): number | undefined {
  return part.pipe?.find((action) => action.type === type)?.requirement as number | undefined;
}

function metadataOf(part: Part): PartMetadata {
  return part.pipe?.find((action) => action.type === 'metadata')?.metadata ?? {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
