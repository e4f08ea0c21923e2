import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatNumber } from '../../shared/format.js';
import { monogram } from './names.js';
import type { Testimonial } from './frozen.js';
import { words } from './testimonial-carousel.words.js';

const STAR = 'M12 1.8 15.1 8.6 22.5 9.4 17 14.4 18.5 21.7 12 18 5.5 21.7 7 14.4 1.5 9.4 8.9 8.6Z';

/** How much of a quote is shown. */
export interface QuoteState {
  /** Whether authors are not named. */
  readonly anonymous: boolean;
  /** Lines before it is cut; 0: never. */
  readonly lines: number;
  /** Whether it is longer than that. */
  readonly cut: boolean;
  readonly open: boolean;
  readonly toggle: () => void;
}

/**
 * A testimonial: the quote in its own language, and whose words they are.
 *
 * @param index - its place, which tells its quote from the others in the tree
 */
export function renderTestimonial(testimonial: Testimonial, index: number, state: QuoteState): TemplateResult {
  const { quote, lang, rating } = testimonial;
  const { lines, cut, open, toggle } = state;
  const length = lines === 0 || open ? nothing : `clamped lines-${lines}${cut ? ' cut' : ''}`;
  return html`
    <figure>
      ${rating === undefined ? nothing : renderRating(rating)}
      <div class="words">
        <blockquote
          id="quote-${index}"
          class=${length}
          part="quote"
          lang=${lang ?? nothing}
          dir="auto"
          data-index=${index}
        >
          ${[quote].flat().map((each) => html`<p>${each.trim()}</p>`)}
        </blockquote>
        ${
          cut
            ? html`<button
                class="more"
                part="more"
                type="button"
                aria-expanded=${open}
                aria-controls="quote-${index}"
                @click=${toggle}
              >
                ${open ? words.less() : words.more()}
              </button>`
            : nothing
        }
      </div>
      ${renderAttribution(testimonial, state.anonymous)}
    </figure>
  `;
}

function renderAttribution(testimonial: Testimonial, anonymous: boolean): unknown {
  const { role, location, date, avatar, source, relationship, edited } = testimonial;
  const author = anonymous ? words.anonymous() : testimonial.author;
  const about = [role, location].filter((each) => each !== undefined);
  const known = [author, date, avatar, source, relationship, ...about].some((each) => each !== undefined) || edited;
  if (!known) return nothing;
  return html`
    <figcaption part="attribution">
      ${renderAvatar(testimonial)}
      <div>
        ${author === undefined ? nothing : html`<p class="author">${author}</p>`}
        ${about.map((each) => html`<p>${each}</p>`)}
        ${date === undefined ? nothing : html`<p><time datetime=${date}>${formatDate(date)}</time></p>`}
        ${
          source
            ? html`<p part="source">
                ${source.url === undefined ? source.name : html`<a href=${source.url}>${source.name}</a>`}
              </p>`
            : nothing
        }
        ${relationship === undefined ? nothing : html`<p class="disclosure">${relationship}</p>`}
        ${edited ? html`<p class="disclosure">${words.edited()}</p>` : nothing}
      </div>
    </figcaption>
  `;
}

/** The author's picture, else the letters the name begins with. */
function renderAvatar({ avatar, author }: Testimonial): unknown {
  if (avatar) {
    return html`<img part="avatar" src=${avatar.src} alt=${avatar.alt ?? ''} loading="lazy" decoding="async" />`;
  }
  const letters = author === undefined ? '' : monogram(author);
  return letters === '' ? nothing : html`<span class="monogram" part="avatar" aria-hidden="true">${letters}</span>`;
}

/** Five stars in halves; the words are for those who do not see them. */
function renderRating(rating: number): TemplateResult {
  const halves = Math.round(rating * 2);
  return html`
    <p class="rating" part="rating" role="img" aria-label=${words.rating(formatNumber(rating))}>
      ${[1, 3, 5, 7, 9].map(
        (half) => html`
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path class="outline" d=${STAR} />
            ${
              halves >= half
                ? html`<svg x="0" width=${halves > half ? 24 : 12} viewBox=${`0 0 ${halves > half ? 24 : 12} 24`}>
                    <path d=${STAR} />
                  </svg>`
                : nothing
            }
          </svg>
        `,
      )}
    </p>
  `;
}
