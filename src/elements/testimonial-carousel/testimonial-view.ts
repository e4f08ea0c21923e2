import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/format.js';
import type { Testimonial } from './schema.js';
import { words } from './testimonial-carousel.words.js';

const STAR = 'M12 1.8 15.1 8.6 22.5 9.4 17 14.4 18.5 21.7 12 18 5.5 21.7 7 14.4 1.5 9.4 8.9 8.6Z';

/** A testimonial: the quote in its own language, and whose words they are. */
export function renderTestimonial(testimonial: Testimonial): TemplateResult {
  const { quote, lang, rating } = testimonial;
  return html`
    <figure>
      ${rating === undefined ? nothing : renderRating(rating)}
      <blockquote part="quote" lang=${lang ?? nothing} dir="auto">
        ${[quote].flat().map((each) => html`<p>${each}</p>`)}
      </blockquote>
      ${renderAttribution(testimonial)}
    </figure>
  `;
}

function renderAttribution({
  author,
  role,
  location,
  date,
  avatar,
  source,
  relationship,
  edited,
}: Testimonial): unknown {
  const about = [role, location].filter((each) => each !== undefined);
  if ([author, date, avatar, source, relationship, ...about].every((each) => each === undefined) && !edited)
    return nothing;
  return html`
    <figcaption part="attribution">
      ${avatar ? html`<img part="avatar" src=${avatar.src} alt=${avatar.alt ?? ''} loading="lazy" decoding="async" />` : nothing}
      <div>
        ${author === undefined ? nothing : html`<p class="author"><bdi>${author}</bdi></p>`}
        ${about.map((each) => html`<p><bdi>${each}</bdi></p>`)}
        ${date === undefined ? nothing : html`<p><time datetime=${date}>${formatDate(date, 'en')}</time></p>`}
        ${
          source
            ? html`<p part="source">
                ${source.url === undefined ? source.name : html`<a href=${source.url}>${source.name}</a>`}
              </p>`
            : nothing
        }
        ${relationship === undefined ? nothing : html`<p>${relationship}</p>`}
        ${edited ? html`<p>${words.edited()}</p>` : nothing}
      </div>
    </figcaption>
  `;
}

/** Five stars in halves; the words are for those who do not see them. */
function renderRating(rating: number): TemplateResult {
  const halves = Math.round(rating * 2);
  return html`
    <p class="rating" part="rating" role="img" aria-label=${words.rating(String(rating))}>
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
