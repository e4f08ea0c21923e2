/** Tests the themes as they are packed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainPage } from './package-pages.mjs';
import { same } from './tally.mjs';
import { visit } from './visit.mjs';

/** What a comparison stands on by each theme, where the page is light. */
export const SURFACES = { earth: 'rgb(250, 245, 236)', clinic: 'rgb(255, 255, 255)' };

/** @param {import('puppeteer-core').Page} page */
export const surface = (page) =>
  page.$eval('modality-comparison', (element) => getComputedStyle(element).backgroundColor);

/** @param {import('puppeteer-core').Page} page */
const font = (page) =>
  page.$eval('modality-comparison', (element) => {
    return getComputedStyle(/** @type {Element} */ (element.shadowRoot?.querySelector('td'))).fontFamily;
  });

/**
 * @param {{
 *   test: ReturnType<typeof import('./tally.mjs').tally>['test'],
 *   browser: import('puppeteer-core').Browser,
 *   installed: string,
 *   site: string,
 *   write: (file: string, text: string) => Promise<void>,
 * }} on
 */
export async function testThemes({ test, browser, installed, site, write }) {
  for (const [name, expected] of Object.entries(SURFACES)) {
    await test(`a page that links the theme ${name} has its colours and its letters`, async () => {
      const files = '/node_modules/bodywork-elements';
      const head = `<link rel="stylesheet" href="${files}/themes/${name}.css"><script type="module" src="${files}/cdn/bodywork-elements.js"></script>`;
      await write(`${name}.html`, plainPage(head, `${site}/booking.html`));
      const visited = await visit(browser, `${site}/${name}.html`);
      await visited.renders();
      same(await surface(visited.page), expected, 'surface');
      const own = (await readFile(join(installed, `themes/${name}.css`), 'utf8')).match(
        /--bodywork-font: ([^;]+);/,
      )?.[1];
      same((await font(visited.page)).replaceAll('"', "'"), own, 'font');
      await visited.close();
    });
  }
}
