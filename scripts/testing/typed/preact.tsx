/** @jsxImportSource preact */
import 'bodywork-elements';
import type {} from 'bodywork-elements/types/preact';
import type { VNode } from 'preact';
import { booking, comparison, frozen, testimonials } from './data.js';

export function Page(): VNode {
  return (
    <>
      <modality-comparison
        class="wide"
        comparison={comparison}
        onmodality-guide={({ suits }) => console.info(suits.join())}
      />
      <testimonial-carousel
        ref={(carousel) => carousel?.next()}
        testimonials={testimonials}
        name-format="initials"
        ontestimonial-change={({ index }) => console.info(index.toFixed())}
      />
      <booking-button booking={booking} floating>
        Book
      </booking-button>
      <modality-comparison comparison={frozen.comparison} />
      <testimonial-carousel testimonials={frozen.testimonials} />
      <booking-button booking={frozen.booking} />
      {/* @ts-expect-error -- no such layout */}
      <modality-comparison layout="pie" />
      {/* @ts-expect-error -- the event carries no such thing */}
      <booking-button onbooking-scheduled={({ email }) => console.info(email)} />
    </>
  );
}
