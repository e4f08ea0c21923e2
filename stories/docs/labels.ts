/** Where the names of boxes can stand so that each can be read. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels between two names. */
const GAP = 2;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width + GAP &&
  b.left < a.left + a.width + GAP &&
  a.top < b.top + b.height + GAP &&
  b.top < a.top + a.height + GAP;

/**
 * A place for a name of that size: on a corner of its box, or along its edges; where others stand everywhere, below
 * them. It stays within the picture, and is added to `taken`.
 */
export function placeLabel(box: Box, size: { width: number; height: number }, picture: Box, taken: Box[]): Box {
  const right = box.left + box.width - size.width;
  const above = box.top - size.height;
  const below = box.top + box.height;
  const corners: [number, number][] = [
    [box.left, above],
    [right, above],
    [box.left, below],
    [right, below],
    [box.left, box.top],
    [right, box.top],
    [right, below - size.height],
    [box.left + box.width, box.top],
    [box.left - size.width, box.top],
  ];
  const inside = ([left, top]: [number, number]): Box => ({
    left: Math.max(picture.left, Math.min(left, picture.left + picture.width - size.width)),
    top: Math.max(picture.top, Math.min(top, picture.top + picture.height - size.height)),
    ...size,
  });
  const free = (place: Box) => !taken.some((other) => meet(place, other));
  const candidates = corners.map(inside);
  let place = candidates.find(free);
  for (let row = 1; place === undefined; row++) {
    const next = inside([box.left, box.top + row * (size.height + GAP)]);
    // At the end of the picture there is nowhere left to go.
    if (free(next) || next.top < box.top + row * (size.height + GAP)) place = next;
  }
  taken.push(place);
  return place;
}
