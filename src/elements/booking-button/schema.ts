/**
 * The booking data. This schema is the only source of the types, of the checks at run time and of the JSON Schema;
 * the comments on its fields become the descriptions there.
 */
import * as v from 'valibot';
import { filledText, id, linkUrl, text } from '../../shared/schema-parts.js';

export const PROVIDERS = ['calendly', 'cal', 'acuity', 'square', 'google', 'link'] as const;

const serviceSchema = v.pipe(
  v.object({
    /** Left out: a slug of the label. */
    id,
    /** Name of the service. */
    label: filledText,
    /** Its booking page. */
    url: linkUrl,
    /** Id of the modality, or several. */
    modality: v.optional(v.union([filledText, v.array(filledText)])),
    /** What it is, in a sentence. */
    description: v.optional(text),
    /** How long it takes, in words: "60 minutes". */
    duration: v.optional(text),
    /** What it costs, in words. */
    price: v.optional(text),
  }),
  v.metadata({ noun: 'service' }),
);

export const bookingSchema = v.object({
  /** Address of the JSON Schema, for editors. */
  $schema: v.optional(v.string()),
  /** Address of the booking page. */
  url: v.optional(linkUrl),
  /** The button's words. */
  label: v.optional(filledText),
  /** Who runs the booking page, where the address does not tell. */
  provider: v.optional(v.picklist(PROVIDERS)),
  /** Services to choose from. */
  services: v.optional(v.array(serviceSchema)),
  /** What the booking page's form starts with. */
  prefill: v.optional(
    v.object({
      /** The visitor's name. */
      name: v.optional(text),
      /** The visitor's e-mail address. */
      email: v.optional(text),
      /** The visitor's phone number. */
      phone: v.optional(text),
      /** A remark for the practice. */
      notes: v.optional(text),
      /** Answers to the form's own questions, by the provider's key. */
      answers: v.optional(v.record(v.string(), text)),
    }),
  ),
  /** Other ways to reach the practice. */
  contact: v.optional(
    v.object({
      /** Phone number. */
      phone: v.optional(text),
      /** Number for text messages. */
      sms: v.optional(text),
      /** WhatsApp number. */
      whatsapp: v.optional(text),
      /** E-mail address. */
      email: v.optional(text),
    }),
  ),
  /** Licence or registration number, where advertisements must carry it. */
  license: v.optional(text),
});

/** What `<booking-button>` takes. */
export type Booking = v.InferInput<typeof bookingSchema>;
export type Service = v.InferInput<typeof serviceSchema>;
export type Prefill = NonNullable<Booking['prefill']>;
export type Contact = NonNullable<Booking['contact']>;
export type Provider = (typeof PROVIDERS)[number];
