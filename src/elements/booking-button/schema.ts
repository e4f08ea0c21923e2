/**
 * The booking data. This schema is the only source of the types, of the checks at run time and of the JSON Schema;
 * the comments on its fields become the descriptions there.
 */
import * as v from 'valibot';
import { filledText, id, linkUrl, text, type PartMetadata } from '../../shared/schema-parts.js';

export const PROVIDERS = ['calendly', 'cal', 'acuity', 'square', 'google', 'link'] as const;

/** What a visitor said. */
const personalText = v.pipe(text, v.metadata({ personal: true } satisfies PartMetadata));

const serviceSchema = v.pipe(
  v.object({
    /**
     * Left out: a slug of the label.
     * @example "massage-60"
     */
    id,
    /**
     * Name of the service.
     * @example "Massage, 60 minutes"
     */
    label: filledText,
    /**
     * Its booking page.
     * @example "https://calendly.com/you/massage"
     */
    url: linkUrl,
    /**
     * Id of the modality, or several.
     * @example "massage"
     * @example ["massage", "neuromuscular-therapy"]
     */
    modality: v.optional(v.union([filledText, v.array(filledText)])),
    /**
     * What it is, in a sentence.
     * @example "A calm hour for the whole body."
     */
    description: v.optional(text),
    /**
     * How long it takes, in words: "60 minutes".
     * @example "60 minutes"
     */
    duration: v.optional(text),
    /**
     * What it costs, in words.
     * @example "90 dollars"
     */
    price: v.optional(text),
  }),
  v.metadata({ noun: 'service' }),
);

export const bookingSchema = v.object({
  /** Address of the JSON Schema, for editors. */
  $schema: v.optional(v.string()),
  /**
   * Address of the booking page; before a domain in .com, .org, .net or .me, https:// may be left out.
   * @example "https://calendly.com/you/session"
   */
  url: v.optional(linkUrl),
  /**
   * The button's words.
   * @example "Book a session with me"
   */
  label: v.optional(filledText),
  /** Who runs the booking page, where the address does not tell. */
  provider: v.optional(v.picklist(PROVIDERS)),
  /** Services to choose from. */
  services: v.optional(v.array(serviceSchema)),
  /** What the booking page's form starts with. */
  prefill: v.optional(
    v.object({
      /**
       * The visitor's name.
       * @example "Sample client"
       */
      name: v.optional(personalText),
      /**
       * The visitor's e-mail address.
       * @example "client@example.com"
       */
      email: v.optional(personalText),
      /**
       * The visitor's phone number.
       * @example "+1 555 010 9999"
       */
      phone: v.optional(personalText),
      /**
       * A remark for the practice.
       * @example "First visit"
       */
      notes: v.optional(personalText),
      /**
       * Answers to the form's own questions, by the provider's key.
       * @example {"a1": "Left shoulder"}
       */
      answers: v.optional(v.record(v.string(), personalText)),
    }),
  ),
  /** Other ways to reach the practice. What cannot be dialled as it stands (letters for digits, two numbers) shows as text. */
  contact: v.optional(
    v.object({
      /**
       * Phone number.
       * @example "+1 555 010 9999"
       */
      phone: v.optional(text),
      /**
       * Number for text messages.
       * @example "+1 555 010 9999"
       */
      sms: v.optional(text),
      /**
       * WhatsApp number.
       * @example "+1 555 010 9999"
       */
      whatsapp: v.optional(text),
      /**
       * E-mail address.
       * @example "you@example.com"
       */
      email: v.optional(text),
    }),
  ),
  /**
   * Licence or registration number, where advertisements must carry it.
   * @example "Licence MA 00000"
   */
  license: v.optional(text),
});

/** What `<booking-button>` takes, to build it with; what cannot be changed (`DeepReadonly<Booking>`) is taken as well. */
export type Booking = v.InferInput<typeof bookingSchema>;
export type Service = v.InferInput<typeof serviceSchema>;
export type Prefill = NonNullable<Booking['prefill']>;
export type Contact = NonNullable<Booking['contact']>;
export type Provider = (typeof PROVIDERS)[number];
