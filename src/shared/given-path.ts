/** Of lists some of whose items were left out, by path: the places that those had which stayed. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** A path in what was read, as the one in what was given: its author knows nothing of what was left out before it. */
export function givenPath(path: string, places: Places): string {
  const [start = '', ...rest] = path.split('[');
  return rest.reduce((before, piece) => {
    const end = piece.indexOf(']');
    const place = places.get(before)?.[Number(piece.slice(0, end))];
    return `${before}[${place === undefined ? piece : `${place}${piece.slice(end)}`}`;
  }, start);
}
