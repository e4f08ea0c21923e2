/**
 * The tables of docs/reference/, made of custom-elements.json and schemas/.
 *
 *   node scripts/reference.mjs            writes them, between their markers; after a build
 *   node scripts/reference.mjs --check    fails when they say something else
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elementsOf, readManifest } from './manifest.mjs';

const ROOT = join(import.meta.dirname, '..');
/** What each element's data are called. */
const SCHEMAS = new Map([
  ['modality-comparison', 'comparison'],
  ['testimonial-carousel', 'testimonials'],
  ['booking-button', 'booking'],
]);

/** @typedef {import('./manifest.mjs').Element} Element */

const manifest = await readManifest();
const elements = elementsOf(manifest);
const shared = only(elements[0], true);
const own = { ...shared, properties: shared.properties.filter(({ name }) => name !== 'data') };
await keep('all-three', { reference: tables(own) });
await keep('styling', { 'custom-properties': customProperties(elements) });
for (const element of elements) {
  const schema = JSON.parse(
    await readFile(join(ROOT, `schemas/${SCHEMAS.get(element.tag) ?? ''}.schema.json`), 'utf8'),
  );
  await keep(element.tag, { fields: fieldTable(schema), reference: tables(only(element, false)) });
}

/**
 * Writes a page, or says that it is stale.
 *
 * @param {string} name
 * @param {Readonly<Record<string, string>>} contents - by marker
 */
async function keep(name, contents) {
  const file = join(ROOT, `docs/reference/${name}.md`);
  const page = await readFile(file, 'utf8');
  const filled = Object.entries(contents).reduce(
    (text, [marker, content]) => between(text, marker, content, name),
    page,
  );
  const text = await format(filled, { ...(await resolveConfig(file)), filepath: file });
  if (text === page) return;
  if (process.argv.includes('--check')) {
    console.error(`The tables in docs/reference/${name}.md are not what the comments say. Run \`npm run docs\`.`);
    process.exitCode = 1;
  } else await writeFile(file, text);
}

/**
 * The element with only what all three have, or only what is its own. What `data` holds is its own.
 *
 * @param {Element | undefined} element
 * @param {boolean} inherited
 * @returns {Element}
 */
function only(element, inherited) {
  if (!element) throw new Error('custom-elements.json has no elements.');
  const lists = Object.entries(element).map(([key, value]) => {
    const own = (/** @type {any} */ each) => each.inherited === inherited || (!inherited && each.name === 'data');
    return [key, Array.isArray(value) ? value.filter(own) : value];
  });
  return Object.fromEntries(lists);
}

/** @param {Element} element */
function tables({ properties, methods, events, parts, states, slots }) {
  const settable = properties.filter(({ readonly }) => !readonly);
  const readable = properties.filter(({ readonly }) => readonly);
  return [
    table(
      ['Attribute', 'Property', 'Type', 'Default', ''],
      settable.map(({ name, attribute, json, type, default: standard, description, reflects }) => [
        code(attribute),
        code(name),
        code(type.replace(/ \| (?:null|undefined)/g, '')) + (json ? ', or JSON text' : ''),
        standard === undefined || standard === 'null' ? '' : code(standard),
        description + (reflects ? ' Reflected.' : ''),
      ]),
    ),
    table(
      ['Read-only property', 'Type', ''],
      readable.map(({ name, type, description }) => [code(name), code(type), description]),
    ),
    table(
      ['Method', ''],
      methods.map(({ name, parameters, description }) => [code(`${name}(${parameters})`), description]),
    ),
    table(
      ['Event', 'Class', '', 'Carries'],
      events.map(({ name, type, description }) => [code(name), code(type), description, carriedBy(type)]),
    ),
    table(
      ['Slot', ''],
      slots.map(({ name, description }) => [name === '' ? 'default' : code(name), description]),
    ),
    table(['Part', ''], described(parts)),
    table(['State', ''], described(states)),
  ].join('\n');
}

/** What stands on an event, each with its meaning. @param {string} type - the event's class */
function carriedBy(type) {
  const declared = manifest.modules.flatMap(({ declarations = [] }) => /** @type {any[]} */ (declarations));
  const members = declared.find(({ name }) => name === type)?.members ?? [];
  return members
    .filter((/** @type {any} */ member) => !member.static)
    .map((/** @type {any} */ { name, description }) => `${code(name)}: ${description.replace(/\.$/, '')}`)
    .join('<br>');
}

/** Each once, with the elements that have it. @param {readonly Element[]} all */
function customProperties(all) {
  const named = new Map(all.flatMap(({ cssProperties }) => cssProperties.map((each) => [each.name, each])));
  const shared = [...named.values()].sort((a, b) => users(b.name).length - users(a.name).length);
  /** @param {string} name */
  function users(name) {
    return all.filter(({ cssProperties }) => cssProperties.some((each) => each.name === name)).map(({ tag }) => tag);
  }
  return table(
    ['Property', 'Default', '', 'Of'],
    shared.map(({ name, default: standard, description }) => [
      code(name),
      // Some defaults are said in words.
      /^[#\d]|^[A-Z]\w+$/.test(standard ?? '') ? code(standard) : (standard ?? ''),
      description,
      users(name).length === all.length ? 'all' : users(name).map(code).join(', '),
    ]),
  );
}

/** Every field of an element's data. @param {any} schema */
function fieldTable(schema) {
  return table(
    ['Field', 'Example', ''],
    fieldsOf(schema).map(([path, field, required]) => [
      code(path),
      code(shortened(JSON.stringify(field.examples?.[0]))),
      field.description + (required ? ' **Required.**' : ''),
    ]),
  );
}

/**
 * @param {any} schema
 * @param {string} [path]
 * @returns {[path: string, field: any, required: boolean][]}
 */
function fieldsOf(schema, path = '') {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties = Object.entries(schema.properties ?? {}).filter(([key]) => key !== '$schema');
  const lists = properties.flatMap(([key, field]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const required = schema.required?.includes(key) === true;
    return [/** @type {[string, any, boolean]} */ ([at, field, required]), ...fieldsOf(field, at)];
  });
  // A bare list is that of the object, and told of there.
  const branches = (schema.anyOf ?? []).filter((/** @type {any} */ each) => path !== '' || each.type === 'object');
  return [
    ...lists,
    ...fieldsOf(schema.items, `${path}[]`),
    ...fieldsOf(schema.additionalProperties, `${path}.*`),
    ...branches.flatMap((/** @type {any} */ each) => fieldsOf(each, path)),
  ];
}

/** Long examples are in schemas/. @param {string | undefined} example */
function shortened(example) {
  return example === undefined || example.length > 60 ? undefined : example;
}

/** @param {readonly { name: string, description: string }[]} list */
function described(list) {
  return list.map(({ name, description }) => [code(name), description]);
}

/** @param {string | undefined} words */
function code(words) {
  return words === undefined ? '' : `\`${words}\``;
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  if (rows.length === 0) return '';
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

/**
 * @param {string} document
 * @param {string} marker
 * @param {string} content
 * @param {string} name - the page's
 */
function between(document, marker, content, name) {
  const [start, end] = [`<!-- ${marker}: made by \`npm run docs\` -->`, `<!-- /${marker} -->`];
  const [before, rest = ''] = document.split(start);
  const [, after] = rest.split(end);
  if (after === undefined) throw new Error(`docs/reference/${name}.md has no ${start} … ${end}.`);
  return `${before}${start}\n\n${content}\n${end}${after}`;
}
