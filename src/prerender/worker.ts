import { parentPort, workerData } from 'node:worker_threads';
import { doPage, type Job } from './page-file.js';
import type { WorkerData } from './run.js';
import { Site } from './site.js';

/** What a worker does: a page at a time, until there are no more. */
export function serveJobs(): void {
  const { settings } = workerData as WorkerData;
  const site = new Site(settings.root, settings);
  parentPort!.on('message', (job: Job | undefined) => {
    if (!job) {
      parentPort!.close();
      return;
    }
    void doPage(job, site, settings).then((outcome) => parentPort!.postMessage(outcome));
  });
}
