/**
 * Valibot's schemas as plain words, without the code that validates by them: ours are read by `schema-walk.ts`, and a
 * page that loads a script tag should not pay for what nothing calls. The build puts this in valibot's place; what
 * is missing here fails it.
 */

/** @param {string} type */
const check = (type) => (/** @type {unknown} */ requirement) => ({ type, requirement });

export const string = () => ({ type: 'string' });
export const number = () => ({ type: 'number' });
export const boolean = () => ({ type: 'boolean' });
export const object = (/** @type {object} */ entries) => ({ type: 'object', entries });
export const array = (/** @type {object} */ item) => ({ type: 'array', item });
export const record = (/** @type {object} */ key, /** @type {object} */ value) => ({ type: 'record', key, value });
export const optional = (/** @type {object} */ wrapped) => ({ type: 'optional', wrapped });
export const union = (/** @type {object[]} */ options) => ({ type: 'union', options });
export const picklist = (/** @type {unknown[]} */ options) => ({ type: 'picklist', options });
export const pipe = (/** @type {object[]} */ ...pipe) => ({ ...pipe[0], pipe });
export const metadata = (/** @type {object} */ words) => ({ type: 'metadata', metadata: words });
export const regex = check('regex');
export const minLength = check('min_length');
export const maxLength = check('max_length');
export const minValue = check('min_value');
export const maxValue = check('max_value');
export const multipleOf = check('multiple_of');
