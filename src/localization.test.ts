import './localization.js';
import './index.js';
import type { BookingButton, ModalityComparison, TestimonialCarousel } from './classes.js';
import { LOCALES } from './localization.js';
import { expect, mount, until } from './shared/testing/index.js';

interface Messages {
  readonly templates: Readonly<Record<string, unknown>>;
}

const QUOTES = [
  { quote: 'Sample quote.', author: 'Sample client', date: '2024-05', rating: 4.5 },
  { quote: 'Another sample quote.', author: 'Sample client' },
];

/** What a message is in a language, by its own module. */
async function message(locale: string, id: string): Promise<unknown> {
  const { templates } = (await import(`./locales/generated/${locale}.ts`)) as Messages;
  return templates[id];
}

async function carousel(html: string): Promise<TestimonialCarousel> {
  const root = await mount(`<div>${html}</div>`, { width: '400px' });
  const element = root.querySelector('testimonial-carousel')!;
  element.testimonials = QUOTES;
  await element.updateComplete;
  return element;
}

function next(element: TestimonialCarousel): string {
  return element.shadowRoot!.querySelector('[part="next"]')!.ariaLabel!;
}

function date(element: TestimonialCarousel): string {
  return element.shadowRoot!.querySelector('time')!.textContent;
}

describe('the language of an element', () => {
  it('is its own, else that of what is nearest around it', async () => {
    const german = await carousel('<testimonial-carousel lang="de"></testimonial-carousel>');
    const french = await carousel(
      '<p lang="fr"></p><section lang="fr-CA"><testimonial-carousel></testimonial-carousel></section>',
    );
    const english = await carousel(
      '<section lang="de"><testimonial-carousel lang="en"></testimonial-carousel></section>',
    );
    const id = 'bodywork.testimonials.next';
    const [de, fr] = [await message('de', id), await message('fr', id)];
    await until(() => next(german) === de && next(french) === fr, 'both speak');
    expect([next(english), date(german), date(french), date(english)]).to.deep.equal([
      'Next testimonial',
      'Mai 2024',
      'mai 2024',
      'May 2024',
    ]);
    expect(german.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('de');
  });

  it('follows a change anywhere above it, across shadow trees', async () => {
    const host = await mount('<section></section>');
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    const element = document.createElement('testimonial-carousel');
    element.testimonials = QUOTES;
    inner.append(element);
    host.lang = 'it';
    const id = 'bodywork.testimonials.next';
    const [italian, dutch] = [await message('it', id), await message('nl', id)];
    await until(() => next(element) === italian, 'it speaks Italian');
    inner.lang = 'nl-BE';
    await until(() => next(element) === dutch, 'it speaks Dutch');
    inner.removeAttribute('lang');
    host.lang = 'pl';
    await until(() => next(element) === 'Next testimonial', 'it speaks English where there is no translation');
    expect(date(element)).to.equal('maj 2024');
  });

  it('has the form that a noun takes after a number, and the language’s own digits', async () => {
    const element = await mount<ModalityComparison>(
      '<modality-comparison lang="ar-EG" differences-only></modality-comparison>',
      {
        prepare: (each) => {
          each.comparison = {
            modalities: [
              { id: 'a', name: 'A' },
              { id: 'b', name: 'B' },
            ],
            aspects: Array.from({ length: 4 }, (_, n) => ({
              label: `${n}`,
              values: { a: '1', b: n === 0 ? '2' : '1' },
            })),
          };
        },
      },
    );
    const few = (await message('ar', 'bodywork.comparison.hidden-few')) as { readonly strings: readonly string[] };
    await until(
      () => element.shadowRoot!.querySelector('[role="status"]')!.textContent.trim() === few.strings.join('٣').trim(),
      'it says how many are hidden',
    );
  });

  it('is there for the name of an element, too', async () => {
    const element = await mount<BookingButton>('<booking-button lang="ja" href="https://a.example/"></booking-button>');
    const label = await message('ja', 'bodywork.booking.label');
    await until(() => element.shadowRoot!.querySelector('a')!.textContent.trim() === label, 'it speaks Japanese');
  });

  it('has every message, in each of the languages', async () => {
    const { templates } = (await import('./locales/generated/de.js')) as Messages;
    const ids = Object.keys(templates).sort();
    for (const locale of LOCALES.filter((each) => each !== 'en')) {
      const own = ((await import(`./locales/generated/${locale}.ts`)) as Messages).templates;
      expect(Object.keys(own).sort(), locale).to.deep.equal(ids);
    }
  });
});
