/*
 * Buttons that open a booking page over the page, and a link to one: hand-written (the floor), as the element, by
 * others.
 */
import { mount as bareLit } from '../contestants/booking-button/bare-lit.js';
import { mount as calcom } from '../contestants/booking-button/calcom.js';
import { mount as element } from '../contestants/booking-button/element.js';
import { mount as floor } from '../contestants/booking-button/floor.js';
import { mount as reactCalendly } from '../contestants/booking-button/react-calendly.js';
import { mount as webAwesome } from '../contestants/booking-button/web-awesome.js';
import { instances } from './instances.js';

const page = { url: 'https://example.com/book', label: 'Book a session with me' };

const plainLink = (root) => {
  root.innerHTML = `<a href="${page.url}">${page.label}</a>`;
};

const linkElement = (root) => {
  const element = document.createElement('booking-button');
  element.booking = { ...page };
  root.append(element);
  return { rendered: element.updateComplete };
};

/* By names of files in contestants/booking-button/. */
const scripts = {
  floor: 'floor',
  'floor again': 'floor',
  'bare Lit': 'bare-lit',
  element: 'element',
  'element, bundled alone': 'element-alone',
  'Web Awesome': 'web-awesome',
  'Cal.com': 'calcom',
  'react-calendly': 'react-calendly',
};

const contestants = {
  floor,
  'floor again': floor,
  'bare Lit': bareLit,
  element,
  'Web Awesome': webAwesome,
  'Cal.com': calcom,
  'react-calendly': reactCalendly,
};
/* Its script looks at the page's colours twenty times a second. */
const apart = ['Cal.com'];

export const cases = {
  button: { measures: ['mount', 'memory', 'leaks'], mounts: 40, contestants, apart },
  'button, 100 of them': { measures: ['instances'], mounts: 2, contestants: instances(100, contestants), apart },
  'button, script included': { measures: ['cold'], mounts: 1, contestants: scripts, scripts },
  'button, link': {
    measures: ['mount'],
    mounts: 40,
    contestants: { floor: plainLink, 'floor again': plainLink, element: linkElement },
  },
};
