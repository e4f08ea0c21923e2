import { html, nothing, type TemplateResult } from 'lit';
import { deeper, renderHeading, type HeadingLevel } from '../../shared/heading-view.js';
import { renderAspectValue, renderLabel } from './aspect-view.js';
import { words } from './modality-comparison.words.js';
import { renderBooking, renderByline, renderPortrait } from './modality-view.js';
import type { Aspect, Modality } from './schema.js';
import { isMarked, partedByDifference, type Acts, type Shown } from './shown.js';

/** The comparison as a text: what each modality is, then how they differ, then what they have in common. */
export function renderProse(shown: Shown, level: HeadingLevel, acts: Acts): TemplateResult {
  const { differing, equal } = partedByDifference(shown.aspects, shown.modalities);
  return html`
    <div class="prose">
      ${shown.modalities.map((modality) => renderChapter(modality, shown, level, acts))}
      ${renderAspects(words.howTheyDiffer(), differing, shown, level, acts)}
      ${renderAspects(words.inCommon(), equal, shown, level, acts)}
    </div>
  `;
}

function renderChapter(modality: Modality, shown: Shown, level: HeadingLevel, acts: Acts): TemplateResult {
  return html`
    <div class=${isMarked(shown, modality) ? 'head marked' : 'head'}>
      ${renderHeading(level, html`<span class="name">${modality.name}</span>`, 'header')}
      ${renderByline(modality, shown)}
    </div>
    ${renderPortrait(modality, shown)} ${modality.booking ? html`<p>${renderBooking(modality, acts)}</p>` : nothing}
  `;
}

function renderAspects(
  heading: string,
  aspects: readonly Aspect[],
  shown: Shown,
  level: HeadingLevel,
  acts: Acts,
): unknown {
  if (aspects.length === 0) return nothing;
  const below = deeper(level);
  return html`
    <div class="head">${renderHeading(level, heading, 'header')}</div>
    ${aspects.map((aspect) => {
      const key = String(shown.data.aspects.indexOf(aspect));
      return html`
        <div class=${`topic ${aspect.kind ?? ''}`}>
          ${renderHeading(below, renderLabel(aspect, key, shown, acts), 'label')}
          ${shown.modalities.map(
            (modality) => html`
              <div part="cell"><b>${modality.name}</b> ${renderAspectValue(aspect, modality, shown)}</div>
            `,
          )}
        </div>
      `;
    })}
  `;
}
