/** A row, and a control, for everything the manifest tells of an element. Attribute and property share one. */
import type { ArgTypes } from '@storybook/web-components-vite';
import { manifestOf } from '../stories/docs/manifest.js';
import { actionOf } from '../stories/docs/properties.js';

type Row = ArgTypes[string];

/** What the manifest tells of anything. */
interface Told {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export function argTypesOf(tag: string): ArgTypes {
  const { attributes, properties, readings, events, parts, tokens } = manifestOf(tag);
  const rows: [string, Row][] = properties.map(({ name, type, description, default: initial }) => {
    const attribute = attributes.find(({ fieldName }) => fieldName === name)?.name;
    const where = attribute === undefined ? `Property \`${name}\`` : `Attribute \`${attribute}\`, property \`${name}\``;
    const options = literals(type?.text ?? '');
    const row: Row = {
      name: attribute ?? name,
      description: `${description ?? ''}\n\n${where}`,
      control: controlFor(type?.text ?? '', options),
      ...(options.length > 0 && { options: [...options, ...(type?.text.includes('null') === true ? [null] : [])] }),
      table: {
        category: 'attributes and properties',
        type: { summary: type?.text ?? '' },
        ...(initial !== undefined && { defaultValue: { summary: initial } }),
      },
    };
    return [name, row];
  });
  const told = (category: string, { name, description = '', type, default: initial }: Told): Row => ({
    name,
    description,
    control: false,
    table: {
      category,
      // What has no type gets an empty one: without any, the table would put a dash in its place.
      type: type ? { summary: type.text } : {},
      ...(initial !== undefined && { defaultValue: { summary: initial } }),
    },
  });
  return Object.fromEntries([
    ...rows,
    ...readings.map((each) => [each.name, told('to be read', each)] as const),
    ...events.map((each) => [actionOf(each.name), { ...told('events', each), action: each.name }] as const),
    ...parts.map((each) => [`part ${each.name}`, told('parts', each)] as const),
    ...tokens.map((each) => [each.name, told('custom properties', each)] as const),
  ]);
}

/** `'auto' | 2 | null` → `['auto', 2]` */
function literals(type: string): (string | number)[] {
  const members = type.split('|').map((member) => member.trim());
  return members.flatMap((member): (string | number)[] => {
    const [, word] = /^'(.*)'$/.exec(member) ?? [];
    if (word !== undefined) return [word];
    return /^\d+$/.test(member) ? [Number(member)] : [];
  });
}

function controlFor(type: string, options: readonly unknown[]): NonNullable<Row['control']> {
  if (options.length > 0) return { type: 'select' };
  if (type === 'boolean') return { type: 'boolean' };
  if (/^number\b/.test(type)) return { type: 'number' };
  if (/^string\b/.test(type)) return { type: 'text' };
  return { type: 'object' };
}
