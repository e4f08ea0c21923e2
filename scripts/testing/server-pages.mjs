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

/** @param {{tag: string, attributes?: Record<string, string>, properties?: Record<string, unknown>, children?: string}} request */
async function renderPage({ tag, attributes = {}, properties = {}, children = '' }) {
  const { render } = await import('@lit-labs/ssr');
  const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
  const { html, unsafeStatic } = await import('lit/static-html.js');
  const { unsafeHTML } = await import('lit/directives/unsafe-html.js');
  await import('../../dist/index.js');
  // Bindings by name: a template is made for the names, and filled with the values.
  const bindings = [
    ...Object.entries(attributes).map(([name, value]) => ({ name, value })),
    ...Object.entries(properties).map(([name, value]) => ({ name: `.${name}`, value })),
  ];
  const name = unsafeStatic(tag);
  const strings = [
    `<`,
    ...bindings.map(({ name: each }, index) => `${index === 0 ? ' ' : '" '}${each}="`),
    `${bindings.length > 0 ? '"' : ''}>`,
    `</`,
    `>`,
  ];
  const values = [name, ...bindings.map(({ value }) => value), unsafeHTML(children), name];
  const template = html(/** @type {any} */ (Object.assign(strings, { raw: strings })), ...values);
  const markup = await collectResult(render(template));
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
