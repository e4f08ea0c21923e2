/** Milliseconds that elements may render between two frames. What is left waits, so that a page can answer in between. */
const SHARE = 10;
/** Milliseconds without a render after which the next is taken for one of another task. */
const PAUSE = 8;
/** Milliseconds after which nobody waits for a frame any longer: browsers draw few of what is out of sight. */
const PATIENCE = 100;

/** When the share began that is being used, and when the last render ended. */
let began = 0;
let ended = 0;
/** Renders that found no time, in their order. */
const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;

/**
 * Renders at once where there is time left, as there is for the first on a page, for whatever a visitor does, and where
 * nobody looks; else after the next frame, and after those that wait already.
 *
 * @returns settles with a render that waits; undefined after one that did not
 */
export function inTurn(render: () => void): Promise<void> | undefined {
  if (waiting.length === 0 && hasTime()) {
    render();
    ended = performance.now();
    return undefined;
  }
  return new Promise((resolve) => {
    // What fails in it is for Lit to tell, and for whoever awaits the element.
    if (waiting.push(() => resolve(begin(render))) === 1) void nextTurn();
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
  const now = performance.now();
  if (now - ended > PAUSE) began = now;
  return document.hidden || now - began < SHARE;
}

/** Comes after a frame: were there several to each, the browser would have to lay out at once what all of them rendered. */
async function nextTurn(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      channel ??= new MessageChannel();
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(null);
    });
    setTimeout(resolve, PATIENCE);
  });
  began = performance.now();
  do {
    waiting.shift()?.();
    ended = performance.now();
  } while (waiting.length > 0 && hasTime());
  if (waiting.length > 0) void nextTurn();
}
