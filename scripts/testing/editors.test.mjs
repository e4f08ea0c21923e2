/** What editors are told of the elements, in editors/. After a build. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

const EDITORS = join(import.meta.dirname, '../../editors');
const json = async (/** @type {string} */ file) => JSON.parse(await readFile(join(EDITORS, file), 'utf8'));

test('VS Code completes an attribute by what may stand in HTML, never by a type', async () => {
  const { tags } = await json('vscode.html-custom-data.json');
  const values = tags.flatMap((/** @type {any} */ tag) =>
    tag.attributes.flatMap((/** @type {any} */ { values = [] }) => values.map((/** @type {any} */ { name }) => name)),
  );
  assert.ok(values.includes('dialog'));
  assert.deepEqual(
    values.filter((/** @type {string} */ value) => !/^[a-z\d-]+$/.test(value)),
    [],
  );
});

test("JetBrains' editors take text for what is JSON in an attribute", async () => {
  const { elements } = (await json('web-types.json')).contributions.html;
  const types = elements.flatMap((/** @type {any} */ element) =>
    element.attributes
      .filter((/** @type {any} */ { name }) => ['booking', 'comparison', 'messages', 'testimonials'].includes(name))
      .map((/** @type {any} */ { value }) => value.type),
  );
  assert.deepEqual(types, Array(6).fill('string'));
});
