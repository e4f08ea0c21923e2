import { str } from '@lit/localize';
import { msg } from '../../shared/message.words.js';

/** Every word around a booking page. */
export const words = {
  close: () => msg('Close', { id: 'bodywork.booking.close', desc: 'Button: closes the booking page' }),
  openElsewhere: () =>
    msg('Open in a new tab', { id: 'bodywork.booking.openElsewhere', desc: 'Link to the booking page itself' }),
  loading: (host: string) =>
    msg(str`Loading ${host} …`, {
      id: 'bodywork.booking.loading',
      desc: 'While the booking page loads; the name of its host comes in',
    }),
  scheduled: () =>
    msg('Your session is booked.', { id: 'bodywork.booking.scheduled', desc: 'Once the booking page said so' }),
  retry: () => msg('Try again', { id: 'bodywork.booking.retry', desc: 'Button: loads the booking page once more' }),
  trouble: () =>
    msg('Trouble with this page?', {
      id: 'bodywork.booking.trouble',
      desc: 'Above other ways to reach the practice, beside a booking page of which nobody knows whether it shows',
    }),
  otherWays: () =>
    msg('You can also book this way:', {
      id: 'bodywork.booking.otherWays',
      desc: 'Above other ways to reach the practice, when the booking page does not come',
    }),
  consent: (host: string) =>
    msg(
      str`To show free times, this page loads ${host}, which learns your address on the internet and may set cookies.`,
      {
        id: 'bodywork.booking.consent',
        desc: 'Asked before a third party’s page is loaded; the name of its host comes in',
      },
    ),
  agree: () => msg('Show free times', { id: 'bodywork.booking.agree', desc: 'Button: agrees, and loads the page' }),
  phone: (number: string) =>
    msg(str`Call ${number}`, { id: 'bodywork.booking.phone', desc: 'Link; a phone number comes in' }),
  sms: (number: string) =>
    msg(str`Text ${number}`, { id: 'bodywork.booking.sms', desc: 'Link: sends a text message; a number comes in' }),
  whatsapp: (number: string) =>
    msg(str`WhatsApp ${number}`, { id: 'bodywork.booking.whatsapp', desc: 'Link; a WhatsApp number comes in' }),
  email: (address: string) =>
    msg(str`Write to ${address}`, { id: 'bodywork.booking.email', desc: 'Link; an e-mail address comes in' }),
  timeout: (host: string) =>
    msg(str`${host} does not answer.`, {
      id: 'bodywork.booking.timeout',
      desc: 'The booking page does not come; the name of its host comes in',
    }),
  linkFailed: (host: string) =>
    msg(str`${host} cannot show this booking page.`, {
      id: 'bodywork.booking.linkFailed',
      desc: 'The booking page says so itself; the name of its host comes in',
    }),
  offline: () =>
    msg('You are offline. The booking page comes when you are connected again.', {
      id: 'bodywork.booking.offline',
      desc: 'There is no connection',
    }),
};
