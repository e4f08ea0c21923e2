/** What an element is drawn inside of: its slot, its parent, or the host of its shadow tree. */
export function flatParent(element: Element): Element | null {
  const { parentNode } = element.assignedSlot ?? element;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}
