import { isWithin, type BookingProvider } from './provider.js';

/** Calendly: without `embed_domain` its frame sends no messages (Calendly's embed documentation). */
export const calendly: BookingProvider = {
  name: 'calendly',
  recognizes: (url) => isWithin(url, 'calendly.com'),
  frameUrl(url, { host }) {
    const frame = new URL(url);
    frame.searchParams.set('embed_type', 'Inline');
    frame.searchParams.set('embed_domain', host);
    return frame;
  },
  origins: ['https://calendly.com'],
};
