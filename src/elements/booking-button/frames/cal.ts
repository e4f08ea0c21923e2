import { cal } from '../providers/cal.js';
import type { BookingFrame } from './frame.js';
import { heightNews, scheduledNews, valueIn } from './message.js';

/** Name by which Cal.com tells several embeds of a page apart. */
const NAMESPACE = 'bodywork';

/**
 * Cal.com: `https://cal.com/you/session` is framed from `https://app.cal.com/you/session/embed`, as its open embed
 * code does. What it draws stays hidden until the page answers its first message. The deprecated `bookingSuccessful`
 * carries e-mail addresses and is not read.
 */
export const calFrame: BookingFrame = {
  provider: cal,
  life: 'message',
  url(address) {
    const frame = new URL(address);
    if (cal.recognizes(address)) frame.hostname = 'app.cal.com';
    if (!frame.pathname.endsWith('/embed')) frame.pathname = `${frame.pathname.replace(/\/$/, '')}/embed`;
    frame.searchParams.set('embed', NAMESPACE);
    return frame;
  },
  origins: ['https://app.cal.com', 'https://cal.com'],
  allow: 'payment',
  answer(message) {
    if (typeOf(message) !== '__iframeReady') return undefined;
    return { originator: 'CAL', method: 'parentKnowsIframeReady' };
  },
  read(message) {
    switch (typeOf(message)) {
      case 'linkReady':
        return { kind: 'alive' };
      case 'linkFailed':
        return { kind: 'failed' };
      case '__dimensionChanged':
        return heightNews(valueIn(message, 'data', 'iframeHeight'));
      case 'bookingSuccessfulV2':
        return scheduledNews(valueIn(message, 'data'), 'uid');
      default:
        return undefined;
    }
  },
};

/** The type of a message that Cal.com sends to this embed. */
function typeOf(message: unknown): unknown {
  const ours = valueIn(message, 'originator') === 'CAL' && valueIn(message, 'namespace') === NAMESPACE;
  return ours ? valueIn(message, 'type') : undefined;
}
