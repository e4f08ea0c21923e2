import { stat } from 'node:fs/promises';

/** What changes when a file does. Files that are not there have a stamp too. */
export async function stampOf(file: string): Promise<string> {
  const { size, mtimeMs } = (await stat(file).catch(() => undefined)) ?? { size: -1, mtimeMs: 0 };
  return `${size}:${mtimeMs}`;
}
