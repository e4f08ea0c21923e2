/** Milliseconds that elements may render between two frames. What is left waits, so that a page can answer in between. */
const SHARE = 10;
/** Milliseconds without a render after which the next is taken for one of another task. */
const PAUSE = 8;
/** Milliseconds after which nobody waits for a frame any longer: browsers draw few of what is out of sight. */
const PATIENCE = 100;

/** When the share began that is being used, and when the last render ended. */
let began = 0;
let ended = 0;
/** Renders that found no time, in their order. What a visitor sees changes before what is not there yet appears. */
const waiting: (() => void)[] = [];
/** How many of them are changes. */
let changes = 0;
let turns: Promise<void> | undefined;
let channel: MessageChannel | undefined;

/**
 * Renders at once where there is time left, as there is for the first on a page, for whatever a visitor does, and where
 * nobody looks; else after the next frame, and after those that wait already.
 *
 * @param arrives - whether it is the element's first render
 * @returns settles with a render that waits; undefined after one that did not
 */
export function inTurn(render: () => void, arrives: boolean): Promise<void> | undefined {
  const place = arrives ? waiting.length : changes;
  if (place === 0 && hasTime()) {
    render();
    ended = performance.now();
    return undefined;
  }
  if (!arrives) changes++;
  turns ??= takeTurns();
  return new Promise<void>((resolve) => waiting.splice(place, 0, resolve)).then(render);
}

function hasTime(): boolean {
  const now = performance.now();
  if (now - ended > PAUSE) began = now;
  return document.hidden || now - began < SHARE;
}

async function takeTurns(): Promise<void> {
  do {
    await nextFrame();
    began = performance.now();
    do {
      if (changes > 0) changes--;
      waiting.shift()?.();
      // It renders before this goes on.
      await Promise.resolve();
      ended = performance.now();
    } while (waiting.length > 0 && hasTime());
  } while (waiting.length > 0);
  turns = undefined;
}

/** After it: were there several turns to a frame, the browser would have to lay out at once what all of them rendered. */
function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      channel ??= new MessageChannel();
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(null);
    });
    setTimeout(resolve, PATIENCE);
  });
}
