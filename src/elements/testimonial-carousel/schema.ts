/**
 * The testimonials. This schema is the only source of the types, of the checks at run time and of the JSON Schema;
 * the comments on its fields become the descriptions there.
 */
import * as v from 'valibot';
import { filledText, id, imageUrl, linkUrl, text } from '../../shared/schema-parts.js';

export const MAX_TESTIMONIALS = 1_000;

/** A year, a month or a day that exists. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const testimonialSchema = v.pipe(
  v.object({
    /**
     * What `goTo` takes, and events tell. Left out, the content itself tells testimonials apart.
     * @example "spring-2024"
     */
    id,
    /**
     * The client's own words, in one paragraph or several, without outer quotation marks.
     * @example "Sample quote."
     * @example ["Sample quote.", "And its second paragraph."]
     */
    quote: v.union([filledText, v.pipe(v.array(filledText), v.minLength(1))]),
    /**
     * Who said it.
     * @example "Sample client"
     */
    author: v.optional(text),
    /**
     * What the author is: "Runner".
     * @example "Runner"
     */
    role: v.optional(text),
    /**
     * Where the author is from.
     * @example "Tampa"
     */
    location: v.optional(text),
    /**
     * When it was said: YYYY, YYYY-MM or YYYY-MM-DD.
     * @example "2024"
     * @example "2024-05"
     * @example "2024-05-31"
     */
    date: v.optional(
      v.pipe(v.string(), v.regex(DATE), v.metadata({ expected: 'a date (YYYY, YYYY-MM or YYYY-MM-DD)' })),
    ),
    /**
     * 0 to 5, in halves.
     * @example 4.5
     */
    rating: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(5), v.multipleOf(0.5))),
    /**
     * Id of the modality, or several.
     * @example "massage"
     * @example ["massage", "neuromuscular-therapy"]
     */
    modality: v.optional(v.union([filledText, v.array(filledText)])),
    /**
     * Language of the quote, as a BCP 47 tag: "en", "pt-BR".
     * @example "en"
     * @example "pt-BR"
     */
    lang: v.optional(
      v.pipe(
        v.string(),
        // Languages have two or three letters; what is longer is a word: "german".
        v.regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*$/),
        v.metadata({ expected: 'a language tag such as "en"' }),
      ),
    ),
    /** A picture of the author. */
    avatar: v.optional(
      v.object({
        /**
         * Address of the image.
         * @example "portraits/client.webp"
         */
        src: imageUrl,
        /**
         * What it shows; left out, it counts as decoration.
         * @example "A client, smiling"
         */
        alt: v.optional(text),
      }),
    ),
    /** Where it was published first. */
    source: v.optional(
      v.object({
        /**
         * Name of the place.
         * @example "Sample directory"
         */
        name: filledText,
        /**
         * Its address.
         * @example "https://example.com/reviews"
         */
        url: v.optional(linkUrl),
      }),
    ),
    /**
     * A tie to the practice that readers must know of: "Employee".
     * @example "Employee"
     */
    relationship: v.optional(text),
    /** Whether the words were shortened or corrected. */
    edited: v.optional(v.boolean()),
    /** Whether the author agreed to its being published. */
    consent: v.optional(v.boolean()),
  }),
  v.metadata({ noun: 'testimonial' }),
);

const testimonialList = v.pipe(v.array(testimonialSchema), v.maxLength(MAX_TESTIMONIALS));

const testimonialsObject = v.pipe(
  v.object({
    /** Address of the JSON Schema, for editors. */
    $schema: v.optional(v.string()),
    /**
     * Name of the whole: its heading, and what a screen reader calls it.
     * @example "What clients say"
     */
    label: v.optional(text),
    /** The testimonials, in their given order: up to 1,000. */
    testimonials: testimonialList,
  }),
  v.metadata({ expected: 'a list' }),
);

export const testimonialsSchema = v.union([testimonialList, testimonialsObject]);

/** What `data` holds, whichever form it was given in. */
export const testimonialsDataSchema = testimonialsObject;

export type Testimonial = v.InferInput<typeof testimonialSchema>;
/** What `<testimonial-carousel>` takes, to build it with; what cannot be changed (`DeepReadonly<Testimonials>`) is taken as well. */
export type Testimonials = v.InferInput<typeof testimonialsSchema>;
/** What `data` holds, as `DeepReadonly<TestimonialsData>`. */
export type TestimonialsData = v.InferInput<typeof testimonialsDataSchema>;
