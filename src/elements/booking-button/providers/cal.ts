import type { BookingProvider } from './provider.js';

/** Name by which Cal.com tells several embeds of a page apart. */
const NAMESPACE = 'bodywork';

/**
 * Cal.com: `https://cal.com/you/session` is framed from `https://app.cal.com/you/session/embed`, as its open embed
 * code does. What it draws stays hidden until the page answers its first message.
 */
export const cal: BookingProvider = {
  name: 'cal',
  recognizes: ({ hostname }) => ['cal.com', 'www.cal.com', 'app.cal.com'].includes(hostname),
  frameUrl(url) {
    const frame = new URL(url);
    if (cal.recognizes(url)) frame.hostname = 'app.cal.com';
    if (!frame.pathname.endsWith('/embed')) frame.pathname = `${frame.pathname.replace(/\/$/, '')}/embed`;
    frame.searchParams.set('embed', NAMESPACE);
    return frame;
  },
  origins: ['https://app.cal.com', 'https://cal.com'],
  allow: 'payment',
  answer(message) {
    const { originator, type } = (message ?? {}) as { readonly originator?: unknown; readonly type?: unknown };
    if (originator !== 'CAL' || type !== '__iframeReady') return undefined;
    return { originator: 'CAL', method: 'parentKnowsIframeReady' };
  },
};
