import type { BookingProvider } from './provider.js';

/** As a browser's address bar has it there is the number of an account in it, which is no visitor's. */
export const APPOINTMENTS = /^\/calendar\/(?:u\/\d+\/)?appointments\//;

/**
 * Google Calendar's appointment schedules. Takes no prefill. Its short links (`calendar.app.google`) lead on to the page as it
 * is without a frame, so they are followed as links.
 */
export const google: BookingProvider = {
  name: 'google',
  recognizes: ({ hostname, pathname }) => hostname === 'calendar.google.com' && APPOINTMENTS.test(pathname),
};
