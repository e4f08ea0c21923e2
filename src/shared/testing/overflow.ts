/** Fails when anything in the element is wider than its place: nothing is clipped, nothing scrolls sideways unasked. */
export function expectNoOverflow(element: HTMLElement): void {
  const { left, right } = element.parentElement!.getBoundingClientRect();
  const outside = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter((each) => {
    const box = each.getBoundingClientRect();
    // A drawing cuts off at its own edge.
    const drawn = each.parentElement?.closest('svg') != null;
    const hidden = drawn || box.width === 0 || box.height === 0 || each.closest('.visually-hidden') !== null;
    return !hidden && !inScroller(each) && (box.left < left - 1 || box.right > right + 1);
  });
  if (outside.length > 0) {
    throw new Error(
      `Wider than ${right - left} px: ${outside.map((each) => `${each.localName}.${each.className}`).join(', ')}`,
    );
  }
}

function inScroller(element: HTMLElement): boolean {
  const scroller = element.parentElement?.closest('[part="track"]');
  return scroller != null;
}
