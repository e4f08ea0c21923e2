import { BookingButton } from './elements/booking-button/booking-button.js';
import type { BookingButtonEventMap } from './elements/booking-button/booking-button.events.js';
import type { DataElementEventMap } from './shared/data.events.js';
import { defineElement } from './shared/define-element.js';

defineElement('booking-button', BookingButton);

export * from './elements/booking-button/booking-button.events.js';
export { BookingButton };

declare global {
  interface HTMLElementTagNameMap {
    'booking-button': BookingButton;
  }

  // Of elements, and of what they bubble to: the document and the window.
  interface GlobalEventHandlersEventMap extends BookingButtonEventMap, DataElementEventMap {}
}
