/** What the command loads when there is something to do. */
export { VERSION } from '../shared/version.js';
export { prerenderFiles } from './prerender-files.js';
export { mistakeInBase } from './site.js';
export { serveJobs } from './worker.js';
