import 'bodywork-elements';
import type {} from 'bodywork-elements/types/solid';
import { createSignal } from 'solid-js';
import { booking, comparison, testimonials } from './data.js';

export function App() {
  const [told, setTold] = createSignal<readonly string[]>([]);
  const tell = (text: string) => setTold((before) => [...before, text]);
  return (
    <>
      <modality-comparison
        prop:comparison={comparison}
        on:modality-differences={({ differencesOnly, hidden }) =>
          tell(`only what differs: ${differencesOnly}, ${hidden.toFixed()} hidden.`)
        }
      />
      <testimonial-carousel
        prop:testimonials={testimonials}
        layout="carousel"
        prop:perView={1}
        on:testimonial-change={({ index, reason }) => tell(`testimonial ${index.toFixed()}, by the ${reason}.`)}
      />
      <booking-button
        prop:booking={booking}
        mode="dialog"
        on:booking-open={(event) => {
          event.preventDefault();
          tell('asked to book.');
        }}
      />
      <output>{told().join(' ')}</output>
    </>
  );
}
