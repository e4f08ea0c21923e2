/** Tests languages as people get them: by script tag, with every request counted, and in apps of both kinds. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { plainPage } from './package-pages.mjs';
import { same } from './tally.mjs';
import { visit } from './visit.mjs';

/** A carousel that says words of its own, and what brings them. */
const app = (/** @type {string} */ lang, script = '<script type="module" src="./main.ts"></script>') => `<!doctype html>
<html lang="${lang}">
  <head>
    <title>A practice</title>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    ${script}
  </head>
  <body>
    <p></p>
    <testimonial-carousel><script type="application/json">[{"quote": "Sample quote.", "edited": true}]</script></testimonial-carousel>
    <testimonial-carousel lang="fr"><script type="application/json">[{"quote": "Sample quote.", "edited": true}]</script></testimonial-carousel>
  </body>
</html>
`;

const EDITED = 'bodywork.testimonials.edited';

/** An application that speaks by @lit/localize itself, with a message of its own. */
const OWN = {
  'index.html': app('en'),
  'de.ts': `import { templates as ours } from 'bodywork-elements/locales/de.js';
export const templates = { ...ours, 'app.greeting': 'Guten Tag' };
`,
  'main.ts': `import 'bodywork-elements';
import { configureLocalization, msg } from '@lit/localize';

const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['de'],
  loadLocale: () => import('./de.js'),
});
const greet = () => {
  document.querySelector('p')!.textContent = msg('Good day', { id: 'app.greeting' });
};
greet();
Object.assign(window, {
  async speak(locale: string) {
    await setLocale(locale);
    greet();
  },
});
`,
};

/** An application that leaves languages to us. */
const OURS = {
  'index.html': app('de-CH'),
  'main.ts': `import 'bodywork-elements';
import 'bodywork-elements/localization.js';
`,
};

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
export async function testLanguages({ test, browser, folder, installed, cdn, site, write }) {
  const edited = async (/** @type {string} */ locale) => {
    const text = await readFile(join(installed, `cdn/locales/${locale}.js`), 'utf8');
    return JSON.parse(text.replace(/^export default |;\s*$/g, ''))[EDITED];
  };
  const [german, french] = [await edited('de'), await edited('fr')];

  await test('a locale for script tags is words alone: no import, no note for translators', async () => {
    const text = await readFile(join(installed, 'cdn/locales/de.js'), 'utf8');
    const messages = JSON.parse(text.replace(/^export default |;\s*$/g, ''));
    same(
      Object.values(messages).every((each) => typeof each === 'string'),
      true,
      'texts',
    );
    const script = await readFile(join(installed, 'cdn/bodywork-elements.js'), 'utf8');
    same(script.includes('Name of the region when the author gave none'), false, 'notes in the script');
  });

  for (const file of ['bodywork-elements.js', 'bodywork-elements.iife.js']) {
    const kind = file.endsWith('.iife.js') ? '' : 'type="module"';
    for (const [lang, locales] of /** @type {const} */ ([
      ['en', []],
      ['pl', []],
      ['de-CH', ['de']],
      ['pt', ['pt-BR']],
    ])) {
      await test(`${file} on a page in ${lang} asks for itself${locales.length > 0 ? ` and ${locales[0]}` : ''} alone`, async () => {
        const html = plainPage(`<script ${kind} src="${cdn}/${file}" crossorigin></script>`, '#').replace(
          'lang="en"',
          `lang="${lang}"`,
        );
        await write(`speaks-${lang}-${file}.html`, html);
        const visited = await visit(browser, `${site}/speaks-${lang}-${file}.html`);
        await visited.renders();
        await visited.page.waitForNetworkIdle({ idleTime: 300 });
        const foreign = visited.requests.filter((each) => each.startsWith(cdn)).sort();
        same(foreign, [`${cdn}/${file}`, ...locales.map((each) => `${cdn}/locales/${each}.js`)].sort(), 'requests');
        await visited.close();
      });
    }
  }

  const fromDisk = (/** @type {string} */ file) => String(pathToFileURL(join(folder, file)));
  await test('the classic script on a page from disk asks for its words once, says why there are none, and takes own ones', async () => {
    const script = `<script defer src="${pathToFileURL(join(installed, 'cdn/bodywork-elements.iife.js'))}"></script>`;
    await write('disk.html', app('de', script).replace('lang="fr"', `messages='{"edited": "Gekürzt"}'`));
    const visited = await visit(browser, fromDisk('disk.html'), { allowed: [/locales\/de\.js|ERR_FAILED|from disk/] });
    await visited.renders(['testimonial-carousel']);
    // What failed elsewhere is tried again sooner.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    same(await said(visited.page), ['', 'Edited', 'Gekürzt'], 'words');
    same(visited.requests.filter((each) => each.includes('/locales/')).length, 1, 'requests for words');
    const warnings = visited.foreseen.filter((each) => each.startsWith('bodywork-elements'));
    same(warnings.length, 1, 'warnings');
    same(
      warnings[0]?.includes('its words in de cannot be fetched from disk and stay English'),
      true,
      warnings[0] ?? '',
    );
    await visited.close();
  });
  await test('a page from disk whose script comes from the network speaks its language', async () => {
    await write('from-network.html', app('de', `<script defer src="${cdn}/bodywork-elements.iife.js"></script>`));
    const visited = await visit(browser, fromDisk('from-network.html'));
    await visited.until(`document.querySelector('testimonial-carousel').shadowRoot?.textContent.includes('${german}')`);
    await visited.close();
  });

  await test('an application with its own @lit/localize has our words among its own', async () => {
    const address = await built('own', OWN);
    const visited = await visit(browser, address);
    await visited.renders(['testimonial-carousel']);
    same(await said(visited.page), ['Good day', 'Edited', 'Edited'], 'in English');
    await visited.page.evaluate(`speak('de')`);
    await visited.until(`document.querySelector('testimonial-carousel').shadowRoot.textContent.includes('${german}')`);
    same(await said(visited.page), ['Guten Tag', german, german], 'in German');
    await visited.page.evaluate(`speak('en')`);
    await visited.until(`document.querySelector('testimonial-carousel').shadowRoot.textContent.includes('Edited')`);
    await visited.close();
  });

  await test('an application that leaves languages to us fetches each that is around an element, once', async () => {
    const visited = await visit(browser, await built('ours', OURS));
    await visited.renders(['testimonial-carousel']);
    await visited.until(
      `document.querySelectorAll('testimonial-carousel')[1].shadowRoot.textContent.includes('${french}')`,
    );
    await visited.until(`document.querySelector('testimonial-carousel').shadowRoot.textContent.includes('${german}')`);
    const scripts = visited.requests.filter((each) => /\/(?:de|fr|es|it|ja|nl|ar|pt-BR)-[^/]*\.js$/.test(each));
    same(scripts.map((each) => each.replace(/.*\/(\w+)-[^/]*$/, '$1')).sort(), ['de', 'fr'], 'locales');
    await visited.close();
  });

  /**
   * @param {string} name
   * @param {Readonly<Record<string, string>>} files
   */
  async function built(name, files) {
    for (const [file, text] of Object.entries(files)) await write(`${name}/${file}`, text);
    await build({ root: join(folder, name), base: './', configFile: false, logLevel: 'warn' });
    return `${site}/${name}/dist/index.html`;
  }
}

/** @param {import('puppeteer-core').Page} page */
function said(page) {
  return page.evaluate(() => [
    document.querySelector('p')?.textContent,
    ...[...document.querySelectorAll('testimonial-carousel')].map(
      (each) => each.shadowRoot?.querySelector('.disclosure')?.textContent,
    ),
  ]);
}
