/* From the file for script tags, which has all three elements in it. */
import '../../../cdn/bodywork-elements.js';
import { mountElement } from './mount-element.js';

export const mount = mountElement;
