/** What a TypeScript file of the project exports. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/**
 * @param {string} file - from the project's folder
 * @returns {Promise<any>}
 */
export async function importTs(file) {
  const { module } = await runnerImport(join(ROOT, file), { configFile: false, logLevel: 'error' });
  return module;
}
