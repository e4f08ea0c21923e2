/** Whether our elements leave the page around them alone: what it is, and how it looks. */
import type { OpenPage } from './open.js';
import { elementsIn } from './open.js';

/** Used values that follow from the room a page has, and not from a rule. */
const MEASURED =
  /^(?:width|height|inline-size|block-size|perspective-origin|transform-origin|top|right|bottom|left|inset.*|margin.*|grid-template-.*|transform|translate)$/;

/** The page around our elements, in words that can be compared. */
export function surroundingsOf(page: OpenPage): string[] {
  const ours = elementsIn(page.document);
  const around = [...page.document.querySelectorAll('*')].filter((each) => !ours.some((own) => own.contains(each)));
  return [
    markupOf(page.document),
    ...around.map((element) => `${pathOf(element)} ${stylesOf(element, page.view.getComputedStyle(element))}`),
  ];
}

/** What was changed in the page so far, by whom ever; forgets it. */
export function takeChanges({ view }: OpenPage): string[] {
  return view.changes
    .splice(0)
    .filter(({ type, target, attributeName }) => !isReflected(type, target, attributeName))
    .map(({ type, target, attributeName }) => `${type} ${attributeName ?? ''} of ${target.nodeName.toLowerCase()}`);
}

/** The one attribute that a visitor's act writes to an element of ours. */
function isReflected(type: string, target: Node, name: string | null): boolean {
  return type === 'attributes' && target.nodeName === 'MODALITY-COMPARISON' && name === 'differences-only';
}

function markupOf({ documentElement }: Document): string {
  return documentElement.outerHTML.replace(/\?(?:without|late)[^"]*/g, '');
}

function stylesOf(element: Element, style: CSSStyleDeclaration): string {
  const inner = element.closest('svg') !== null;
  return [...style]
    .filter((property) => !MEASURED.test(property) && !inner)
    .map((property) => `${property}: ${style.getPropertyValue(property)}`)
    .join('; ');
}

function pathOf(element: Element): string {
  const parent = element.parentElement;
  const place = parent ? [...parent.children].indexOf(element) : 0;
  return `${parent ? `${pathOf(parent)} > ` : ''}${element.localName}:${place}`;
}
