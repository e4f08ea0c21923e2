/** What an element that stays in the page is asked for over and over. Each time it is seen to have happened. */
import { expect } from '@esm-bundle/chai';
import type { BookingButton, Comparison, ModalityComparison, TestimonialCarousel } from '../../classes.js';
import { FRAMED } from './life.js';
import { mount, nextFrame, until } from './mount.js';

/** Does it so many times. */
type Again = (times: number) => Promise<void>;

/** Changes of data by name: each mounts its element first. The last data are the first ones again. */
export const CHANGES: Readonly<Record<string, () => Promise<Again>>> = {
  'a change of testimonials': async () => {
    const element = await mount<TestimonialCarousel>('<testimonial-carousel></testimonial-carousel>', {
      width: '400px',
    });
    return changes(element, '[part="quote"]', (words) => {
      element.testimonials = quotes(words);
    });
  },
  'a change of a comparison': async () => {
    const element = await mount<ModalityComparison>('<modality-comparison layout="table"></modality-comparison>', {
      width: '500px',
    });
    return changes(element, 'caption', (words) => {
      element.comparison = comparison(words);
    });
  },
  'a change of a booking': async () => {
    const element = await mount<BookingButton>('<booking-button></booking-button>');
    return changes(element, '[part="link"]', (words) => {
      element.booking = { label: words, url: `https://a.example/?${encodeURIComponent(words)}` };
    });
  },
};

/** Steps of a carousel that goes round. */
export async function steps(): Promise<Again> {
  const element = await mount<TestimonialCarousel>('<testimonial-carousel rewind></testimonial-carousel>', {
    width: '400px',
    prepare: (each) => {
      each.testimonials = quotes('Sample quote');
    },
  });
  return async (times) => {
    const start = element.index;
    let told = 0;
    const count = (): void => {
      told++;
    };
    element.addEventListener('testimonial-change', count);
    for (let n = 1; n <= times; n++) {
      element.next();
      await element.updateComplete;
      if (n % A_ROUND > 0 && n < times) continue;
      // It is told where it comes to rest.
      const place = (start + n) % COUNT;
      await until(() => element.index === place, `step ${n} leads to ${place}, not ${element.index}`);
    }
    element.removeEventListener('testimonial-change', count);
    expect(told, 'changes that were told').to.be.at.least(Math.ceil(times / A_ROUND));
  };
}

/** Openings of a booking page in a dialog. */
export async function openings(): Promise<Again> {
  const element = await mount<BookingButton>('<booking-button mode="dialog"></booking-button>', {
    prepare: (each) => {
      each.booking = FRAMED;
    },
  });
  const find = (selector: string): Element | null => element.shadowRoot!.querySelector(selector);
  return async (times) => {
    for (let n = 0; n < times; n++) {
      element.open();
      await until(() => find('dialog[open] iframe'), 'the booking page is there');
      await nextFrame();
      element.close();
      await until(() => find('dialog:not([open])'), 'the booking page is closed');
      await nextFrame();
    }
  };
}

const COUNT = 8;
/** Steps before it may come to rest: no multiple of `COUNT`, so that it is elsewhere then. */
const A_ROUND = 100;

function changes(
  element: TestimonialCarousel | ModalityComparison | BookingButton,
  selector: string,
  change: (words: string) => void,
): Again {
  const changed = async (words: string): Promise<void> => {
    change(words);
    await element.updateComplete;
    expect(element.status, words).to.equal('ready');
    expect(element.shadowRoot!.querySelector(selector)?.textContent, selector).to.include(words);
  };
  return async (times) => {
    for (let n = 1; n <= times; n++) {
      await changed(`Sample ${n}`);
      if (n % 20 === 0) await nextFrame();
    }
    await changed('Sample 0');
    await nextFrame();
  };
}

function quotes(words: string) {
  return Array.from({ length: COUNT }, (_, place) => ({ quote: `${words}.${place}.`, author: `Client, ${words}` }));
}

function comparison(words: string): Comparison {
  return {
    title: words,
    modalities: [{ name: `Massage, ${words}` }, { name: `Yoga, ${words}` }],
    aspects: [
      { label: `Pressure, ${words}`, values: { [`massage-${words.replace(' ', '-').toLowerCase()}`]: 'Firm' } },
    ],
  };
}
