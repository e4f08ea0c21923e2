import type { BookingProvider } from './provider.js';

const PATH = '/calendar/appointments/';

/** Google Calendar's appointment schedules: framed with `gv=true`, as seen in use. Takes no prefill, sends no messages. */
export const google: BookingProvider = {
  name: 'google',
  life: 'none',
  recognizes: ({ hostname, pathname }) => hostname === 'calendar.google.com' && pathname.startsWith(PATH),
  frameUrl(url) {
    const frame = new URL(url);
    frame.searchParams.set('gv', 'true');
    return frame;
  },
  origins: [],
};
