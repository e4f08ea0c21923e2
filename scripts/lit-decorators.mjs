/**
 * The two decorators of Lit that we use, for the one way TypeScript compiles them here: Lit's own also serve the
 * other ways, which no code of ours takes. The build of the files for script tags puts this in their place; a
 * decorator that is missing here fails it.
 */

/** @param {import('lit').PropertyDeclaration} [options] */
export const property = (options) => (/** @type {any} */ prototype, /** @type {string} */ name) => {
  prototype.constructor.createProperty(name, options);
};

/** @param {string} selector */
export const query = (selector) => (/** @type {object} */ prototype, /** @type {string} */ name) => {
  Object.defineProperty(prototype, name, {
    configurable: true,
    /** @this {import('lit').LitElement} */
    get() {
      return this.renderRoot?.querySelector(selector) ?? null;
    },
  });
};
