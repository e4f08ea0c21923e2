import { BookingButton, ModalityComparison, TestimonialCarousel } from 'bodywork-elements/react.js';
import { useState } from 'react';
import { booking, comparison, testimonials } from './data.js';

export function App() {
  const [told, setTold] = useState<readonly string[]>([]);
  const tell = (text: string) => setTold((before) => [...before, text]);
  return (
    <>
      <ModalityComparison
        comparison={comparison}
        onModalityDifferences={({ differencesOnly, hidden }) =>
          tell(`only what differs: ${differencesOnly}, ${hidden.toFixed()} hidden.`)
        }
      />
      <TestimonialCarousel
        testimonials={testimonials}
        layout="carousel"
        perView={1}
        onTestimonialChange={({ index, reason }) => tell(`testimonial ${index.toFixed()}, by the ${reason}.`)}
      />
      <BookingButton
        booking={booking}
        mode="dialog"
        onBookingOpen={(event) => {
          event.preventDefault();
          tell('asked to book.');
        }}
      />
      <output>{told.join(' ')}</output>
    </>
  );
}
