/** What can have focus in markup that a server wrote. */
const FOCUSABLE = 'a, button, input, select, [tabindex]';

/**
 * Remembers where focus is, in a server's markup or in a child that is data, before something else takes their place.
 *
 * @returns gives it back to the same place, to the link with the same address, or to what the element gives it to
 */
export function keepFocus(host: HTMLElement): () => void {
  const root = host.shadowRoot!;
  const { activeElement: own } = root;
  const inside = [...root.querySelectorAll(FOCUSABLE)].indexOf(own!);
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  const child = activeElement !== host && host.contains(activeElement) ? (activeElement as HTMLAnchorElement) : null;
  return () => {
    if (own ? root.activeElement === own || inside < 0 : !child || child.getClientRects().length > 0) return;
    const heirs = child
      ? [...root.querySelectorAll('a')].filter(({ href }) => href === child.href)
      : [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].slice(inside, inside + 1);
    // What is in a menu, say, is hidden now.
    (heirs.find((each) => each.getClientRects().length > 0) ?? host).focus({ preventScroll: true });
  };
}
