import { str } from '@lit/localize';
import { msg } from '../../shared/message.words.js';

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
  position: (position: string, count: string) =>
    msg(str`${position} of ${count}`, { id: 'bodywork.testimonials.position', desc: 'Name of a slide: "3 of 10"' }),
  arrived: (position: string, count: string, author: string) =>
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
  play: () =>
    msg('Start moving by itself', { id: 'bodywork.testimonials.play', desc: 'Button: starts automatic rotation' }),
  pause: () => msg('Stop moving', { id: 'bodywork.testimonials.pause', desc: 'Button: stops automatic rotation' }),
  pages: () =>
    msg('Choose a testimonial', { id: 'bodywork.testimonials.pages', desc: 'Name of a group of small round buttons' }),
  page: (position: string, count: string) =>
    msg(str`${position} / ${count}`, {
      id: 'bodywork.testimonials.page',
      desc: 'Where the carousel is, for the eye alone: "3 / 24"',
    }),
  pageRange: (first: string, last: string, count: string) =>
    msg(str`${first}–${last} / ${count}`, {
      id: 'bodywork.testimonials.pageRange',
      desc: 'Where the carousel is when several are seen, for the eye alone: "3–5 / 24"',
    }),
  showAll: (count: string) =>
    msg(str`Show all ${count}`, {
      id: 'bodywork.testimonials.showAll',
      desc: 'Button: turns the carousel into a list of all testimonials',
    }),
  showFewer: () =>
    msg('Show fewer', { id: 'bodywork.testimonials.showFewer', desc: 'Button: turns the list into a carousel again' }),
  allShown: (count: string) =>
    msg(str`All ${count} are shown.`, {
      id: 'bodywork.testimonials.allShown',
      desc: 'Said after the carousel was turned into a list',
    }),
  more: () => msg('Read more', { id: 'bodywork.testimonials.more', desc: 'Button: shows the rest of a long quote' }),
  less: () => msg('Read less', { id: 'bodywork.testimonials.less', desc: 'Button: shortens a long quote again' }),
  none: () =>
    msg('There are no words of clients about this yet.', {
      id: 'bodywork.testimonials.none',
      desc: 'Instead of testimonials, when none is about what the visitor chose',
    }),
  anonymous: () =>
    msg('A client', { id: 'bodywork.testimonials.anonymous', desc: 'Stands for the author who is not named' }),
  rating: (rating: string) =>
    msg(str`${rating} of 5 stars`, {
      id: 'bodywork.testimonials.rating',
      desc: 'What a row of stars says, e.g. "4.5 of 5 stars"',
    }),
  edited: () =>
    msg('Edited', { id: 'bodywork.testimonials.edited', desc: 'Disclosure: the quote was shortened or corrected' }),
};

/** The names of all that the carousel says itself. */
export type TestimonialMessage = keyof typeof words;
