/**
 * What the sample schedulers share: a page to book at, filled in from its address. What they tell their parent, and
 * when they show themselves, is each one's own; calendly.js and cal.js.
 */
/* global document, location, setTimeout, URLSearchParams, window */

/** @type {string} Not from the path: answering for a real origin, the page may have any. */
export const behaviour = document.querySelector('meta[name="behaviour"]').content;

export const query = new URLSearchParams(location.search);

/** Milliseconds a slow page takes. */
const SLOW = 4_000;

/**
 * Posts to whoever frames the page, as the vendors do: to any origin.
 *
 * @param {unknown} message
 */
export function post(message) {
  if (window.parent !== window) window.parent.postMessage(message, '*');
}

/** Is over at once, or for a slow page after `?after=<milliseconds>`. */
export function ready() {
  if (behaviour !== 'slow') return Promise.resolve();
  const after = Number(query.get('after') ?? SLOW);
  return new Promise((resolve) => setTimeout(resolve, after >= 0 ? after : SLOW));
}

/** Makes the page visible. */
export function show() {
  document.documentElement.classList.add('shown');
}

/**
 * Shows one part of the page only.
 *
 * @param {string} id
 */
export function showOnly(id) {
  for (const each of document.querySelectorAll('main > [id]')) each.hidden = each.id !== id;
}

/**
 * Makes the page work. With `?auto=schedule` the first appointment is confirmed by the function it returns.
 *
 * @param {{select?: () => void, confirm?: (start: string) => void}} tell - called when a visitor does so
 * @returns {() => void} to be called once the page has shown itself
 */
export function book({ select, confirm } = {}) {
  const buttons = [...document.querySelectorAll('#appointments button')];
  const form = document.querySelector('#details');
  let chosen = buttons[0];
  for (const field of form.elements) if (field.name) field.value = query.get(field.name) ?? '';

  const choose = (button) => {
    chosen = button;
    for (const each of buttons) each.ariaPressed = String(each === chosen);
    form.hidden = false;
    select?.();
  };
  const finish = () => {
    document.querySelector('#appointment').value = chosen.textContent.trim();
    showOnly('confirmation');
    confirm?.(chosen.dataset.start);
  };

  for (const button of buttons) {
    button.addEventListener('click', () => {
      choose(button);
      document.querySelector('#details-title').focus();
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    finish();
    document.querySelector('#confirmation-title').focus();
  });
  return () => {
    if (query.get('auto') !== 'schedule') return;
    // Without focus: nobody is in the frame yet.
    choose(chosen);
    finish();
  };
}

/** What no message may be: of no shape at all. */
export function postGarbage() {
  const deep = {};
  let inner = deep;
  for (let level = 0; level < 500; level++) inner = inner.inner = {};
  const cyclic = { deep };
  cyclic.self = cyclic;
  for (const message of [null, 42, 'x'.repeat(1_000_000), cyclic]) post(message);
}

/** The last of a hostile page's messages, by which a test knows that all of them came. */
export const END = 'That was all.';
