import { realpath } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Arguments } from './arguments.js';
import { Changes, FolderWatch } from './changes.js';
import { findInputs, type Inputs } from './inputs.js';
import type { Job, Settings } from './page-file.js';
import { counted, pagesOf, Report } from './report.js';
import { run } from './run.js';
import { shownPath, wordsFor } from './site.js';
import { removeStylesheets, writeStylesheets } from './stylesheet-files.js';
import { writeChanged } from './write-file.js';

/**
 * Does what the command line says.
 *
 * @param worker - the module that workers run
 * @returns the exit code
 */
export async function prerenderFiles(given: Arguments, worker: URL): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // A page that is being written is written whole; a second signal ends all at once.
    process.once(signal, () => stop.abort(signal));
  }
  const changes = new Changes();
  let last = await once(given, worker, changes, stop.signal);
  const folders = given.watch ? await foldersOf(last.inputs, changes) : [];
  if (given.watch && !stop.signal.aborted) {
    // What is named may come and go: the site's addresses stay as they are.
    const fixed = { ...given, root: given.root ?? last.inputs.common };
    await new Promise<void>((resolve) => {
      const watch = new FolderWatch(
        async () => {
          last = await once(fixed, worker, changes, stop.signal, true);
          watch.follow(await foldersOf(last.inputs, changes));
        },
        (error) => process.stderr.write(`--watch: ${error instanceof Error ? error.message : String(error)}\n`),
      );
      watch.follow(folders);
      stop.signal.addEventListener('abort', () => {
        watch.stop();
        resolve();
      });
    });
    return 0;
  }
  return stop.signal.aborted ? 130 : last.failed ? 1 : 0;
}

async function once(
  given: Arguments,
  worker: URL,
  changes: Changes,
  signal: AbortSignal,
  again = false,
): Promise<{ readonly failed: boolean; readonly inputs: Inputs }> {
  const started = Date.now();
  const out = given.out === undefined ? undefined : resolve(given.out);
  const inputs = await findInputs(given.names, out);
  const root = resolve(given.root ?? inputs.common);
  const all = await jobsOf(inputs.files, root, out);
  const jobs = again ? await changes.since(all) : all;
  const report = new Report(given.quiet, () => jobs.length);
  if (!again) for (const problem of inputs.problems) report.tell(problem);
  const linked = given.styles === 'link';
  const settings: Settings = {
    root,
    base: given.base,
    stylesheets: linked ? `/${given.stylesheets}` : undefined,
    lang: given.lang,
    clean: given.clean,
  };
  const write = async (file: string, act: () => Promise<unknown>): Promise<void> => {
    await act().catch((error: unknown) =>
      report.tell({ severity: 'error', file: shownPath(file), path: '', message: wordsFor(error) }),
    );
  };
  const policy = async (): Promise<readonly string[]> => {
    const sources = linked ? ["'self'"] : changes.hashesOf(inputs.files);
    if (given.csp !== undefined && !given.clean) {
      const file = resolve(given.csp);
      await write(file, () => writeChanged(file, `${JSON.stringify({ 'style-src': sources }, null, 2)}\n`));
    }
    return sources;
  };
  // A page that went may have been the last with some style sheet.
  if (again && jobs.length === 0) {
    await policy();
    return { failed: report.failed, inputs };
  }
  const sheets = join(out ?? root, given.stylesheets);
  // Before the pages that need them, after those that did.
  if (linked && !given.clean && jobs.length > 0) await write(sheets, () => writeStylesheets(sheets));
  const workers = await run({
    jobs,
    settings,
    parallel: given.jobs,
    worker,
    signal,
    done(outcome) {
      report.add(outcome);
      changes.done(outcome);
    },
  });
  if (linked && given.clean) await write(sheets, () => removeStylesheets(sheets));
  const sources = await policy();
  report.clear();
  summarize(report, given, sources, { seconds: (Date.now() - started) / 1000, workers });
  return { failed: report.failed, inputs };
}

/** What to do: one job for each file that is written, for under two names one would be written over for ever. */
async function jobsOf(files: readonly string[], root: string, out: string | undefined): Promise<Job[]> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => path);
  const home = await real(out ?? root);
  const named = await Promise.all(
    files.map(async (file) => {
      const path = relative(root, file);
      const job = { file, out: out === undefined ? file : join(out, path) };
      const written = await real(job.out);
      return { job, written, isLink: written !== join(home, path) };
    }),
  );
  // The name that is no link comes last, and stays.
  named.sort((a, b) => Number(b.isLink) - Number(a.isLink));
  return [...new Map(named.map(({ job, written }) => [written, job])).values()];
}

function summarize(
  report: Report,
  { clean }: Arguments,
  sources: readonly string[],
  { seconds, workers }: { readonly seconds: number; readonly workers: number },
): void {
  const { pages, written, rendered } = report;
  const elements = clean ? '' : `, ${counted(rendered)} element${rendered === 1 ? '' : 's'} rendered`;
  const how = workers > 1 ? ` by ${workers} workers` : '';
  const kept =
    written < pages ? `, ${counted(pages - written)} as ${pages - written === 1 ? 'it was' : 'they were'}` : '';
  report.say(`${pagesOf(pages)}: ${counted(written)} written${kept}${elements}, in ${seconds.toFixed(1)} s${how}`);
  if (rendered > 0) report.say(`Content-Security-Policy: style-src ${sources.join(' ')}`);
}

async function foldersOf({ folders, files, common }: Inputs, changes: Changes): Promise<string[]> {
  const own = files.map((file) => join(file, '..'));
  return [...new Set([...(folders.length > 0 ? folders : [common]), ...own, ...(await changes.folders())])];
}
