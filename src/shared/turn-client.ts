/** Milliseconds that elements may render between two frames. What is left waits, so that a page can answer in between. */
const SHARE = 10;
/** Milliseconds after which nobody waits for a frame any longer: browsers draw few of what is out of sight. */
const PATIENCE = 100;

/** When the first element since the last frame began to render. */
let began: number | undefined;
/** Renders that found no time, in their order. */
const waiting: (() => void)[] = [];

/**
 * Renders at once where there is time left, as there is for the first on a page, for whatever a visitor does, and where
 * nobody looks; else after the next frame, and after those that wait already.
 *
 * @returns settles with a render that waits; undefined after one that did not
 */
export function inTurn(render: () => void): Promise<void> | undefined {
  if (waiting.length === 0 && hasTime()) {
    render();
    return undefined;
  }
  return new Promise((resolve) => {
    // What fails in it is for Lit to tell, and for whoever awaits the element.
    waiting.push(() => resolve(begin(render)));
  });
}

/** Runs at once, and turns an error into a promise that fails. */
function begin(render: () => void): Promise<void> {
  return new Promise((resolve) => {
    render();
    resolve();
  });
}

function hasTime(): boolean {
  if (began !== undefined) return document.hidden || performance.now() - began < SHARE;
  began = performance.now();
  void nextTurn();
  return true;
}

/** Comes after a frame: were there several to each, the browser would have to lay out at once what all of them rendered. */
async function nextTurn(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE);
  });
  began = performance.now();
  do waiting.shift()?.();
  while (waiting.length > 0 && hasTime());
  if (waiting.length > 0) void nextTurn();
  else began = undefined;
}
