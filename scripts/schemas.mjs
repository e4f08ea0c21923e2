/**
 * Writes schemas/*.schema.json from the elements' valibot schemas. Their descriptions and examples are the comments on
 * the schemas' fields: there they cost no visitor a byte.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..');

/** `more`: what an element asks for that valibot's schema does not say. */
const SCHEMAS = [
  { name: 'comparison', tag: 'modality-comparison', more: {} },
  { name: 'testimonials', tag: 'testimonial-carousel', more: {} },
  { name: 'booking', tag: 'booking-button', more: { anyOf: [{ required: ['url'] }, { required: ['services'] }] } },
];

/** No control characters, and no name or password before the host. */
const SOUND = String.raw`(?![\s\S]*[\u0000-\u001F])(?!\s*\w+://[^/?#]*@)`;
/** An address without a scheme: of the same site. */
const RELATIVE = String.raw`(?![A-Za-z][A-Za-z0-9+.-]*:)\S`;

/** What `safeUrl` lets pass, as far as a pattern can say it, by what the address is for. */
const ADDRESSES = {
  link: `^${SOUND}\\s*(?:${anyCase('https', 'http', 'mailto', 'tel', 'sms')}:|${RELATIVE})`,
  image: `^${SOUND}\\s*(?:${anyCase('https', 'http', 'blob')}:|${anyCase('data')}:${anyCase('image')}/${anyCase('png', 'jpeg', 'gif', 'webp', 'avif')}[;,]|${RELATIVE})`,
};

/** @typedef {{ description: string, examples: unknown[] }} Words */

export async function writeSchemas() {
  await mkdir(join(ROOT, 'schemas'), { recursive: true });
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  for (const { name, tag, more } of SCHEMAS) {
    const module = await import(pathToFileURL(join(ROOT, `dist/elements/${tag}/schema.js`)).href);
    const schema = toJsonSchema(module[`${name}Schema`], {
      errorMode: 'throw',
      target: 'draft-07',
      overrideAction: withoutOwnWords,
    });
    const id = `https://unpkg.com/bodywork-elements@${version}/schemas/${name}.schema.json`;
    describe(schema, await fieldComments(join(ROOT, `src/elements/${tag}/schema.ts`)), id);
    const { $schema, ...rest } = /** @type {Record<string, unknown>} */ (schema);
    const examples = [exampleOf(rest)];
    const file = join(ROOT, `schemas/${name}.schema.json`);
    const whole = { $schema, $id: id, title: `Data of <${tag}>`, ...rest, ...more, examples };
    await writeFile(file, `${JSON.stringify(whole, null, 2)}\n`);
  }
}

/**
 * The metadata that `walk` reads are no JSON Schema, except what is an address or a date.
 *
 * @type {NonNullable<NonNullable<Parameters<typeof toJsonSchema>[1]>['overrideAction']>}
 */
function withoutOwnWords({ valibotAction, jsonSchema }) {
  if (valibotAction.type !== 'metadata') return undefined;
  const { url, expected, ...standard } = /** @type {Record<string, any>} */ (jsonSchema);
  delete standard['noun'];
  delete standard['personal'];
  const address = url && { format: 'uri-reference', pattern: ADDRESSES[/** @type {keyof ADDRESSES} */ (url)] };
  // The pattern knows the form; whether a month has that day only a format knows.
  const date = expected?.startsWith('a date') && { anyOf: [{ pattern: '^.{4}(?:.{3})?$' }, { format: 'date' }] };
  return { ...standard, ...address, ...date };
}

/** JSON Schema's patterns have no flags. @param {string[]} words */
function anyCase(...words) {
  const either = (/** @type {string} */ letter) => `[${letter.toUpperCase()}${letter}]`;
  return `(?:${words.map((word) => [...word].map(either).join('')).join('|')})`;
}

/**
 * The comments on the fields of a file's `v.object({…})` calls, by the fields' names: objects are told apart by
 * having the same ones.
 *
 * @param {string} file
 * @returns {Promise<Map<string, Record<string, Words>>>}
 */
async function fieldComments(file) {
  const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true);
  /** @type {Map<string, Record<string, Words>>} */
  const objects = new Map();
  const visit = (/** @type {ts.Node} */ node) => {
    const [fields] = ts.isCallExpression(node) && node.expression.getText() === 'v.object' ? node.arguments : [];
    if (fields && ts.isObjectLiteralExpression(fields)) {
      const described = Object.fromEntries(
        fields.properties.map((field) => [field.name?.getText() ?? '', commentOf(field)]),
      );
      objects.set(keyOf(described), described);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return objects;
}

/**
 * @param {ts.Node} field
 * @returns {Words}
 */
function commentOf(field) {
  const comment = ts.getJSDocCommentsAndTags(field).filter(ts.isJSDoc).at(-1);
  const description = ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' ').trim();
  const where = `${field.getSourceFile().fileName}: ${field.getText()}`;
  if (!description) throw new Error(`${where} has no comment to describe it.`);
  const tags = comment?.tags?.filter(({ tagName }) => tagName.text === 'example') ?? [];
  return { description, examples: tags.map((tag) => JSON.parse(ts.getTextOfJSDocComment(tag.comment) ?? '')) };
}

/** @param {object} fields */
function keyOf(fields) {
  return Object.keys(fields).sort().join();
}

/**
 * @param {any} schema
 * @param {Map<string, Record<string, Words>>} comments
 * @param {string} id - the schema's own address
 */
function describe(schema, comments, id) {
  if (typeof schema !== 'object' || schema === null) return;
  for (const each of Object.values(schema)) describe(each, comments, id);
  if (!schema.properties) return;
  const described = comments.get(keyOf(schema.properties));
  if (!described) throw new Error(`No v.object literal has the fields ${keyOf(schema.properties)}.`);
  // An editor marks a slip of the pen; elements suggest what may have been meant.
  schema.additionalProperties = false;
  for (const [name, field] of Object.entries(schema.properties)) {
    const { description = '', examples = [] } = described[name] ?? {};
    const shown = name === '$schema' ? [id] : examples.length > 0 ? examples : examplesOf(field, name);
    schema.properties[name] = { description, ...field, examples: shown };
  }
}

/**
 * The examples of a field that its comment need not give: the words there are, or what its parts say.
 *
 * @param {any} schema
 * @param {string} name
 * @returns {unknown[]}
 */
function examplesOf(schema, name) {
  if (schema.enum) return schema.enum;
  const example = exampleOf(schema);
  if (example === undefined) throw new Error(`The comment on ${name} has no @example.`);
  return [example];
}

/**
 * @param {any} schema
 * @returns {any}
 */
function exampleOf(schema) {
  if (schema.examples) return schema.examples[0];
  if (schema.type === 'boolean') return true;
  if (schema.anyOf) return exampleOf(schema.anyOf.at(-1));
  if (schema.items) return [exampleOf(schema.items)];
  if (!schema.properties) return undefined;
  const fields = Object.entries(schema.properties).filter(([name]) => name !== '$schema');
  return Object.fromEntries(fields.map(([name, field]) => [name, exampleOf(field)]));
}
