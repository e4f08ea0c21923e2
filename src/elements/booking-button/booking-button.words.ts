import { msg } from '@lit/localize';

/** Every word the button says itself before anybody books. Called while rendering, so that a change of language is followed. */
export const words = {
  label: () =>
    msg('Book a session', { id: 'bodywork.booking.label', desc: 'The button, when the author gave no label' }),
  all: () =>
    msg('All appointments', {
      id: 'bodywork.booking.all',
      desc: 'Last of the services to choose from: the page on which all of them can be booked',
    }),
};
