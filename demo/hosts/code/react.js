/** React 19 and, with the other package under its name, React 18. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { run } from './harness.js';

run((target) => {
  const root = createRoot(target);
  return ({ data: { comparison, testimonials, booking }, label }) =>
    root.render(
      createElement(
        'div',
        null,
        createElement('modality-comparison', { comparison }, createElement('p', null, 'Two kinds, in words.')),
        createElement('testimonial-carousel', { testimonials, label }, createElement('p', null, 'Quotes, in words.')),
        createElement('booking-button', { booking, mode: 'dialog' }),
      ),
    );
});
