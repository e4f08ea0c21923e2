/** Renders elements on the server, as a site would, from the compiled package. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const DATA = join(import.meta.dirname, '../../demo/data');

/**
 * @typedef {object} Rendering
 * @property {string} tag
 * @property {Readonly<Record<string, string>>} [attributes]
 * @property {Readonly<Record<string, unknown>>} [properties]
 * @property {string} [children]
 */

/**
 * @param {Rendering} rendering
 * @returns {Promise<string>}
 */
export async function renderElement({ tag, attributes = {}, properties = {}, children = '' }) {
  const { render } = await import('@lit-labs/ssr');
  const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
  const { html, unsafeStatic } = await import('lit/static-html.js');
  const { unsafeHTML } = await import('lit/directives/unsafe-html.js');
  // By an address that is made here: Vite bundles what its configuration imports, also before there is a build.
  await import(new URL('../../dist/index.js', import.meta.url).href);
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
  return collectResult(render(template));
}

/** All three, with the demo's data. */
export async function renderElements() {
  const json = (/** @type {string} */ name) => readFile(join(DATA, `${name}.json`), 'utf8');
  const booking = JSON.stringify({ url: '/demo/hosts/booking.html', label: 'Book a session with me' });
  const all = await Promise.all([
    renderElement({ tag: 'booking-button', attributes: { booking, mode: 'dialog' } }),
    renderElement({ tag: 'testimonial-carousel', attributes: { testimonials: await json('testimonials-samples') } }),
    renderElement({ tag: 'modality-comparison', attributes: { comparison: await json('comparison') } }),
  ]);
  // Every line of what follows has its place before the script comes.
  return all.join('\n<p>Text between them.</p>\n');
}
