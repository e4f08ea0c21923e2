/**
 * Tests the files for script tags as they are packed: on plain pages, from another origin and under a strict content
 * security policy, and as README and docs/ say.
 */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { addressOf } from '../cdn-trust.mjs';
import { plainPage } from './package-pages.mjs';
import { sameSources } from './source-maps.mjs';
import { TYPES } from './static-server.mjs';
import { same } from './tally.mjs';
import { ROOT } from './tarball.mjs';
import { TAGS, visit } from './visit.mjs';

/** What the browser says where it does not know or not allow a policy of ours. */
const REFUSED = /TrustedTypePolicy|trusted-types|Creating a TrustedType/;

/** That of somebody else: browsers merge them. */
const OTHER_MAP = '<script type="importmap">{ "imports": { "other": "./other.js" } }</script>';

/** Makes a page's language German, and has a carousel say a word of its own. */
const GERMAN = `<script>
  document.documentElement.lang = 'de';
  addEventListener('DOMContentLoaded', () => {
    document.querySelector('testimonial-carousel').testimonials = [{ quote: 'Ich schlief gut.', edited: true }];
  });
</script>`;

/**
 * @param {{
 *   test: ReturnType<typeof import('./tally.mjs').tally>['test'],
 *   browser: import('puppeteer-core').Browser,
 *   installed: string,
 *   cdn: string,
 *   site: string,
 *   write: (file: string, text: string) => Promise<void>,
 * }} on - `installed` is the package's folder, `cdn` the origin that serves its scripts, `site` that of what is written
 */
export async function testScriptTags({ test, browser, installed, cdn, site, write }) {
  const read = (/** @type {string} */ file) => readFile(join(installed, 'cdn', file), 'utf8');
  /** @type {Record<string, string>} */
  const integrity = JSON.parse(await read('integrity.json'));
  const { version } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  const tag = (/** @type {string} */ file) => {
    const kind = file.endsWith('.iife.js') ? '' : 'type="module" ';
    return `<script ${kind}src="${cdn}/${file}" integrity="${integrity[file]}" crossorigin></script>`;
  };
  const page = async (/** @type {string} */ name, /** @type {readonly string[]} */ ...scripts) => {
    await write(name, plainPage(scripts.map((each) => (each.startsWith('<') ? each : tag(each))).join(''), BOOKING));
    return `${site}/${name}`;
  };
  const under = (/** @type {string} */ address, /** @type {string} */ trusted) =>
    `${address}?policy=${encodeURIComponent(`default-src 'none'; script-src ${cdn}; style-src 'self'; img-src data:; frame-src 'self'; ${trusted}`)}`;
  const BOOKING = `${site}/booking.html`;
  await write('booking.html', '<!doctype html><html lang="en"><title>Book here</title><p>Book here</p></html>');

  const ways = /** @type {const} */ ([
    ['the module', ['bodywork-elements.js']],
    ['the classic script', ['bodywork-elements.iife.js']],
    ['three scripts, one an element', TAGS.map((each) => `${each}.js`)],
  ]);
  for (const [way, files] of ways) {
    const address = await page(`${files.length}-${files[0]}.html`, ...files);
    await test(`${way}: all three show under a strict policy, and the dialog opens`, async () => {
      const strict = `require-trusted-types-for 'script'; trusted-types bodywork-elements`;
      const visited = await visit(browser, under(address, strict));
      await visited.renders();
      await visited.opensDialog();
      const loaded = visited.requests.filter((each) => each.startsWith(cdn));
      same(loaded.length, new Set(loaded).size, 'scripts that were asked for once');
      await visited.close();
    });
    await test(`${way}: all three show where the Trusted Types policy is refused`, async () => {
      const visited = await visit(browser, under(address, 'trusted-types somebody-else'), { allowed: [REFUSED] });
      await visited.renders();
      same(visited.foreseen.length > 0, true, 'a policy that was refused');
      await visited.close();
    });
    await test(`${way}: another Lit on the page, with its own policy, is no hindrance`, async () => {
      const lit = `trusted-types lit-html bodywork-elements; script-src ${cdn} 'nonce-lit'`;
      const other = `<script nonce="lit">trustedTypes.createPolicy('lit-html', {createHTML: (html) => html})</script>`;
      const policy = under(await page(`lit-${files.length}-${files[0]}.html`, other, ...files), '')
        .replace(encodeURIComponent(`script-src ${cdn};`), '')
        .concat(encodeURIComponent(`require-trusted-types-for 'script'; ${lit}`));
      const visited = await visit(browser, policy);
      await visited.renders();
      await visited.close();
    });
  }

  await test('the classic script is the same in every encoding that a page may have', async () => {
    const [letter = ''] = /[^\0-\x7F].{0,20}/.exec(await read('bodywork-elements.iife.js')) ?? [];
    same(letter, '', 'letters beyond ASCII');
    await write('classic.js', await read('bodywork-elements.iife.js'));
    for (const encoding of ['shift_jis', 'gbk', 'big5', 'windows-1251']) {
      const script = `<meta charset="${encoding}"><script src="${site}/classic.js"></script>`;
      const file = `classic-${encoding}.html`;
      const table = '<modality-comparison><table><tr><th><th>Massage<tr><th>Hands<td>&#x2713;</table>';
      await write(file, plainPage(script, BOOKING).replace(/<modality-comparison>.*?(?=<\/modality)/, table));
      const visited = await visit(browser, `${site}/${file}?encoding=unnamed`);
      await visited.renders();
      same(await visited.page.evaluate('document.characterSet.toLowerCase()'), encoding, 'the page’s encoding');
      await visited.until(`document.querySelector('modality-comparison').data.aspects[0].values.massage === true`);
      await visited.close();
    }
  });
  for (const each of TAGS) {
    await test(`${each}.js registers its own tag, and loads nothing but the base`, async () => {
      const visited = await visit(browser, await page(`one-${each}.html`, `${each}.js`));
      await visited.renders([each]);
      same(await visited.defined(), [each], 'defined');
      const loaded = visited.requests.filter((address) => address.startsWith(cdn)).sort();
      same(loaded, [`${cdn}/${each}.js`, `${cdn}/base.js`].sort(), 'loaded');
      await visited.close();
    });
  }

  const german = JSON.parse((await read('locales/de.js')).replace(/^export default |;\s*$/g, ''));
  const edited = JSON.stringify(german['bodywork.testimonials.edited']);
  const speaksGerman = `document.querySelector('testimonial-carousel').shadowRoot.textContent.includes(${edited})`;
  await test('one element, three by three scripts, and the classic one with or without CORS, speak German where the page does', async () => {
    // Without crossorigin a classic script from another origin imports from nowhere.
    const classic = `<script src="${cdn}/bodywork-elements.iife.js"></script>`;
    const ways = [
      ['testimonial-carousel.js'],
      TAGS.map((each) => `${each}.js`),
      ['bodywork-elements.iife.js'],
      [classic],
    ];
    for (const [number, files] of ways.entries()) {
      const visited = await visit(browser, await page(`german-${number}.html`, GERMAN, ...files));
      await visited.renders(['testimonial-carousel']);
      await visited.until(speaksGerman);
      same(visited.requests.filter((each) => each.endsWith('/locales/de.js')).length, 1, 'requests for German');
      await visited.close();
    }
  });
  await test('words that did not come are asked for again, by an address that no browser remembers, unless its hash is known', async () => {
    const file = `${cdn}/locales/de.js`;
    const known = `<script type="importmap">${JSON.stringify({ integrity: { [file]: integrity['locales/de.js'] } })}</script>`;
    for (const [name, scripts, again] of /** @type {const} */ ([
      ['again.html', ['testimonial-carousel.js'], `${file}?again=1`],
      ['again-known.html', [known, 'testimonial-carousel.js'], file],
      ['again-two-maps.html', [OTHER_MAP, known, 'testimonial-carousel.js'], file],
    ])) {
      const visited = await visit(browser, await page(name, GERMAN, ...scripts), {
        allowed: [/could not load its words/, /503/, /de\.js: net::ERR_ABORTED/],
        prepare: failFirst(file),
      });
      const asked = () => visited.requests.filter((each) => each.startsWith(file));
      await visited.until(speaksGerman);
      same(asked(), [file, again], 'requests for German');
      await visited.close();
    }
  });
  await test('every script at once is as good as one, and nothing is said', async () => {
    const all = ['bodywork-elements.iife.js', 'bodywork-elements.js', ...TAGS.map((each) => `${each}.js`)];
    const visited = await visit(browser, await page('all.html', ...all, 'bodywork-elements.iife.js'));
    await visited.renders();
    await visited.opensDialog();
    await visited.close();
  });
  await test('of two versions the first stays, and both are named', async () => {
    for (const file of ['bodywork-elements.js', 'bodywork-elements.iife.js']) {
      const older = (await read(file)).replaceAll(`"${version}"`, '"0.0.9"');
      await write(`older/${file}`, older);
      const kind = file.endsWith('.iife.js') ? '' : 'type="module"';
      const first = `<script ${kind} src="${site}/older/${file}"></script>`;
      const visited = await visit(browser, await page(`versions-${file}.html`, first, file), {
        allowed: [/0\.0\.9/],
      });
      await visited.renders();
      await visited.until(`customElements.get('booking-button').version === '0.0.9'`);
      same(visited.foreseen.length, 1, `messages: ${visited.foreseen.join('\n')}`);
      same(visited.foreseen[0]?.includes(version), true, 'the version that stands back is named');
      await visited.close();
    }
  });
  await test('with a query on its address the dialog opens all the same', async () => {
    for (const file of ['bodywork-elements.js', 'booking-button.js']) {
      const script = `<script type="module" src="${cdn}/${file}?ver=6" crossorigin></script>`;
      const visited = await visit(browser, await page(`query-${file}.html`, script));
      await visited.renders(['booking-button']);
      await visited.page.$eval('booking-button', async (each) => {
        const button = /** @type {import('../../dist/classes.js').BookingButton} */ (each);
        button.booking = { url: button.data?.url ?? '', provider: 'google' };
        await button.updateComplete;
      });
      await visited.opensDialog();
      const framed = await visited.page.$eval(
        'booking-button',
        (each) => each.shadowRoot?.querySelector('iframe')?.src,
      );
      same(framed?.endsWith('?gv=true'), true, `framed as its provider needs it: ${framed}`);
      await visited.close();
    }
  });

  await test('where a policy demands Trusted Types and refuses ours, the children show, and it is said', async () => {
    const refused = `require-trusted-types-for 'script'; trusted-types somebody-else`;
    const visited = await visit(browser, under(`${site}/1-bodywork-elements.js.html`, refused), {
      allowed: [REFUSED, /TrustedHTML/],
    });
    await visited.until(`document.querySelector('booking-button').status === 'error'`);
    const [shown] = await visited.page.$$eval('booking-button a', (links) =>
      links.map((each) => each.checkVisibility()),
    );
    same(shown, true, 'the link shows');
    const said = visited.foreseen.filter((each) => /^<booking-button>.*TrustedHTML/.test(each));
    same(said.length, 1, `messages: ${visited.foreseen.join('\n')}`);
    await visited.close();
  });

  await testIntegrity({ test, browser, read, page, version, tag, cdn });
  await testSnippets({ test, browser, read, site, write, version });
  // A locale is words alone, and as it is.
  for (const file of Object.keys(integrity).filter((each) => !each.startsWith('locales/'))) {
    await test(`the source map of ${file} leads to the sources`, async () => {
      sameSources(await read(file), JSON.parse(await read(`${file}.map`)));
    });
  }
}

/** @param {any} on */
async function testIntegrity({ test, browser, read, page, version, tag, cdn }) {
  const entry = 'booking-button.js';
  const chunk = 'chunks/booking-dialog.js';
  const map = (/** @type {(hash: string) => string} */ change) =>
    read('importmap.json').then((/** @type {string} */ text) => {
      const { integrity } = JSON.parse(text);
      const here = Object.entries(integrity).map(([address, hash]) => {
        const file = address.replace(addressOf(version), '');
        return [`${cdn}/${file}`, file === chunk ? change(String(hash)) : hash];
      });
      return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(here) })}</script>`;
    });
  await test('the import map lets every module through that is as it was published', async () => {
    const visited = await visit(browser, await page('map.html', await map((hash) => hash), tag(entry)));
    await visited.renders(['booking-button']);
    await visited.opensDialog();
    await visited.close();
  });
  await test('the import map keeps out a chunk that is not; the link remains', async () => {
    const other = `sha384-${Buffer.alloc(48).toString('base64')}`;
    const visited = await visit(browser, await page('other.html', await map(() => other), tag(entry)), {
      allowed: [/integrity|booking-dialog|Failed to (?:load|fetch)/i],
    });
    await visited.renders(['booking-button']);
    await visited.page.hover('booking-button');
    await new Promise((resolve) => setTimeout(resolve, 500));
    same(
      visited.foreseen.some((said) => /integrity/i.test(said) && said.includes(chunk)),
      true,
      `a refusal of ${chunk}: ${visited.foreseen.join('\n')}`,
    );
    await visited.close();
  });
}

/**
 * Every snippet with our address in README and docs/, as it stands there: the network's answers come from the package,
 * the data are the demo's.
 *
 * @param {any} on
 */
async function testSnippets({ test, browser, read, site, write, version }) {
  for (const name of ['comparison', 'testimonials']) {
    await write(`${name}.json`, await readFile(join(ROOT, `demo/data/${name}.json`), 'utf8'));
  }
  for (const document of ['README.md', 'docs/script-tag.md']) {
    const text = await readFile(join(ROOT, document), 'utf8');
    const snippets = [...text.matchAll(/```html\n(.*?)```/gs)]
      .map(([, html = '']) => html)
      .filter((html) => html.includes(addressOf(version)));
    await test(`${document} has snippets of this version`, () => same(snippets.length > 0, true, 'snippets'));
    for (const [number, html] of snippets.entries()) {
      const shown = TAGS.filter((each) => html.includes(`<${each}`));
      await test(`${document}, snippet ${number + 1}: ${shown.join(', ')}`, async () => {
        const name = fileOf(document, number);
        const icon = '<link rel="icon" href="data:,">';
        await write(name, `<!doctype html><html lang="en"><title>A practice</title>${icon}${html}</html>`);
        const visited = await visit(browser, `${site}/${name}`, {
          prepare: (page) => answerForNetwork(page, addressOf(version), read),
        });
        await visited.renders(shown);
        same(await visited.defined(), shown, 'defined');
        await visited.close();
      });
      // An import map is an inline script, which a policy names by a hash of its own.
      if (html.includes('importmap')) continue;
      await test(`${document}, snippet ${number + 1}, under a policy made of csp.json`, async () => {
        const visited = await visit(browser, `${site}/${fileOf(document, number)}?policy=${await policy()}`, {
          prepare: (page) => answerForNetwork(page, addressOf(version), read),
        });
        await visited.renders(shown);
        await visited.close();
      });
    }
  }

  async function policy() {
    const csp = JSON.parse(await read('csp.json'));
    const listed = ['script-src', 'connect-src', 'trusted-types'].map((name) => `${name} ${csp[name].join(' ')}`);
    return encodeURIComponent(
      ["default-src 'none'", 'img-src data:', "require-trusted-types-for 'script'", ...listed].join('; '),
    );
  }
}

/**
 * @param {string} document
 * @param {number} number
 */
function fileOf(document, number) {
  return `${document.replace(/\W/g, '-')}-${number}.html`;
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} address
 * @param {(file: string) => Promise<string>} read
 */
export async function answerForNetwork(page, address, read) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (!request.url().startsWith(address)) return request.continue();
    const file = request.url().slice(address.length);
    const body = await read(file);
    const headers = { 'access-control-allow-origin': '*', 'content-type': TYPES[extname(file)] };
    return request.respond({ status: 200, headers, body });
  });
}

/**
 * Answers the first request for a file as a server does that is overloaded.
 *
 * @param {string} file
 * @returns {(page: import('puppeteer-core').Page) => Promise<void>}
 */
function failFirst(file) {
  return async (page) => {
    let failed = false;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const fails = !failed && request.url() === file;
      failed ||= fails;
      void (fails
        ? request.respond({ status: 503, headers: { 'access-control-allow-origin': '*' } })
        : request.continue());
    });
  };
}
