import type { BookingProvider } from './provider.js';

/** Square Appointments: the widget's address, as seen in use. */
export const square: BookingProvider = {
  name: 'square',
  recognizes: ({ hostname, pathname }) =>
    (hostname === 'squareup.com' || hostname === 'app.squareup.com') && pathname.startsWith('/appointments/'),
  frameUrl: (url) => url,
  origins: [],
};
