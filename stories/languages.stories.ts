/** Every element in every language: `.storybook/language-stories.ts` adds the stories, from the list of languages. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Booking, Comparison, Testimonial } from '../src/index.js';
import { ARABIC, GERMAN, ofMany } from './comparisons.js';
import { samples } from './testimonials.js';

const meta: Meta = {
  title: 'Languages',
  excludeStories: ['speaking'],
  // They are for the elements' own words; the options are tried at each element's own stories.
  parameters: { controls: { disable: true } },
};
export default meta;

/** What there are sample data for; the elements' own words are what these stories are for. */
const COMPARISONS: Readonly<Record<string, Comparison>> = { ar: ARABIC, de: GERMAN };

const TESTIMONIALS: readonly Testimonial[] = samples(9).map((each, n) => ({ ...each, edited: n === 0 }));

const BOOKING: Booking = {
  url: 'https://example.com/book',
  services: [
    { label: 'Massage', url: 'https://example.com/massage', duration: '60 min' },
    { label: 'Neuromuscular therapy', url: 'https://example.com/nmt', duration: '45 min' },
  ],
};

const ELEMENTS: Readonly<Record<string, (language: string) => TemplateResult>> = {
  'modality-comparison': (language) => html`
    <modality-comparison choice="rest" .comparison=${COMPARISONS[language] ?? ofMany(2)}></modality-comparison>
  `,
  'testimonial-carousel': () => html`
    <testimonial-carousel autoplay lines="3" .testimonials=${[...TESTIMONIALS]}></testimonial-carousel>
  `,
  'booking-button': () => html`<booking-button .booking=${BOOKING}></booking-button>`,
};

/** A story of that element in that language, whatever the toolbar says. */
export function speaking(tag: string, language: string): StoryObj {
  return { render: () => ELEMENTS[tag]!(language), globals: { language, direction: 'auto' } };
}
