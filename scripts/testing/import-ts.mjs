/** What a TypeScript file without imports of its own exports. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

/** @param {string} file - from the project's folder */
export async function importTs(file) {
  const source = await readFile(join(import.meta.dirname, '../..', file), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
}
