import { h, render } from 'vue';
import { run } from './harness.js';

run(
  (target) =>
    ({ data: { comparison, testimonials, booking }, label }) =>
      render(
        h('div', [
          h('modality-comparison', { comparison }, h('p', 'Two kinds, in words.')),
          h('testimonial-carousel', { testimonials, label }, h('p', 'Quotes, in words.')),
          h('booking-button', { booking, mode: 'dialog' }),
        ]),
        target,
      ),
);
