import { msg } from '../../shared/message.words.js';
import type { words as dialogWords } from './booking-dialog.words.js';

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

/** The names of all that the button and its booking page say. */
export type BookingMessage = keyof typeof words | keyof typeof dialogWords;

// Written out, since the words of the booking page come only with it.
export const BOOKING_MESSAGES: readonly BookingMessage[] = [
  'label',
  'all',
  'close',
  'openElsewhere',
  'loading',
  'scheduled',
  'retry',
  'trouble',
  'otherWays',
  'consent',
  'agree',
  'phone',
  'sms',
  'whatsapp',
  'email',
  'timeout',
  'linkFailed',
  'offline',
];
