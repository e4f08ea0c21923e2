import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { stampOf } from './stamp.js';

/**
 * Writes a file whole or not at all: beside it first, then in its place. Whose it is and who may read it stays.
 *
 * @param may - asked at the last moment
 * @returns the stamp of what was written, whoever has changed it since; undefined where it may not be
 */
export async function writeWhole(
  file: string,
  content: Uint8Array | string,
  may: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<string | undefined> {
  await mkdir(dirname(file), { recursive: true });
  // A link stays a link: what it leads to is written.
  const target = await realpath(file).catch(() => file);
  const known = await stat(target).catch(() => undefined);
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    // Who may read it is settled once it is whole; until then nobody else does.
    await writeFile(beside, content, { flag: 'wx', mode: known ? 0o600 : 0o666 });
    if (known) {
      // Only root may give files away; others may still leave theirs to a group they are in, and no more can be done.
      await chown(beside, known.uid, known.gid)
        .catch(() => chown(beside, -1, known.gid))
        .catch(() => undefined);
      // Behind it: a new owner takes some of the permissions away.
      await chmod(beside, known.mode);
    }
    const stamp = await stampOf(beside);
    if (await may()) {
      await rename(beside, target);
      return stamp;
    }
    await rm(beside);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Writes a text, unless the file holds it already: whoever watches it is not to be woken for nothing. */
export async function writeChanged(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => undefined)) !== text) await writeWhole(file, text);
}
