import { TestimonialCarousel } from './elements/testimonial-carousel/testimonial-carousel.js';
import type { TestimonialCarouselEventMap } from './elements/testimonial-carousel/testimonial-carousel.events.js';
import type { DataElementEventMap } from './shared/data.events.js';
import { defineElement } from './shared/define-element.js';

defineElement('testimonial-carousel', TestimonialCarousel);

export * from './elements/testimonial-carousel/testimonial-carousel.events.js';
export { TestimonialCarousel };

declare global {
  interface HTMLElementTagNameMap {
    'testimonial-carousel': TestimonialCarousel;
  }

  // Of elements, and of what they bubble to: the document and the window.
  interface GlobalEventHandlersEventMap extends TestimonialCarouselEventMap, DataElementEventMap {}
}
