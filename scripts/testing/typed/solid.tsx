/** @jsxImportSource solid-js */
import 'bodywork-elements';
import type {} from 'bodywork-elements/types/solid';
import type { JSX } from 'solid-js';
import { booking, comparison, frozen, testimonials } from './data.js';

export function Page(): JSX.Element {
  return (
    <>
      <modality-comparison
        class="wide"
        prop:comparison={comparison}
        on:modality-guide={({ suits }) => console.info(suits.join())}
      />
      <testimonial-carousel
        ref={(carousel) => carousel.next()}
        testimonials={testimonials}
        on:testimonial-change={({ index }) => console.info(index.toFixed())}
      />
      <booking-button booking={booking} floating>
        Book
      </booking-button>
      <modality-comparison prop:comparison={frozen.comparison} />
      <testimonial-carousel testimonials={frozen.testimonials} />
      <booking-button prop:booking={frozen.booking} />
      <booking-button
        attr:href="https://example.org/book"
        attr:frame-timeout={20}
        bool:floating={location.hash === '#floating'}
        bool:forward-utm
        on:booking-open={{ handleEvent: (event) => event.preventDefault(), once: true }}
      />
      <testimonial-carousel attr:testimonials={JSON.stringify(testimonials)} attr:name-format="initials" />
      {/* @ts-expect-error -- an attribute takes no object */}
      <testimonial-carousel attr:testimonials={testimonials} />
      {/* @ts-expect-error -- nor one that nothing can change */}
      <testimonial-carousel attr:testimonials={frozen.testimonials} />
      {/* @ts-expect-error -- there would be the text "false" */}
      <booking-button attr:floating={false} />
      {/* @ts-expect-error -- no attribute is called so */}
      <testimonial-carousel attr:nameFormat="initials" />
      {/* @ts-expect-error -- what it is for is no boolean */}
      <testimonial-carousel bool:layout={true} />
      {/* @ts-expect-error -- the event carries no such thing */}
      <booking-button on:booking-open={{ handleEvent: ({ email }) => console.info(email) }} />
      {/* @ts-expect-error -- no such layout */}
      <modality-comparison prop:layout="pie" />
      {/* @ts-expect-error -- the event carries no such thing */}
      <booking-button on:booking-scheduled={({ email }) => console.info(email)} />
    </>
  );
}
