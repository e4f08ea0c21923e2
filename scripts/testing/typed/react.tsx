/** Elements in the templates of React 19. */
import 'bodywork-elements';
import type {} from 'bodywork-elements/types/react';
import type { TestimonialCarousel } from 'bodywork-elements';
import { createRef, type ReactElement } from 'react';
import { booking, comparison, frozen, testimonials } from './data.js';

const carousel = createRef<TestimonialCarousel>();

export function Page(): ReactElement {
  return (
    <>
      <modality-comparison
        id="modalities"
        className="wide"
        comparison={comparison}
        layout="cards"
        differences-only
        headingLevel={3}
        onmodality-guide={({ option, suits }) => console.info(option?.toUpperCase(), suits.join())}
      />
      <testimonial-carousel
        ref={carousel}
        testimonials={testimonials}
        heading-level="3"
        for="modalities"
        ontestimonial-change={({ index, reason }) => console.info(index.toFixed(), reason === 'user')}
      />
      <booking-button booking={booking} mode="dialog" floating onbooking-open={(event) => event.preventDefault()}>
        Book
      </booking-button>
      <modality-comparison comparison={frozen.comparison} />
      <testimonial-carousel testimonials={frozen.testimonials} />
      <booking-button booking={frozen.booking} />
      <booking-button booking='{"url": "https://example.org/book"}' consent="required" frame-timeout="20" />
      <testimonial-carousel src="testimonials.json" messages='{"next": "Onward"}' />
      <testimonial-carousel src="testimonials.json" messages={{ next: 'Onward' }} />
      {/* @ts-expect-error -- no such message */}
      <testimonial-carousel messages={{ onward: 'Onward' }} />
      {/* @ts-expect-error -- no such layout */}
      <modality-comparison layout="pie" />
      {/* @ts-expect-error -- headings have six levels */}
      <testimonial-carousel headingLevel={7} />
      {/* @ts-expect-error -- a modality has a name */}
      <modality-comparison comparison={{ modalities: [{}], aspects: [] }} />
      {/* @ts-expect-error -- the event carries no such thing */}
      <booking-button onbooking-scheduled={({ email }) => console.info(email)} />
      {/* @ts-expect-error -- what is shown cannot be set */}
      <booking-button status="ready" />
    </>
  );
}
