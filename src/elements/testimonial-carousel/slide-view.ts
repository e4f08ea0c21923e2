import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../shared/format.js';
import { discreet } from './arrange.js';
import type { Testimonial } from './frozen.js';
import type { NameFormat } from './names.js';
import { words } from './testimonial-carousel.words.js';

/** A testimonial's place in the row or the list. */
export interface Slide {
  readonly index: number;
  readonly count: number;
  /** Whether the row moves: only then are its slides called so. */
  readonly scrolls: boolean;
  readonly outOfReach: boolean;
}

/** A slide by the WAI-ARIA APG, or an item of a list where nothing moves. */
export function renderSlide({ index, count, scrolls, outOfReach }: Slide, content: unknown): TemplateResult {
  return html`
    <div
      class="slide"
      part="slide"
      role=${scrolls ? 'group' : 'listitem'}
      aria-roledescription=${scrolls ? words.slide() : nothing}
      aria-label=${scrolls ? words.position(formatNumber(index + 1), formatNumber(count)) : nothing}
      ?inert=${outOfReach}
    >
      ${content}
    </div>
  `;
}

/** What the status says: of all, and of where a button or a method led to. */
export function renderNews(
  list: readonly Testimonial[],
  arrived: number | undefined,
  all: boolean,
  nameFormat: NameFormat,
): unknown {
  if (list.length === 0) return words.none();
  const count = formatNumber(list.length);
  if (all) return words.allShown(count);
  const testimonial = arrived === undefined ? undefined : list[arrived];
  if (!testimonial) return nothing;
  const position = formatNumber(arrived! + 1);
  const { author } = discreet(testimonial, nameFormat);
  return author === undefined ? words.position(position, count) : words.arrived(position, count, author);
}
