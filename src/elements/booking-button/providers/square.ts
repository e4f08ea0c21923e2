import type { BookingProvider } from './provider.js';

const HOSTS = ['squareup.com', 'app.squareup.com', 'book.squareup.com'];

/** Square Appointments: its booking site's address and its widget's, as seen in use. Takes no prefill. */
export const square: BookingProvider = {
  name: 'square',
  recognizes: ({ hostname, pathname }) => HOSTS.includes(hostname) && pathname.startsWith('/appointments/'),
};
