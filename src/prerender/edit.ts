/** A piece of a text that becomes another; positions are those before any edit. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its edits made; those at the same place in the order they were given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of inOrder(edits)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}

export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start);
}

/** Where a place is once texts have been put in before it. */
export function placeAfter(additions: readonly Edit[], place: number): number {
  return additions.reduce((after, { start, text }) => (start <= place ? after + text.length : after), place);
}

/** Where a place in the edited text was before pieces were cut out. */
export function placeBefore(cuts: readonly Edit[], place: number): number {
  let before = place;
  for (const { start, end } of inOrder(cuts)) if (start <= before) before += end - start;
  return before;
}
