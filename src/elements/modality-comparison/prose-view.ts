import { html, nothing, type TemplateResult } from 'lit';
import { deeper, renderHeading, type HeadingLevel } from '../../shared/heading-view.js';
import { renderAspectValue, renderDetails, renderName } from './aspect-view.js';
import type { Aspect, Modality } from './frozen.js';
import { words } from './modality-comparison.words.js';
import { renderBooking, renderByline, renderModality, renderPortrait } from './modality-view.js';
import { grouped, isMarked, type Acts, type Shown } from './shown.js';

/** The comparison as a text: what each modality is, then how they differ, then what they have in common. */
export function renderProse(shown: Shown, level: HeadingLevel, acts: Acts): TemplateResult {
  const { data, equal, modalities, differencesOnly } = shown;
  const those = (agree: boolean): readonly Aspect[] => data.aspects.filter((each) => equal.includes(each) === agree);
  const heading = modalities.length > 1 ? words.howTheyDiffer() : words.inDetail();
  return html`
    <div class="prose">
      ${modalities.map((modality) => renderChapter(modality, shown, level, acts))}
      ${renderAspects(heading, those(false), shown, level, acts)}
      <div ?data-same=${differencesOnly}>${renderAspects(words.inCommon(), those(true), shown, level, acts)}</div>
    </div>
  `;
}

function renderChapter(modality: Modality, shown: Shown, level: HeadingLevel, acts: Acts): TemplateResult {
  return html`
    <div class=${isMarked(shown, modality) ? 'head marked' : 'head'}>
      ${renderHeading(level, html`<span class="name">${renderModality(modality, shown)}</span>`, 'header')}
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
    ${grouped(aspects).map(
      ([group, topics]) => html`
        ${group === undefined ? nothing : renderHeading(below, group, 'group')}
        ${topics.map((aspect) => renderTopic(aspect, shown, group === undefined ? below : deeper(below), acts))}
      `,
    )}
  `;
}

function renderTopic(aspect: Aspect, shown: Shown, level: HeadingLevel, acts: Acts): TemplateResult {
  const key = aspect.id!;
  return html`
    <div class=${`topic ${aspect.kind ?? ''}`}>
      ${renderHeading(level, renderName(aspect, key), 'label')} ${renderDetails(aspect, key, aspect.label, shown, acts)}
      ${shown.modalities.map(
        (modality) => html`
          <div part="cell"><b>${modality.name}</b> ${renderAspectValue(aspect, modality, shown)}</div>
        `,
      )}
    </div>
  `;
}
