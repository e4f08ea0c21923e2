import './localization.js';
import './index.js';
import type { BookingButton, ModalityComparison, TestimonialCarousel } from './classes.js';
import { LOCALES, offerLocales } from './localization.js';
import { expect, mount, takeWarnings, until } from './shared/testing/index.js';
import { useFakeTimers } from 'sinon';

interface Messages {
  readonly templates: Readonly<Record<string, unknown>>;
}

const QUOTES = [
  { quote: 'Sample quote.', author: 'Sample client', date: '2024-05', rating: 4.5 },
  { quote: 'Another sample quote.', author: 'Sample client' },
];

const WELSH = { 'bodywork.testimonials.next': 'Geirda nesaf' };

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
  // @wcag 3.1.2
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

  it('brings its direction along, unless a nearer `dir` says otherwise', async () => {
    // Where nobody says any, it is the page's, and not said again.
    const rows: [html: string, drawn: string, said?: string][] = [
      ['<testimonial-carousel lang="ar"></testimonial-carousel>', 'rtl'],
      ['<testimonial-carousel lang="az-Arab"></testimonial-carousel>', 'rtl'],
      ['<testimonial-carousel></testimonial-carousel>', 'ltr', ''],
      ['<div lang="he"><testimonial-carousel></testimonial-carousel></div>', 'rtl'],
      ['<div lang="he" dir="ltr"><testimonial-carousel></testimonial-carousel></div>', 'ltr'],
      ['<div lang="he"><p dir="ltr"><testimonial-carousel></testimonial-carousel></p></div>', 'ltr'],
      ['<div dir="rtl"><testimonial-carousel lang="en"></testimonial-carousel></div>', 'ltr'],
      ['<div dir="RTL"><testimonial-carousel></testimonial-carousel></div>', 'rtl'],
      ['<div dir="auto">سلام<testimonial-carousel></testimonial-carousel></div>', 'rtl'],
    ];
    for (const [html, drawn, said = drawn] of rows) {
      const root = (await carousel(html)).shadowRoot!.querySelector<HTMLElement>('.root')!;
      expect(root.dir, html).to.equal(said);
      expect(getComputedStyle(root).direction, html).to.equal(drawn);
    }
    const changing = await carousel('<div><testimonial-carousel></testimonial-carousel></div>');
    changing.parentElement!.dir = 'rtl';
    await until(() => changing.shadowRoot!.querySelector<HTMLElement>('.root')!.dir === 'rtl', 'it has turned round');
  });

  it('follows a change anywhere above it, across shadow trees', async () => {
    const host = await mount('<section></section>', { width: '400px' });
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
    const few = (await message('ar', 'bodywork.comparison.hiddenFew')) as { readonly strings: readonly string[] };
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

  it('can be one more, by a developer’s own module', async () => {
    offerLocales({ pl: () => Promise.resolve({ 'bodywork.testimonials.next': 'Następna opinia' }) });
    const element = await carousel('<testimonial-carousel lang="pl-PL"></testimonial-carousel>');
    await until(() => next(element) === 'Następna opinia', 'it speaks Polish');
    expect(element.shadowRoot!.querySelector('[part="previous"]')!.ariaLabel).to.equal('Previous testimonial');
  });

  it('can have a developer’s own words for some of ours, whenever they come', async () => {
    const own = 'bodywork.testimonials.next';
    const early = await carousel('<testimonial-carousel lang="nl"></testimonial-carousel>');
    const previous = await message('nl', 'bodywork.testimonials.previous');
    await until(() => early.shadowRoot!.querySelector('[part="previous"]')!.ariaLabel === previous, 'it speaks Dutch');
    offerLocales({ nl: () => Promise.resolve({ [own]: 'Nog een' }) });
    await until(() => next(early) === 'Nog een', 'it has the own words');
    offerLocales({ it: () => Promise.resolve({ [own]: 'Ancora una' }) });
    const late = await carousel('<testimonial-carousel lang="it"></testimonial-carousel>');
    await until(() => next(late) === 'Ancora una', 'the next has them from the start');
    for (const [language, element] of [
      ['nl', early],
      ['it', late],
    ] as const) {
      const ours = await message(language, 'bodywork.testimonials.previous');
      expect(element.shadowRoot!.querySelector('[part="previous"]')!.ariaLabel).to.equal(ours);
    }
  });

  it('keeps ours where a developer’s own words are late, or never come', async () => {
    const previous = (element: HTMLElement): string | null =>
      element.shadowRoot!.querySelector('[part="previous"]')!.ariaLabel;
    let asked = 0;
    const never = (): Promise<Record<string, string>> => {
      asked++;
      return new Promise(() => undefined);
    };
    const fails = (): Promise<Record<string, string>> => Promise.reject(new Error('no network'));
    for (const [language, load] of [
      ['es', never],
      ['fr', fails],
    ] as const) {
      const ours = await message(language, 'bodywork.testimonials.previous');
      // The first is asked for before ours has come.
      offerLocales({ [language]: load });
      const element = await carousel(`<testimonial-carousel lang="${language}"></testimonial-carousel>`);
      await until(() => previous(element) === ours, `it speaks ${language}`);
      for (let n = 0; n < 5; n++) offerLocales({ [language]: load });
      await element.updateComplete;
      expect(previous(element)).to.equal(ours);
    }
    expect(asked).to.equal(1);
    expect(takeWarnings()).to.have.lengthOf(1);
  });

  it('is fetched once for many, and again after a failure', async () => {
    const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const asked: number[] = [];
      offerLocales({
        cy: (failures) => {
          asked.push(failures);
          return failures === 0 ? Promise.reject(new Error('no network')) : Promise.resolve(WELSH);
        },
      });
      const root = document.createElement('div');
      root.lang = 'cy';
      root.style.width = '400px';
      root.innerHTML = '<testimonial-carousel></testimonial-carousel>'.repeat(3);
      document.body.append(root);
      const [element] = root.querySelectorAll('testimonial-carousel');
      for (const each of root.querySelectorAll('testimonial-carousel')) each.testimonials = QUOTES;
      await element!.updateComplete;
      await clock.tickAsync(1_900);
      expect([asked, next(element!)]).to.deep.equal([[0], 'Next testimonial']);
      await clock.tickAsync(200);
      await element!.updateComplete;
      expect([asked, next(element!)]).to.deep.equal([[0, 1], WELSH['bodywork.testimonials.next']]);
      root.remove();
    } finally {
      clock.restore();
    }
    expect(takeWarnings()).to.deep.equal([
      'bodywork-elements could not load its words in cy: Error: no network. They are tried again; until then they are English.',
    ]);
  });

  it('is what an application’s own @lit/localize speaks, as soon as it does', async () => {
    const element = await carousel('<testimonial-carousel lang="en"></testimonial-carousel>');
    const before = element.shadowRoot!.querySelector('.root');
    let rendered = 0;
    const render = element.render.bind(element);
    element.render = () => {
      rendered++;
      return render();
    };
    dispatchEvent(new CustomEvent('lit-localize-status', { detail: { status: 'loading', loadingLocale: 'de' } }));
    dispatchEvent(new CustomEvent('lit-localize-status', { detail: { status: 'ready', readyLocale: 'de' } }));
    await element.updateComplete;
    expect([rendered, element.shadowRoot!.querySelector('.root') === before]).to.deep.equal([1, true]);
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

describe('an author’s own words', () => {
  it('come before ours, in every language, and take what comes in', async () => {
    const element = await carousel(
      `<testimonial-carousel lang="de" per-view="1" messages='{"next": "Onward", "position": "No. {0} ({1})"}'></testimonial-carousel>`,
    );
    const previous = await message('de', 'bodywork.testimonials.previous');
    await until(() => element.shadowRoot!.querySelector('[part="previous"]')!.ariaLabel === previous, 'it speaks');
    expect(next(element)).to.equal('Onward');
    const slide = element.shadowRoot!.querySelector('[part="slide"]')!;
    await until(() => slide.ariaLabel === 'No. 1 (2)', 'the slide has its place');
    element.messages = { next: 'Further' };
    await element.updateComplete;
    expect(next(element)).to.equal('Further');
    element.messages = null;
    await element.updateComplete;
    expect(next(element)).to.equal(await message('de', 'bodywork.testimonials.next'));
  });

  it('are left out and reported where they are none', async () => {
    const element = await carousel(
      `<testimonial-carousel lang="en" messages='{"next": 5, "nxt": "Onward", "pause": "Halt"}'></testimonial-carousel>`,
    );
    expect(next(element)).to.equal('Next testimonial');
    expect(element.messages).to.deep.equal({ pause: 'Halt' });
    element.setAttribute('messages', '{“next”: “Onward”}');
    await element.updateComplete;
    element.messages = 'Onward' as never;
    await element.updateComplete;
    const warnings = takeWarnings();
    expect(warnings).to.have.length(3);
    expect(warnings[0]).to.match(/messages: expected texts for label, .*What is for "next" or "nxt" is left out\.$/);
    expect(warnings[1]).to.include('curly quotes');
    expect(warnings[2]).to.include('messages');
  });

  it('exist for every message there is', async () => {
    const { templates } = (await import('./locales/generated/de.js')) as Messages;
    const elements = {
      comparison: 'modality-comparison',
      testimonials: 'testimonial-carousel',
      booking: 'booking-button',
    };
    for (const [part, tag] of Object.entries(elements)) {
      const names = Object.keys(templates)
        .filter((id) => id.startsWith(`bodywork.${part}.`))
        .map((id) => id.slice(id.lastIndexOf('.') + 1));
      const own = Object.fromEntries(names.map((name) => [name, 'Own']));
      const element = document.createElement(tag) as TestimonialCarousel;
      element.messages = own;
      expect(element.messages, tag).to.deep.equal(own);
    }
  });
});
