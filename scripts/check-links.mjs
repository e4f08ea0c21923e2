/**
 * Whether every document leads where there is something: relative links, anchors, pictures, npm's scripts, and the files
 * that are named in code. Of docs/architecture.md every word that looks like a file is one.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deadLinks, documents, inlineCode, missingPaths, missingScripts } from './testing/docs/links.mjs';

const ROOT = join(import.meta.dirname, '..');
/** Files of a reader's own project, of a page's web space, or made by a run. */
const READERS = /^(?:src\/(?:middleware|_data|pages)|data\/|bench\/results\/|scripts\/visual\/report\/)/;

/** @type {string[]} */
const faults = [];
const all = await documents();
for (const document of all) {
  const say = (/** @type {string} */ what, /** @type {readonly string[]} */ list) =>
    faults.push(...list.map((each) => `${document}: ${what}: ${each}`));
  say('leads nowhere', await deadLinks(document));
  say('no such script', await missingScripts(document));
  const named =
    document === 'docs/architecture.md' ? await readFile(join(ROOT, document), 'utf8') : await inlineCode(document);
  const missing = await missingPaths(named);
  say(
    'no such file',
    missing.filter((path) => document === 'docs/architecture.md' || (path.includes('/') && !READERS.test(path))),
  );
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${all.length} documents lead where there is something.`);
