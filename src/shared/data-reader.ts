import type { GenericSchema, InferOutput } from 'valibot';
import type { DeepReadonly } from './deep-readonly.js';
import type { Issue, Report } from './issue.js';
import type { ReadableNode } from './readable-node.js';
import { walk } from './schema-walk.js';

/** What an element knows about its own data; everything here is pure, so that it also runs on a server. */
export interface DataReader<S extends GenericSchema = GenericSchema> {
  /** Name of the property and of the attribute, and of the root in messages. */
  readonly name: string;
  readonly schema: S;
  /** Words for what the children should hold: "a <table>". */
  readonly html: string;
  /** Whether an element's children are to be read: where there is anything to see, unless this says otherwise. */
  holdsData?(root: ReadableNode): boolean;
  /** Turns shorthands (a bare list) into the object the schema describes. */
  normalize?(raw: unknown): unknown;
  /**
   * Finds data in HTML; undefined when there are none. What the page says and data cannot is reported; `path` is where the
   * markup stands: the element’s own `children` no longer show, what `src` leads to stays in the page.
   */
  fromHtml(root: ReadableNode, report?: Report, path?: string): unknown;
  /**
   * Fills in ids, checks references; what it returns is rendered, undefined when that is not possible. `raw` has what was
   * left out as well.
   */
  complete?(data: InferOutput<S>, report: Report, raw: unknown): InferOutput<S> | undefined;
  /** What its author may want to know although nothing is wrong. */
  advise?(data: InferOutput<S>): readonly Issue[];
  /** Whether there is nothing to render. */
  isEmpty(data: InferOutput<S>): boolean;
}

/** What became of a source's data. */
export interface ReadData<T> {
  /** Validated and frozen; undefined when nothing could be rendered from it. */
  readonly data: DeepReadonly<T> | undefined;
  readonly issues: readonly Issue[];
}

/** Reads raw data of any shape. Never throws, whatever it is given. */
export function readData<S extends GenericSchema>(
  reader: DataReader<S>,
  raw: unknown,
  base: string | undefined,
): ReadData<InferOutput<S>> {
  const issues: Issue[] = [];
  const said = new Set<string>();
  const report: Report = (path, message) => {
    // What stands in the data twice is one problem.
    if (said.size < said.add(`${path} ${message}`).size) issues.push({ path, message });
  };
  const places = new Map<string, readonly number[]>();
  // Whoever gave the data knows nothing of what was left out before an item.
  const given = (path: string): string =>
    path.replace(/^([^[]+)\[(\d+)/, (_, list: string, index: string) => {
      return `${list}[${places.get(list)?.[Number(index)] ?? index}`;
    });
  try {
    const normal = reader.normalize?.(raw) ?? raw;
    const isRoot = typeof normal === 'object' && normal !== null && !Array.isArray(normal);
    const walked = walk(reader.schema, normal, isRoot ? '' : reader.name, { report, base, places });
    const data =
      walked !== undefined && reader.complete
        ? reader.complete(walked, (path, message) => report(given(path), message), normal)
        : walked;
    // Nothing left because everything was refused is an error; nothing given is not.
    const refused = issues.length > 0 && data !== undefined && reader.isEmpty(data) && isSomething(reader, normal);
    if (data === undefined || refused) return { data: undefined, issues };
    const advice = (reader.advise?.(data) ?? []).map((each) => ({ ...each, path: given(each.path) }));
    return { data: deepFreeze(data), issues: [...issues, ...advice] };
  } catch (error) {
    // A property may hold anything, also an object whose getters throw.
    report(reader.name, `could not be read: ${String(error)}. Pass plain data.`);
    return { data: undefined, issues };
  }
}

/** Whether there was anything in what was given: a list with something in it, or what would have been rendered. */
function isSomething<S extends GenericSchema>(reader: DataReader<S>, raw: InferOutput<S>): boolean {
  return Object.values(raw as object).some((each) => Array.isArray(each) && each.length > 0) || !reader.isEmpty(raw);
}

function deepFreeze<T>(value: T): DeepReadonly<T> {
  if (typeof value !== 'object' || value === null) return value as DeepReadonly<T>;
  for (const each of Object.values(value)) deepFreeze(each);
  return Object.freeze(value) as DeepReadonly<T>;
}
