import { isWithin, type BookingProvider } from './provider.js';

/** Acuity Scheduling: its booking pages may be framed as they are (its embed documentation). */
export const acuity: BookingProvider = {
  name: 'acuity',
  recognizes: (url) => isWithin(url, 'acuityscheduling.com'),
  frameUrl: (url) => url,
  origins: [],
};
