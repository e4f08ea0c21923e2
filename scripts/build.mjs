/** Builds everything that is published: dist/, cdn/, schemas/, editors/ and custom-elements.json. */
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/**
 * @param {string} script path of a tool below node_modules
 * @param {string[]} options
 */
function run(script, ...options) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...options], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${script} failed.`);
}

const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
const source = await readFile(join(ROOT, 'src/shared/version.ts'), 'utf8');
if (!source.includes(`'${version}'`))
  throw new Error(`src/shared/version.ts does not say ${version}, as package.json does.`);

for (const folder of ['dist', 'cdn', 'schemas', 'editors', 'custom-elements.json']) {
  await rm(join(ROOT, folder), { recursive: true, force: true });
}
run('typescript/bin/tsc', '-p', 'scripts/tsconfig.build.json');
run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'scripts/manifest.config.mjs', '--quiet');

const { writeEditorData } = await import('./editor-data.mjs');
const { writeFrameworkTypes } = await import('./framework-types.mjs');
const { writeSchemas } = await import('./schemas.mjs');
const { buildCdn } = await import('./cdn.mjs');
const { buildSsr } = await import('./ssr.mjs');
await writeFrameworkTypes();
await writeEditorData();
await writeSchemas();
await buildSsr();
// What pages from a server need to be trusted is written there, too.
await buildCdn();
