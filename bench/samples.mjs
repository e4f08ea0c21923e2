/* What is shown, in several sizes: data, and the HTML that somebody would write by hand for it. */

/** @typedef {{quote: string, author: string, date: string}} Quote */
/** @typedef {string | boolean | readonly string[]} Value */

/**
 * @param {number} count
 * @returns {Quote[]}
 */
export const quotes = (count) =>
  Array.from({ length: count }, (_, n) => ({
    quote: `Sample quote ${n}. ${'It says a little more. '.repeat(n % 4)}`.trim(),
    author: 'Sample client',
    date: '2024',
  }));

/** @param {Quote} quote */
export const figure = ({ quote, author, date }) =>
  `<figure><blockquote><p>${quote}</p></blockquote><figcaption>${author} <time>${date}</time></figcaption></figure>`;

/**
 * Each quote within two tags.
 *
 * @param {readonly Quote[]} data
 * @param {string} open
 * @param {string} close
 */
export const slides = (data, open, close) => data.map((each) => `${open}${figure(each)}${close}`).join('');

export const ROW_STYLES = `<style>
  .row { display: flex; overflow-x: auto; scroll-snap-type: x mandatory; gap: 2.5em }
  .row > * { flex: 0 0 100%; scroll-snap-align: start }
  .embla { overflow: hidden } .embla > div { display: flex } .embla > div > * { flex: 0 0 100% }
</style>`;

/** @param {number} modalities @param {number} aspects */
export function comparison(modalities, aspects) {
  const ids = Array.from({ length: modalities }, (_, n) => `m${n}`);
  /** @returns {Value} */
  const value = (/** @type {number} */ row, /** @type {number} */ column) =>
    /** @type {const} */ ([`Value ${row} of ${column}`, 'The same', ['One', 'Two'], (row + column) % 2 === 0])[
      (row + column) % 4
    ] ?? '';
  return {
    title: 'Comparison',
    modalities: ids.map((id) => ({ id, name: `Modality ${id}` })),
    aspects: Array.from({ length: aspects }, (_, row) => ({
      label: `Aspect ${row}`,
      values: Object.fromEntries(ids.map((id, column) => [id, value(row, column)])),
    })),
  };
}

/** @param {Value} value */
export const word = (value) => (value ? '✓ Yes' : '✗ No');

/** @param {Value | undefined} value */
const cell = (value) => {
  if (Array.isArray(value)) return `<ul>${value.map((each) => `<li>${each}</li>`).join('')}</ul>`;
  return typeof value === 'boolean' ? word(value) : (value ?? '');
};

/** @param {ReturnType<typeof comparison>} data */
export function table({ title, modalities, aspects }) {
  const heads = modalities.map(({ name }) => `<th scope="col">${name}</th>`).join('');
  const rows = aspects.map(({ label, values }) => {
    /** @param {Value | undefined} value */
    const cells = modalities.map(({ id }) => `<td>${cell(values[id])}</td>`).join('');
    return `<tr><th scope="row">${label}</th>${cells}</tr>`;
  });
  return `<table><caption>${title}</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
