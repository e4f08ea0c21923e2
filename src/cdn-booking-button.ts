/** Entry of cdn/booking-button.js: registers that element alone, in every language there is. */
import './cdn-locales.js';

export * from './booking-button.js';
