import { slug } from '../../shared/slug.js';
import { formatName, type NameFormat } from './names.js';
import type { Testimonial } from './frozen.js';

export const SORTS = ['given', 'newest'] as const;
export type TestimonialSort = (typeof SORTS)[number];

/** Which testimonials are shown, and in which order. */
export interface Arrangement {
  /** Ids of modalities; undefined: whatever they are about. */
  readonly modalities: readonly string[] | undefined;
  readonly sort: TestimonialSort;
  readonly requireConsent: boolean;
}

/** The testimonials that are shown, in their order. Those without a date come after those that have one. */
export function arrange(
  testimonials: readonly Testimonial[],
  { modalities, sort, requireConsent }: Arrangement,
): readonly Testimonial[] {
  const wanted = modalities && new Set(modalities.map(slug));
  const kept = testimonials.filter(
    ({ modality, consent }) =>
      (!requireConsent || consent === true) &&
      (!wanted || [modality ?? []].flat().some((each) => wanted.has(slug(each)))),
  );
  if (sort === 'given') return kept;
  return kept.sort((a, b) => (age(a) < age(b) ? 1 : age(a) > age(b) ? -1 : 0));
}

/** A month or a year counts as its end: it may have been as late as that. */
function age({ date }: Testimonial): string {
  return date === undefined ? '' : `${date}~`;
}

/** What tells each testimonial from the others, whatever their order: its id, else what it says and who says it. */
export function keysOf(testimonials: readonly Testimonial[]): readonly string[] {
  const times = new Map<string, number>();
  return testimonials.map(({ id, quote, author, date }) => {
    const key = id === undefined ? JSON.stringify([quote, author, date]) : `#${id}`;
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return before === 0 ? key : `${key} ${before}`;
  });
}

/** A testimonial as it may be told: its author by the name format, and no picture of somebody who is not named. */
export function discreet(testimonial: Testimonial, format: NameFormat): Testimonial {
  if (format === 'full') return testimonial;
  const { author, avatar, ...rest } = testimonial;
  const name = author === undefined ? undefined : formatName(author, format);
  return {
    ...rest,
    ...(name !== undefined && { author: name }),
    // What the picture is called may be the name.
    ...(avatar && format !== 'anonymous' && { avatar: { src: avatar.src } }),
  };
}

/** What its author has to know where none of the testimonials may be shown. */
export function consentMissing(testimonials: readonly Testimonial[]): string | undefined {
  if (testimonials.length === 0 || testimonials.some(({ consent }) => consent === true)) return undefined;
  return 'no testimonial has "consent": true. Nothing is shown.';
}
