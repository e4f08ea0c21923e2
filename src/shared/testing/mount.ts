import type { LitElement } from 'lit';

const mounted: HTMLElement[] = [];

/**
 * Puts HTML into the page and waits until our elements in it are rendered.
 *
 * @param html - markup whose first element is returned
 * @param width - width of its container, as CSS; engines differ in what else can be resized
 * @param prepare - is given the elements before they enter the page, for properties
 */
export async function mount<T extends HTMLElement = HTMLElement>(
  html: string,
  { width = '60em', prepare }: { width?: string; prepare?: (element: T) => void } = {},
): Promise<T> {
  const container = document.createElement('div');
  container.style.inlineSize = width;
  const template = document.createElement('template');
  template.innerHTML = html;
  container.append(document.importNode(template.content, true));
  const element = container.firstElementChild as T;
  prepare?.(element);
  mounted.push(container);
  document.body.append(container);
  await settled(container);
  return element;
}

export function removeMounted(): void {
  for (const each of mounted.splice(0)) each.remove();
}

/** Waits until every one of our elements inside is rendered. */
async function settled(root: HTMLElement): Promise<void> {
  for (const element of root.querySelectorAll<LitElement>('*')) await element.updateComplete;
  await nextFrame();
}

/** Waits until layout is done and observers were called. */
export async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

export function paused(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The next event of that name. */
export function oneEvent<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: K,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) => {
    target.addEventListener(name, (event) => resolve(event as HTMLElementEventMap[K]), { once: true });
  });
}

/** Waits for a condition, and says which one it was when it never comes true. */
export async function until(condition: () => unknown, what: string, milliseconds = 5_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`This did not come true: ${what}`);
    await paused(20);
  }
}
