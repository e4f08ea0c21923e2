import 'bodywork-elements';
import type {} from 'bodywork-elements/types/preact';
import { useState } from 'preact/hooks';
import { booking, comparison, testimonials } from './data.js';

export function App() {
  const [told, setTold] = useState<readonly string[]>([]);
  const tell = (text: string) => setTold((before) => [...before, text]);
  return (
    <>
      <modality-comparison
        comparison={comparison}
        onmodality-differences={({ differencesOnly, hidden }) =>
          tell(`only what differs: ${differencesOnly}, ${hidden.toFixed()} hidden.`)
        }
      />
      <testimonial-carousel
        testimonials={testimonials}
        layout="carousel"
        perView={1}
        ontestimonial-change={({ index, reason }) => tell(`testimonial ${index.toFixed()}, by the ${reason}.`)}
      />
      <booking-button
        booking={booking}
        mode="dialog"
        onbooking-open={(event) => {
          event.preventDefault();
          tell('asked to book.');
        }}
      />
      <output>{told.join(' ')}</output>
    </>
  );
}
