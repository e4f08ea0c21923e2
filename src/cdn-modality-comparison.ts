/** Entry of cdn/modality-comparison.js: registers that element alone, in every language there is. */
import './cdn-locales.js';

export * from './modality-comparison.js';
