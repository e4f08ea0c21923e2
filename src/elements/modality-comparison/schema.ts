/**
 * The comparison's data. This schema is the only source of the types, of the checks at run time and of the JSON
 * Schema; the comments on its fields become the descriptions there.
 */
import * as v from 'valibot';
import { filledText, id, imageUrl, linkUrl, paragraphs, text } from '../../shared/schema-parts.js';

export const MAX_MODALITIES = 12;
export const MAX_ASPECTS = 500;

const sourceIds = v.optional(v.array(filledText));

const sourceSchema = v.pipe(
  v.object({
    /**
     * What `sources` elsewhere refer to.
     * @example "review-2020"
     */
    id: filledText,
    /**
     * What it is called.
     * @example "A review of reviews"
     */
    title: filledText,
    /**
     * Where it can be read.
     * @example "https://example.org/review"
     */
    url: v.optional(linkUrl),
  }),
  v.metadata({ noun: 'source' }),
);

const modalitySchema = v.pipe(
  v.object({
    /**
     * What `values` and `suits` refer to. Left out: a slug of the name.
     * @example "massage"
     */
    id,
    /**
     * The name at the head of its column.
     * @example "Massage"
     */
    name: filledText,
    /**
     * Another name people know it by.
     * @example "Swedish massage"
     */
    alsoKnownAs: v.optional(text),
    /**
     * What it is, in a sentence or a few paragraphs.
     * @example "Long, flowing strokes over the whole body."
     * @example ["Long, flowing strokes.", "Over the whole body."]
     */
    summary: v.optional(paragraphs),
    /**
     * A page with more about it.
     * @example "/massage"
     */
    url: v.optional(linkUrl),
    /** A picture; `alt` may be empty when it only decorates. */
    image: v.optional(
      v.object({
        /**
         * Address of the image.
         * @example "images/massage.webp"
         */
        src: imageUrl,
        /**
         * What the picture shows, for those who do not see it.
         * @example "Hands on a shoulder"
         */
        alt: text,
      }),
    ),
    /** Where to book this modality. */
    booking: v.optional(
      v.object({
        /**
         * The link's words.
         * @example "Book a massage"
         */
        label: v.optional(filledText),
        /**
         * Address of the booking page.
         * @example "https://calendly.com/you/massage"
         */
        url: linkUrl,
      }),
    ),
    /**
     * Ids of the sources of what is said about it.
     * @example ["review-2020"]
     */
    sources: sourceIds,
  }),
  v.metadata({ noun: 'modality' }),
);

const aspectValueSchema = v.union([
  filledText,
  v.number(),
  v.boolean(),
  v.array(filledText),
  v.object({
    /**
     * Text, or paragraphs.
     * @example "Light to firm"
     */
    text: v.optional(paragraphs),
    /**
     * A number (on the aspect's scale), or yes or no.
     * @example 3
     * @example true
     */
    value: v.optional(v.union([v.number(), v.boolean()])),
    /**
     * Several points.
     * @example ["Tired muscles", "Too much sitting"]
     */
    list: v.optional(v.array(filledText)),
    /**
     * Where the text leads. Without text, "More about" its label leads there.
     * @example "https://example.org/pressure"
     */
    url: v.optional(linkUrl),
    /**
     * A remark in smaller type.
     * @example "Tell us when it is too much."
     */
    note: v.optional(text),
    /**
     * Ids of the sources.
     * @example ["review-2020"]
     */
    sources: sourceIds,
  }),
]);

const aspectSchema = v.pipe(
  v.object({
    /**
     * Left out: a slug of the label.
     * @example "pressure"
     */
    id,
    /**
     * What the row is about, in a word or two.
     * @example "Pressure"
     */
    label: filledText,
    /**
     * The reader's question behind it.
     * @example "How firm is it?"
     */
    question: v.optional(text),
    /**
     * Explains a term in the label.
     * @example "How much weight the hands put into a stroke."
     */
    help: v.optional(text),
    /**
     * Rows of the same group stand together under this heading.
     * @example "During a session"
     */
    group: v.optional(filledText),
    /** Marks the row as good to have, or as something to be careful about. */
    kind: v.optional(v.picklist(['benefit', 'caution'])),
    /** Whether the modalities agree here, where comparing the values would not tell. */
    same: v.optional(v.boolean()),
    /** What numbers in this row are measured on. */
    scale: v.optional(
      v.object({
        /**
         * The lowest value.
         * @example 1
         */
        min: v.number(),
        /**
         * The highest value.
         * @example 5
         */
        max: v.number(),
        /**
         * What a value is called: `{"1": "light"}`.
         * @example {"1": "light", "5": "firm"}
         */
        labels: v.optional(v.record(v.string(), text)),
        /**
         * What is counted: "minutes".
         * @example "minutes"
         */
        unit: v.optional(text),
      }),
    ),
    /**
     * Ids of the sources.
     * @example ["review-2020"]
     */
    sources: sourceIds,
    /**
     * What is said, by id of the modality. What is left out shows as "Not specified".
     * @example {"massage": "Often heavy", "neuromuscular-therapy": ["Adapted to you", "On exact places"]}
     */
    values: v.record(v.string(), aspectValueSchema),
  }),
  v.metadata({ noun: 'aspect' }),
);

const optionSchema = v.pipe(
  v.object({
    /**
     * Left out: a slug of the label.
     * @example "rest"
     */
    id,
    /**
     * The answer's words.
     * @example "I want to rest"
     */
    label: filledText,
    /**
     * Which modalities suit that answer, and because of what, by id of the modality.
     * @example {"massage": "It is the calmer of the two."}
     */
    suits: v.record(v.string(), text),
  }),
  v.metadata({ noun: 'option' }),
);

const guideSchema = v.object({
  /**
   * The question to the reader.
   * @example "What brings you here?"
   */
  question: filledText,
  /** The answers to choose from: one at the least. */
  options: v.pipe(v.array(optionSchema), v.minLength(1)),
  /**
   * What the guide is not: a diagnosis.
   * @example "This is no diagnosis."
   */
  note: v.optional(text),
});

export const comparisonSchema = v.object({
  /** Address of the JSON Schema, for editors. */
  $schema: v.optional(v.string()),
  /**
   * Heading of the comparison.
   * @example "Massage and neuromuscular therapy"
   */
  title: v.optional(text),
  /**
   * What it compares, in a sentence or a few paragraphs.
   * @example "Two ways of working with the same muscles."
   */
  summary: v.optional(paragraphs),
  /** What is compared: up to twelve modalities. */
  modalities: v.pipe(v.array(modalitySchema), v.maxLength(MAX_MODALITIES)),
  /** What they are compared by: up to 500 aspects. Without any, what is said of each modality shows. */
  aspects: v.pipe(v.array(aspectSchema), v.maxLength(MAX_ASPECTS)),
  /** A question that helps the reader to choose. */
  guide: v.optional(guideSchema),
  /** Where the statements come from. */
  sources: v.optional(v.array(sourceSchema)),
  /** When the comparison was last reviewed, and by whom. */
  reviewed: v.optional(
    v.object({
      /**
       * The day, as YYYY-MM-DD.
       * @example "2024-05-31"
       */
      on: v.pipe(
        v.string(),
        v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
        v.metadata({ expected: 'a date (YYYY-MM-DD)' }),
      ),
      /**
       * By whom.
       * @example "Sample practice"
       */
      by: v.optional(text),
    }),
  ),
  /**
   * A remark below the comparison.
   * @example "Every session is agreed with you first."
   */
  note: v.optional(text),
});

/** What `<modality-comparison>` takes, to build it with; what cannot be changed (`DeepReadonly<Comparison>`) is taken as well. */
export type Comparison = v.InferInput<typeof comparisonSchema>;
export type Modality = v.InferInput<typeof modalitySchema>;
export type Aspect = v.InferInput<typeof aspectSchema>;
export type AspectValue = v.InferInput<typeof aspectValueSchema>;
export type Guide = v.InferInput<typeof guideSchema>;
export type Source = v.InferInput<typeof sourceSchema>;
