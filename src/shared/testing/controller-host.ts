import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element in the page that a controller can be in, without any of ours. */
export interface ControllerHost extends HTMLElement, ReactiveControllerHost {
  /** How often a render was asked for. */
  readonly updates: number;
  /** How often it had to be at once. */
  readonly rendersNow: number;
  performUpdate(): void;
  readonly controllers: readonly ReactiveController[];
}

export function controllerHost(): ControllerHost {
  const controllers: ReactiveController[] = [];
  let updates = 0;
  let rendersNow = 0;
  const host = Object.assign(document.createElement('div'), {
    controllers,
    addController: (each: ReactiveController) => void controllers.push(each),
    removeController: () => undefined,
    requestUpdate() {
      updates++;
    },
    performUpdate() {
      rendersNow++;
    },
    updateComplete: Promise.resolve(true),
  });
  host.attachShadow({ mode: 'open' });
  document.body.append(host);
  return Object.defineProperties(host, {
    updates: { get: () => updates },
    rendersNow: { get: () => rendersNow },
  }) as unknown as ControllerHost;
}
