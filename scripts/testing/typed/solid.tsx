/** @jsxImportSource solid-js */
import 'bodywork-elements';
import type {} from 'bodywork-elements/types/solid';
import type { JSX } from 'solid-js';
import { booking, comparison, testimonials } from './data.js';

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
      {/* @ts-expect-error -- no such layout */}
      <modality-comparison prop:layout="pie" />
      {/* @ts-expect-error -- the event carries no such thing */}
      <booking-button on:booking-scheduled={({ email }) => console.info(email)} />
    </>
  );
}
