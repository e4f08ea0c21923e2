/** Pixels between the menu and the window's edge. */
export const EDGE = 12;
/** Pixels a menu is high at the least. */
const LEAST = 120;

/** The edges of a box in the window, in pixels. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a menu stands; all in pixels. */
export interface MenuPlace {
  /** Above the button, not below it. */
  readonly isAbove: boolean;
  /** How high it may be. */
  readonly room: number;
  /** How far it moves to the right. */
  readonly shift: number;
}

/**
 * On the side of the button that has room for it, or more room; and moved until it is within the window.
 *
 * @param menu - its box below the button
 */
export function placeOf(
  menu: Edges,
  button: Edges,
  window: { readonly width: number; readonly height: number },
): MenuPlace {
  const [above, below] = [button.top - EDGE, window.height - button.bottom - EDGE];
  const isAbove = menu.bottom - menu.top > below && above > below;
  const shift = Math.max(EDGE - menu.left, 0) - Math.max(menu.right - (window.width - EDGE), 0);
  return { isAbove, room: Math.max(isAbove ? above : below, LEAST), shift };
}
