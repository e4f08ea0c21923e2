import { msg, str } from '@lit/localize';

/** Every word the carousel says itself. Called while rendering, so that a change of language is followed. */
export const words = {
  label: () =>
    msg('Testimonials', { id: 'bodywork.testimonials.label', desc: 'Name of the region when the author gave none' }),
  carousel: () =>
    msg('carousel', {
      id: 'bodywork.testimonials.carousel',
      desc: 'Role description a screen reader says after the name',
    }),
  slide: () =>
    msg('slide', { id: 'bodywork.testimonials.slide', desc: 'Role description a screen reader says after the name' }),
  position: (position: number, count: number) =>
    msg(str`${position} of ${count}`, { id: 'bodywork.testimonials.position', desc: 'Name of a slide: "3 of 10"' }),
  arrived: (position: number, count: number, author: string) =>
    msg(str`${position} of ${count}: ${author}`, {
      id: 'bodywork.testimonials.arrived',
      desc: 'Said after moving to another testimonial: its place and its author',
    }),
  previous: () =>
    msg('Previous testimonial', {
      id: 'bodywork.testimonials.previous',
      desc: 'Name of the button with an arrow back',
    }),
  next: () =>
    msg('Next testimonial', { id: 'bodywork.testimonials.next', desc: 'Name of the button with an arrow forward' }),
  rating: (rating: string) =>
    msg(str`${rating} of 5 stars`, {
      id: 'bodywork.testimonials.rating',
      desc: 'What a row of stars says, e.g. "4.5 of 5 stars"',
    }),
  edited: () =>
    msg('Edited', { id: 'bodywork.testimonials.edited', desc: 'Disclosure: the quote was shortened or corrected' }),
};
