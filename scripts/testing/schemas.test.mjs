/** The JSON Schemas: what they tell, and that they and the elements complain at the same places. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { BROKEN } from './broken-data.mjs';

const ROOT = join(import.meta.dirname, '../..');
const READERS = {
  comparison: 'modality-comparison/read-comparison.js',
  testimonials: 'testimonial-carousel/read-testimonials.js',
  booking: 'booking-button/read-booking.js',
};

/** @param {string} path @returns {Promise<any>} */
const fromDist = (path) => import(pathToFileURL(join(ROOT, 'dist', path)).href);
const { readData } = await fromDist('shared/data-reader.js');

/** Formats as editors check them. */
const formats = /** @type {const} */ ({
  date: (/** @type {string} */ text) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true,
  'uri-reference': true,
});

for (const [name, file] of Object.entries(READERS)) {
  const schema = JSON.parse(await readFile(join(ROOT, `schemas/${name}.schema.json`), 'utf8'));
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, formats });
  const validate = ajv.compile(schema);
  const reader = (await fromDist(`elements/${file}`))[`${name}Reader`];

  describe(`the schema of the ${name}`, () => {
    it('describes every field and gives examples that it accepts itself', () => {
      let fields = 0;
      for (const [path, field] of fieldsOf(schema)) {
        fields++;
        assert.ok(field.description, `${path} has no description`);
        assert.ok(field.examples?.length, `${path} has no example`);
        const standalone = { ...field };
        // Its examples shall not be taken for a second schema of that name.
        delete standalone.$id;
        for (const example of field.examples) {
          assert.ok(ajv.validate(standalone, example), `${path} refuses its example ${JSON.stringify(example)}`);
        }
      }
      assert.ok(fields > 10);
    });

    it('accepts its own example, and the element reads it without a complaint', () => {
      for (const example of schema.examples) {
        validate(example);
        assert.deepEqual(validate.errors, null);
        const { issues } = readData(reader, example, 'https://example.org/');
        const named = issues.filter(
          (/** @type {any} */ { message, advice }) => !advice && !/no modality/.test(message),
        );
        assert.deepEqual(named, []);
      }
    });

    for (const [path, data] of BROKEN[name] ?? []) {
      it(`refuses ${JSON.stringify(data).slice(0, 90)} at ${path}, as the element does`, () => {
        validate(data);
        assert.ok(
          places(validate.errors ?? []).includes(path),
          `refused at ${places(validate.errors ?? []).join(', ')}`,
        );
        const { issues } = readData(reader, data, 'https://example.org/');
        const paths = issues.flatMap((/** @type {any} */ each) => (each.advice ? [] : each.path));
        assert.ok(paths.includes(path), `the element complains at ${paths.join(', ')}`);
      });
    }
  });
}

/**
 * @param {any} schema
 * @param {string} [path]
 * @returns {[string, any][]}
 */
function fieldsOf(schema, path = '') {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = Object.entries(schema.properties ?? {}).map(([key, field]) => [`${path}.${key}`, field]);
  const parts = [
    ...own,
    ...['items', 'additionalProperties'].map((key) => [path, schema[key]]),
    ...(schema.anyOf ?? []).map((/** @type {any} */ each) => [path, each]),
  ];
  return [.../** @type {[string, any][]} */ (own), ...parts.flatMap(([at, each]) => fieldsOf(each, at))];
}

/**
 * The deepest places, in an element's words: `/testimonials/0/quote` is `testimonials[0].quote`. A bare list is that of
 * the object.
 *
 * @param {readonly import('ajv').ErrorObject[]} errors
 */
function places(errors) {
  const pointers = errors.map(({ instancePath, params }) => {
    const name = params['missingProperty'] ?? params['additionalProperty'];
    return name === undefined ? instancePath : `${instancePath}/${name}`;
  });
  return pointers.map((pointer) =>
    pointer
      .replace(/^(?=\/\d|$)/, '/testimonials')
      .slice(1)
      .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
      .replaceAll('/', '.'),
  );
}
