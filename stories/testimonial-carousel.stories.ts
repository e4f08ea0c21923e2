import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import article from '../demo/data/testimonials.json' with { type: 'json' };
import type { TestimonialCarousel } from '../src/index.js';
import { NO_CONTROLS } from './docs/controls.js';
import { neverAnswer, ON_ITS_WAY } from './docs/on-its-way.js';
import { given } from './docs/properties.js';
import { DATED, LANGUAGES, PARTS, RICH, samples } from './testimonials.js';

const meta: Meta<TestimonialCarousel> = {
  title: 'Testimonial carousel',
  component: 'testimonial-carousel',
  args: { testimonials: samples(7), label: 'Words of clients' },
  render: (args) => html`<testimonial-carousel ${given(args)}></testimonial-carousel>`,
};

export default meta;
type Story = StoryObj<TestimonialCarousel>;

export const Carousel: Story = {};

/** The article's testimonial: one never gets arrows. */
export const Article: Story = { args: { testimonials: article, label: null } };

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
export const GridOfTwo: Story = { args: { layout: 'grid', perView: 2 } };
export const List: Story = { args: { layout: 'list' } };

/** Stops for good as soon as a visitor does anything. */
export const Autoplay: Story = { args: { autoplay: true } };

/** After the last comes the first. */
export const Rewind: Story = { args: { rewind: true, index: 6, perView: 1 } };

/** The latest first, and those without a date last. */
export const Newest: Story = { args: { testimonials: DATED, sort: 'newest', layout: 'list' } };

/** Of the same, only what somebody agreed to have published. */
export const WithConsent: Story = { args: { testimonials: DATED, requireConsent: true, layout: 'list' } };

/** The edge of the next one says that there are more. */
export const Peek: Story = {
  args: { perView: 1, label: null },
  render: (args) => html`
    <style>
      .peek {
        --testimonial-carousel-peek: 4em;
        --testimonial-carousel-gap: 1.5em;
      }
    </style>
    <testimonial-carousel class="peek" ${given(args)}></testimonial-carousel>
  `,
};

export const Initials: Story = { args: { nameFormat: 'initials' } };
export const Anonymous: Story = { args: { nameFormat: 'anonymous' } };

/** Quotation marks of each quote's own language. */
export const Languages: Story = { args: { testimonials: LANGUAGES, layout: 'grid' } };

export const RightToLeft: Story = {
  args: { testimonials: samples(7), label: null },
  render: (args) => html`<div dir="rtl" lang="ar"><testimonial-carousel ${given(args)}></testimonial-carousel></div>`,
};

/** Nothing is about what the visitor chose. */
export const NothingFound: Story = { args: { modality: 'shiatsu' } };

/** No testimonials: it takes no room. */
export const Empty: Story = { args: { testimonials: [], label: null } };

/** Quotes that stand in the page already. */
export const FromQuotes: Story = {
  args: { testimonials: undefined, label: null },
  render: (args) => html`
    <testimonial-carousel ${given(args)}>
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

/** Nothing could be rendered: the children show, and the attribute `debug` says why. */
export const Broken: Story = {
  parameters: NO_CONTROLS,
  render: () => html`
    <testimonial-carousel debug testimonials="[{“quote”: “Curly quotes”}]">
      <p>What stands inside the element shows instead.</p>
    </testimonial-carousel>
  `,
};

/** What is wrong is left out, the rest shows; the attribute `debug` says what and why. */
export const Invalid: Story = {
  args: {
    testimonials: [{ quote: 'Sample quote with six stars of five.', author: 'Sample client', rating: 6 }],
    debug: true,
  },
};

/** A file is on its way: what stands inside the element shows meanwhile. */
export const Loading: Story = {
  args: { testimonials: undefined, src: ON_ITS_WAY },
  beforeEach: neverAnswer,
  render: (args) =>
    html`<testimonial-carousel ${given(args)}
      ><p>What stands inside the element shows meanwhile.</p></testimonial-carousel
    >`,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('testimonial-carousel')!.status).toBe('loading');
  },
};
