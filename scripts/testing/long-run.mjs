/**
 * Tells tests how long they may take, and the terminal what they say meanwhile. src/shared/testing/long-run.ts is its
 * other end.
 *
 *   GET  /__long-run  → {minutes?, seed?}, as in the variable LONG_RUN
 *   POST /__long-run  "words"
 */
import { readBody } from './read-body.mjs';

export function longRun() {
  /** @type {import('koa').Middleware} */
  return async (context, next) => {
    if (context.path !== '/__long-run') return next();
    context.type = 'json';
    context.body = process.env['LONG_RUN'] ?? '{}';
    if (context.method !== 'POST') return;
    console.log(await readBody(context.req));
    context.status = 204;
  };
}
