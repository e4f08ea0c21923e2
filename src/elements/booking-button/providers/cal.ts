import type { BookingProvider } from './provider.js';

/** Cal.com. `attendeePhoneNumber` is its own phone question's identifier, as seen in use. */
export const cal: BookingProvider = {
  name: 'cal',
  recognizes: ({ hostname }) => ['cal.com', 'www.cal.com', 'app.cal.com'].includes(hostname),
  prefill({ name, email, phone, notes, answers = {} }) {
    // A parameter of that name would make a page of it that waits for its embedder.
    const own = Object.entries(answers).filter(([key]) => key !== 'embed');
    const given = Object.entries({ name, email, attendeePhoneNumber: phone, notes });
    return Object.fromEntries([...own, ...given.filter(([, value]) => value !== undefined)]);
  },
};
