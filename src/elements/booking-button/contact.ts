import type { Contact } from './frozen.js';

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

/** The ways there are, in a fixed order. Numbers lose what only makes them readable, and words. */
export function contactLinks(contact: Contact = {}): ContactLink[] {
  return WAYS.flatMap((way) => {
    const text = contact[way]?.trim();
    return text ? [{ way, text, href: HREFS[way](text) }] : [];
  });
}

const HREFS: Readonly<Record<Way, (text: string) => string | undefined>> = {
  phone: (text) => withNumber('tel:', text, ';ext='),
  sms: (text) => withNumber('sms:', text),
  // In its international form, digits alone, without what is dialled to call abroad (WhatsApp's click to chat).
  whatsapp: (text) =>
    withNumber('https://wa.me/', text)
      ?.replace(/[+*]|%23/g, '')
      .replace('/00', '/'),
  // Of half a character no address can be made.
  email: (text) =>
    /^[^\s@?&,;:<>\p{Cs}]+@[^\s@?&,;:<>\p{Cs}]+$/u.test(text) ? `mailto:${encodeURI(text)}` : undefined,
};

/** A number as far as there are no words, the extension if they say so, and the letter that follows if they do not. */
const NUMBER = /([+*#\d]\P{L}*)(?:(?:ext\p{L}*|x)\P{L}*?(\d+)|(\p{L}))?/iu;
/** More than one number, or something else beside it, such as hours. */
const SEVERAL = /\d.*\+|\d:.*\d/s;
/** Letters that are dialled: they stand where more digits would. */
const SPELT = /[\d#*‐-–.-]$/u;
/** Digits of the shortest number that words may follow: letters after fewer are part of it. */
const LEAST = 6;
/** Digits of the longest number there is (ITU-T E.164), and of what is dialled to call abroad. */
const MOST = 15 + 2;

/** @param joint - what an extension follows (RFC 3966); left out: it is, too */
function withNumber(scheme: string, text: string, joint?: string): string | undefined {
  const [, number = '', extension, letter] = NUMBER.exec(text) ?? [];
  const { length } = number.replace(/\D/g, '');
  // To dial less than what stands there, or more, would ring at somebody else's: it stays text.
  if (SEVERAL.test(number) || (letter && (length < LEAST || SPELT.test(number)))) return undefined;
  if (length > MOST && !/[*#]/.test(number)) return undefined;
  // From abroad nobody dials the zero that numbers at home begin with.
  const dialled = /^(?:\+|00)/.test(number) ? number.replace(/\(\s*0\s*\)/, '') : number;
  const signs = dialled.replace(/[^\d+*#]/g, '').replace(/#/g, '%23');
  if (!/\d/.test(dialled)) return undefined;
  return scheme + signs + (joint && extension ? joint + extension : '');
}
