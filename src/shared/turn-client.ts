/** Milliseconds that elements may render in one task. What is left waits for the next, so that a page can answer in between. */
const SHARE = 20;

/**
 * A timer, since in WebKit messages to oneself stay away once a frame was loaded in between; the browser's own, since a
 * test that has a clock of its own still wants to see elements.
 */
const later = globalThis.setTimeout;

/** When the first element of this task began to render. */
let began: number | undefined;
/** Renders that found no time, in their order. */
const waiting: (() => void)[] = [];

/**
 * Renders at once where there is time left in this task, as there is for the first on a page and for whatever a visitor
 * does; else in a task of its own, after those that wait already.
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
  if (began !== undefined) return performance.now() - began < SHARE;
  began = performance.now();
  askForTask();
  return true;
}

function askForTask(): void {
  later(onTask);
}

function onTask(): void {
  began = performance.now();
  do waiting.shift()?.();
  while (waiting.length > 0 && hasTime());
  if (waiting.length > 0) askForTask();
  else began = undefined;
}
