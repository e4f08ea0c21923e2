/** What test-package.mjs writes into an empty folder: an app that imports the package, and pages that load its script. */

const COMPARISON = {
  modalities: [{ name: 'Massage' }, { name: 'Neuromuscular therapy' }],
  aspects: [{ label: 'Pressure', values: { massage: 'Often heavy', 'neuromuscular-therapy': 'Adapted to you' } }],
};
const TESTIMONIALS = [{ quote: 'I slept like a stone that night.', author: 'Ada' }];

/**
 * An app as its author would write it. Where the types say less than they should, its comments make it an error.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const APP = {
  'index.html': `<!doctype html>
<html lang="en">
  <head>
    <title>All three</title>
    <link rel="icon" href="data:," />
    <script type="module" src="./main.ts"></script>
  </head>
  <body>
    <modality-comparison></modality-comparison>
    <testimonial-carousel></testimonial-carousel>
    <booking-button></booking-button>
  </body>
</html>
`,
  'css.d.ts': `declare module '*.css';
`,
  'main.ts': `import 'bodywork-elements';
import 'bodywork-elements/themes/earth.css';
import { ModalityComparison, VERSION, type Booking, type Comparison, type Testimonials } from 'bodywork-elements';

const comparison: Comparison = ${JSON.stringify(COMPARISON)};
const testimonials: Testimonials = ${JSON.stringify(TESTIMONIALS)};
const booking: Booking = { url: 'https://example.org/book', label: 'Book with me' };

// @ts-expect-error -- a modality has a name
export const nameless: Comparison = { modalities: [{ summary: 'Who?' }], aspects: [] };
// @ts-expect-error -- no such provider
export const unknown: Booking = { provider: 'carrier pigeon' };

const table = document.querySelector('modality-comparison')!;
table.comparison = comparison;
table.layout = 'table';
// @ts-expect-error -- no such layout
table.layout satisfies 'pie';
table.addEventListener('modality-guide', (event) => {
  const suits: readonly string[] = event.suits;
  console.info(suits, VERSION, table instanceof ModalityComparison);
});

const carousel = document.querySelector('testimonial-carousel')!;
carousel.testimonials = testimonials;
carousel.addEventListener('testimonial-change', (event) => {
  const index: number = event.index;
  carousel.goTo(index);
});

const button = document.createElement('booking-button');
button.booking = booking;
button.addEventListener('booking-open', (event) => {
  event.preventDefault();
});
document.querySelector('booking-button')!.replaceWith(button);
`,
  'one.html': `<!doctype html>
<html lang="en">
  <head>
    <title>One of the three</title>
    <link rel="icon" href="data:," />
    <script type="module" src="./one.ts"></script>
  </head>
  <body>
    <booking-button href="https://example.org/book"></booking-button>
  </body>
</html>
`,
  'one.ts': `import 'bodywork-elements/booking-button.js';
import { TestimonialCarousel } from 'bodywork-elements/classes.js';

// A class that is imported registers nothing; a subclass gets a tag of its author's choice.
export class OurCarousel extends TestimonialCarousel {}
`,
};

/** Both ways TypeScript resolves packages today, as strict as it gets. */
export const TSCONFIGS = {
  bundler: { module: 'ESNext', moduleResolution: 'bundler' },
  nodenext: { module: 'NodeNext', moduleResolution: 'NodeNext' },
};

/**
 * A plain page with one script tag.
 *
 * @param {string} script - the tag
 * @param {string} frame - address of a page to book at
 */
export function plainPage(script, frame) {
  return `<!doctype html>
<html lang="en">
  <head>
    <title>A practice</title>
    <link rel="icon" href="data:," />
    ${script}
  </head>
  <body>
    <modality-comparison><script type="application/json">${JSON.stringify(COMPARISON)}</script></modality-comparison>
    <testimonial-carousel><script type="application/json">${JSON.stringify(TESTIMONIALS)}</script></testimonial-carousel>
    <booking-button mode="dialog"><a href="${frame}">Book with me</a></booking-button>
  </body>
</html>
`;
}
