/** What has focus in a document, wherever in its shadow trees it is; null where nothing has. */
export function focusedElement({ activeElement, body }: Document): HTMLElement | null {
  let active = activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === body ? null : (active as HTMLElement | null);
}
