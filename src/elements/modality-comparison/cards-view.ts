import { html, nothing, type TemplateResult } from 'lit';
import { deeper, renderHeading, type HeadingLevel } from '../../shared/heading-view.js';
import { renderAspectValue, renderDetails, renderName } from './aspect-view.js';
import type { Aspect, Modality } from './frozen.js';
import { words } from './modality-comparison.words.js';
import { renderBooking, renderByline, renderModality, renderPortrait } from './modality-view.js';
import { grouped, isHidden, isMarked, type Acts, type Shown } from './shown.js';

/** A card for each modality: its name as a heading, and the aspects as lists of terms and what is said of them. */
export function renderCards(shown: Shown, level: HeadingLevel, acts: Acts): TemplateResult {
  return html`
    <div class="cards">
      ${shown.modalities.map((modality, index) => renderCard(modality, index, shown, level, acts))}
    </div>
  `;
}

function renderCard(modality: Modality, index: number, shown: Shown, level: HeadingLevel, acts: Acts): TemplateResult {
  const below = deeper(level);
  return html`
    <article class=${isMarked(shown, modality) ? 'card marked' : 'card'} aria-label=${modality.name}>
      <div class="head">
        ${renderHeading(level, html`<span class="name">${renderModality(modality, shown)}</span>`, 'header')}
        ${renderByline(modality, shown)}
      </div>
      ${renderPortrait(modality, shown)}
      ${grouped(shown.data.aspects).map(
        ([group, aspects]) => html`
          <div ?data-same=${aspects.every((aspect) => isHidden(shown, aspect))}>
            ${group === undefined ? nothing : renderHeading(below, group, 'group')}
            <dl>${aspects.map((aspect) => renderEntry(aspect, modality, index, shown, acts))}</dl>
          </div>
        `,
      )}
      ${modality.booking ? html`<p class="end">${renderBooking(modality, acts)}</p>` : nothing}
    </article>
  `;
}

function renderEntry(aspect: Aspect, modality: Modality, index: number, shown: Shown, acts: Acts): TemplateResult {
  const key = `${aspect.id!}-${index}`;
  const about = words.aspectOf(aspect.label, modality.name);
  return html`
    <div class=${aspect.kind ?? nothing} ?data-same=${isHidden(shown, aspect)}>
      <dt part="label">${renderName(aspect, key)}${renderDetails(aspect, key, about, shown, acts)}</dt>
      <dd part="cell">${renderAspectValue(aspect, modality, shown)}</dd>
    </div>
  `;
}
