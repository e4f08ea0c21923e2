/** A visitor's hand on a row. */
export interface Hand {
  /** Whether a finger holds the row: then it rests wherever that is. */
  held: boolean;
}

/**
 * Notices who takes a row in hand.
 *
 * @param signal - ends it
 * @param taken - a hand is on it: a press, a finger, or a wheel that moves it sideways
 * @param released - fingers left it
 */
export function watchHand(track: HTMLElement, signal: AbortSignal, taken: () => void, released: () => void): Hand {
  const hand: Hand = { held: false };
  const listen = (types: string, listener: (event: Event) => void): void => {
    for (const type of types.split(' ')) track.addEventListener(type, listener, { passive: true, signal });
  };
  /* eslint-disable baseline-js/use-baseline -- where there are no wheels and fingers, no such events come */
  listen('pointerdown touchstart wheel', (event) => {
    const { deltaX, deltaY } = event as WheelEvent;
    // A page that scrolls past is no hand on the row.
    if (event.type === 'wheel' && Math.abs(deltaX) <= Math.abs(deltaY)) return;
    if (event.type === 'touchstart') hand.held = true;
    taken();
  });
  listen('touchend touchcancel', (event) => {
    hand.held = (event as TouchEvent).touches.length > 0;
    released();
  });
  /* eslint-enable baseline-js/use-baseline */
  return hand;
}
