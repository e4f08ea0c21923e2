import './index.js';
import type {
  Booking,
  BookingButton,
  Comparison,
  ModalityComparison,
  Testimonial,
  TestimonialCarousel,
} from './index.js';
import { BOOKED, dialog, find, frame, opened, say, silentPage } from './elements/booking-button/testing/booking.js';
import { offerLocales } from './localization.js';
import { expect, expectNoOverflow, mount, nextFrame, until } from './shared/testing/index.js';
import { PSEUDO_LOCALE } from './shared/testing/pseudo-locale.js';

/** A phone of 320 px with the usual margins. */
const WIDTH = '288px';
const LANG = 'lang="en-XA"';

// Authors' words have no Latin letter: whatever has one was never translated.
const COMPARISON: Comparison = {
  modalities: [
    { id: 'a', name: 'Μάλαξη', summary: 'Ήπια.', url: '#α', booking: { url: '#β' }, sources: ['1'] },
    { id: 'b', name: 'Πίεση', booking: { url: '#γ' } },
    { id: 'c', name: 'Θέρμη' },
  ],
  aspects: [
    { label: 'Σκοπός', help: 'Τι θέλει.', kind: 'benefit', values: { a: true, b: false, c: 'Άλλο' } },
    { label: 'Βάθος', kind: 'caution', scale: { min: 1, max: 5 }, values: { a: 2, b: 4, c: 1 } },
    { label: 'Διάρκεια', scale: { min: 0, max: 90, unit: 'λεπτά' }, values: { a: 60, b: 60, c: 60 } },
    { label: 'Ρούχα', values: { a: 'Όχι', b: 'Όχι', c: 'Όχι' } },
  ],
  guide: {
    question: 'Τι θέλω;',
    options: [
      { id: 'one', label: 'Ύπνο', suits: { a: 'βοηθά.' } },
      { id: 'none', label: 'Τίποτε', suits: {} },
    ],
  },
  sources: [{ id: '1', title: 'Βιβλίο' }],
  reviewed: { on: '2024-01-01', by: 'Α. Β.' },
};

const LONG = 'Λόγια που συνεχίζουν, ώστε να μη χωρούν. '.repeat(20);

function quotes(count: number): Testimonial[] {
  return Array.from({ length: count }, (_, n) => ({
    quote: n === 1 ? LONG : `Λόγια ${n + 1}`,
    ...(n !== 2 && { author: 'Ν. Λ.' }),
    ...(n === 0 && { rating: 4.5, edited: true }),
  }));
}

async function comparison(attributes: string, data = COMPARISON): Promise<ModalityComparison> {
  return mount<ModalityComparison>(`<modality-comparison ${LANG} ${attributes}></modality-comparison>`, {
    width: WIDTH,
    prepare: (element) => {
      element.comparison = data;
    },
  });
}

async function carousel(attributes: string, count: number, width = WIDTH): Promise<TestimonialCarousel> {
  return mount<TestimonialCarousel>(`<testimonial-carousel ${LANG} ${attributes}></testimonial-carousel>`, {
    width,
    prepare: (element) => {
      element.testimonials = quotes(count);
    },
  });
}

async function booking(attributes: string, data: Booking): Promise<BookingButton> {
  return mount<BookingButton>(`<booking-button ${LANG} ${attributes}></booking-button>`, {
    width: WIDTH,
    prepare: (element) => {
      element.booking = data;
    },
  });
}

async function framed(attributes = '', more: Partial<Booking> = {}): Promise<BookingButton> {
  return booking(attributes, { url: await silentPage(), provider: 'calendly', ...more });
}

/** What a state says is the news of the dialog, when it is there. */
async function withNews(element: BookingButton, id: string): Promise<BookingButton> {
  await until(() => isSaid(PSEUDO_LOCALE[id]!, find(element, '[role="status"]').textContent.trim()), id);
  return element;
}

const CONTACT = { phone: '+1 555 0100', sms: '+1 555 0100', whatsapp: '+1 555 0100', email: '1@2.example' };

/** Every state in which an element says something of its own. */
const STATES: Readonly<Record<string, () => Promise<HTMLElement>>> = {
  'a table': () => comparison(''),
  'a table without the last name': () =>
    comparison('', { ...COMPARISON, reviewed: { on: '2024-01-01' }, aspects: COMPARISON.aspects.slice(1, 2) }),
  'a table with an answer': () => comparison('choice="one" differences-only'),
  'a table with one row hidden': () =>
    comparison('differences-only', {
      ...COMPARISON,
      aspects: COMPARISON.aspects.filter(({ label }) => label !== 'Ρούχα'),
    }),
  'a table with no answer': () => comparison('choice="none"'),
  cards: () => comparison('layout="cards" choice="one"'),
  prose: () => comparison('layout="prose"'),
  'prose about one': () => comparison('layout="prose" columns="a"'),
  'one testimonial': () => carousel('', 1),
  'few testimonials': () => carousel('lines="2" per-view="1"', 4),
  'a long one opened': async () => {
    const element = await carousel('layout="list" lines="2"', 4);
    await until(() => element.shadowRoot!.querySelector('[part="more"]'), 'it can be opened');
    element.shadowRoot!.querySelector<HTMLElement>('[part="more"]')!.click();
    await element.updateComplete;
    return element;
  },
  'many testimonials': async () => {
    const element = await carousel('per-view="1" autoplay', 30);
    element.next();
    await until(() => status(element), 'it says where it went');
    return element;
  },
  'many testimonials, two at a time': async () => {
    const element = await carousel('per-view="2" name-format="anonymous"', 30, '40em');
    await until(() => element.shadowRoot!.querySelector('.pages')!.textContent.includes('–'), 'it says where it is');
    return element;
  },
  'playing by itself': async () => {
    const element = await carousel('per-view="1" autoplay', 4);
    element.play();
    await element.updateComplete;
    return element;
  },
  'stopped by its page': async () => {
    const element = await carousel('per-view="1" autoplay', 4);
    element.pause();
    await element.updateComplete;
    return element;
  },
  'all testimonials': async () => {
    const element = await carousel('per-view="1"', 4);
    element.showAll();
    await until(() => status(element), 'it says that all are shown');
    return element;
  },
  'no testimonial': () => carousel('modality="other"', 3),
  'arrived at somebody without a name': async () => {
    const element = await carousel('per-view="1"', 4);
    element.goTo(2);
    await until(() => status(element), 'it says where it went');
    return element;
  },
  'a button': () => booking('', { url: '#α' }),
  'services and all': () =>
    booking('', {
      url: '#α',
      services: [
        { label: 'Μάλαξη', url: '#β' },
        { label: 'Πίεση', url: '#γ' },
      ],
    }),
  'a page that loads': async () => {
    const element = await framed();
    await opened(element);
    return element;
  },
  'a page that does not come': async () => {
    const element = await framed('frame-timeout="1"', { contact: CONTACT });
    await opened(element);
    return withNews(element, 'bodywork.booking.timeout');
  },
  'a page nobody knows of': async () => {
    const element = await framed('', { provider: 'acuity', contact: CONTACT });
    await opened(element);
    return element;
  },
  'a page that cannot be shown': async () => {
    const element = await framed('', { provider: 'cal' });
    await opened(element);
    const namespace = new URL(frame(element)!.src).searchParams.get('embed')!;
    const data = { code: '404', msg: '', data: { url: '' } };
    say(element, { originator: 'CAL', type: 'linkFailed', namespace, fullType: `CAL:${namespace}:linkFailed`, data });
    return withNews(element, 'bodywork.booking.linkFailed');
  },
  'a page without a connection': async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const element = await framed();
      await opened(element);
      return await withNews(element, 'bodywork.booking.offline');
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  },
  'a booked session': async () => {
    const element = await framed();
    await opened(element);
    say(element, BOOKED);
    return withNews(element, 'bodywork.booking.scheduled');
  },
  'a question for consent': async () => {
    const element = await framed('consent="required"');
    await opened(element);
    return element;
  },
};

function isSaid(message: string, text: string): boolean {
  const parts = message.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*')}$`).test(text);
}

function status(element: HTMLElement): string {
  return element.shadowRoot!.querySelector('[role="status"]')!.textContent.trim();
}

const SPOKEN = ['aria-label', 'aria-roledescription', 'aria-description', 'title', 'alt', 'placeholder'];

/** All that the element says to the eye or to a screen reader, piece by piece. */
function saidBy(element: HTMLElement): string[] {
  const root = element.shadowRoot!;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('style, script') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const said: string[] = [];
  // Pieces of one sentence are text nodes side by side.
  for (let node = walker.nextNode(); node; node = walker.nextNode()) said.push(node.nodeValue!);
  for (const each of root.querySelectorAll('*')) {
    for (const name of SPOKEN) said.push(each.getAttribute(name) ?? '');
  }
  const { ariaLabel, ariaRoleDescription } = (element as unknown as { internals: ElementInternals }).internals;
  return [...said, ariaLabel ?? '', ariaRoleDescription ?? ''].map((text) => text.trim()).filter((text) => text !== '');
}

/** What the browser writes, and names. */
const NOBODYS = [/https?:\/\/[^\s,]+/g, location.hostname, '1@2.example', 'January 1, 2024'];

/** What is left of a text without all that is translated, or nobody's to translate. */
function untranslated(text: string): string {
  let rest = NOBODYS.reduce<string>((known, each) => known.replaceAll(each, ''), text);
  // A message can hold another.
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/, '');
  }
  return /[a-z]/i.test(rest) ? rest : '';
}

/** Texts that their own box cuts off. */
function clipped(element: HTMLElement): string[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')]
    .filter((each) => {
      const hasText = [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim());
      if (!hasText || each.closest('.visually-hidden, [part="track"], select, iframe') || each.clientWidth === 0)
        return false;
      return each.scrollWidth > each.clientWidth + 1;
    })
    .map((each) => `${each.localName}.${each.className} ${each.textContent.trim().slice(0, 40)}`);
}

describe('in a language that is longer than English', () => {
  const said = new Map<string, string[]>();

  before(() => {
    offerLocales({ 'en-XA': () => Promise.resolve(PSEUDO_LOCALE) });
  });

  for (const [state, reach] of Object.entries(STATES)) {
    // @wcag 1.4.10
    it(`${state}: every word is translated, and nothing is cut off on a phone`, async () => {
      const element = await reach();
      // The words may have come while another render had the frame.
      await nextFrame();
      await (element as Partial<BookingButton>).updateComplete;
      const texts = saidBy(element);
      said.set(state, texts);
      expect(texts.map(untranslated).filter((text) => text !== '')).to.deep.equal([]);
      expect(clipped(element)).to.deep.equal([]);
      if ((element as Partial<BookingButton>).localName !== 'booking-button') expectNoOverflow(element);
      else dialog(element as BookingButton)?.close();
    });
  }

  it('says each of its messages somewhere in these states', () => {
    expect(said.size, 'states').to.equal(Object.keys(STATES).length);
    const all = [...said.values()].flat();
    const silent = Object.entries(PSEUDO_LOCALE).filter(([, message]) => !all.some((text) => isSaid(message, text)));
    expect(silent.map(([id]) => id)).to.deep.equal([]);
  });
});
