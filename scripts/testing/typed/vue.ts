/** What Vue's language tools look up for a tag in a template. */
import type {} from 'bodywork-elements/types/vue';
import type { GlobalComponents } from 'vue';
import { booking, comparison, frozen, testimonials } from './data.js';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const tags: [Props<'modality-comparison'>, Props<'testimonial-carousel'>, Props<'booking-button'>] = [
  {
    comparison,
    class: 'wide',
    key: 1,
    'differences-only': '',
    onModalityGuide: ({ suits }) => console.info(suits.join()),
  },
  { testimonials, index: '2', onTestimonialChange: ({ index }) => console.info(index.toFixed()) },
  {
    booking,
    floating: true,
    messages: '{"label": "Book now"}',
    onBodyworkError: ({ issues }) => console.info(issues.length),
  },
];

export const unchanging: typeof tags = [
  { comparison: frozen.comparison },
  { testimonials: frozen.testimonials },
  { booking: frozen.booking },
];

export function next(carousel: InstanceType<GlobalComponents['testimonial-carousel']>): void {
  carousel.next();
}

// @ts-expect-error -- no such layout
export const layout: Props<'modality-comparison'> = { layout: 'pie' };
// @ts-expect-error -- the event carries no such thing
export const event: Props<'booking-button'> = { onBookingScheduled: ({ email }) => console.info(email) };
// @ts-expect-error -- Vue would write the text "false"
export const off: Props<'modality-comparison'> = { 'differences-only': false };
export const left: [Props<'modality-comparison'>, Props<'testimonial-carousel'>] = [
  { differencesOnly: false },
  { 'require-consent': undefined, rewind: false },
];
