/**
 * Hostile data where there is no page: what a server writes, by the command's function and by Lit's own renderer, holds
 * nothing that we did not put there, and no address that leads where none may. Run by node --test, and for longer by
 * `npm run test:fuzz -- --engine node`.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { prerender } from '../../dist/ssr.js';
import { renderElement } from '../../scripts/hosts/render.mjs';
import { importTs } from '../../scripts/testing/import-ts.mjs';

/** @typedef {import('../shared/testing/hostile-case.js').HostileCase} HostileCase */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} ParentNode */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Template} Template */

const { READERS } = await importTs('src/prerender/data-of.ts');
const { CHOICES, failureOf, hostileCases, twisted } = await importTs('src/shared/testing/hostile-case.ts');
const { strangersAmong } = await importTs('src/shared/testing/expected-tree.ts');
const { fullData } = await importTs('src/shared/testing/full-data.ts');
const { GOOD_URLS, hostileUrl, NAUGHTY_TEXTS } = await importTs('src/shared/testing/hostile.ts');
const { extremes, nestedHtml } = await importTs('src/shared/testing/extremes.ts');
const { saidTwice } = await importTs('src/shared/testing/said.ts');
const { KEPT } = await importTs('src/shared/testing/kept-cases.ts');

const { minutes, seed = 20_260 } = JSON.parse(process.env['LONG_RUN'] ?? '{}');
/** Cases of a short run: the same on every machine, so that it says the same. */
const FEW = 600;
/** Addresses that are tried in every field. */
const ADDRESSES = 150;
/** Seconds of a round of a long run. */
const ROUND = 30;
/** Where the page is, once it is somewhere. */
const SITE = 'https://site.example/page.html';
const MARK = 'data-prerendered';

/** Attributes that decide what is rendered; who sets them is the page's author. */
const OPTIONS = {
  'booking-button': ['mode', 'icon', 'variant', 'provider', 'label', 'href'],
  'modality-comparison': ['layout', 'columns', 'heading-level', 'differences-only'],
  'testimonial-carousel': ['layout', 'name-format', 'require-consent', 'label', 'heading-level'],
};

const cases = fc.oneof(
  ...Object.entries(READERS).map(([tag, { schema }]) =>
    hostileCases(tag, schema, OPTIONS[/** @type {keyof typeof OPTIONS} */ (tag)]),
  ),
);
/** How many cases were rendered: a run that renders nothing proves nothing. */
let rendered = 0;

describe('hostile data on a server', () => {
  for (const [what, hostile] of Object.entries(KEPT)) {
    it(`do no harm any more: ${what}`, async () => assert.deepEqual(await survive(hostile), []));
  }

  for (const [tag, { schema, name }] of Object.entries(READERS)) {
    for (const source of /** @type {const} */ (['attribute', 'property'])) {
      /** @param {readonly import('../shared/testing/full-data.js').Filling[]} fillings @param {number} least */
      const inEveryField = async (fillings, least) => {
        const before = rendered;
        const wrong = [];
        for (const [index, filling] of fillings.entries()) {
          const attributes = choice(tag, index);
          const data = fullData(schema, filling);
          const given = source === 'attribute' ? JSON.stringify(data) : data;
          const found = await survive({ tag, source, attributes, given });
          wrong.push(...found.map((each) => `${JSON.stringify({ attributes, filling })}: ${each}`));
        }
        assert.deepEqual(wrong.slice(0, 5), []);
        assert.ok(rendered - before >= least, `only ${rendered - before} of ${fillings.length} were rendered`);
      };

      const isButton = tag === 'booking-button';

      it(`do no harm in every field of <${tag}>, as ${name} by ${source}: texts`, () => {
        const fillings = NAUGHTY_TEXTS.map((/** @type {string} */ text) => ({ text, url: GOOD_URLS[0] }));
        // Without a word in a name there is nothing to show; a button has words of its own. Code for a server stays as it is.
        const shows = (/** @type {{text: string}} */ { text }) =>
          (isButton || text.trim() !== '') && !(source === 'attribute' && text.startsWith('{{'));
        const least = fillings.filter(shows).length;
        return inEveryField(fillings, least);
      });

      it(`do no harm in every field of <${tag}>, as ${name} by ${source}: addresses`, () => {
        const fillings = fc
          .sample(hostileUrl, { numRuns: ADDRESSES, seed })
          .map((url) => ({ text: 'Sample quote.', url: String(url) }));
        // A button without its address is none, and pictures in addresses may be too much for one attribute.
        return inEveryField(fillings, ADDRESSES / 2);
      });
    }

    for (const [what, hostile] of Object.entries(extremes(tag, schema))) {
      it(`do no harm in <${tag}>: ${what}`, async () => assert.deepEqual(await survive(hostile), []));
    }

    for (const source of /** @type {const} */ (['children', 'targetHtml'])) {
      it(`do no harm in <${tag}>: elements in elements, by ${source}`, async () =>
        assert.deepEqual(await survive({ tag, source, attributes: {}, given: nestedHtml(tag) }), []));
    }
  }

  it('do no harm', async () => {
    const rounds = minutes === undefined ? 1 : Math.ceil((minutes * 60) / ROUND);
    const limits =
      minutes === undefined ? { numRuns: FEW } : { numRuns: 1_000_000, interruptAfterTimeLimit: ROUND * 1_000 };
    const failures = [];
    for (let n = 0; n < rounds; n++) {
      rendered = 0;
      const result = await fc.check(harmless, {
        seed: seed + n,
        markInterruptAsFailure: false,
        ...limits,
      });
      if (minutes !== undefined) console.log(`seed ${seed + n}: ${result.numRuns} cases (${rendered} rendered)`);
      if (result.failed) failures.push(failureOf(result.counterexample?.[0], result.errorInstance, seed + n));
      // About half of them are; a round that time cut off early may have any.
      else if (result.numRuns >= FEW && rendered < result.numRuns / 4)
        failures.push(`Of ${result.numRuns} cases only ${rendered} were rendered.`);
    }
    assert.deepEqual(failures, []);
  });
});

const harmless = fc.asyncProperty(cases, async (hostile) => {
  const wrong = await survive(/** @type {HostileCase} */ (hostile));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
});

/**
 * @param {HostileCase} hostile
 * @returns {Promise<string[]>} what went wrong; empty where nothing did
 */
async function survive(hostile) {
  try {
    return hostile.source === 'property' ? await byLit(hostile) : await byFunction(hostile);
  } catch (error) {
    return [`it threw ${error instanceof Error ? error.stack : error}`];
  }
}

/** As a framework's server renders it, with a property. @param {HostileCase} hostile */
async function byLit({ tag, attributes, given, twist }) {
  const properties = { [READERS[tag].name]: twisted(given, twist) };
  const wrong = wrongIn(await renderElement({ tag, attributes, properties }));
  return wrong.found === 1 ? wrong.said : [...wrong.said, `${wrong.found} elements are rendered`];
}

/** As the command renders it, in a page. @param {HostileCase} hostile */
async function byFunction(hostile) {
  const html = pageOf(hostile);
  const options = {
    file: 'page.html',
    read: (/** @type {string} */ address) => (address === '/data.json' ? String(hostile.given) : undefined),
  };
  const result = await prerender(html, options);
  const { said } = wrongIn(result.html);
  const lines = result.problems.map(({ path, message }) => `${path}: ${message}`);
  said.push(...saidTwice(result.problems));
  said.push(...lines.filter((line) => line.includes('could not be re')));
  if (result.rendered === 0 && lines.length === 0 && hostile.source !== 'src' && hostile.source !== 'children')
    said.push('nothing is rendered, without a word');
  if (withoutOurs(result.html) !== withoutOurs(html))
    said.push(`the page around it became ${result.html.slice(0, 2_000)}`);
  if ((await prerender(result.html, options)).html !== result.html) said.push('a second run changes something');
  if ((await prerender(result.html, { ...options, clean: true })).html !== html)
    said.push('cleaning gives something else');
  return said;
}

/** @param {HostileCase} hostile */
function pageOf({ tag, attributes, source, given }) {
  const text = String(given);
  const script = (/** @type {string} */ id) =>
    `<script type="application/json"${id}>${text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}</script>`;
  const own = { ...attributes };
  let [inside, after] = ['', ''];
  if (source === 'attribute') own[READERS[tag].name] = text;
  if (source === 'src' || source === 'href') own[source] = text;
  if (source === 'file') own['src'] = '/data.json';
  if (source === 'target' || source === 'targetHtml') own['src'] = '#hostile-target';
  if (source === 'script') inside = script('');
  if (source === 'children') inside = text;
  if (source === 'target') after = script(' id="hostile-target"');
  if (source === 'targetHtml') after = `<div id="hostile-target" hidden>${text}</div>`;
  const written = Object.entries(own).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<!doctype html><html lang="en"><body><${tag}${written.join('')}>${inside}</${tag}><p>After.</p>${after}</body></html>`;
}

/**
 * What should not be in the trees of our elements, as a browser would read them.
 *
 * @param {string} html
 */
function wrongIn(html) {
  /** @type {string[]} */
  const said = [];
  let found = 0;
  for (const host of elementsIn(parse(html))) {
    const [shadow] = host.childNodes.filter(isShadow);
    if (!Object.hasOwn(READERS, host.tagName) || !shadow) continue;
    found++;
    const [style, ...tree] = elementsIn(shadow.content);
    if (style?.tagName !== 'style') said.push('its style sheet does not come first');
    const drawn = tree.map(({ tagName, attrs }) => ({
      localName: tagName,
      id: attrs.find(({ name }) => name === 'id')?.value ?? '',
      attributes: attrs,
    }));
    // What is there without data is what the children are put into.
    if (tree.some(({ tagName }) => tagName !== 'div' && tagName !== 'slot')) rendered++;
    said.push(...strangersAmong(host.tagName, drawn, SITE));
  }
  return { said, found };
}

/** A page as a browser reads it, but for what we write into it. @param {string} html */
function withoutOurs(html) {
  const page = parse(html);
  for (const host of elementsIn(page)) {
    const shadow = host.childNodes.find(isShadow);
    if (!shadow) continue;
    host.childNodes = host.childNodes.filter((each) => each !== shadow);
    const ours = shadow.attrs.find(({ name }) => name === MARK)?.value.split(' ') ?? [];
    host.attrs = host.attrs.filter(({ name }) => !ours.includes(name));
  }
  return serialize(page);
}

/** In the page's order, however deep they are. @param {ParentNode} root */
function elementsIn(root) {
  /** @type {Element[]} */
  const found = [];
  const waiting = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('tagName' in node)) continue;
    found.push(node);
    waiting.push(...[...node.childNodes].reverse());
  }
  return found;
}

/** @param {import('parse5').DefaultTreeAdapterTypes.Node} node @returns {node is Template} */
function isShadow(node) {
  return node.nodeName === 'template' && 'attrs' in node && node.attrs.some(({ name }) => name === 'shadowrootmode');
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** The option that decides most, with one of its values after the other. @param {string} tag @param {number} turn */
function choice(tag, turn) {
  const [name = ''] = OPTIONS[/** @type {keyof typeof OPTIONS} */ (tag)];
  return { [name]: CHOICES[name][turn % CHOICES[name].length] };
}
