/**
 * Renders elements on the server, as a site would, from the compiled package, into a page under a strict policy.
 *
 *   POST /__server-page   {tag, attributes, properties, children} → its address
 *   GET  /__server-page/<n>
 *
 * The page holds no script but the recorder; src/shared/testing/server-page.ts adds the elements when it wants to.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderElement } from '../hosts/render.mjs';
import { readBody } from './read-body.mjs';

const PREFIX = '/__server-page';

export function serverPages() {
  /** @type {string[]} */
  const pages = [];

  /** @type {import('koa').Middleware} */
  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) return next();
    if (context.path === `${PREFIX}/recorder.js`) {
      context.type = 'text/javascript';
      context.body = await readFile(join(import.meta.dirname, 'recorder.js'), 'utf8');
      return;
    }
    if (context.method === 'POST') {
      pages.push(await renderPage(await readBody(context.req)));
      context.body = `${PREFIX}/${pages.length - 1}`;
      return;
    }
    const page = pages[Number(context.path.split('/').at(-1))] ?? '';
    context.type = 'html';
    context.set('content-security-policy', policyFor(page));
    context.body = page;
  };
}

/** @param {import('../hosts/render.mjs').Rendering} rendering */
async function renderPage(rendering) {
  const markup = await renderElement(rendering);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Rendered on a server</title>
    <script src="${PREFIX}/recorder.js"></script>
  </head>
  <body>
    ${markup}
    <p id="after">What follows the element must not move.</p>
  </body>
</html>`;
}

/** @param {string} page */
function policyFor(page) {
  const styles = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, css]) =>
      `'sha256-${createHash('sha256')
        .update(css ?? '')
        .digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles.length > 0 ? styles.join(' ') : "'none'"}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self'",
    "base-uri 'none'",
  ].join('; ');
}
