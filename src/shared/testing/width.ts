/** Whether an element keeps to its place, and the page around to its own, on the narrowest screen there is. */
import { outsiders, type Place } from './overflow.js';

/** The narrowest screen there is (WCAG 1.4.10). */
export const NARROW = 320;

/** What is wider than its place, whatever the element's status. */
export function tooWide(element: Element, container: HTMLElement): string[] {
  const { left, right } = container.getBoundingClientRect();
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = { left: 0, right: clientWidth };
  const placeOf = (each: Element): Place => (liesOver(each, element) ? page : { left, right });
  const outside = outsiders(element, placeOf)
    .filter((each) => !cannotBreak(each))
    .map((each) => nameOf(each));
  const wrong = outside.length > 0 ? [`it sticks out of its place: ${outside.slice(0, 3).join(', ')}`] : [];
  // What is slotted is laid out by us, and the page's own.
  if (hasSlotted(element)) return wrong;
  if (scrollWidth > clientWidth) wrong.push(`the page scrolls sideways: ${scrollWidth} px in ${clientWidth}`);
  const lies = element.shadowRoot!.querySelector('.menu.open') !== null;
  if (!lies && container.scrollWidth > NARROW) wrong.push(`${container.scrollWidth} px wide, more than its place`);
  return wrong;
}

/** Firefox breaks no line among joined letters that follow a soft hyphen, whatever `overflow-wrap` says. */
function cannotBreak({ textContent }: Element): boolean {
  return navigator.userAgent.includes('Firefox') && textContent.includes('\u00AD');
}

/** Whether it lies over the page, and so has the window's width. */
function liesOver(each: Element, element: Element): boolean {
  return each.closest('dialog, .menu.open') !== null || element.matches('[floating]:not([floating="false"])');
}

/** Whether words of the page's own show in the element. */
export function hasSlotted(element: Element): boolean {
  const nodes = element.shadowRoot!.querySelector('slot')?.assignedNodes() ?? [];
  return nodes.some((node) => node.textContent?.trim());
}

function nameOf(each: HTMLElement): string {
  const { left, right } = each.getBoundingClientRect();
  return `${each.localName}.${each.getAttribute('class') ?? ''} ${Math.round(left)}–${Math.round(right)}`;
}
