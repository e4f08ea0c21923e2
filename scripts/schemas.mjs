/**
 * Writes schemas/*.schema.json from the elements' valibot schemas. Their descriptions are the comments on the
 * schemas' fields: there they cost no visitor a byte.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..');

const SCHEMAS = [
  { name: 'comparison', tag: 'modality-comparison', title: 'Data of <modality-comparison>' },
  { name: 'testimonials', tag: 'testimonial-carousel', title: 'Data of <testimonial-carousel>' },
  { name: 'booking', tag: 'booking-button', title: 'Data of <booking-button>' },
];

export async function writeSchemas() {
  await mkdir(join(ROOT, 'schemas'), { recursive: true });
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  for (const { name, tag, title } of SCHEMAS) {
    const module = await import(pathToFileURL(join(ROOT, `dist/elements/${tag}/schema.js`)).href);
    const schema = toJsonSchema(module[`${name}Schema`], {
      errorMode: 'throw',
      target: 'draft-07',
      overrideAction: withoutOwnWords,
    });
    const comments = await fieldComments(join(ROOT, `src/elements/${tag}/schema.ts`));
    describe(schema, comments);
    const { $schema, ...rest } = /** @type {Record<string, unknown>} */ (schema);
    const id = `https://unpkg.com/bodywork-elements@${version}/schemas/${name}.schema.json`;
    const file = join(ROOT, `schemas/${name}.schema.json`);
    await writeFile(file, `${JSON.stringify({ $schema, $id: id, title, ...rest }, null, 2)}\n`);
  }
}

/**
 * The metadata that `walk` reads are no JSON Schema, except that a text is an address.
 *
 * @type {NonNullable<NonNullable<Parameters<typeof toJsonSchema>[1]>['overrideAction']>}
 */
function withoutOwnWords({ valibotAction, jsonSchema }) {
  if (valibotAction.type !== 'metadata') return undefined;
  const standard = Object.entries(jsonSchema).filter(([key]) => !['url', 'noun', 'expected'].includes(key));
  return { ...Object.fromEntries(standard), ...('url' in jsonSchema && { format: 'uri-reference' }) };
}

/**
 * The comments on the fields of a file's `v.object({…})` calls, by the fields' names: objects are told apart by
 * having the same ones.
 *
 * @param {string} file
 * @returns {Promise<Map<string, Record<string, string>>>}
 */
async function fieldComments(file) {
  const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true);
  /** @type {Map<string, Record<string, string>>} */
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

/** @param {ts.Node} field */
function commentOf(field) {
  const comments = ts.getJSDocCommentsAndTags(field).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(comments.at(-1)?.comment)?.replace(/\s+/g, ' ').trim();
  if (!text) throw new Error(`${field.getSourceFile().fileName}: ${field.getText()} has no comment to describe it.`);
  return text;
}

/** @param {object} fields */
function keyOf(fields) {
  return Object.keys(fields).sort().join();
}

/**
 * @param {any} schema
 * @param {Map<string, Record<string, string>>} comments
 */
function describe(schema, comments) {
  if (typeof schema !== 'object' || schema === null) return;
  if (schema.properties) {
    const described = comments.get(keyOf(schema.properties));
    if (!described) throw new Error(`No v.object literal has the fields ${keyOf(schema.properties)}.`);
    for (const [name, field] of Object.entries(schema.properties)) {
      schema.properties[name] = { description: described[name], ...field };
    }
  }
  for (const each of Object.values(schema)) describe(each, comments);
}
