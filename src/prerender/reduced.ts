import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { consentMissing, discreet } from '../elements/testimonial-carousel/arrange.js';
import type { Testimonial } from '../elements/testimonial-carousel/frozen.js';
import { NAME_FORMATS, type NameFormat } from '../elements/testimonial-carousel/names.js';
import type { TestimonialsData } from '../elements/testimonial-carousel/schema.js';
import type { Issue } from '../shared/issue.js';
import { attribute, type Found } from './page.js';

/**
 * The data as they may stand in the page: without testimonials nobody consented to where `require-consent` asks for
 * that, and with no more of a name than `name-format` lets be told.
 */
export function reduced({ tag, node }: Found, data: unknown): unknown {
  if (tag !== 'testimonial-carousel') return data;
  const { testimonials, ...rest } = data as TestimonialsData;
  const format = nameFormatOf(node);
  const kept = requiresConsent(node) ? testimonials.filter(({ consent }) => consent === true) : testimonials;
  return { ...rest, testimonials: kept.map((each) => withoutName(each, format)) };
}

/** An id is often made of the name, in more ways than can be told: it goes where the whole name does. */
function withoutName(testimonial: Testimonial, format: NameFormat): Testimonial {
  const { id, ...told } = discreet(testimonial, format);
  return id === undefined || told.author !== testimonial.author ? told : { ...told, id };
}

function requiresConsent(node: Tree.Element): boolean {
  const value = attribute(node, 'require-consent');
  return value !== undefined && value !== 'false';
}

function nameFormatOf(node: Tree.Element): NameFormat {
  const value = attribute(node, 'name-format');
  return NAME_FORMATS.find((each) => each === value) ?? 'full';
}

/** What the element would have said of testimonials that are not in the page. */
export function withheld({ tag, node }: Found, data: unknown): Issue[] {
  if (tag !== 'testimonial-carousel' || !requiresConsent(node)) return [];
  const { testimonials } = data as TestimonialsData;
  const message = consentMissing(testimonials);
  return message === undefined ? [] : [{ path: 'testimonials', message }];
}
