/** Tells what Calendly's embed documentation says; and like Calendly, nothing without `embed_domain`. */
import { behaviour, book, END, post, postGarbage, query, ready, show } from './page.js';

const SAMPLE = 'https://api.calendly.com/scheduled_events/SAMPLE';

/** @type {Record<string, () => void>} */
const BEHAVIOURS = { silent: beSilent, hostile: beHostile };

(BEHAVIOURS[behaviour] ?? behaveWell)();

async function behaveWell() {
  await ready();
  const start = book({
    select: () => tell('calendly.date_and_time_selected'),
    confirm: () =>
      tell('calendly.event_scheduled', { event: { uri: SAMPLE }, invitee: { uri: `${SAMPLE}/invitees/SAMPLE` } }),
  });
  show();
  tell('calendly.event_type_viewed');
  tell('calendly.page_height', { height: '720px' });
  start();
}

function beSilent() {
  book();
  show();
}

function beHostile() {
  beSilent();
  postGarbage();
  for (const height of [{}, [], null, '', 'NaNpx', '999999999px', '-5px', -5, Infinity]) {
    post({ event: 'calendly.page_height', payload: { height } });
  }
  const uri = { toString: 'a uri' };
  for (const payload of [null, 'a payload', { event: null }, { event: { uri } }, { event: { uri: 'x'.repeat(1e6) } }]) {
    post({ event: 'calendly.event_scheduled', payload });
  }
  for (const event of [['calendly.event_type_viewed'], 'calendly.', 'CALENDLY.EVENT_SCHEDULED', '__proto__']) {
    post({ event, payload: {} });
  }
  post(END);
}

/**
 * @param {string} event
 * @param {object} payload
 */
function tell(event, payload = {}) {
  if (query.has('embed_domain')) post({ event, payload });
}
