import type { ReactiveControllerHost } from 'lit';

/** Brings a testimonial of those below each other into view, at once: as soon as its portion is rendered. */
export async function bringIntoView(
  host: ReactiveControllerHost & HTMLElement,
  portions: { readonly isWhole: boolean },
  index: number,
): Promise<void> {
  const slide = (): Element | null | undefined =>
    host.shadowRoot?.querySelector(`[data-index="${index}"]`)?.closest('.slide');
  while (!slide() && !portions.isWhole) await host.updateComplete;
  slide()?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
