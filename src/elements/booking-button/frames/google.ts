import { APPOINTMENTS, google } from '../providers/google.js';
import type { BookingFrame } from './frame.js';

/** Google Calendar's appointment schedules: framed with `gv=true`, as seen in use, and not as an account sees them. */
export const googleFrame: BookingFrame = {
  provider: google,
  life: 'none',
  url(address) {
    const frame = new URL(address);
    frame.pathname = frame.pathname.replace(APPOINTMENTS, '/calendar/appointments/');
    frame.searchParams.set('gv', 'true');
    return frame;
  },
  origins: [],
};
