/* global document */
import { createElement } from 'react';
import { PopupButton } from 'react-calendly';
import { createRoot } from 'react-dom/client';
import { booking } from './booking.js';

export function mount(root) {
  const tree = createRoot(root);
  tree.render(createElement(PopupButton, { url: booking.url, text: booking.label, rootElement: document.body }));
  return { remove: () => tree.unmount() };
}
