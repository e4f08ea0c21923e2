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
    const heir = child
      ? [...root.querySelectorAll('a')].find((link) => link.href === child.href && link.getClientRects().length > 0)
      : root.querySelectorAll<HTMLElement>(FOCUSABLE)[inside];
    (heir ?? host).focus({ preventScroll: true });
  };
}
