import { html, nothing } from 'lit';
import { words } from './modality-comparison.words.js';

/**
 * A toggletip: a button that explains a term below it, where nothing can be covered. It stays until the button is
 * pressed again or Escape is (WCAG 1.4.13), and is announced as it comes. Paper has every one of them.
 */
export function renderHelp(term: string, help: string | undefined, open: boolean, toggle: () => void): unknown {
  if (help === undefined) return nothing;
  const onClick = ({ currentTarget }: Event): void => {
    // Not every browser gives focus to a button that is pressed, and Escape goes where focus is.
    (currentTarget as HTMLElement).focus();
    toggle();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    // A dialog around us stays open, and so does one that a script made.
    event.preventDefault();
    event.stopPropagation();
    toggle();
  };
  return html`<button
      class="help-button"
      type="button"
      aria-label=${words.help(term)}
      aria-expanded=${open}
      @click=${onClick}
      @keydown=${onKeyDown}
    >
      ?</button
    ><span class="help small" role="status"><span ?data-closed=${!open}>${help}</span></span>`;
}
