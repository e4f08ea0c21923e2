/** What the templates beside show. They are compiled, never run: where types say less than they should, it is an error. */
import type { Booking, Comparison, Testimonials } from 'bodywork-elements';
import bookingFile from '../../../demo/data/booking-services.json' with { type: 'json' };
import comparisonFile from '../../../demo/data/comparison.json' with { type: 'json' };
import testimonialsFile from '../../../demo/data/testimonials.json' with { type: 'json' };

export const comparison: Comparison = {
  modalities: [{ name: 'Massage' }],
  aspects: [{ label: 'Pressure', values: { massage: 'Light to firm' } }],
};
export const testimonials: Testimonials = [{ quote: 'Sample quote.', author: 'Sample client' }];
export const booking: Booking = { url: 'https://example.org/book' };

/** Data that nothing can change: literals, what was frozen, what another element shows. */
export const frozen = {
  comparison: {
    modalities: [{ name: 'Massage', summary: ['Long strokes.', 'Time to rest.'] }],
    aspects: [{ label: 'Pressure', values: { massage: ['Light', 'Firm'] } }],
  },
  testimonials: [{ quote: ['Sample quote.', 'Its end.'], author: 'Sample client', modality: ['massage'] }],
  booking: { provider: 'cal', services: [{ label: 'Massage', url: '/massage', modality: ['massage'] }] },
} as const;

/** Events bubble: who listens above the elements knows them, too. */
document.addEventListener('modality-book', ({ modality, url }) => {
  console.log(modality.length, url.length);
});
window.addEventListener('bodywork-error', ({ issues }) => {
  console.log(issues.map(({ path }) => path));
});

/** JSON files, of which TypeScript knows no literals. */
export const files: [Comparison, Testimonials, Booking] = [
  comparisonFile as Comparison,
  testimonialsFile,
  bookingFile as Booking,
];
