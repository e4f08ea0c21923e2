/** What Svelte's language tools look up for a tag in a template. */
import type {} from 'bodywork-elements/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
import { booking, comparison, frozen, testimonials } from './data.js';

export const tags: [
  SvelteHTMLElements['modality-comparison'],
  SvelteHTMLElements['testimonial-carousel'],
  SvelteHTMLElements['booking-button'],
] = [
  { comparison, class: 'wide', 'onmodality-guide': ({ suits }) => console.info(suits.join()) },
  { testimonials, perView: 2, 'on:testimonial-change': ({ index }) => console.info(index.toFixed()) },
  {
    booking,
    floating: true,
    messages: '{"label": "Book now"}',
    'onbodywork-error': ({ issues }) => console.info(issues.length),
  },
];

export const unchanging: typeof tags = [
  { comparison: frozen.comparison },
  { testimonials: frozen.testimonials },
  { booking: frozen.booking },
];

// @ts-expect-error -- no such layout
export const layout: SvelteHTMLElements['modality-comparison'] = { layout: 'pie' };
export const event: SvelteHTMLElements['booking-button'] = {
  // @ts-expect-error -- the event carries no such thing
  'onbooking-scheduled': ({ email }) => console.info(email),
};
// @ts-expect-error -- Svelte would write the text "false"
export const off: SvelteHTMLElements['modality-comparison'] = { 'differences-only': false };
export const left: [SvelteHTMLElements['modality-comparison'], SvelteHTMLElements['testimonial-carousel']] = [
  { differencesOnly: false },
  { 'require-consent': undefined, rewind: false },
];
