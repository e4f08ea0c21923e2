/* The floor's HTML as a Lit template. */
import { html, render } from 'lit';
import { booking, showBooking } from './booking.js';

export function mount(root) {
  const dialog = () => root.querySelector('dialog');
  render(
    html`
      <button type="button" @click=${() => showBooking(dialog())}>${booking.label}</button>
      <dialog aria-label=${booking.label}>
        <a href=${booking.url} target="_blank">Open elsewhere</a>
        <button type="button" aria-label="Close" @click=${() => dialog().close()}>×</button>
      </dialog>
    `,
    root,
  );
}
