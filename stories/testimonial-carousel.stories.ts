import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import article from '../demo/data/testimonials.json' with { type: 'json' };
import type { Testimonial, TestimonialCarousel } from '../src/index.js';

/** Samples that say so, of different lengths. */
function samples(count: number): Testimonial[] {
  const words = 'It is longer than others, so that one sees what happens to quotes of different lengths. ';
  return Array.from({ length: count }, (_, n) => ({
    quote: `Sample quote ${n + 1}. ${words.repeat(n % 4)}`.trim(),
    author: 'Sample client',
    rating: n % 3 === 0 ? 4.5 : undefined,
    date: '2024-05',
  }));
}

const meta: Meta<TestimonialCarousel> = {
  title: 'Testimonial carousel',
  component: 'testimonial-carousel',
  args: { testimonials: samples(7), label: 'Words of clients' },
  render: ({ testimonials, label, layout, perView, headingLevel }) => html`
    <testimonial-carousel
      .testimonials=${testimonials}
      .label=${label ?? null}
      .layout=${layout}
      .perView=${perView}
      .headingLevel=${headingLevel}
    ></testimonial-carousel>
  `,
};

export default meta;
type Story = StoryObj<TestimonialCarousel>;

/** The article's testimonial: one never gets arrows. */
export const Article: Story = { args: { testimonials: article, label: null } };

export const Carousel: Story = {};
export const Two: Story = { args: { testimonials: samples(2) } };
export const Narrow: Story = { globals: { viewport: { value: 'w320' } } };
export const Grid: Story = { args: { layout: 'grid' } };
export const List: Story = { args: { layout: 'list' } };

export const RightToLeft: Story = {
  render: ({ testimonials }) => html`
    <div dir="rtl"><testimonial-carousel .testimonials=${testimonials}></testimonial-carousel></div>
  `,
};

/** Quotes that stand in the page already. */
export const FromQuotes: Story = {
  render: () => html`
    <testimonial-carousel>
      <blockquote>
        <p>Sample quote in a block of its own.</p>
        <cite>Sample client</cite>
      </blockquote>
      <figure>
        <blockquote>Sample quote in a figure.</blockquote>
        <figcaption>Sample client, 2024</figcaption>
      </figure>
    </testimonial-carousel>
  `,
};

/** What is wrong is left out, and said. */
export const Broken: Story = {
  render: () => html`
    <testimonial-carousel
      debug
      testimonials='[{"quote": "Sample quote.", "rating": "five"}, {"author": "Sample client"}]'
    ></testimonial-carousel>
  `,
};
