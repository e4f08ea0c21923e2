import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element in the page that a controller can be in, without any of ours. */
export interface ControllerHost extends HTMLElement, ReactiveControllerHost {
  /** How often a render was asked for. */
  readonly updates: number;
  readonly controllers: readonly ReactiveController[];
}

export function controllerHost(): ControllerHost {
  const controllers: ReactiveController[] = [];
  let updates = 0;
  const host = Object.assign(document.createElement('div'), {
    controllers,
    addController: (each: ReactiveController) => void controllers.push(each),
    removeController: () => undefined,
    requestUpdate() {
      updates++;
    },
    updateComplete: Promise.resolve(true),
  });
  host.attachShadow({ mode: 'open' });
  document.body.append(host);
  return Object.defineProperty(host, 'updates', { get: () => updates }) as unknown as ControllerHost;
}
