import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { shownPath, wordsFor } from './site.js';
import type { Problem } from './types.js';

/** The pages that were named, and the folders they may come from. */
export interface Inputs {
  readonly files: readonly string[];
  /** Folders in which a new page would count. */
  readonly folders: readonly string[];
  /** The deepest folder that holds all that was named, whether it is there or not. */
  readonly common: string;
  readonly problems: readonly Problem[];
}

/** What a folder or a glob stands for; paths are those from its base, with slashes. */
interface Pattern {
  readonly matches: (file: string) => boolean;
  readonly enters: (folder: string) => boolean;
}

const PAGES: Pattern = {
  matches: (file) => /\.html?$/i.test(file),
  enters: (folder) => !/(?:^|\/)(?:node_modules$|\.[^/]*$)/.test(folder),
};

/** Finds the pages that files, folders and globs name. A folder stands for every `.html` and `.htm` in it. */
export async function findInputs(names: readonly string[], except: string | undefined): Promise<Inputs> {
  const files = new Set<string>();
  const folders = new Set<string>();
  const problems: Problem[] = [];
  const bases: string[] = [];
  const linked = new Set<string>();
  for (const name of names) {
    const path = resolve(name);
    const known = await stat(path).catch((error: unknown) => error as NodeJS.ErrnoException);
    const isThere = !(known instanceof Error);
    const glob = isThere ? undefined : globIn(name);
    if (isThere && known.isFile()) {
      bases.push(dirname(path));
      files.add(path);
    } else if ((isThere && known.isDirectory()) || glob) {
      const base = glob ? resolve(glob.base) : path;
      bases.push(base);
      const found = await walk(base, glob ?? PAGES);
      for (const file of found.files) files.add(file);
      if (found.files.length === 0 && found.problems.length === 0) {
        problems.push({ severity: 'error', file: name, path: '', message: 'names no page. Check the path.' });
      }
    } else {
      // It may come, and be a folder.
      if (!isThere) folders.add(path);
      bases.push(isThere || PAGES.matches(path) ? dirname(path) : path);
      const message = isThere ? 'is no file and no folder.' : wordsFor(known);
      problems.push({ severity: 'error', file: name, path: '', message });
    }
  }
  for (const path of [...linked].sort()) {
    if (bases.includes(path)) continue;
    const message = 'is a link to a folder, which is not entered. Name it, too, if its pages are meant.';
    problems.push({ severity: 'advice', file: shownPath(path), path: '', message });
  }
  return { files: [...files].sort(), folders: [...folders], common: commonOf(bases), problems };

  async function walk(base: string, { matches, enters }: Pattern): Promise<{ files: string[]; problems: Problem[] }> {
    const found: string[] = [];
    const before = problems.length;
    const waiting = [base];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      folders.add(folder);
      let entries;
      try {
        entries = await readdir(folder, { withFileTypes: true });
      } catch (error) {
        problems.push({ severity: 'error', file: shownPath(folder), path: '', message: wordsFor(error) });
        continue;
      }
      for (const entry of entries) {
        const path = join(folder, entry.name);
        if (path === except) continue;
        const kind = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
        const inBase = relative(base, path).split(sep).join('/');
        if (kind?.isDirectory()) {
          if (!enters(inBase)) continue;
          // Links may lead out of the site, round in a circle, or to what is written.
          if (kind === entry) waiting.push(path);
          else linked.add(path);
        } else if (kind?.isFile() && matches(inBase)) {
          found.push(path);
        }
      }
    }
    return { files: found, problems: problems.slice(before) };
  }
}

/** A glob as a pattern of what is in its base. */
function globIn(name: string): (Pattern & { readonly base: string }) | undefined {
  const { base, glob, isGlob } = picomatch.scan(sep === '\\' ? name.replaceAll('\\', '/') : name);
  if (!isGlob) return undefined;
  const enters = /node_modules|(?:^|\/)\./.test(glob) ? () => true : PAGES.enters;
  const reaches = reachOf(glob);
  return {
    base: base === '' ? '.' : base,
    matches: picomatch(glob),
    enters: (folder) => enters(folder) && reaches(folder),
  };
}

/** Whether there may be something for a glob in a folder: each of its parts stands for a folder, until one has no end. */
function reachOf(glob: string): (folder: string) => boolean {
  const { parts = [] } = picomatch.scan(glob, { parts: true });
  // A group may have slashes.
  const endless = parts.findIndex((part) => part === '' || part.includes('**') || part.includes('/'));
  const steps = parts.slice(0, endless < 0 ? -1 : endless).map((part) => picomatch(part));
  return (folder) => {
    const names = folder.split('/');
    // Those around it were entered before.
    const step = steps[names.length - 1];
    return step ? step(names.at(-1)!) : endless >= 0;
  };
}

function commonOf(folders: readonly string[]): string {
  const [first = [], ...rest] = folders.map((folder) => folder.split(sep));
  let length = first.length;
  for (const other of rest) {
    let same = 0;
    while (same < length && first[same] === other[same]) same++;
    length = same;
  }
  return first.slice(0, length).join(sep) || sep;
}
