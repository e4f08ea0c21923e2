/** Tests that cdn/csp.json says what a policy must allow: no less, and for no other. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { same } from './tally.mjs';
import { ROOT, run } from './tarball.mjs';
import { TAGS, visit } from './visit.mjs';

/** One of each element, with data in its attribute: both ways to render on a server know these. */
const ELEMENTS = `<modality-comparison
    comparison='{"modalities":[{"name":"A"},{"name":"B"}],"aspects":[{"label":"C","values":{"a":"D"}}]}'
  ></modality-comparison>
  <testimonial-carousel testimonials='[{"quote":"Sample quote."}]'></testimonial-carousel>
  <booking-button href="https://example.org/book"></booking-button>`;

/** Booking pages as their owners have them, of each provider. */
const BOOKING_PAGES = /** @type {Record<string, string[]>} */ ({
  calendly: ['https://calendly.com/you/session'],
  cal: ['https://cal.com/you/session', 'https://app.cal.com/you/session'],
  acuity: [
    'https://you.acuityscheduling.com/',
    'https://app.acuityscheduling.com/schedule.php?owner=1',
    'https://you.as.me/massage',
    'https://app.squarespacescheduling.com/schedule.php?owner=1',
  ],
  square: [
    'https://squareup.com/appointments/buyer/widget/a/b',
    'https://app.squareup.com/appointments/book/a/b',
    'https://book.squareup.com/appointments/a/location/b/services',
  ],
  google: [
    'https://calendar.google.com/calendar/appointments/schedules/abc',
    'https://calendar.google.com/calendar/u/0/appointments/schedules/abc',
  ],
});

/**
 * @param {{
 *   test: ReturnType<typeof import('./tally.mjs').tally>['test'],
 *   browser: import('puppeteer-core').Browser,
 *   folder: string,
 *   installed: string,
 *   cdn: string,
 *   site: string,
 *   write: (file: string, text: string) => Promise<void>,
 * }} on
 */
export async function testPolicy({ test, browser, folder, installed, cdn, site, write }) {
  const csp = JSON.parse(await readFile(join(installed, 'cdn/csp.json'), 'utf8'));
  const page = (/** @type {string} */ elements, script = '') =>
    `<!doctype html><html lang="en"><title>From a server</title><link rel="icon" href="data:,">${script}${elements}</html>`;
  const script = `<script type="module" src="${cdn}/bodywork-elements.js" crossorigin></script>`;
  const pages = { 'server.html': script, 'server-alone.html': '' };

  await import(pathToFileURL(join(ROOT, 'dist/index.js')).href);
  const markup = await collectResult(render(html`${unsafeStatic(ELEMENTS)}`));
  for (const [name, script] of Object.entries(pages)) {
    await write(`lit-ssr/${name}`, page(markup, script));
    await write(`plain/${name}`, page(ELEMENTS, script));
  }
  await run(process.execPath, [join(installed, 'dist/command.js'), 'prerender', 'plain', '--out', 'prerender'], folder);

  const address = (/** @type {string} */ name, /** @type {string[]} */ styles) => {
    const trusted = `require-trusted-types-for 'script'; trusted-types ${csp['trusted-types'].join(' ')}`;
    const policy = `default-src 'none'; script-src ${cdn}; style-src ${styles.join(' ')}; img-src data:; ${trusted}`;
    return `${site}/${name}?policy=${encodeURIComponent(policy)}`;
  };
  /** Those that have no style sheet, though one stands in their markup. */
  const bareOf = (/** @type {import('puppeteer-core').Page} */ page) =>
    page.evaluate(
      (tags) => tags.filter((tag) => document.querySelector(tag)?.shadowRoot?.styleSheets.length !== 1),
      TAGS,
    );
  const listed = /** @type {Record<string, string[]>} */ (csp['style-src']);
  const all = Object.values(listed).flat();
  for (const [way, below] of /** @type {const} */ ([
    ['prerender', 'prerender'],
    ['@lit-labs/ssr', 'lit-ssr'],
  ])) {
    await test(`pages rendered by ${way} keep their styles under a policy made of csp.json, without and with the script`, async () => {
      const alone = await visit(browser, address(`${below}/server-alone.html`, all));
      same(await bareOf(alone.page), [], 'without styles');
      await alone.close();
      const taken = await visit(browser, address(`${below}/server.html`, all));
      await taken.renders();
      await taken.close();
    });
    for (const tag of TAGS) {
      await test(`csp.json has a hash for <${tag}> rendered by ${way} that no other element needs`, async () => {
        const others = all.filter((each) => !listed[tag]?.includes(each));
        const visited = await visit(browser, address(`${below}/server-alone.html`, others), { allowed: [/style/] });
        same(await bareOf(visited.page), [tag], 'without styles');
        await visited.close();
      });
    }
  }

  const part = (/** @type {string} */ name) =>
    import(pathToFileURL(join(installed, `dist/elements/booking-button/${name}/index.js`)).href);
  const { providerOf } = await part('providers');
  const { frameOf } = await part('frames');
  for (const [name, hosts] of Object.entries(csp['frame-src'])) {
    await test(`csp.json lists what ${name} is framed from`, () => {
      const pages = BOOKING_PAGES[name] ?? [];
      same(pages.length > 0, true, 'booking pages to try');
      for (const each of pages) {
        const url = new URL(each);
        const provider = providerOf(url, undefined);
        same(provider?.name, name, each);
        const { origin } = frameOf(provider)?.url(url, { host: 'practice.example' }) ?? url;
        const listed = /** @type {string[]} */ (hosts).some(
          (host) => host === origin || (host.includes('*.') && origin.endsWith(host.replace('https://*', ''))),
        );
        same(listed, true, `${origin} among ${String(hosts)}`);
      }
    });
  }
}
