import { until } from './mount.js';

/** What a page's elements hold of it: listeners, timers and observers. What is gone gives them back. */
export interface Holdings {
  /** What is held now, in words. */
  held(): readonly string[];
  /** Ends the watch. */
  stop(): void;
}

type Listener = EventListenerOrEventListenerObject;
type Observer = 'ResizeObserver' | 'IntersectionObserver' | 'MutationObserver';

/**
 * Watches everything that is asked of the page from now on. A listener on a node that is out of the page goes with it,
 * and does not count; nor does what an observer is told of such a node, but the observer has to be off all others.
 */
export function watchHoldings(): Holdings {
  const ends = [watchListeners(), watchTimers(), ...OBSERVERS.map(watchObserver)];
  return {
    held: () => ends.flatMap(({ held }) => held()).sort(),
    stop: () => {
      for (const { stop } of ends) stop();
    },
  };
}

/**
 * Until no more is held than before. What is held at the end of this task counts as well: what is gone may have a render
 * that waits for its turn.
 */
export async function untilGivenBack(
  holdings: Holdings,
  before: readonly string[] = [],
  milliseconds?: number,
): Promise<void> {
  let looks = 0;
  await until(() => looks++ > 0 && holdings.held().length <= before.length, 'all is given back', milliseconds);
}

const OBSERVERS = ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const satisfies readonly Observer[];

function isThere(target: EventTarget): boolean {
  return !(target instanceof Node) || target === document || target.isConnected;
}

function watchListeners(): Holdings {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const all: { target: EventTarget; type: string; listener: Listener; capture: boolean }[] = [];
  const forget = (target: EventTarget, type: string, listener: Listener | null, capture: boolean): void => {
    const place = all.findIndex(
      (each) => each.target === target && each.type === type && each.listener === listener && each.capture === capture,
    );
    if (place >= 0) all.splice(place, 1);
  };
  const isCapture = (options?: AddEventListenerOptions | boolean): boolean =>
    typeof options === 'object' ? options.capture === true : options === true;

  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    // A function of the window's may be called without it.
    const target = this ?? window;
    const capture = isCapture(options);
    addEventListener.call(target, type, listener, options);
    if (!listener) return;
    forget(target, type, listener, capture);
    all.push({ target, type, listener, capture });
    if (typeof options !== 'object') return;
    const gone = (): void => forget(target, type, listener, capture);
    if (options.once) addEventListener.call(target, type, gone, { once: true, capture });
    if (options.signal) addEventListener.call(options.signal, 'abort', gone, { once: true });
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    removeEventListener.call(target, type, listener, options);
    forget(target, type, listener, isCapture(options));
  };
  return {
    held: () =>
      all
        .filter(({ target }) => isThere(target))
        .map(({ target, type }) => `${target.constructor.name} listens to ${type}`),
    stop: () => {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    },
  };
}

function watchTimers(): Holdings {
  const { setTimeout, clearTimeout, setInterval, clearInterval, requestAnimationFrame, cancelAnimationFrame } = window;
  const waiting = new Map<string, string>();
  const key = (kind: string, id: unknown): string => `${kind} ${String(id)}`;
  const native = { setTimeout, clearTimeout, setInterval, clearInterval, requestAnimationFrame, cancelAnimationFrame };
  const cancel =
    (kind: string, clear: (id?: number) => void) =>
    (id?: number): void => {
      waiting.delete(key(kind, id));
      clear.call(window, id);
    };
  Object.assign(window, {
    setTimeout: (run: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]) => {
      const id = setTimeout.call(
        window,
        () => {
          waiting.delete(key('timer', id));
          run(...args);
        },
        milliseconds,
      );
      waiting.set(key('timer', id), `a timer of ${milliseconds ?? 0} ms`);
      return id;
    },
    setInterval: (run: () => void, milliseconds?: number) => {
      const id = setInterval.call(window, run, milliseconds);
      waiting.set(key('timer', id), `an interval of ${milliseconds ?? 0} ms`);
      return id;
    },
    requestAnimationFrame: (run: FrameRequestCallback) => {
      const id = requestAnimationFrame.call(window, (time) => {
        waiting.delete(key('frame', id));
        run(time);
      });
      waiting.set(key('frame', id), 'a frame');
      return id;
    },
    clearTimeout: cancel('timer', clearTimeout),
    clearInterval: cancel('timer', clearInterval),
    cancelAnimationFrame: cancel('frame', cancelAnimationFrame as (id?: number) => void),
  });
  return { held: () => [...waiting.values()], stop: () => void Object.assign(window, native) };
}

/** An observer as far as all of them are alike. */
interface AnyObserver {
  observe(target: Node, ...more: unknown[]): void;
  unobserve?(target: Node): void;
  disconnect(): void;
}

function watchObserver(name: Observer): Holdings {
  const native = window[name] as unknown as new (...given: unknown[]) => AnyObserver;
  const all = new Map<AnyObserver, Set<Node>>();
  class Watched extends native {
    override observe(target: Node, ...more: unknown[]): void {
      super.observe(target, ...more);
      all.set(this, (all.get(this) ?? new Set()).add(target));
    }

    override unobserve(target: Node): void {
      super.unobserve!(target);
      all.get(this)?.delete(target);
    }

    override disconnect(): void {
      super.disconnect();
      all.delete(this);
    }
  }
  Object.assign(window, { [name]: Watched });
  return {
    held: () =>
      [...all.values()].flatMap((targets) =>
        [...targets].filter((each) => isThere(each)).map((each) => `a ${name} is on ${each.nodeName}`),
      ),
    stop: () => void Object.assign(window, { [name]: native }),
  };
}
