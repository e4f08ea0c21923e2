/* global document */
import { booking } from './booking.js';

export function mountElement(root) {
  const element = document.createElement('booking-button');
  element.booking = { ...booking };
  element.mode = 'dialog';
  root.append(element);
  return { open: () => element.open(), close: () => element.close(), rendered: element.updateComplete };
}
