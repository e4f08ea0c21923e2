/**
 * Serves the host pages of demo/hosts/, as they are or as a test asks for them:
 *
 *   ?record    begins with the recorder, which keeps what goes wrong for the test to read
 *   ?without   our script is empty: what the page is by itself
 *   ?late=500  our script takes so many milliseconds
 *   ?probe     looks at our elements from within, and tells
 *
 * In a page `<!-- #part -->` stands for parts/part.html, `<!-- #server -->` for the elements as a server renders them, and
 * where `<!-- #pause 300 -->` stands it goes on so many milliseconds later.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PAGES } from '../../demo/hosts/pages.js';

const ROOT = join(import.meta.dirname, '../..');
const HOSTS = join(ROOT, 'demo/hosts');
const PREFIX = '/demo/hosts/';

/** Folders by the paths they have in pages; the first that fits. */
const FOLDERS = /** @type {const} */ ([
  ['/demo/hosts/vendor/', join(HOSTS, 'node_modules')],
  ['/demo/hosts/built/', join(HOSTS, 'node_modules/.cache/built')],
  [PREFIX, HOSTS],
  ['/cdn/', join(ROOT, 'cdn')],
  ['/demo/data/', join(ROOT, 'demo/data')],
]);

const TYPES = /** @type {Record<string, string>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
});

const BUILD = 'Run <code>npm run build</code> once.';
const PROBE = '<script type="module" src="/demo/hosts/testing/probe.ts"></script>';

/** Sandboxed pages, and pages that isolate themselves, may have everything that is here. */
const OPEN = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * @param {Request} request
 * @param {Response} response
 * @param {Readonly<Record<string, string>>} [headers] - for every answer
 * @returns {Promise<boolean>} false where it is not for us
 */
export async function answer(request, response, headers = {}) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://hosts');
  const [prefix, folder] = FOLDERS.find(([each]) => pathname.startsWith(each)) ?? [];
  // What tests consist of is compiled by their own server.
  if (prefix === undefined || folder === undefined || pathname.endsWith('.ts')) return false;
  const name = normalize(decodeURIComponent(pathname.slice(prefix.length) || 'index.html'));
  if (name.startsWith(`..${sep}`)) return false;
  const page = PAGES.find(({ path }) => pathname === PREFIX + path);
  const text = await textOf(join(folder, name), searchParams);
  if (searchParams.has('late')) await paused(Number(searchParams.get('late')));
  const pieces = (text ?? missing(pathname)).split(/<!-- #pause (\d+) -->/);
  // As servers of sites do, which counts where loading is measured.
  const packed = pieces.length === 1 && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  response.writeHead(text === undefined ? 404 : 200, {
    ...(packed && { 'content-encoding': 'gzip' }),
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    ...(text === undefined && { 'content-type': TYPES['.html'] }),
    'cache-control': 'no-store',
    ...OPEN,
    ...headers,
    ...page?.headers,
  });
  if (packed) response.end(gzipSync(/** @type {string} */ (pieces[0])));
  else await write(response, pieces);
  return true;
}

/** @type {import('koa').Middleware} */
export const hostPages = async (context, next) => {
  // Ours are written as they are, past what the test server does to its own pages.
  context.respond = false;
  if (await answer(context.req, context.res)) return;
  context.respond = true;
  // A sandbox is of no origin: what looks at the elements from within is for all of them.
  context.set('access-control-allow-origin', '*');
  await next();
};

/**
 * A server for them alone.
 *
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function startHosts() {
  const server = createServer(async (request, response) => {
    if (!(await answer(request, response))) response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve(undefined));
      }),
  };
}

/**
 * @param {string} file
 * @param {URLSearchParams} query
 */
async function textOf(file, query) {
  // Two versions on a page: the same code under another number.
  const [, other] = /^(.*)\.other-version\.js$/.exec(file) ?? [];
  if (query.has('without') && extname(file) !== '.html') return '';
  const text = await readFile(other === undefined ? file : `${other}.js`, 'utf8').catch(
    (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'ENOENT' || error.code === 'EISDIR') return undefined;
      throw error;
    },
  );
  if (text === undefined) return undefined;
  if (other !== undefined) return text.replaceAll(await version(), '0.0.1');
  return extname(file) === '.html' ? fill(text, query) : text;
}

/** @param {string} text @param {URLSearchParams} query */
async function fill(text, query) {
  let page = text;
  // Parts have parts.
  for (let found; (found = /<!-- #([\w-]+) -->/.exec(page));) {
    const [marker, part] = /** @type {[string, string]} */ (/** @type {unknown} */ (found));
    page = page.replaceAll(marker, await partOf(part));
  }
  if (query.has('record')) page = page.replace(/<head>/, '<head><script src="/demo/hosts/recorder.js"></script>');
  if (query.has('probe')) page = page.replace('</head>', `${PROBE}</head>`);
  const asked = new URLSearchParams([...query].filter(([name]) => ['without', 'late'].includes(name)));
  return asked.size === 0 ? page : page.replace(/"(\/cdn\/[^"?]*)(?:\?[^"]*)?"/g, `"$1?${asked}"`);
}

/** @param {string} part */
async function partOf(part) {
  if (part !== 'server') return readFile(join(HOSTS, 'parts', `${part}.html`), 'utf8');
  const { renderElements } = await import('./render.mjs');
  return renderElements().catch((/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return `<p>What a server renders is not here. ${BUILD}</p>`;
  });
}

/** @param {Response} response @param {readonly string[]} pieces */
async function write(response, pieces) {
  for (const [n, piece] of pieces.entries()) {
    // Between the pieces stand the pauses.
    if (n % 2 === 0) response.write(piece);
    else await paused(Number(piece));
  }
  response.end();
}

/** @param {number} milliseconds */
function paused(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function version() {
  return JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')).version;
}

/** @param {string} path */
function missing(path) {
  const cure = path.startsWith('/cdn/')
    ? BUILD
    : /\/(?:vendor|built)\//.test(path)
      ? 'Run <code>npm run test:hosts</code> once.'
      : '';
  return `<!doctype html><title>Not here</title><p>${path} is not here. ${cure}</p>`;
}
