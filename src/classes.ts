/** Everything public, without registering anything. */
export { BookingButton, type BookingMode, type BookingVariant } from './elements/booking-button/booking-button.js';
export * from './elements/booking-button/booking-button.events.js';
export type { BookingMessage } from './elements/booking-button/booking-button.words.js';
export type { BookingConsent } from './elements/booking-button/consent-option.js';
export type { Booking, Contact, Prefill, Provider, Service } from './elements/booking-button/schema.js';
export { ModalityComparison, type ComparisonLayout } from './elements/modality-comparison/modality-comparison.js';
export * from './elements/modality-comparison/modality-comparison.events.js';
export type { ComparisonMessage } from './elements/modality-comparison/modality-comparison.words.js';
export type {
  Aspect,
  AspectValue,
  Comparison,
  Guide,
  Modality,
  Source,
} from './elements/modality-comparison/schema.js';
export type { TestimonialSort } from './elements/testimonial-carousel/arrange.js';
export type { NameFormat } from './elements/testimonial-carousel/names.js';
export { TestimonialCarousel, type TestimonialLayout } from './elements/testimonial-carousel/testimonial-carousel.js';
export * from './elements/testimonial-carousel/testimonial-carousel.events.js';
export type { TestimonialMessage } from './elements/testimonial-carousel/testimonial-carousel.words.js';
export type { Testimonial, Testimonials, TestimonialsData } from './elements/testimonial-carousel/schema.js';
export { BodyworkErrorEvent, BodyworkReadyEvent, type DataElementEventMap } from './shared/data.events.js';
export type { DeepReadonly } from './shared/deep-readonly.js';
export type { SourceName, Status } from './shared/data-source-controller.js';
export type { HeadingLevel } from './shared/heading-view.js';
export type { Issue } from './shared/issue.js';
export type { Messages } from './shared/language.js';
export { VERSION } from './shared/version.js';
