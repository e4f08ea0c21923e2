/* Much at once: many elements on a page, the most data an element takes, and the demo page on a phone. */
import { instances } from './instances.js';
import { comparison, quotes } from '../samples.mjs';
import { byHand as table } from './modality-comparison.js';
import { byHand as row } from './testimonial-carousel.js';

const made = (tag, property, value, style) => (root) => {
  const element = Object.assign(document.createElement(tag), { [property]: value });
  Object.assign(element.style, style);
  root.append(element);
  return { rendered: element.updateComplete };
};

const booking = { url: 'https://example.com/book', label: 'Book a session with me' };

const small = comparison(4, 12);
const largest = comparison(12, 500);
const thousand = quotes(1000);

const kinds = {
  carousels: { floor: row(quotes(10)), element: made('testimonial-carousel', 'testimonials', quotes(10)) },
  comparisons: {
    floor: table(small),
    element: made('modality-comparison', 'comparison', small),
    // As docs/your-page.md has it for hundreds of them.
    'element, laid out in view': made('modality-comparison', 'comparison', small, {
      contentVisibility: 'auto',
      containIntrinsicBlockSize: 'auto 40em',
    }),
  },
  buttons: {
    floor: (root) => {
      root.innerHTML = `<a href="${booking.url}">${booking.label}</a>`;
    },
    element: made('booking-button', 'booking', booking),
  },
};

const load = (contestants) => ({ measures: ['load'], mounts: 1, contestants });

const many = Object.entries(kinds).flatMap(([kind, contestants]) =>
  [1, 10, 100, 500].map((count) => [
    `${count} ${kind}`,
    // All of them in one task, as frameworks do.
    load(instances(count, contestants)),
  ]),
);

export const cases = {
  ...Object.fromEntries(many),
  '1,000 testimonials': load({
    floor: row(thousand),
    element: made('testimonial-carousel', 'testimonials', thousand),
  }),
  'comparison 12 × 500': load({ floor: table(largest), element: made('modality-comparison', 'comparison', largest) }),
  // The floor is the page without its script.
  'demo page, 4 × slower': {
    ...load({ floor: null, element: null }),
    address: { floor: 'demo/?plain', element: 'demo/' },
    slowdown: 4,
  },
};
