/** Entry of the files for script tags: registers all three elements, with everything they need inside. */
import './cdn-locales.js';

export * from './index.js';
