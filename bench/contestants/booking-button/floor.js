/* A button and a dialog, as hand-written HTML. */
import { booking, showBooking } from './booking.js';

export function mount(root) {
  root.innerHTML = `<button type="button">${booking.label}</button>
    <dialog aria-label="${booking.label}">
      <a href="${booking.url}" target="_blank">Open elsewhere</a> <button type="button" aria-label="Close">×</button>
    </dialog>`;
  const dialog = root.querySelector('dialog');
  const [open, close] = root.querySelectorAll('button');
  open.addEventListener('click', () => showBooking(dialog));
  close.addEventListener('click', () => dialog.close());
  return { open: () => open.click(), close: () => close.click() };
}
