/**
 * Prerenders pages with the compiled package, and serves them with their data under a strict policy.
 *
 *   POST /__prerendered          {lang, body, files, styles} → its address
 *   GET  /__prerendered/<n>/…    the page, its files, its style sheets
 *   GET  /__prerendered/<n>/__requests   what was asked for so far
 */
import { readBody } from './read-body.mjs';

const PREFIX = '/__prerendered';
/** Milliseconds a style sheet takes: what shows before it must not be seen. */
const STYLESHEET_DELAY = 200;

/** @typedef {{html: string, policy: string, files: Record<string, string>, requests: string[]}} PrerenderedPage */

export function prerenderedPages() {
  /** @type {PrerenderedPage[]} */
  const pages = [];

  /** @type {import('koa').Middleware} */
  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) return next();
    if (context.method === 'POST') {
      pages.push(await renderPage(await readBody(context.req)));
      context.body = `${PREFIX}/${pages.length - 1}/page.html`;
      return;
    }
    const [, , number, ...rest] = context.path.split('/');
    const page = pages[Number(number)];
    const file = rest.join('/');
    if (!page) {
      context.status = 404;
    } else if (file === 'page.html') {
      context.type = 'html';
      context.set('content-security-policy', page.policy);
      context.body = page.html;
    } else if (file === '__requests') {
      context.body = page.requests;
    } else {
      page.requests.push(file);
      if (file.endsWith('.css')) await new Promise((resolve) => setTimeout(resolve, STYLESHEET_DELAY));
      const text = page.files[file];
      context.type = file.endsWith('.css') ? 'css' : 'application/json';
      context.status = text === undefined ? 404 : 200;
      context.body = text ?? '';
    }
  };
}

/**
 * @param {{lang?: string, body: string, files?: Record<string, string>, styles?: 'inline' | 'link', head?: string}} request
 * @returns {Promise<PrerenderedPage>}
 */
async function renderPage({ lang, body, files = {}, styles = 'inline', head = '' }) {
  const { prerender, stylesheets } = await import('../../dist/ssr.js');
  const page = `<!doctype html>
<html${lang === undefined ? '' : ` lang="${lang}"`}>
  <head>
    <meta charset="utf-8">
    <title>Prerendered</title>
    <script src="/__server-page/recorder.js"></script>
    ${head}
  </head>
  <body>
    ${body}
    <p id="after">What follows the element must not move.</p>
  </body>
</html>`;
  const { html, hashes, problems } = await prerender(page, {
    styles,
    stylesheets: 'styles',
    read: (address) => files[address.slice(1)],
  });
  const wrong = problems.filter(({ severity }) => severity !== 'advice');
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'));
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles === 'link' ? "'self'" : hashes.join(' ') || "'none'"}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self'",
    "base-uri 'none'",
  ].join('; ');
  const sheets = Object.entries(stylesheets()).map(([name, css]) => [`styles/${name}`, css]);
  return { html, policy, files: { ...files, ...Object.fromEntries(sheets) }, requests: [] };
}
