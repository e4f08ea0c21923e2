/**
 * Watches whether an element can be seen: what is around it may be hidden, now or later.
 *
 * @param lost - it has no box; whether it ever had one
 * @returns what ends it
 */
export function watchVisibility(element: Element, lost: (wasSeen: boolean) => void): () => void {
  let wasSeen = false;
  const observer = new IntersectionObserver(() => {
    if (element.isConnected && element.getClientRects().length === 0) lost(wasSeen);
    wasSeen = true;
  });
  observer.observe(element);
  return () => observer.disconnect();
}
