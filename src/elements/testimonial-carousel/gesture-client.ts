/**
 * Notices who takes a row in hand.
 *
 * @param signal - ends it
 * @param taken - a hand is on it: a press, a finger, or a wheel that moves it sideways
 * @param released - fingers left it
 * @returns whether a finger holds it
 */
export function watchGestures(
  track: HTMLElement,
  signal: AbortSignal,
  taken: () => void,
  released: () => void,
): () => boolean {
  /** What fingers are on. */
  const touched = new Set<EventTarget>();
  const listen = (target: EventTarget, types: string, listener: (event: Event) => void): void => {
    for (const type of types.split(' ')) target.addEventListener(type, listener, { passive: true, signal });
  };
  /* eslint-disable baseline-js/use-baseline -- where there are no wheels and fingers, no such events come */
  const lifted = (event: Event): void => {
    if ((event as TouchEvent).targetTouches.length === 0) touched.delete(event.target!);
    released();
  };
  listen(track, 'pointerdown touchstart wheel', (event) => {
    const { deltaX, deltaY } = event as WheelEvent;
    // A page that scrolls past is no hand on the row.
    if (event.type === 'wheel' && Math.abs(deltaX) <= Math.abs(deltaY)) return;
    if (event.type === 'touchstart') {
      const target = event.target!;
      touched.add(target);
      // A slide that leaves the tree is told when its finger goes up; the row is not.
      listen(target, 'touchend touchcancel', lifted);
    }
    taken();
  });
  /* eslint-enable baseline-js/use-baseline */
  return () => touched.size > 0;
}
