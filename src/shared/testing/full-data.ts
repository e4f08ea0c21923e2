/** Data in which no field is missing, made from a schema: what one text, or one address, does in every place at once. */
import type { GenericSchema } from 'valibot';
import type { Part } from '../schema-walk.js';

/** What every string is, where the schema does not ask for a pattern. */
export interface Filling {
  readonly text: string;
  readonly url: string;
}

/** Fields that name something, or refer to it by its name; other data would not hold together. */
const REFERRING = new Set(['id', 'sources', 'modality', 'highlight']);
const IDS = ['massage', 'stretching', 'third'];
/** Texts for what must have a pattern: days and languages. */
const PATTERNED = ['2024-05-31', 'en'];

/**
 * @returns data with three items in each list and three entries in each record; kinds that a field may have take turns
 */
export function fullData(schema: GenericSchema, filling: Filling): unknown {
  // Testimonials begin as an object: it has fields that a list has not.
  let turn = 1;
  const fill = (part: Part, name: string, place: number): unknown => {
    switch (part.type) {
      case 'optional':
        return fill(part.wrapped!, name, place);
      case 'object':
        return Object.fromEntries(Object.entries(part.entries!).map(([key, each]) => [key, fill(each, key, place)]));
      case 'record':
        return Object.fromEntries(IDS.map((id, index) => [id, fill(part.value!, name, index)]));
      case 'array':
        return IDS.map((_, index) => fill(part.item!, name, index));
      case 'union': {
        const options = part.options as readonly Part[];
        return fill(options[turn++ % options.length]!, name, place);
      }
      case 'picklist':
        return part.options![turn++ % part.options!.length];
      case 'number':
        return name === 'max' ? 5 : name === 'min' ? 1 : 1 + place;
      case 'boolean':
        return turn++ % 2 === 0;
      default:
        return REFERRING.has(name) ? IDS[place] : textOf(part, filling);
    }
  };
  return fill(schema, '', 0);
}

function textOf({ pipe = [] }: Part, { text, url }: Filling): string {
  if (pipe.some(({ metadata }) => metadata?.url)) return url;
  const patterns = pipe.map(({ requirement }) => requirement).filter((each) => each instanceof RegExp);
  if (patterns.every(({ source }) => source === '\\S')) return text;
  const right = PATTERNED.find((each) => patterns.every((pattern) => pattern.test(each)));
  if (right === undefined) throw new Error(`No text is known for ${String(patterns[0])}: add one to PATTERNED.`);
  return right;
}
