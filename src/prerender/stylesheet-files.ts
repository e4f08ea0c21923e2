import { readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSION } from '../shared/version.js';
import { TAGS } from './page.js';
import { STYLES } from './rendering.js';
import { writeChanged } from './write-file.js';

/** On top of each: what tells our files from others'. */
const BANNER = '/* bodywork-elements';

/** Writes the style sheets that pages link to; one that is the same already stays. */
export async function writeStylesheets(folder: string): Promise<void> {
  for (const tag of TAGS) {
    await writeChanged(join(folder, `${tag}.css`), `${BANNER} ${VERSION} */\n${STYLES[tag]}\n`);
  }
}

/** Removes the style sheets that were written, and their folder if nothing else is in it. */
export async function removeStylesheets(folder: string): Promise<void> {
  for (const tag of TAGS) {
    const file = join(folder, `${tag}.css`);
    if ((await readFile(file, 'utf8').catch(() => ''))?.startsWith(BANNER)) await rm(file);
  }
  await rmdir(folder).catch((error: unknown) => {
    if (!['ENOTEMPTY', 'ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  });
}
