/* Its button opens its dialog by an attribute. */
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { booking } from './booking.js';

export function mount(root) {
  root.innerHTML = `<wa-button data-dialog="open booking">${booking.label}</wa-button>
    <wa-dialog id="booking" label="${booking.label}">
      <a href="${booking.url}" target="_blank">Open elsewhere</a>
    </wa-dialog>`;
}
