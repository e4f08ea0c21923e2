import { readFile, stat } from 'node:fs/promises';
import type { Edit } from './edit.js';
import type { Tag } from './page.js';
import { readPageBytes } from './page-bytes.js';
import { renderPage } from './render-page.js';
import { shownPath, wordsFor, type Site } from './site.js';
import { stampOf } from './stamp.js';
import type { Problem } from './types.js';
import { writeWhole } from './write-file.js';

/** Bytes a page may have: parsed it takes some thirty times as many. */
export const MOST_BYTES = 10 * 1_048_576;

/** How often a page is begun that somebody saves each time before it can be written. */
const TRIES = 3;

/** A page to do. */
export interface Job {
  readonly file: string;
  /** Where it is written; may be the file itself. */
  readonly out: string;
}

/** How pages are done: plain data, for workers to get. */
export interface Settings {
  readonly root: string;
  /** Where the root is published: a path, or a whole address. */
  readonly base: string | undefined;
  /** Address of the folder with style sheets, from the site's root; undefined: they stand in the pages. */
  readonly stylesheets: string | undefined;
  readonly lang: string | undefined;
  readonly clean: boolean;
}

/** What became of a page. */
export interface Outcome {
  readonly file: string;
  readonly written: boolean;
  readonly rendered: number;
  readonly problems: readonly Problem[];
  readonly hashes: readonly string[];
  /** Whether it could not be done, and stays as it is. */
  readonly failed?: true;
  /** Every file that it was made of, or should have been, with its stamp from before it was read; and what was written. */
  readonly seen: ReadonlyMap<string, string>;
}

/** Does one page. Never throws for what is on the disk. */
export async function doPage(job: Job, site: Site, settings: Settings, tries = TRIES): Promise<Outcome> {
  const { file, out } = job;
  const name = shownPath(file);
  // Taken before anything is read: what changes meanwhile must not count as seen.
  const seen = new Map([[file, await stampOf(file)]]);
  const failed = (message: string): Outcome => ({
    file,
    written: false,
    rendered: 0,
    problems: [{ severity: 'error', file: name, path: '', message }],
    hashes: [],
    failed: true,
    seen,
  });
  const address = site.addressOf(file);
  if (address === undefined)
    return failed(`is outside of the site (${shownPath(site.root)}). Name its root with --root.`);
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) return failed(`is larger than ${MOST_BYTES / 1_048_576} MB, and stays as it is. Split it.`);
    const bytes = await readFile(file);
    const page = readPageBytes(bytes);
    if (!page) return failed('is no page: it holds binary data. Name pages only.');
    const result = await renderPage(page.text, {
      name,
      async readAddress(src, base) {
        const source = site.resolve(src, address, base);
        const from = source?.startsWith('/') ? site.fileOf(source) : undefined;
        if (from !== undefined && !seen.has(from)) seen.set(from, await stampOf(from));
        return site.readSource(src, address, base);
      },
      nameOf: (source) => shownPath(site.fileOf(source) ?? source),
      stylesheet: stylesheetOf(settings, site, address),
      lang: settings.lang,
      clean: settings.clean,
      spelled: out === file ? page.spelled : undefined,
    });
    const made = withAdditions(page.edited(result.cuts), result.additions);
    const { hashes, rendered } = result;
    const problems = rendered > 0 && page.guess ? [...result.problems, unnamed(name, page.guess)] : result.problems;
    const known = out === file ? bytes : await readFile(out).catch(() => undefined);
    const written = !known?.equals(made);
    // What somebody saved meanwhile is not to be lost beneath what was made of the page before.
    const isAsRead = async (): Promise<boolean> => (await stampOf(file)) === seen.get(file);
    const stamp = written ? await writeWhole(out, made, isAsRead) : await stampOf(out);
    if (stamp === undefined) {
      if (tries > 1) return await doPage(job, site, settings, tries - 1);
      return failed('was saved each time while it was rendered, and stays as it is. Run this again.');
    }
    if (written || out !== file) seen.set(out, stamp);
    return { file, written, rendered, problems, hashes, seen };
  } catch (error) {
    return failed(wordsFor(error));
  }
}

/** Browsers go by what a page's letters look like, and differ: what is read wrong here is written wrong. */
function unnamed(file: string, guess: string): Problem {
  const message = `names no encoding, and was taken for ${guess}; browsers may guess another. Name it: <meta charset="…">.`;
  return { severity: 'advice', file, path: '', message };
}

function withAdditions(bytes: Buffer, additions: readonly Edit[]): Buffer {
  return additions.length > 0 ? readPageBytes(bytes)!.edited(additions) : bytes;
}

function stylesheetOf(
  { stylesheets }: Settings,
  site: Site,
  page: string,
): ((tag: Tag, base: string | undefined) => string) | undefined {
  if (stylesheets === undefined) return undefined;
  return (tag, base) => site.relativeAddress(`${stylesheets}/${tag}.css`, page, base);
}
