import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const EMPTY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
  <link rel="icon" href="data:,"><main></main>`;
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
    const file = await readFile(join(folder, new URL(url, 'http://local').pathname));
    response.setHeader('content-type', 'text/javascript').end(file);
  } catch {
    response.writeHead(404).end();
  }
}
