import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../shared/format.js';
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

/** What the status says of where a button or a method led to. */
export function renderArrival(index: number, count: number, author: string | undefined): string {
  const [position, all] = [formatNumber(index + 1), formatNumber(count)];
  return author === undefined ? words.position(position, all) : words.arrived(position, all, author);
}
