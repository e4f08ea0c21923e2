/** Edges that something must keep within. */
export interface Place {
  readonly left: number;
  readonly right: number;
}

/** Fails when anything in the element is wider than its place: nothing is clipped, nothing scrolls sideways unasked. */
export function expectNoOverflow(element: HTMLElement): void {
  const { left, right } = element.parentElement!.getBoundingClientRect();
  const outside = outsiders(element, () => ({ left, right }));
  if (outside.length > 0) {
    throw new Error(
      `Wider than ${right - left} px: ${outside.map((each) => `${each.localName}.${each.className}`).join(', ')}`,
    );
  }
}

/**
 * What sticks out of its place in an element's shadow tree, at either side.
 *
 * @param placeOf - where each of them is to keep
 */
export function outsiders(element: Element, placeOf: (each: Element) => Place): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter((each) => {
    const box = each.getBoundingClientRect();
    // A drawing cuts off at its own edge.
    const drawn = each.parentElement?.closest('svg') != null;
    const hidden = drawn || box.width === 0 || box.height === 0 || each.closest('.visually-hidden') !== null;
    if (hidden || inScroller(each)) return false;
    const { left, right } = placeOf(each);
    return box.left < left - 1 || box.right > right + 1;
  });
}

function inScroller(element: HTMLElement): boolean {
  const scroller = element.parentElement?.closest('[part="track"]');
  return scroller != null;
}
