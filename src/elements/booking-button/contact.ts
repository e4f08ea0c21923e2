import type { Contact } from './schema.js';

export const WAYS = ['phone', 'sms', 'whatsapp', 'email'] as const satisfies readonly (keyof Contact)[];
export type Way = (typeof WAYS)[number];

/** A way to reach the practice. */
export interface ContactLink {
  readonly way: Way;
  /** Number or address, as it was given. */
  readonly text: string;
  /** Undefined where no address can be made of it: then it is text. */
  readonly href: string | undefined;
}

/** The ways there are, in a fixed order. Numbers lose what only makes them readable. */
export function contactLinks(contact: Contact = {}): ContactLink[] {
  return WAYS.flatMap((way) => {
    const text = contact[way]?.trim();
    return text ? [{ way, text, href: HREFS[way](text) }] : [];
  });
}

const HREFS: Readonly<Record<Way, (text: string) => string | undefined>> = {
  phone: (text) => withNumber('tel:', text),
  sms: (text) => withNumber('sms:', text),
  // In its international form, digits alone (WhatsApp's click to chat).
  whatsapp: (text) => withNumber('https://wa.me/', text.replace(/\D/g, '')),
  // Of half a character no address can be made.
  email: (text) =>
    /^[^\s@?&,;:<>\p{Cs}]+@[^\s@?&,;:<>\p{Cs}]+$/u.test(text) ? `mailto:${encodeURI(text)}` : undefined,
};

function withNumber(scheme: string, text: string): string | undefined {
  const number = text.replace(/[^\d+*#]/g, '').replace(/#/g, '%23');
  return /\d/.test(number) ? scheme + number : undefined;
}
