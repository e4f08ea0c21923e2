/**
 * What assistive technology is told of an element: roles, names and states, in the order of the page. They are computed
 * from the live tree by `dom-accessibility-api`, for a page cannot ask its browser. `npm run test:stories` holds roles and
 * names against Chromium's accessibility tree, on the pages of the docs; states and other browsers it does not compare.
 */
import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { AnyElement } from './story-block.js';

export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly states: readonly string[];
}

/** Roles that are told only when they have a name. */
const ONLY_NAMED = new Set(['group', 'region', 'list', 'img']);
/** Roles that are told by what is in them. */
const UNTOLD = new Set(['generic', 'paragraph', 'presentation', 'none', 'rowgroup', 'row', 'cell', 'listitem']);
const WORTHLESS = new Set([...UNTOLD, 'term', 'definition', 'caption', 'strong', 'emphasis', 'option', 'legend']);
/** What the states of a tree are called. */
const STATES: readonly [attribute: string, value: string, words: string][] = [
  ['aria-expanded', 'true', 'expanded'],
  ['aria-expanded', 'false', 'collapsed'],
  ['aria-disabled', 'true', 'unavailable'],
  ['aria-pressed', 'true', 'pressed'],
  ['aria-pressed', 'false', 'not pressed'],
  ['aria-current', 'true', 'current'],
  ['aria-haspopup', 'menu', 'opens a menu'],
  ['aria-haspopup', 'dialog', 'opens a dialog'],
];

export function spokenOf(host: AnyElement): Spoken[] {
  // What a host tells by ElementInternals stands nowhere in the page.
  const { internals } = host as unknown as { internals: ElementInternals };
  const own: Spoken[] =
    internals.role === null
      ? []
      : [{ role: internals.role, name: internals.ariaLabel ?? '', states: described(internals.ariaRoleDescription) }];
  return [...own, ...[...host.shadowRoot!.children].flatMap(spokenIn)];
}

function spokenIn(element: Element): Spoken[] {
  if (!isTold(element)) return [];
  const role = getRole(element) ?? '';
  const inside = () => [...element.children].flatMap(spokenIn);
  if (role === '' || WORTHLESS.has(role)) return inside();
  const name = computeAccessibleName(element).replace(/\s+/g, ' ').trim();
  if (name === '' && (ONLY_NAMED.has(role) || role === 'figure' || role === 'blockquote')) return inside();
  const spoken = { role, name, states: statesOf(element) };
  // What is in a link or a button is its name.
  return /^(?:button|link|menuitem|heading|img|checkbox|radio|combobox)$/.test(role) ? [spoken] : [spoken, ...inside()];
}

function isTold(element: Element): boolean {
  if (element.closest('[inert]') || element.closest('[aria-hidden="true"]')) return false;
  return element.checkVisibility({ visibilityProperty: true });
}

function statesOf(element: Element): string[] {
  const states = described(element.getAttribute('aria-roledescription'));
  const [, level] = /^h([1-6])$/.exec(element.localName) ?? [];
  if (level !== undefined) states.push(`level ${level}`);
  if (element instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(element.type)) {
    states.push(element.checked ? 'checked' : 'not checked');
  }
  if (element instanceof HTMLSelectElement) states.push(`“${element.selectedOptions[0]?.text ?? ''}”`);
  for (const [attribute, value, words] of STATES) if (element.getAttribute(attribute) === value) states.push(words);
  const description = computeAccessibleDescription(element).trim();
  return description === '' ? states : [...states, `described by “${description}”`];
}

function described(roleDescription: string | null): string[] {
  return roleDescription === null ? [] : [`told as “${roleDescription}”`];
}
