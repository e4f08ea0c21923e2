import { html, nothing } from 'lit';
import { valueOf } from './differences.js';
import { renderReferences } from './footnotes-view.js';
import { renderHelp } from './help-view.js';
import { words } from './modality-comparison.words.js';
import type { Aspect, Modality } from './schema.js';
import { isVisible, type Acts, type Shown } from './shown.js';
import { renderValue } from './value-view.js';

/** An aspect's label with all that explains it. `key` tells it from other places where the same aspect stands. */
export function renderLabel(aspect: Aspect, key: string, { footnotes, openHelp }: Shown, acts: Acts): unknown {
  const { label, kind, question, help, sources } = aspect;
  return html`<span class="name" id=${`label-${key}`}>${label}</span>${
      sources ? renderReferences(footnotes.refer(sources, label)) : nothing
    }${kind ? html` <span class="badge">${words[kind]()}</span>` : nothing}${renderHelp(
      label,
      help,
      openHelp === key,
      () => acts.toggleHelp(key),
    )}${question === undefined ? nothing : html` <span class="small">${question}</span>`}`;
}

/** What an aspect says of a modality. */
export function renderAspectValue(aspect: Aspect, modality: Modality, shown: Shown): unknown {
  const { id, name } = modality;
  return renderValue(valueOf(aspect, id!), aspect.scale, (sources) =>
    sources
      ? renderReferences(shown.footnotes.refer(sources, words.aspectOf(aspect.label, name), isVisible(shown, modality)))
      : nothing,
  );
}
