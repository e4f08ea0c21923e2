/** Copies the version that changesets wrote into package.json to where pages read it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const FILE = join(ROOT, 'src/shared/version.ts');

const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
const source = await readFile(FILE, 'utf8');
const changed = source.replace(/'[^']*'/, `'${version}'`);
if (!changed.includes(`'${version}'`)) throw new Error('src/shared/version.ts has no version to replace.');
await writeFile(FILE, changed);
