/** Takes HTML and CSS of the documents: a browser opens them, with the packed files and the data of demo/starter/. */
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressOf } from '../../cdn-trust.mjs';
import { elementsOf } from '../../manifest.mjs';
import { answerForNetwork } from '../script-tags.mjs';
import { same } from '../tally.mjs';
import { ROOT } from '../tarball.mjs';
import { TAGS, visit } from '../visit.mjs';

const ICON = '<link rel="icon" href="data:,">';
const SCRIPT = '<script type="module" src="/cdn/bodywork-elements.js"></script>';
const ALL = `<modality-comparison src="comparison.json"></modality-comparison>
<testimonial-carousel src="testimonials.json"></testimonial-carousel>
<booking-button href="https://calendly.com/you/session"></booking-button>`;
/** What a page has that a snippet speaks of by its id. */
const TABLE = '<tr><th></th><th>Massage</th></tr><tr><th>Pressure</th><td>Light to firm</td></tr>';

/** @typedef {import('./blocks.mjs').Block} Block */
/**
 * @typedef {object} Site
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} installed - the package's folder
 * @property {string} root - the folder that is served
 * @property {string} origin
 * @property {string} version
 * @property {(file: string, text: string) => Promise<void>} write - into that folder
 */

/** The folders and files a practice's web space would have. @param {Site} site */
export async function fillSite({ installed, root }) {
  for (const part of ['cdn', 'themes']) await cp(join(installed, part), join(root, part), { recursive: true });
  for (const name of ['comparison', 'testimonials', 'booking']) {
    await cp(join(ROOT, `demo/starter/${name}.json`), join(root, `${name}.json`));
  }
}

/**
 * @param {Block} block
 * @param {Site} site
 */
export async function takeHtml({ name, code }, site) {
  const tags = TAGS.filter((tag) => code.includes(`<${tag}`));
  const styled = /themes\/\w+\.css|<style>[^<]*--bodywork-accent/.test(code);
  const script = code.includes('<script') && /bodywork-elements[^"]*\.js"/.test(code);
  if (tags.length === 0 && !styled && !script) throw new Error('It has none of the elements, no theme and no script.');
  const body = tags.length === 0 ? code + ALL : code;
  const opened = await open(site, name, (script ? '' : SCRIPT) + body);
  await opened.renders(tags.length === 0 ? TAGS : tags);
  const issues = await opened.page.evaluate(
    (all) =>
      [...document.querySelectorAll(all)].flatMap((each) => {
        const { status, issues } = /** @type {any} */ (each);
        const found = issues.filter((/** @type {any} */ { advice }) => !advice);
        return status === 'ready' && found.length === 0
          ? []
          : [`${each.localName}: ${status} ${JSON.stringify(found)}`];
      }),
    (tags.length === 0 ? TAGS : tags).join(),
  );
  same(issues, [], 'elements that complain');
  if (styled) {
    const accent = await opened.page.evaluate(() =>
      getComputedStyle(document.body).getPropertyValue('--bodywork-accent'),
    );
    same(accent !== '', true, 'an accent');
  }
  await opened.close();
}

/**
 * Every rule and every value is one that the browser knows, and what is ours is in the manifest.
 *
 * @param {Block} block
 * @param {Site} site
 */
export async function takeCss({ name, code }, site) {
  const elements = elementsOf(JSON.parse(await readFile(join(site.installed, 'custom-elements.json'), 'utf8')));
  const named = (/** @type {'cssProperties' | 'parts' | 'states'} */ list) =>
    elements.flatMap((element) => element[list].map((each) => each.name));
  const ours = [...code.matchAll(/--(?:bodywork|modality-comparison|testimonial-carousel|booking-button)[\w-]*/g)];
  const unknown = [
    ...ours.flatMap(([property]) => (named('cssProperties').includes(property) ? [] : property)),
    ...[...code.matchAll(/([\w-]*)::part\(([\w-]+)\)/g)].flatMap(([whole, tag, part = '']) => {
      const of = elements.filter((element) => !tag || element.tag === tag);
      return of.some(({ parts }) => parts.some((each) => each.name === part)) ? [] : whole;
    }),
    ...[...code.matchAll(/:state\(([\w-]+)\)/g)].flatMap(([whole, state = '']) =>
      named('states').includes(state) ? [] : whole,
    ),
  ];
  same(unknown, [], 'names that are not ours');
  const opened = await open(site, name, `${SCRIPT}<style>${code}</style>${ALL}`);
  await opened.renders();
  const faults = await opened.page.evaluate((css) => {
    const text = css.replace(/\/\*.*?\*\//gs, '');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    /** @type {(list: Iterable<CSSRule>) => number} */
    const rules = (list) =>
      [...list].reduce((sum, rule) => sum + 1 + rules(/** @type {any} */ (rule).cssRules ?? []), 0);
    const [written, read] = [text.split('{').length - 1, rules(sheet.cssRules)];
    const values = [...text.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+);/g)];
    const refused = values.filter(([, property = '', value = '']) => !CSS.supports(property, value.trim()));
    return [
      ...(written === read && written > 0 ? [] : [`${written} rules, of which ${read} are read`]),
      ...refused.map(([whole]) => whole),
      ...(values.length === 0 ? ['no value'] : []),
    ];
  }, code);
  same(faults, [], 'what the browser does not know');
  await opened.close();
}

/**
 * @param {Site} site
 * @param {string} name
 * @param {string} html
 */
export async function open(site, name, html) {
  const file = `${name.replace(/\W/g, '-')}.html`;
  const wanted = [...html.matchAll(/<([\w-]+)[^>]* (?:src="#|for=")([\w-]+)"/gs)].filter(
    ([, , id = '']) => !html.includes(`id="${id}"`),
  );
  const fixtures = wanted.map(([, tag, id]) => {
    if (tag === 'modality-comparison') return `<table id="${id}">${TABLE}</table>`;
    throw new Error(`Nothing on the page has the id ${id} that <${tag}> asks for.`);
  });
  const page = `<!doctype html><html lang="en"><head><title>A practice</title>${ICON}</head><body>${html}${fixtures.join('')}</body></html>`;
  await site.write(file, /<!doctype/i.test(html) ? html.replace('</head>', `${ICON}</head>`) : page);
  return visit(site.browser, `${site.origin}/${file}`, {
    prepare: (visited) =>
      // The whole package is there, not only its scripts.
      answerForNetwork(visited, addressOf(site.version).replace(/cdn\/$/, ''), (file) =>
        readFile(join(site.installed, file), 'utf8'),
      ),
  });
}
