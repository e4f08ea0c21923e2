/** Milliseconds that elements may render in one task. What is left waits for the next, so that a page can answer in between. */
const SHARE = 20;

/** When the first element of this task began to render. */
let began: number | undefined;
/** Renders that found no time, in their order. */
const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;

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

/** Messages come as tasks without the delays of timers, in tabs in the background, too. */
function askForTask(): void {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = onTask;
  }
  channel.port2.postMessage(null);
}

function onTask(): void {
  began = performance.now();
  do waiting.shift()?.();
  while (waiting.length > 0 && hasTime());
  if (waiting.length > 0) askForTask();
  else began = undefined;
}
