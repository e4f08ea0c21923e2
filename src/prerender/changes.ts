import { statSync, watch, type FSWatcher } from 'node:fs';
import { readlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Job, Outcome } from './page-file.js';
import { stampOf } from './stamp.js';

/** Milliseconds of rest after which a change counts as done. */
const REST = 80;

/** Milliseconds after which nobody waits any longer for something that never rests. */
const LONGEST = 500;

/** So many links a file may be behind: some lead round in a circle. */
const MOST_LINKS = 40;

/** Knows which pages have changed since they were read, or the files their data came from; and what they need. */
export class Changes {
  readonly #done = new Map<string, Pick<Outcome, 'seen' | 'hashes'>>();

  /** Takes note of a page as it was read. One that failed stays as it is, with the styles it had. */
  done({ file, seen, hashes, failed }: Outcome): void {
    const known = failed ? this.#done.get(file)?.hashes : undefined;
    this.#done.set(file, { seen, hashes: known ?? hashes });
  }

  /** The pages that have to be done. */
  async since(jobs: readonly Job[]): Promise<Job[]> {
    const changed = await Promise.all(jobs.map(async (job) => ((await this.#isAsSeen(job)) ? undefined : job)));
    return changed.filter((job) => job !== undefined);
  }

  /** Folders with files that pages were made of: those they are named by, those that links lead to, and linked ones. */
  async folders(): Promise<string[]> {
    const files = new Set([...this.#done.values()].flatMap(({ seen }) => [...seen.keys()]));
    // Files have most of their way in common.
    const links = new Map<string, Promise<string | undefined>>();
    const read = (path: string): Promise<string | undefined> => {
      const known = links.get(path) ?? readlink(path).catch(() => undefined);
      links.set(path, known);
      return known;
    };
    return [...new Set((await Promise.all([...files].map((file) => foldersTo(file, read)))).flat())];
  }

  /** What a policy has to allow for these pages, whenever they were done. */
  hashesOf(files: readonly string[]): string[] {
    return [...new Set(files.flatMap((file) => this.#done.get(file)?.hashes ?? []))].sort();
  }

  async #isAsSeen({ file }: Job): Promise<boolean> {
    const seen = this.#done.get(file)?.seen;
    if (!seen) return false;
    const now = await Promise.all([...seen].map(async ([each, stamp]) => (await stampOf(each)) === stamp));
    return now.every(Boolean);
  }
}

/** Calls back when files in some folders have changed and come to rest; never twice at a time. */
export class FolderWatch {
  readonly #changed: () => Promise<void>;
  readonly #failed: (error: unknown) => void;
  readonly #watchers = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>();
  /** What counts in each folder that is watched: everything, or what has these names. */
  #wanted = new Map<string, Set<string> | 'all'>();
  #timer: NodeJS.Timeout | undefined;
  /** When the first change was noticed that was not looked at. */
  #since: number | undefined;
  #busy = false;
  #again = false;
  #stopped = false;

  constructor(changed: () => Promise<void>, failed: (error: unknown) => void) {
    this.#changed = changed;
    this.#failed = failed;
  }

  /**
   * Watches these folders, and no others. One that is gone has its nearest parent watched, which tells when it comes back;
   * and so has one that is there, for not every system tells that a folder made way for another.
   */
  follow(folders: Iterable<string>): void {
    // A look that was under way when all was stopped ends with this call.
    if (this.#stopped) return;
    const before = this.#wanted;
    this.#wanted = new Map();
    const own = new Set<string>();
    for (const folder of folders) {
      const there = nearest(folder);
      own.add(there);
      this.#want(there, there === folder ? undefined : relative(there, folder).split(sep)[0]);
      this.#want(dirname(there), basename(there));
    }
    for (const [folder, { identity, watcher }] of this.#watchers) {
      // A watcher stays with its folder when that is moved or deleted, and hears nothing of the one in its place.
      if (this.#wanted.has(folder) && identityOf(folder) === identity) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const [folder, wanted] of this.#wanted) {
      if (!this.#watchers.has(folder)) this.#watch(folder, own.has(folder));
      // What changed before it counted is found by looking.
      else if (!isDeepStrictEqual(wanted, before.get(folder))) this.#notice();
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#again = false;
    clearTimeout(this.#timer);
    for (const { watcher } of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  /** @param name - what counts in a folder; undefined: everything */
  #want(folder: string, name: string | undefined): void {
    const known = this.#wanted.get(folder);
    if (known === 'all') return;
    this.#wanted.set(folder, name === undefined ? 'all' : new Set(known).add(spelled(name)));
  }

  #watch(folder: string, own: boolean): void {
    try {
      // Asked before: a folder that is replaced in between is found to be another by the next look.
      const identity = identityOf(folder) ?? '';
      const watcher = watch(folder, (_, name) => {
        const wanted = this.#wanted.get(folder);
        if (name === null || wanted === 'all' || wanted?.has(spelled(name))) this.#notice();
      });
      watcher.on('error', () => {
        watcher.close();
        this.#watchers.delete(folder);
      });
      this.#watchers.set(folder, { identity, watcher });
      // What changed before anybody watched is found by looking.
      this.#notice();
    } catch (error) {
      // It went just now: the next look finds which parent to watch.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') this.#notice();
      // A parent that may not be watched is nothing to mend: mostly its folders tell of themselves.
      else if (own) this.#failed(error);
    }
  }

  #notice(): void {
    const now = performance.now();
    this.#since ??= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), Math.max(0, Math.min(REST, this.#since + LONGEST - now)));
  }

  async #look(): Promise<void> {
    this.#since = undefined;
    if (this.#busy) {
      this.#again = true;
      return;
    }
    this.#busy = true;
    try {
      do {
        this.#again = false;
        await this.#changed();
      } while (this.#again);
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#busy = false;
    }
  }
}

/**
 * The folders on the way to a file, where it shows what is at its end: also of one that is gone, behind links that stayed.
 *
 * @param read - what a link holds; undefined for what is none
 */
async function foldersTo(file: string, read: (path: string) => Promise<string | undefined>): Promise<string[]> {
  const folders = [dirname(file)];
  let way = file;
  for (let n = 0; n < MOST_LINKS; n++) {
    const link = await firstLink(way, read);
    if (!link) break;
    // A linked folder is watched by its own name, too: another may take its place.
    if (link.path !== way) folders.push(link.path);
    way = join(resolve(dirname(link.path), link.to), relative(link.path, way));
    folders.push(dirname(way));
  }
  return folders;
}

/** The first link on the way to a file. */
async function firstLink(
  path: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<{ readonly path: string; readonly to: string } | undefined> {
  const parent = dirname(path);
  if (parent === path) return undefined;
  const before = await firstLink(parent, read);
  const to = before ? undefined : await read(path);
  return before ?? (to === undefined ? undefined : { path, to });
}

/** A name as it can be compared: systems may tell it in other letters than it was given in. */
function spelled(name: string): string {
  return name.normalize().toLowerCase();
}

/** The folder, or the nearest around it that is there. */
function nearest(folder: string): string {
  const parent = dirname(folder);
  return parent === folder || identityOf(folder) !== undefined ? folder : nearest(parent);
}

/** What tells a folder from another that takes its place; undefined where there is none to be seen. */
function identityOf(folder: string): string | undefined {
  try {
    const { dev, ino, birthtimeMs } = statSync(folder);
    // The number of a deleted one is soon given to another.
    return `${dev}:${ino}:${birthtimeMs}`;
  } catch {
    return undefined;
  }
}
