import type { BookingProvider } from './provider.js';

/** As a browser's address bar has it there is the number of an account in it, which is no visitor's. */
const PATH = /^\/calendar\/(?:u\/\d+\/)?appointments\//;

/**
 * Google Calendar's appointment schedules: framed with `gv=true`, as seen in use. Takes no prefill, sends no messages. Its
 * short links (`calendar.app.google`) lead on to one without that, so they are followed as links.
 */
export const google: BookingProvider = {
  name: 'google',
  life: 'none',
  recognizes: ({ hostname, pathname }) => hostname === 'calendar.google.com' && PATH.test(pathname),
  frameUrl(url) {
    const frame = new URL(url);
    frame.pathname = frame.pathname.replace(PATH, '/calendar/appointments/');
    frame.searchParams.set('gv', 'true');
    return frame;
  },
  origins: [],
};
