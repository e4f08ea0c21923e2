/** The components for React 18 and 19. */
import {
  BookingButton,
  ModalityComparison,
  TestimonialCarousel,
  type BookingButtonProps,
} from 'bodywork-elements/react.js';
import type { TestimonialCarousel as Carousel } from 'bodywork-elements';
import { createRef, type ReactElement } from 'react';
import { booking, comparison, frozen, testimonials } from './data.js';

const carousel = createRef<Carousel>();
export const props: BookingButtonProps = { booking, variant: 'outline', 'aria-label': 'Book' };

export function Page(): ReactElement {
  return (
    <>
      <ModalityComparison
        comparison={comparison}
        differencesOnly
        onModalityGuide={({ suits }) => console.info(suits.join())}
        onBodyworkReady={(event) => console.info(event.type)}
      />
      <TestimonialCarousel
        ref={carousel}
        testimonials={testimonials}
        onTestimonialChange={({ testimonial }) => console.info(testimonial.author, carousel.current?.goTo(0))}
      />
      <BookingButton {...props} onBookingError={({ reason }) => console.info(reason === 'timeout')}>
        Book
      </BookingButton>
      <ModalityComparison comparison={frozen.comparison} />
      <TestimonialCarousel testimonials={frozen.testimonials} />
      <BookingButton booking={frozen.booking} />
      {/* @ts-expect-error -- no such mode */}
      <BookingButton mode="window" />
      {/* @ts-expect-error -- the event's fields are typed */}
      <TestimonialCarousel onTestimonialChange={({ index }) => console.info(index.toUpperCase())} />
    </>
  );
}
