/**
 * What the files for script tags need of @lit/localize: English, where neither the author nor a translation has a word. The
 * rest of it serves applications, which import modules. The build puts this in its place.
 */

/** @typedef {{strings: readonly string[], values: readonly unknown[]}} Template */

/**
 * @param {readonly string[]} strings
 * @param {unknown[]} values
 * @returns {Template}
 */
export const str = (strings, ...values) => ({ strings, values });

/** @param {string | Template} template */
export const msg = (template) =>
  typeof template === 'string'
    ? template
    : template.strings.map((text, n) => text + (template.values[n] ?? '')).join('');
