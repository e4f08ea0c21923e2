import type { BookingProvider } from './provider.js';

const HOSTS = ['squareup.com', 'app.squareup.com', 'book.squareup.com'];

/** Square Appointments: its booking site's address and its widget's, as seen in use. Takes no prefill, sends no messages. */
export const square: BookingProvider = {
  name: 'square',
  life: 'none',
  recognizes: ({ hostname, pathname }) => HOSTS.includes(hostname) && pathname.startsWith('/appointments/'),
  frameUrl: (url) => url,
  origins: [],
};
