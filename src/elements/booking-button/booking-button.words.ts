import { msg, str } from '@lit/localize';

/** Every word the button says itself. Called while rendering, so that a change of language is followed. */
export const words = {
  label: () =>
    msg('Book a session', { id: 'bodywork.booking.label', desc: 'The button, when the author gave no label' }),
  close: () => msg('Close', { id: 'bodywork.booking.close', desc: 'Button: closes the booking dialog' }),
  openElsewhere: () =>
    msg('Open in a new tab', { id: 'bodywork.booking.open-elsewhere', desc: 'Link to the booking page itself' }),
  loading: (host: string) =>
    msg(str`Loading ${host} …`, {
      id: 'bodywork.booking.loading',
      desc: 'While the booking page loads; the name of its host comes in',
    }),
};
