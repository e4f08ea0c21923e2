/**
 * Whether custom-elements.json tells everything of the elements, and nothing that is not theirs: it is compared with
 * its own schema, with the compiled classes, with their declared types, and with templates and styles.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { elementsOf, readManifest } from './manifest.mjs';
import { memberTypes } from './testing/member-types.mjs';
import { sourcesOf } from './testing/sources.mjs';

const ROOT = join(import.meta.dirname, '..');
/** What Lit and the platform call, whether a class documents it or not. */
const LIFECYCLE = [
  'attributeChangedCallback',
  'connectedCallback',
  'disconnectedCallback',
  'adoptedCallback',
  'render',
  'requestUpdate',
];

/** @type {string[]} */
const faults = [];
const manifest = await readManifest();
const elements = elementsOf(manifest);
if (elements.length === 0) faults.push('custom-elements.json has no elements.');
await checkSchema();
for (const element of elements) {
  await checkClass(element);
  await checkSources(element);
  checkDescriptions(element);
}
checkPrivacy();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`custom-elements.json tells everything of ${elements.map(({ tag }) => `<${tag}>`).join(', ')}.`);

async function checkSchema() {
  const schema = JSON.parse(await readFile(join(ROOT, 'node_modules/custom-elements-manifest/schema.json'), 'utf8'));
  const ajv = new Ajv({ strict: false });
  if (ajv.validate(schema, manifest)) return;
  for (const { instancePath, message } of ajv.errors ?? [])
    faults.push(`custom-elements.json${instancePath}: ${message}`);
}

/**
 * Attributes and properties as the running class has them, members and events as its types have them.
 *
 * @param {import('./manifest.mjs').Element} element
 */
async function checkClass({ tag, className, properties, methods, events }) {
  const classes = await import(pathToFileURL(join(ROOT, 'dist/classes.js')).href);
  const it = classes[className];
  const attributes = properties.flatMap(({ attribute }) => attribute ?? []);
  same(`<${tag}> attributes`, attributes, it.observedAttributes);
  const reactive = [...it.elementProperties].filter(([, { state }]) => !state).map(([name]) => name);
  const settable = properties.filter(({ readonly }) => !readonly).map(({ name }) => name);
  same(`<${tag}> settable properties`, settable, reactive);
  const reflected = [...it.elementProperties].filter(([, { reflect }]) => reflect).map(([name]) => name);
  same(
    `<${tag}> reflected properties`,
    properties.filter(({ reflects }) => reflects).map(({ name }) => name),
    reflected,
  );
  const types = memberTypes(join(ROOT, `dist/${tag}.d.ts`), tag, className);
  same(
    `<${tag}> public members`,
    [...properties, ...methods].map(({ name }) => name),
    types.members.filter((name) => !LIFECYCLE.includes(name)),
  );
  // What the entry's types say of its events is written by hand.
  same(
    `<${tag}> events and classes`,
    events.map(({ name, type }) => `${name}: ${type}`),
    types.events,
  );
  for (const { name, type } of events) {
    if (classes[type]?.type !== name) faults.push(`<${tag}> ${name}: no class ${type} of that name is exported.`);
  }
}

/**
 * Parts, slots, states, custom properties and events as templates, code and styles have them.
 *
 * @param {import('./manifest.mjs').Element} element
 */
async function checkSources({ tag, parts, slots, states, cssProperties, events }) {
  const found = await sourcesOf(join(ROOT, `src/elements/${tag}/${tag}.ts`));
  same(`<${tag}> parts`, names(parts), found.parts);
  same(`<${tag}> slots`, names(slots), found.slots);
  same(`<${tag}> states`, names(states), found.states);
  same(`<${tag}> custom properties`, names(cssProperties), found.cssProperties);
  same(
    `<${tag}> events`,
    events.map(({ type }) => type),
    found.events,
  );
  for (const name of found.internal) {
    if (JSON.stringify(manifest).includes(`"${name}"`))
      faults.push(`custom-elements.json tells of ${name}, which is internal.`);
  }
}

/** @param {import('./manifest.mjs').Element} element */
function checkDescriptions({ tag, description, ...lists }) {
  if (!description) faults.push(`<${tag}> has no description.`);
  for (const [kind, list] of Object.entries(lists)) {
    if (!Array.isArray(list)) continue;
    for (const item of list) if (!item.description) faults.push(`<${tag}> ${kind} ${item.name}: no description.`);
  }
}

function checkPrivacy() {
  const text = JSON.stringify(manifest);
  for (const [what, pattern] of /** @type {const} */ ([
    ['a private or protected member', /"privacy":"(?:private|protected)"/],
    ['a #private name', /"name":"#/],
    ['a private custom property', /"name":"--_/],
    ['a source file', /"(?:path|module)":"\/?src\//],
  ])) {
    if (pattern.test(text)) faults.push(`custom-elements.json has ${what}: ${pattern.exec(text)?.[0]}`);
  }
}

/** @param {readonly { name: string }[]} list */
function names(list) {
  return list.map(({ name }) => name);
}

/**
 * @param {string} what
 * @param {readonly string[]} documented
 * @param {readonly string[]} real
 */
function same(what, documented, real) {
  const missing = [...new Set(real)].filter((each) => !documented.includes(each));
  const dead = documented.filter((each) => !real.includes(each));
  const twice = documented.filter((each, index) => documented.indexOf(each) !== index);
  if (missing.length > 0) faults.push(`${what}: not documented: ${missing.join(', ')}`);
  if (dead.length > 0) faults.push(`${what}: documented, but there is no such thing: ${dead.join(', ')}`);
  if (twice.length > 0) faults.push(`${what}: documented twice: ${twice.join(', ')}`);
}
