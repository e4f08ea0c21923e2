import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import article from '../demo/data/testimonials.json' with { type: 'json' };
import type { TestimonialCarousel } from '../src/index.js';
import { given } from './docs/properties.js';
import { LANGUAGES, PARTS, RICH, samples } from './testimonials.js';

const meta: Meta<TestimonialCarousel> = {
  title: 'Testimonial carousel',
  component: 'testimonial-carousel',
  args: { testimonials: samples(7), label: 'Words of clients' },
  render: (args) => html`<testimonial-carousel ${given(args)}></testimonial-carousel>`,
};

export default meta;
type Story = StoryObj<TestimonialCarousel>;

/** The article's testimonial: one never gets arrows. */
export const Article: Story = { args: { testimonials: article, label: null } };

export const Carousel: Story = {};
export const Narrow: Story = { globals: { viewport: { value: 'w320' } } };
export const Two: Story = { args: { testimonials: samples(2) } };
export const Three: Story = { args: { testimonials: samples(3) } };

/** More than seven: a number instead of dots. */
export const TwentyFour: Story = { args: { testimonials: samples(24) } };

/** Only the slides near the view exist. */
export const ThreeHundred: Story = { args: { testimonials: samples(300) } };

/** Pictures, initials, stars, a source, and what has to be disclosed. */
export const Rich: Story = { args: { testimonials: RICH, layout: 'grid' } };

/** Every part there is; it moves by itself, so that it can be paused. */
export const Parts: Story = { args: { testimonials: PARTS, perView: 1, lines: 3, autoplay: true, dwell: 600 } };

export const Grid: Story = { args: { layout: 'grid' } };
export const List: Story = { args: { layout: 'list' } };

/** Stops for good as soon as a visitor does anything. */
export const Autoplay: Story = { args: { autoplay: true } };

/** The edge of the next one says that there are more. */
export const Peek: Story = {
  args: { perView: 1 },
  render: ({ testimonials }) => html`
    <style>
      .peek {
        --testimonial-carousel-peek: 4em;
        --testimonial-carousel-gap: 1.5em;
      }
    </style>
    <testimonial-carousel class="peek" per-view="1" .testimonials=${testimonials}></testimonial-carousel>
  `,
};

export const Initials: Story = { args: { nameFormat: 'initials' } };
export const Anonymous: Story = { args: { nameFormat: 'anonymous' } };

/** Quotation marks of each quote's own language. */
export const Languages: Story = { args: { testimonials: LANGUAGES, layout: 'grid' } };

export const RightToLeft: Story = {
  args: { testimonials: samples(7) },
  render: ({ testimonials }) => html`
    <div dir="rtl" lang="ar"><testimonial-carousel .testimonials=${testimonials}></testimonial-carousel></div>
  `,
};

/** Nothing is about what the visitor chose. */
export const NothingFound: Story = { args: { modality: 'shiatsu' } };

/** No testimonials: it takes no room. */
export const Empty: Story = { args: { testimonials: [], label: null } };

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
