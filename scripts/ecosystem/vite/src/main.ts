import 'bodywork-elements';
import { booking, comparison, testimonials } from './data.js';

const table = document.querySelector('modality-comparison')!;
const carousel = document.querySelector('testimonial-carousel')!;
const button = document.querySelector('booking-button')!;
const output = document.querySelector('output')!;

table.comparison = comparison;
table.addEventListener('modality-differences', (event) => {
  output.append(`only what differs: ${event.differencesOnly}, ${event.hidden.toFixed()} hidden. `);
});
carousel.testimonials = testimonials;
carousel.addEventListener('testimonial-change', (event) => {
  output.append(`testimonial ${event.index.toFixed()}, by the ${event.reason}. `);
});
button.booking = booking;
button.addEventListener('booking-open', (event) => {
  event.preventDefault();
  output.append('asked to book. ');
});
