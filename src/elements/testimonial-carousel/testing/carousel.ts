import type { Testimonial, Testimonials, TestimonialCarousel } from '../../../classes.js';
import { mount, nextFrame, paused, until } from '../../../shared/testing/index.js';

/** So many quotes of different lengths, with the ids t0, t1 … */
export function quotes(count: number): Testimonial[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `t${n}`,
    quote: `Sample quote ${n}. ${'Some more words. '.repeat((n % 5) * 3)}`.trim(),
    author: `Sample client ${n}`,
  }));
}

export const FIVE = quotes(5);

/** A carousel that is laid out and measured. */
export async function carousel(
  testimonials: Testimonials = FIVE,
  { attributes = '', width = '400px', dir = 'ltr' } = {},
): Promise<TestimonialCarousel> {
  const element = await mount<TestimonialCarousel>(
    `<testimonial-carousel lang="en" dir="${dir}" ${attributes}></testimonial-carousel>`,
    {
      width,
      prepare: (each) => {
        each.testimonials = testimonials;
      },
    },
  );
  await measured(element);
  return element;
}

/** Waits until what observers tell of is rendered. */
export async function measured(element: TestimonialCarousel): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  await element.updateComplete;
}

export function part<T extends HTMLElement = HTMLElement>(element: TestimonialCarousel, name: string): T {
  return element.shadowRoot!.querySelector<T>(`[part="${name}"]`)!;
}

export function all(element: TestimonialCarousel, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

export function slides(element: TestimonialCarousel): HTMLElement[] {
  return all(element, '[part="slide"]');
}

/** Which slides can be reached, by their place in the whole. */
export function reachable(element: TestimonialCarousel): number[] {
  return slides(element)
    .filter((slide) => !slide.inert)
    .map((slide) => Number(slide.querySelector<HTMLElement>('[data-index]')!.dataset['index']));
}

/** Which slides lie within the row's box as it is drawn. */
export function inView(element: TestimonialCarousel): number[] {
  const row = part(element, 'track').getBoundingClientRect();
  return slides(element)
    .filter((slide) => {
      const box = slide.getBoundingClientRect();
      return box.left >= row.left - 2 && box.right <= row.right + 2 && box.width > 0;
    })
    .map((slide) => Number(slide.querySelector<HTMLElement>('[data-index]')!.dataset['index']));
}

export function status(element: TestimonialCarousel): string {
  return element.shadowRoot!.querySelector('[role="status"]')!.textContent.trim();
}

export function isShown(element: HTMLElement | null): boolean {
  return element !== null && element.getClientRects().length > 0;
}

/** Waits until a movement to that place has come to rest. */
export async function settledAt(element: TestimonialCarousel, index: number): Promise<void> {
  await until(() => element.index === index, `the carousel comes to rest at ${index}, it is at ${element.index}`);
  await paused(200);
  await element.updateComplete;
}

/** Everything the element tells of its moves. */
export function record(element: TestimonialCarousel): unknown[][] {
  const told: unknown[][] = [];
  element.addEventListener('testimonial-change', ({ index, testimonial, reason }) =>
    told.push([index, testimonial.id, reason]),
  );
  return told;
}

/** The place whose dot is marked. */
export function current(element: TestimonialCarousel): number {
  return all(element, '.dot').findIndex((dot) => dot.ariaCurrent === 'true');
}

/**
 * Presses a key.
 *
 * @returns whether the element took it
 */
export function key(target: HTMLElement, name: string): boolean {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}
