import { calendly } from '../providers/calendly.js';
import type { BookingFrame } from './frame.js';
import { heightNews, scheduledNews, valueIn } from './message.js';

/** Events that say no more than that it is there. */
const ALIVE: readonly unknown[] = [
  'calendly.profile_page_viewed',
  'calendly.event_type_viewed',
  'calendly.date_and_time_selected',
];

/** Calendly, by its embed documentation: without `embed_domain` its frame sends no messages. */
export const calendlyFrame: BookingFrame = {
  provider: calendly,
  life: 'message',
  url(address, { host }) {
    const frame = new URL(address);
    frame.searchParams.set('embed_type', 'Inline');
    frame.searchParams.set('embed_domain', host);
    return frame;
  },
  origins: ['https://calendly.com'],
  read(message) {
    const event = valueIn(message, 'event');
    if (ALIVE.includes(event)) return { kind: 'alive' };
    if (event === 'calendly.page_height') return heightNews(valueIn(message, 'payload', 'height'));
    if (event === 'calendly.event_scheduled') return scheduledNews(valueIn(message, 'payload', 'event'), 'uri');
    return undefined;
  },
};
