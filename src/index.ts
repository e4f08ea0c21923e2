/** Registers all three elements and exports everything public. */
import './modality-comparison.js';
import './testimonial-carousel.js';
import './booking-button.js';

export * from './classes.js';
