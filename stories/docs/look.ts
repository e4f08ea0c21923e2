/** What the toolbar says, for the blocks of a docs page. */
export type Globals = Readonly<Record<string, unknown>>;

let globals: Globals = {};
const told = new EventTarget();

export function currentGlobals(): Globals {
  return globals;
}

export function tellGlobals(next: Globals): void {
  globals = next;
  told.dispatchEvent(new Event('change'));
}

/** @returns what ends it */
export function onGlobals(listener: () => void): () => void {
  told.addEventListener('change', listener);
  return () => told.removeEventListener('change', listener);
}

/** As they stand in the address of a story: `scheme:dark;theme:earth`. */
export function globalsQuery(): string {
  const known = ['language', 'direction', 'theme', 'scheme'];
  const pairs = known.flatMap((name) => (typeof globals[name] === 'string' ? [`${name}:${globals[name]}`] : []));
  // Whoever looks at a picture of a story did not ask for a report on it.
  return [...pairs, 'a11y.manual:!true'].join(';');
}
