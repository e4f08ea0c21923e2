import { focusedElement } from './focus-client.js';

/**
 * Watches whether a visitor goes on to something else: focus moves, and they did something since. A page that moves
 * focus in answer to the same click, as a drawer does that closes, is no visitor.
 *
 * @returns ends it, and tells whether they did
 */
export function watchVisitor(page: Document): () => boolean {
  const focused = focusedElement(page);
  const listening = new AbortController();
  let acted = false;
  for (const type of ['keydown', 'pointerdown']) {
    page.addEventListener(type, () => (acted = true), { capture: true, signal: listening.signal });
  }
  return () => {
    listening.abort();
    const now = focusedElement(page);
    return acted && now !== null && now !== focused;
  };
}
