import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { doPage, type Job, type Outcome, type Settings } from './page-file.js';
import { Site } from './site.js';

/** So many pages are worth a worker, which takes a moment to start. */
const PAGES_A_WORKER = 40;

/** What a worker is started with. */
export interface WorkerData {
  readonly settings: Settings;
}

export interface Run {
  readonly jobs: readonly Job[];
  readonly settings: Settings;
  /** How many at a time; undefined: as many as the machine has room for. */
  readonly parallel: number | undefined;
  /** The module that workers run: it answers each job with its outcome. */
  readonly worker: URL;
  /** Is told of each page as it is done. */
  readonly done: (outcome: Outcome) => void;
  readonly signal: AbortSignal;
}

/** Does all pages, each worker one after the other, so that only a few are in memory at a time. */
export async function run({ jobs, settings, parallel, worker, done, signal }: Run): Promise<number> {
  const most = parallel ?? Math.min(availableParallelism(), Math.ceil(jobs.length / PAGES_A_WORKER));
  const count = Math.max(1, Math.min(most, jobs.length));
  const waiting = jobs.values();
  if (count === 1) {
    const site = new Site(settings.root, settings);
    for (const job of waiting) {
      if (signal.aborted) break;
      done(await doPage(job, site, settings));
    }
    return 1;
  }
  await Promise.all(Array.from({ length: count }, () => work(waiting, worker, settings, done, signal)));
  return count;
}

function work(
  waiting: Iterator<Job>,
  module: URL,
  settings: Settings,
  done: (outcome: Outcome) => void,
  signal: AbortSignal,
): Promise<void> {
  const worker = new Worker(module, { workerData: { settings } satisfies WorkerData });
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const job = signal.aborted ? undefined : waiting.next();
      worker.postMessage(job?.done === false ? job.value : undefined);
    };
    worker.on('message', (outcome: Outcome) => {
      done(outcome);
      next();
    });
    worker.once('error', reject);
    worker.once('exit', () => resolve());
    next();
  });
}
