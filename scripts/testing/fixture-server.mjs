/**
 * Answers as a test says: a test posts what a request shall get, fetches it by its address, and asks what came.
 *
 *   POST /__fixture            {status, type, isOwn, body, repeat, encoding, delay, hang, part, location, then} → its address
 *   GET  /__fixture/<n>        that answer
 *   GET  /__fixture/<n>/log    {count, aborted}
 */
import { readBody } from './read-body.mjs';

const PREFIX = '/__fixture';

export function fixtureServer() {
  /** @type {{answer: any, log: {count: number, aborted: number}}[]} */
  const fixtures = [];

  /** @type {import('koa').Middleware} */
  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) return next();
    if (context.method === 'POST') {
      fixtures.push({ answer: await readBody(context.req), log: { count: 0, aborted: 0 } });
      context.body = `${PREFIX}/${fixtures.length - 1}`;
      return;
    }
    const [, , number, question] = context.path.split('/');
    const fixture = fixtures[Number(number)];
    context.set('cache-control', 'no-store');
    if (!fixture) {
      context.status = 404;
    } else if (question === 'log') {
      context.body = fixture.log;
    } else {
      await answer(context, fixture);
    }
  };
}

/**
 * @param {import('koa').Context} context
 * @param {{answer: any, log: {count: number, aborted: number}}} fixture
 */
async function answer(context, { answer: first, log }) {
  log.count++;
  const {
    status = 200,
    type = 'application/json',
    isOwn,
    body = '',
    repeat = 1,
    delay = 0,
    hang,
    location,
    encoding,
    part,
  } = log.count > 1 && first.then ? first.then : first;
  let over = false;
  context.res.once('close', () => {
    if (!context.res.writableFinished) log.aborted++;
    over = true;
  });
  if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
  if (part) {
    context.respond = false;
    context.res.writeHead(status, { 'content-type': type, 'content-length': 2 * body.length * repeat + 1 });
    context.res.write(body.repeat(repeat));
    if (part === 'cut') setTimeout(() => context.res.destroy(), 50);
    return;
  }
  while (hang && !over) await new Promise((resolve) => setTimeout(resolve, 50));
  context.status = location ? 302 : status;
  if (location) context.set('location', location);
  if (isOwn) context.remove('access-control-allow-origin');
  context.type = type;
  context.body = Buffer.from(body.repeat(repeat), encoding);
}
