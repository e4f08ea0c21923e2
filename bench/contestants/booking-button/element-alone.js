/* Bundled from the package, without the other two elements. */
import '../../../dist/booking-button.js';
import { mountElement } from './mount-element.js';

export const mount = mountElement;
