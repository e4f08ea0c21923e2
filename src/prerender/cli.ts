/** What the command loads when there is something to do. */
export { VERSION } from '../shared/version.js';
export { mistakeIn } from './options.js';
export { prerenderFiles } from './prerender-files.js';
export { serveJobs } from './worker.js';
