/** Tests that cdn/csp.json says what a policy must allow: no less, and for no other. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { same } from './tally.mjs';
import { ROOT } from './tarball.mjs';
import { visit } from './visit.mjs';

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
 *   installed: string,
 *   cdn: string,
 *   site: string,
 *   write: (file: string, text: string) => Promise<void>,
 * }} on
 */
export async function testPolicy({ test, browser, installed, cdn, site, write }) {
  const csp = JSON.parse(await readFile(join(installed, 'cdn/csp.json'), 'utf8'));
  await import(pathToFileURL(join(ROOT, 'dist/index.js')).href);
  const markup = await collectResult(
    render(
      html`<modality-comparison
          comparison='{"modalities":[{"name":"A"},{"name":"B"}],"aspects":[{"label":"C","values":{"a":"D"}}]}'
        ></modality-comparison>
        <testimonial-carousel testimonials='[{"quote":"Sample quote."}]'></testimonial-carousel>
        <booking-button href="https://example.org/book"></booking-button>`,
    ),
  );
  const page = (/** @type {string} */ script) =>
    `<!doctype html><html lang="en"><title>From a server</title><link rel="icon" href="data:,">${script}${markup}</html>`;
  const script = `<script type="module" src="${cdn}/bodywork-elements.js" crossorigin></script>`;
  await write('server.html', page(script));
  await write('server-alone.html', page(''));

  const address = (/** @type {string} */ name, /** @type {string[]} */ styles) => {
    const trusted = `require-trusted-types-for 'script'; trusted-types ${csp['trusted-types'].join(' ')}`;
    const policy = `default-src 'none'; script-src ${cdn}; style-src ${styles.join(' ')}; img-src data:; ${trusted}`;
    return `${site}/${name}?policy=${encodeURIComponent(policy)}`;
  };
  const all = Object.values(csp['style-src']).flat();
  await test('pages from a server keep their styles under a policy made of csp.json, without and with the script', async () => {
    const alone = await visit(browser, address('server-alone.html', all));
    same(
      await alone.page.evaluate(() => document.querySelector('booking-button')?.shadowRoot?.styleSheets.length),
      1,
      'sheets',
    );
    await alone.close();
    const taken = await visit(browser, address('server.html', all));
    await taken.renders();
    await taken.close();
  });
  for (const [tag, styles] of Object.entries(csp['style-src'])) {
    await test(`csp.json has a hash for <${tag}> that no other element needs`, async () => {
      const others = all.filter((each) => !(/** @type {unknown[]} */ (styles).includes(each)));
      const visited = await visit(browser, address('server-alone.html', others), { allowed: [/style/] });
      const bare = await visited.page.evaluate(
        (tags) => tags.filter((each) => document.querySelector(each)?.shadowRoot?.styleSheets.length === 0),
        Object.keys(csp['style-src']),
      );
      same(bare, [tag], 'without styles');
      await visited.close();
    });
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
