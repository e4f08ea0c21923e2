import { ModalityComparison } from './elements/modality-comparison/modality-comparison.js';
import type { ModalityComparisonEventMap } from './elements/modality-comparison/modality-comparison.events.js';
import type { DataElementEventMap } from './shared/data.events.js';
import { defineElement } from './shared/define-element.js';

defineElement('modality-comparison', ModalityComparison);

export * from './elements/modality-comparison/modality-comparison.events.js';
export { ModalityComparison };

declare global {
  interface HTMLElementTagNameMap {
    'modality-comparison': ModalityComparison;
  }

  // Of elements, and of what they bubble to: the document and the window.
  interface GlobalEventHandlersEventMap extends ModalityComparisonEventMap, DataElementEventMap {}
}
