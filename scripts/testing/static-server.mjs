/** Serves a folder as plain web space does. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

/** What files are, for browsers. */
export const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
});

/**
 * Serves a folder on a free port. `?policy=…` is what a page asks for as its content security policy; with
 * `?encoding=unnamed` it, and whatever it asks for, comes without a word of its encoding.
 *
 * @param {string} root
 * @param {Readonly<Record<string, string>>} [headers]
 * @returns {Promise<{origin: string, close(): Promise<void>}>}
 */
export async function serve(root, headers = {}) {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const found = file.startsWith(root + sep) && (await stat(file).catch(() => undefined))?.isFile();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const isUnnamed = `${request.url} ${request.headers.referer}`.includes('encoding=unnamed');
    response.writeHead(found ? 200 : 404, {
      'content-type': isUnnamed ? type.replace(/;.*/, '') : type,
      ...(searchParams.has('policy') && { 'content-security-policy': searchParams.get('policy') ?? '' }),
      ...headers,
    });
    if (found) createReadStream(file).pipe(response);
    else response.end();
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
