import type { BookingProvider } from './provider.js';

/** Square Appointments: the widget's address, as seen in use. Takes no prefill, sends no messages. */
export const square: BookingProvider = {
  name: 'square',
  life: 'none',
  recognizes: ({ hostname, pathname }) =>
    (hostname === 'squareup.com' || hostname === 'app.squareup.com') && pathname.startsWith('/appointments/'),
  frameUrl: (url) => url,
  origins: [],
};
