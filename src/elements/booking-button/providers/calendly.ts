import { heightNews, scheduledNews, valueIn } from './message.js';
import { isWithin, type BookingProvider } from './provider.js';

/** Events that say no more than that it is there. */
const ALIVE: readonly unknown[] = [
  'calendly.profile_page_viewed',
  'calendly.event_type_viewed',
  'calendly.date_and_time_selected',
];

/**
 * Calendly: without `embed_domain` its frame sends no messages. Parameters and messages by Calendly's embed
 * documentation; its form has no field of its own for remarks, so `notes` is not sent.
 */
export const calendly: BookingProvider = {
  name: 'calendly',
  life: 'message',
  recognizes: (url) => isWithin(url, 'calendly.com'),
  prefill({ name, email, phone, answers = {} }) {
    // Its own questions are numbered.
    const own = Object.entries(answers).filter(([key]) => /^a(?:[1-9]|10)$/.test(key));
    return { ...Object.fromEntries(own), name, email, location: phone };
  },
  frameUrl(url, { host }) {
    const frame = new URL(url);
    frame.searchParams.set('embed_type', 'Inline');
    frame.searchParams.set('embed_domain', host);
    return frame;
  },
  origins: ['https://calendly.com'],
  read(message) {
    const event = valueIn(message, 'event');
    if (ALIVE.includes(event)) return { kind: 'alive' };
    if (event === 'calendly.page_height') return heightNews(valueIn(message, 'payload', 'height'));
    if (event === 'calendly.event_scheduled') return scheduledNews(valueIn(message, 'payload', 'event', 'uri'));
    return undefined;
  },
};
