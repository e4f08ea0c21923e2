/** The themes, each one file that a site copies: all three elements as they stand on a page. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import article from '../demo/data/comparison.json' with { type: 'json' };
import type { Booking, Comparison } from '../src/index.js';
import { RICH, samples } from './testimonials.js';

const data = article as Comparison;

const BOOKING: Booking = {
  label: 'Book a session with me',
  services: [
    { label: 'Massage', url: 'https://example.com/massage', duration: '60 minutes', price: '$90' },
    { label: 'Neuromuscular therapy', url: 'https://example.com/nmt', description: 'The close look.' },
  ],
};

const meta: Meta = {
  title: 'Themes',
  render: () => html`
    <style>
      .practice {
        display: grid;
        gap: 2.5em;
        justify-items: start;
        margin-inline: auto;
        max-inline-size: 64em;
      }

      .practice > div {
        display: flex;
        flex-wrap: wrap;
        gap: 1em 1.5em;
      }
    </style>
    <div class="practice">
      <modality-comparison choice="mobility" .comparison=${data}></modality-comparison>
      <testimonial-carousel label="Words of clients" .testimonials=${[...RICH, ...samples(5)]}></testimonial-carousel>
      <div>
        <booking-button .booking=${BOOKING}></booking-button>
        <booking-button variant="outline" href="https://example.com/book">Book a session</booking-button>
        <booking-button variant="text" href="https://example.com/book">Ask a question</booking-button>
      </div>
    </div>
  `,
};

export default meta;
type Story = StoryObj;

export const None: Story = { globals: { theme: 'none' } };
export const NoneDark: Story = { globals: { theme: 'none', scheme: 'dark' } };

/** Calm and warm, in serif letters. */
export const Earth: Story = { globals: { theme: 'earth' } };
export const EarthDark: Story = { globals: { theme: 'earth', scheme: 'dark' } };

/** Crisp and clear, in the device's own letters. */
export const Clinic: Story = { globals: { theme: 'clinic' } };
export const ClinicDark: Story = { globals: { theme: 'clinic', scheme: 'dark' } };

export const EarthRightToLeft: Story = { globals: { theme: 'earth', direction: 'rtl' } };
export const ClinicRightToLeft: Story = { globals: { theme: 'clinic', direction: 'rtl' } };
