import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const EMPTY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
  <link rel="icon" href="data:,"><main></main>`;
const ROOT = join(import.meta.dirname, '..');
/** What the demo page is made of. */
const DEMO = /^\/(?:demo|cdn)\//;
/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
/** Milliseconds that a script takes to come to a page that was asked for as late. */
const LATE = 500;
/** @type {Record<string, string>} */
const PAGES = { '/': `${EMPTY}<script type="module" src="/page.js"></script>`, '/empty': EMPTY };

/**
 * Serves the measured page, the same without its script, and a folder of scripts.
 *
 * @param {string} folder
 */
export async function serve(folder) {
  const server = createServer((request, response) => void answer(folder, request.url ?? '/', response));
  await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/**
 * The demo page as it would be published, or without its script.
 *
 * @param {string} page
 * @param {string} search
 */
function published(page, search) {
  const source = '<script type="module" src="../src/index.ts"></script>';
  if (!page.includes(source)) throw new Error('The demo page loads its script in another way now: adapt serve.mjs.');
  const script = '<script type="module" src="/cdn/bodywork-elements.js"></script>';
  return page.replace(source, search === '?plain' ? '' : script);
}

/**
 * @param {string} page
 * @param {string} search
 */
function withLateScripts(page, search) {
  return search === '?late' ? page.replaceAll('.js"></script>', '.js?late"></script>') : page;
}

/**
 * @param {string} folder
 * @param {string} url
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, url, response) {
  const page = PAGES[url];
  if (page !== undefined) {
    response.setHeader('content-type', 'text/html').end(page);
    return;
  }
  try {
    const { pathname, search } = new URL(url, 'http://local');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isDemo = DEMO.test(path);
    const file = await readFile(join(isDemo ? ROOT : folder, path));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const isPage = type === 'text/html';
    if (!isPage && search === '?late') await new Promise((resolve) => setTimeout(resolve, LATE));
    response
      .setHeader('content-type', type)
      .end(isPage ? (isDemo ? published : withLateScripts)(file.toString(), search) : file);
  } catch {
    response.writeHead(404).end();
  }
}
