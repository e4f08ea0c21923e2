/**
 * The tables of the README, made of custom-elements.json.
 *
 *   node scripts/reference.mjs            writes them, between their markers
 *   node scripts/reference.mjs --check    fails when they say something else
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elementsOf, readManifest } from './manifest.mjs';

const README = join(import.meta.dirname, '../README.md');

/** @typedef {import('./manifest.mjs').Element} Element */

const elements = elementsOf(await readManifest());
const readme = await readFile(README, 'utf8');
const shared = only(elements[0], true);
const sections = [
  `### All three\n\n${tables({ ...shared, properties: shared.properties.filter(({ name }) => name !== 'data') })}`,
  ...elements.map((element) => `### \`<${element.tag}>\`\n\n${tables(only(element, false))}`),
];
let text = between(readme, 'reference', sections.join('\n'));
text = between(text, 'custom-properties', customProperties(elements));
text = await format(text, { ...(await resolveConfig(README)), filepath: README });
if (!process.argv.includes('--check')) {
  await writeFile(README, text);
} else if (text !== readme) {
  console.error('The tables in README.md are not what the class comments say. Run `npm run docs`.');
  process.exit(1);
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
      ['Event', 'Class', ''],
      events.map(({ name, type, description }) => [code(name), code(type), description]),
    ),
    table(
      ['Slot', ''],
      slots.map(({ name, description }) => [name === '' ? 'default' : code(name), description]),
    ),
    table(['Part', ''], described(parts)),
    table(['State', ''], described(states)),
  ].join('\n');
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
 */
function between(document, marker, content) {
  const [start, end] = [`<!-- ${marker}: made by \`npm run docs\` -->`, `<!-- /${marker} -->`];
  const [before, rest = ''] = document.split(start);
  const [, after] = rest.split(end);
  if (after === undefined) throw new Error(`README.md has no ${start} … ${end}.`);
  return `${before}${start}\n\n${content}\n${end}${after}`;
}
