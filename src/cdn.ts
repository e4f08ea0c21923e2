/** Entry of the files for script tags: registers all three elements, with everything they need inside. */
export * from './index.js';
