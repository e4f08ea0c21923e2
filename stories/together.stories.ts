/** All three on a page, each following the comparison by its id. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { SCHEDULERS } from '../demo/schedulers/origin.js';
import type { Booking, Comparison, Testimonials } from '../src/index.js';
import { PARTS } from './comparisons.js';

const meta: Meta = { title: 'Together' };
export default meta;

/** A booking page for each modality, of a sample scheduler that runs beside `npm run storybook`. */
const pageOf = (id: string): string => `${SCHEDULERS}/calendly/well-behaved?service=${id}`;
const COMPARISON: Comparison = {
  ...PARTS,
  modalities: PARTS.modalities.map((each) => ({ ...each, booking: { url: pageOf(each.id!) } })),
};
const BOOKING: Booking = {
  label: 'Book a session with me',
  provider: 'calendly',
  services: PARTS.modalities.map(({ id, name }) => ({ label: name, url: pageOf(id!), modality: id! })),
};
const TESTIMONIALS: Testimonials = [
  { quote: 'Sample quote about the first.', author: 'Sample client', modality: 'm0' },
  { quote: 'Sample quote about the second.', author: 'Sample client', modality: 'm1' },
];

/** One answer marks what suits, shows what clients say of it, and books it. */
export const FromAQuestionToABooking: StoryObj = {
  render: () => html`
    <modality-comparison id="sessions" .comparison=${COMPARISON}></modality-comparison>
    <testimonial-carousel for="sessions" .testimonials=${TESTIMONIALS}></testimonial-carousel>
    <booking-button for="sessions" .booking=${BOOKING}></booking-button>
  `,
  play: async ({ canvasElement }) => {
    const inside = (tag: string) => canvasElement.querySelector(tag)!.shadowRoot!;
    const quotes = () => [...inside('testimonial-carousel').querySelectorAll('[part~="quote"]')];
    await waitFor(() => expect(quotes()).toHaveLength(2));
    const [, second] = inside('modality-comparison').querySelectorAll('input[type="radio"]');
    await userEvent.click(second!);
    await waitFor(() => expect(quotes()).toHaveLength(1));
    await expect(quotes()[0]).toHaveTextContent('about the second');
    const book = inside('modality-comparison').querySelector(`a[href="${pageOf('m1')}"]`);
    await userEvent.click(book!);
    await waitFor(() => expect(inside('booking-button').querySelector('dialog[open]')).toBeVisible(), {
      timeout: 5_000,
    });
  },
};
