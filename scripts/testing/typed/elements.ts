/** What TypeScript knows of an element's data, where a script sets and reads them. */
import type {
  Booking,
  BookingButton,
  BookingConsent,
  Comparison,
  Contact,
  DataElementEventMap,
  DeepReadonly,
  HeadingLevel,
  ModalityComparison,
  NameFormat,
  Prefill,
  Testimonial,
  TestimonialCarousel,
  TestimonialSort,
} from 'bodywork-elements';
import { frozen } from './data.js';

export function give(table: ModalityComparison, carousel: TestimonialCarousel, button: BookingButton): void {
  table.comparison = frozen.comparison;
  carousel.testimonials = frozen.testimonials;
  carousel.testimonials = { label: 'Words of clients', testimonials: frozen.testimonials };
  carousel.testimonials = Object.freeze([{ quote: 'Sample quote.' }]);
  button.booking = frozen.booking;
  // @ts-expect-error -- a quote is text
  carousel.testimonials = Object.freeze([{ quote: 1 }]);
}

/** What one shows, another takes. */
export function share(
  tables: readonly [ModalityComparison, ModalityComparison],
  carousels: readonly [TestimonialCarousel, TestimonialCarousel],
  buttons: readonly [BookingButton, BookingButton],
): void {
  tables[1].comparison = tables[0].data;
  carousels[1].testimonials = carousels[0].data;
  buttons[1].booking = buttons[0].data;
}

/** The shapes themselves are for building. */
export function build(table: ModalityComparison, carousel: TestimonialCarousel): void {
  const list: Testimonial[] = [];
  list.push({ quote: 'Sample quote.' });
  for (const each of list) each.author = 'Sample client';
  carousel.testimonials = list;
  const comparison: Comparison = { modalities: [], aspects: [] };
  comparison.title = 'Two ways';
  comparison.modalities.push({ name: 'Massage' });
  table.comparison = comparison;
}

/** Whatever a property takes, or a part of the data, has a name to write down. */
export function name(table: ModalityComparison, carousel: TestimonialCarousel, button: BookingButton): Booking {
  const consent: BookingConsent = button.consent;
  const level: HeadingLevel = table.headingLevel;
  const sort: TestimonialSort = carousel.sort;
  const format: NameFormat = carousel.nameFormat;
  const ready: keyof DataElementEventMap = 'bodywork-ready';
  console.info(consent, level, sort, format, ready);
  const contact: Contact = { phone: '+1 555 010 9999' };
  const prefill: Prefill = { name: 'Sample client', answers: { a1: 'Left shoulder' } };
  return { url: 'https://example.org/book', contact, prefill };
}

export function read(table: ModalityComparison, carousel: TestimonialCarousel, button: BookingButton): void {
  const testimonials: readonly DeepReadonly<Testimonial>[] | undefined = carousel.data?.testimonials;
  console.info(
    testimonials?.map(({ quote }) => [quote].flat().join()),
    table.data?.title,
    button.data?.url,
  );
  carousel.addEventListener('testimonial-change', ({ testimonial }) => {
    // @ts-expect-error -- what is told of is what is rendered
    testimonial.author = 'Somebody';
  });
  // @ts-expect-error -- what is rendered is frozen
  carousel.data!.testimonials[0]!.author = 'Somebody';
  // @ts-expect-error -- so is the list: nobody can sort it
  const list: Testimonial[] = carousel.data!.testimonials;
  list.sort();
  // @ts-expect-error -- and all there is in it
  table.data!.aspects[0]!.values['massage'] = 'Light';
  // @ts-expect-error -- and what is inside of that
  table.data!.modalities[0]!.sources![0] = 'review';
  // @ts-expect-error -- in the button as well
  button.data!.services!.length = 0;
  // @ts-expect-error -- what was set may be somebody's frozen data, too
  button.booking!.label = 'Book';
}
