import { html, nothing } from 'lit';
import { valueOf } from './differences.js';
import { renderReferences } from './footnotes-view.js';
import { renderHelp } from './help-view.js';
import { words } from './modality-comparison.words.js';
import type { Aspect, Modality } from './frozen.js';
import { isHidden, isVisible, type Acts, type Shown } from './shown.js';
import { renderValue } from './value-view.js';

/** An aspect's label, and whether it is one to welcome or to be careful about. `key` tells it from other places. */
export function renderName({ label, kind }: Aspect, key: string): unknown {
  return html`<span class="name" id=${`label-${key}`}>${label}</span>${
      kind ? html` <span class="badge" id=${`kind-${key}`}>${words[kind]()}</span>` : nothing
    }`;
}

/** What explains a label: sources, help, the reader's question. `about` is what sources lead back to. */
export function renderDetails(aspect: Aspect, key: string, about: string, shown: Shown, acts: Acts): unknown {
  const { label, question, help, sources } = aspect;
  return html`${sources ? renderReferences(shown.footnotes.refer(sources, about, !isHidden(shown, aspect))) : nothing}${renderHelp(
    label,
    help,
    shown.openHelp === key,
    () => acts.toggleHelp(key),
  )}${question === undefined ? nothing : html` <span class="small">${question}</span>`}`;
}

/** What an aspect says of a modality. */
export function renderAspectValue(aspect: Aspect, modality: Modality, shown: Shown): unknown {
  const { id, name } = modality;
  return renderValue(valueOf(aspect, id!), aspect, (sources) => {
    if (!sources) return nothing;
    const reachable = isVisible(shown, modality) && !isHidden(shown, aspect);
    return renderReferences(shown.footnotes.refer(sources, words.aspectOf(aspect.label, name), reachable));
  });
}
