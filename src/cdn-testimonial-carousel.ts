/** Entry of cdn/testimonial-carousel.js: registers that element alone, in every language there is. */
import './cdn-locales.js';

export * from './testimonial-carousel.js';
