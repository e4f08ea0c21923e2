/**
 * Serves the sample schedulers of demo/schedulers/ from an origin of their own. They speak the embed protocols of
 * Calendly and Cal.com as these document them; the live services take no part.
 *
 *   /calendly/<behaviour>, /cal/<behaviour>[/embed]
 *
 * | Behaviour      | The page …                                                                               |
 * |----------------|------------------------------------------------------------------------------------------|
 * | `well-behaved` | tells what the vendor's tells; `?auto=schedule` confirms an appointment by itself        |
 * | `slow`         | is well-behaved, but only after `?after=<milliseconds>`, else 4000                       |
 * | `silent`       | shows itself and tells nothing                                                           |
 * | `refusing`     | may not be framed                                                                        |
 * | `failing`      | (Cal only) answers, and says that there is no such booking page                          |
 * | `hostile`      | tells nothing but nonsense, the last of it 'That was all.'                               |
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../demo/schedulers');

const BEHAVIOURS = ['well-behaved', 'slow', 'silent', 'refusing', 'hostile'];
const PAGES = new Map([
  ['calendly', BEHAVIOURS],
  ['cal', [...BEHAVIOURS, 'failing']],
]);

/** @typedef {{status?: number, headers?: Record<string, string>, body: string}} Answer */

/** What the pages load, by its path at any origin. */
export const PARTS = ['/page.css', '/page.js', '/calendly.js', '/cal.js'];

const TYPES = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
]);

/**
 * @param {number} port - 0 takes a free one
 * @returns {Promise<{origin: string, close: () => Promise<void>}>} rejects if the port is taken
 */
export async function startSchedulers(port = 0) {
  const server = createServer(async (request, response) => {
    const {
      status = 200,
      headers,
      body,
    } = await answerTo(request.url ?? '/').catch(
      /** @returns {Answer} */ (error) => ({ status: 500, body: String(error) }),
    );
    response.writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}

/**
 * Only names that are listed above become names of files.
 *
 * @param {string} address
 * @returns {Promise<Answer>}
 */
async function answerTo(address) {
  const path = address.replace(/[?#].*$/s, '');
  if (PARTS.includes(path)) {
    return { headers: { 'content-type': TYPES.get(extname(path)) ?? '' }, body: await read(path) };
  }
  const [, scheduler = '', behaviour = ''] = /^\/([^/]+)\/([^/]+)(?:\/embed)?\/?$/.exec(path) ?? [];
  if (!PAGES.get(scheduler)?.includes(behaviour)) return { status: 404, body: 'There is nothing here.' };
  const page = await read(`${scheduler}.html`);
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(behaviour === 'refusing' && { 'x-frame-options': 'DENY' }),
    },
    body: page.replace(/(<meta name="behaviour" content=")[^"]*/, `$1${behaviour}`),
  };
}

/** @param {string} file */
function read(file) {
  return readFile(join(FOLDER, file), 'utf8');
}
