/** Where an element's parts are, as far as they can be seen. */
import { manifestOf } from './manifest.js';
import type { Box } from './labels.js';

export interface PartBoxes {
  readonly name: string;
  readonly description: string;
  readonly boxes: readonly Box[];
}

/** Pixels less than which nothing can be pointed at. */
const LEAST = 2;

/** The parts that show in an element, in the order of the manifest. */
export function partBoxes(element: Element): PartBoxes[] {
  const root = element.shadowRoot!;
  // What is behind it is not to be seen.
  const dialog = root.querySelector('dialog[open]');
  return manifestOf(element.localName).parts.flatMap(({ name, description = '' }) => {
    const all = [...root.querySelectorAll(`[part~="${name}"]`)];
    const boxes = all.filter((part) => !dialog || dialog.contains(part)).flatMap((part) => visible(part) ?? []);
    return boxes.length > 0 ? [{ name, description, boxes }] : [];
  });
}

/** What is left of it within what cuts it: a row that scrolls, a dialog, the window. */
function visible(part: Element): Box | undefined {
  if (!part.checkVisibility({ visibilityProperty: true })) return undefined;
  const window = part.ownerDocument.defaultView!;
  const own = part.getBoundingClientRect();
  let { left, top, right, bottom } = own;
  const cut = (by: { left: number; top: number; right: number; bottom: number }) => {
    [left, top] = [Math.max(left, by.left), Math.max(top, by.top)];
    [right, bottom] = [Math.min(right, by.right), Math.min(bottom, by.bottom)];
  };
  for (let around = part.parentElement; around; around = around.parentElement) {
    if (window.getComputedStyle(around).overflowX !== 'visible') cut(around.getBoundingClientRect());
  }
  if (window !== window.top) {
    const { clientWidth, clientHeight } = part.ownerDocument.documentElement;
    // The frame is a picture: nobody can scroll it.
    if (window.frameElement?.hasAttribute('inert')) cut({ left: 0, top: 0, right: clientWidth, bottom: clientHeight });
  }
  const [width, height] = [right - left, bottom - top];
  return width >= LEAST && height >= LEAST ? { left, top, width, height } : undefined;
}
