/** What an element may live through from when it comes to when it goes, for tests that let it happen over and over. */
import { expect } from '@esm-bundle/chai';
import type { BookingButton, Comparison, ModalityComparison, TestimonialCarousel } from '../../classes.js';
import { mount, nextFrame, removeMounted, until } from './mount.js';
import { serve } from './serve.js';

const TESTIMONIALS = Array.from({ length: 12 }, (_, n) => ({
  quote: `Sample quote ${n}. ${'Some more words. '.repeat(n * 4)}`,
  author: `Sample client ${n}`,
  rating: 4.5,
}));

const COMPARISON: Comparison = {
  title: 'Massage and stretching',
  modalities: [
    { name: 'Massage', summary: 'Long strokes.', booking: { url: 'https://a.example/massage' } },
    { name: 'Stretching', sources: ['a'] },
    { name: 'Yoga' },
  ],
  aspects: [
    { label: 'Pressure', help: 'How firm.', kind: 'benefit', values: { massage: 'Firm', stretching: ['A', 'B'] } },
    { label: 'Price', scale: { min: 1, max: 5 }, values: { massage: 3, stretching: 3, yoga: 3 } },
  ],
  guide: { question: 'What brings you?', options: [{ label: 'Rest', suits: { massage: 'It is calm.' } }] },
  sources: [{ id: 'a', title: 'A review' }],
};

/** A booking page that is framed, of a server that is not there. */
export const FRAMED = { url: '/__nowhere/book', provider: 'acuity', contact: { phone: '+1 555 010 9999' } } as const;

const SERVICES = {
  services: [
    { label: 'Massage', url: 'https://a.example/massage' },
    { label: 'Stretching', url: 'https://a.example/stretching' },
  ],
};

/** Lives by name: each puts something into the page, uses it, and takes it away. */
export const LIVES: Readonly<Record<string, () => Promise<void>>> = {
  ...Object.fromEntries(
    ['auto', 'table', 'cards', 'prose'].map((layout) => [`comparison as ${layout}`, () => compare(layout)]),
  ),
  ...Object.fromEntries(
    ['auto', 'carousel', 'grid', 'list'].map((layout) => [`testimonials as ${layout}`, () => quote(layout)]),
  ),
  'testimonials from a file': file,
  'a link': () => book('', { url: 'https://a.example/' }),
  'a menu of services': () => book('', SERVICES, '[role="menu"].open'),
  'a floating button': () => book('floating', { url: 'https://a.example/' }),
  'a booking page in a dialog': () => book('mode="dialog"', FRAMED, 'iframe'),
  'a booking page in the page': () => book('mode="inline"', FRAMED, 'iframe'),
};

async function compare(layout: string): Promise<void> {
  const element = await mount<ModalityComparison>(`<modality-comparison layout="${layout}"></modality-comparison>`, {
    width: '500px',
    prepare: (each) => {
      each.comparison = COMPARISON;
    },
  });
  expectReady(element);
  for (const each of element.shadowRoot!.querySelectorAll<HTMLElement>('input, .help-button')) each.click();
  await gone(element);
}

async function quote(layout: string): Promise<void> {
  const element = await mount<TestimonialCarousel>(
    `<testimonial-carousel layout="${layout}" autoplay for="nobody"></testimonial-carousel>`,
    {
      width: '500px',
      prepare: (each) => {
        each.testimonials = TESTIMONIALS;
      },
    },
  );
  expectReady(element);
  element.next();
  element.shadowRoot!.querySelector<HTMLElement>('[part="more"]')?.click();
  element.play();
  await gone(element);
}

async function file(): Promise<void> {
  const src = await serve({ body: JSON.stringify(TESTIMONIALS) });
  const element = await mount<TestimonialCarousel>(`<testimonial-carousel src="${src}"></testimonial-carousel>`);
  await until(() => element.status === 'ready', 'the file is there');
  element.src = await serve({ hang: true });
  await element.updateComplete;
  await gone(element);
}

async function book(attributes: string, booking: BookingButton['booking'], opens?: string): Promise<void> {
  const element = await mount<BookingButton>(`<booking-button ${attributes}></booking-button>`, {
    prepare: (each) => {
      each.booking = booking;
    },
  });
  expectReady(element);
  if (opens) {
    element.open();
    await until(() => element.shadowRoot!.querySelector(opens), `${opens} is there`);
    await nextFrame();
    element.close();
    await element.updateComplete;
  }
  await gone(element);
}

function expectReady(element: ModalityComparison | TestimonialCarousel | BookingButton): void {
  expect(element.status, element.outerHTML).to.equal('ready');
  expect(element.shadowRoot!.querySelector('[part]'), element.outerHTML).not.to.equal(null);
}

async function gone(element: ModalityComparison | TestimonialCarousel | BookingButton): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  removeMounted();
}
