import { isWithin, type BookingProvider } from './provider.js';

/** Where its booking pages are: `you.as.me` is what it gives to pass on. */
const DOMAINS = ['acuityscheduling.com', 'as.me', 'squarespacescheduling.com'];

/** Acuity Scheduling. Parameters by its documentation of links; its form has no field of its own for remarks. */
export const acuity: BookingProvider = {
  name: 'acuity',
  recognizes: (url) => DOMAINS.some((domain) => isWithin(url, domain)),
  prefill({ name = '', email, phone, answers = {} }) {
    const [firstName, ...rest] = name.trim().split(/\s+/);
    const own = Object.entries(answers).filter(([key]) => /^(?:field:\d+|appointmentType|calendarID)$/.test(key));
    return { ...Object.fromEntries(own), firstName, lastName: rest.join(' '), email, phone };
  },
};
