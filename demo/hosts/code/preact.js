import { h, render } from 'preact';
import { run } from './harness.js';

run(
  (target) =>
    ({ data: { comparison, testimonials, booking }, label }) =>
      render(
        h(
          'div',
          null,
          h('modality-comparison', { comparison }, h('p', null, 'Two kinds, in words.')),
          h('testimonial-carousel', { testimonials, label }, h('p', null, 'Quotes, in words.')),
          h('booking-button', { booking, mode: 'dialog' }),
        ),
        target,
      ),
);
