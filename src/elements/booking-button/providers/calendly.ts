import { isWithin, type BookingProvider } from './provider.js';

/** Calendly. Parameters by its embed documentation; its form has no field of its own for remarks: `notes` is not sent. */
export const calendly: BookingProvider = {
  name: 'calendly',
  recognizes: (url) => isWithin(url, 'calendly.com'),
  prefill({ name, email, phone, answers = {} }) {
    // Its own questions are numbered.
    const own = Object.entries(answers).filter(([key]) => /^a(?:[1-9]|10)$/.test(key));
    return { ...Object.fromEntries(own), name, email, location: phone };
  },
};
