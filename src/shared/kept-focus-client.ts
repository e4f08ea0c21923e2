/** What can have focus in markup that a server wrote. */
const FOCUSABLE = 'a, button, input, select, [tabindex]';

/**
 * Remembers what has focus, before what it is about may be another: data that change leave it in its place.
 *
 * @returns gives it to what is about the same
 */
export function followFocus(root: ShadowRoot): () => void {
  const before = subjectOf(root.activeElement);
  return () => {
    if (!before || subjectOf(root.activeElement) === before) return;
    const heir = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].find((each) => subjectOf(each) === before);
    heir?.focus({ preventScroll: true });
  };
}

/** What a control is about: where it leads, what it is called beside its words, what it stands for. */
function subjectOf(control: Element | null): string | undefined {
  const { href, value } = (control ?? {}) as { readonly href?: string; readonly value?: string };
  return href ?? control?.getAttribute('aria-label') ?? value;
}

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
