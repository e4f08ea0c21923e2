import './index.js';
import './localization.js';
import type { BookingButton, Comparison, ModalityComparison, TestimonialCarousel } from './index.js';
import { opened, part, silentPage } from './elements/booking-button/testing/booking.js';
import { settledAt } from './elements/testimonial-carousel/testing/carousel.js';
import { expect, expectAccessible, expectNoOverflow, mount, nextFrame, until } from './shared/testing/index.js';

const COMPARISON: Comparison = {
  title: 'مقارنة (عينة)',
  modalities: [
    { id: 'a', name: 'تدليك', booking: { url: '#a' } },
    { id: 'b', name: 'Massage (deep)', booking: { url: '#b' } },
  ],
  aspects: Array.from({ length: 12 }, (_, n) => ({
    label: `جانب ${n + 1}`,
    scale: { min: 1, max: 5 },
    values: { a: 2, b: 4 },
    sources: ['s'],
  })),
  sources: [{ id: 's', title: 'كتاب' }],
};

function box(element: HTMLElement, selector: string, index = 0): DOMRect {
  return element.shadowRoot!.querySelectorAll(selector)[index]!.getBoundingClientRect();
}

/** Where the characters of a text stand, from left to right. */
function drawn(node: Element): string {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const places: [string, number][] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    for (let at = 0; at < text.nodeValue!.length; at++) {
      const character = text.nodeValue!.charAt(at);
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { left, width } = range.getBoundingClientRect();
      if (width > 0 && !/[\s\u2066-\u2069]/.test(character)) places.push([character, left]);
    }
  }
  return places
    .sort(([, a], [, b]) => a - b)
    .map(([character]) => character)
    .join('');
}

/** The outermost edge of a text on that side. */
function edge(node: Element, side: 'left' | 'right'): number {
  const range = document.createRange();
  range.selectNodeContents(node);
  const edges = [...range.getClientRects()].filter(({ width }) => width > 1).map((rect) => rect[side]);
  return Math.round(side === 'left' ? Math.min(...edges) : Math.max(...edges));
}

describe('from right to left', () => {
  for (const width of ['288px', '640px', '1000px']) {
    it(`a comparison ${width} wide begins at the right, and its heads stay with the page`, async () => {
      const page = await mount(
        '<div lang="ar" dir="rtl"><modality-comparison></modality-comparison>' + '<p>…</p>'.repeat(80) + '</div>',
        { width },
      );
      const element = page.querySelector<ModalityComparison>('modality-comparison')!;
      element.comparison = COMPARISON;
      await element.updateComplete;
      await nextFrame();
      expect(box(element, '[part="header"]', 0).left).to.be.greaterThan(box(element, '[part="header"]', 1).left);
      if (width === '1000px') {
        expect(box(element, 'tbody th').left).to.be.greaterThan(box(element, '[part="header"]', 0).left);
      }
      const [scale, filled] = [box(element, '.scale'), box(element, '.scale :last-child')];
      expect(filled.left, 'a scale fills from the right').to.be.greaterThan(scale.left + scale.width / 3);
      expectNoOverflow(element);
      window.scrollTo(0, box(element, 'tbody tr', 6).top + window.scrollY);
      await nextFrame();
      expect(Math.round(box(element, '[part="header"]').top)).to.equal(0);
      window.scrollTo(0, 0);
      await expectAccessible(element);
    });
  }

  it('a carousel goes on to the left: buttons, arrows, keys, scrolling and dots', async () => {
    const page = await mount(
      '<div lang="ar" dir="rtl"><testimonial-carousel per-view="1"></testimonial-carousel></div>',
      { width: '500px' },
    );
    const element = page.querySelector<TestimonialCarousel>('testimonial-carousel')!;
    element.testimonials = Array.from({ length: 4 }, (_, n) => ({ quote: `عينة ${n + 1}`, author: 'Sample (client)' }));
    await until(() => element.shadowRoot!.querySelectorAll('.dot').length === 4, 'there are dots');
    expect(box(element, '[part="next"]').left).to.be.lessThan(box(element, '[part="previous"]').left);
    expect(box(element, '.dot', 0).left).to.be.greaterThan(box(element, '.dot', 1).left);
    for (const name of ['next', 'previous']) {
      const arrow = element.shadowRoot!.querySelector(`[part="${name}"] svg`)!;
      expect(getComputedStyle(arrow).scale, `${name}'s arrow`).to.equal('-1 1');
    }
    const track = element.shadowRoot!.querySelector('[part="track"]')!;
    track.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }));
    await settledAt(element, 1);
    expect(track.scrollLeft).to.be.lessThan(0);
    track.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    await settledAt(element, 0);
    expectNoOverflow(element);
    await expectAccessible(element);
  });

  it('a booking page closes at the left, a menu aligns to the right, a floating button is at the left', async () => {
    const page = await mount(
      `<div lang="ar" dir="rtl"><booking-button mode="dialog" href="${await silentPage()}">احجز</booking-button></div>`,
    );
    const element = page.querySelector<BookingButton>('booking-button')!;
    const dialog = await opened(element);
    const middle = dialog.getBoundingClientRect().left + dialog.getBoundingClientRect().width / 2;
    expect(part(element, 'close').getBoundingClientRect().right).to.be.lessThan(middle);
    await expectAccessible(element);
    element.close();

    const place = await mount('<div lang="ar" dir="rtl"><booking-button></booking-button></div>', { width: '500px' });
    const menu = place.querySelector<BookingButton>('booking-button')!;
    menu.booking = {
      services: [
        { label: 'تدليك', url: 'https://a.example/', duration: '60 دقيقة', price: '90 $' },
        { label: 'Massage (deep)', url: 'https://b.example/' },
      ],
    };
    await menu.updateComplete;
    menu.open();
    await until(() => part(menu, 'menu').checkVisibility(), 'the menu shows');
    expect(
      Math.abs(part(menu, 'menu').getBoundingClientRect().right - part(menu, 'link').getBoundingClientRect().right),
    ).to.be.lessThan(2);
    await expectAccessible(menu);
    menu.close();

    const floating = await mount<BookingButton>(
      '<booking-button lang="ar" floating href="https://a.example/"></booking-button>',
    );
    expect(Math.round(part(floating, 'link').getBoundingClientRect().left)).to.equal(16);
  });
});

describe('words of another direction', () => {
  it('keep their own order, at the edge of those around them', async () => {
    const element = await mount<ModalityComparison>('<modality-comparison lang="ar"></modality-comparison>', {
      prepare: (each) => {
        each.comparison = {
          ...COMPARISON,
          aspects: [{ label: 'Aim (what for)', values: { a: 'Rest (deep).', b: 'راحة (عميقة).' } }],
          guide: { question: 'Which?', options: [{ label: 'Rest!', suits: { a: 'It rests.' } }] },
        };
      },
    });
    const [first, second] = element.shadowRoot!.querySelectorAll('tbody td');
    expect(drawn(first!.querySelector('p') ?? first!)).to.equal('Rest(deep).');
    // Both fill but part of their cells' width, and begin at the right of them.
    for (const cell of [first!, second!]) {
      const text = cell.querySelector('p') ?? cell;
      const { left, right } = cell.getBoundingClientRect();
      expect(right - edge(text, 'right'), cell.textContent).to.be.lessThan((edge(text, 'left') - left) / 2);
    }
    expect(drawn(second!).at(0), 'the full stop ends an Arabic sentence at the left').to.equal('.');
    const name = element.shadowRoot!.querySelectorAll('[part="header"] .name')[1]!;
    expect(drawn(name)).to.equal('Massage(deep)');
    expect(drawn(element.shadowRoot!.querySelector('tbody .name')!)).to.equal('Aim(whatfor)');
    expect(drawn(element.shadowRoot!.querySelector('legend')!)).to.equal('Which?');
    expect(drawn(element.shadowRoot!.querySelector('[part="option"] span')!)).to.equal('Rest!');
  });

  it('stand clear of the mark of their entry, which is at the edge of those around them', async () => {
    const element = await mount<ModalityComparison>('<modality-comparison lang="ar"></modality-comparison>', {
      prepare: (each) => {
        each.comparison = { ...COMPARISON, aspects: [{ label: 'Aim', values: { a: ['Rest', 'Sleep'], b: ['راحة'] } }] };
      },
    });
    for (const entry of element.shadowRoot!.querySelectorAll('tbody li')) {
      // The mark lies beyond the entry, and nothing of the entry does.
      const { right: end, width } = getComputedStyle(entry, '::before');
      const list = entry.parentElement!.getBoundingClientRect().right;
      const { right } = entry.getBoundingClientRect();
      expect(right - Number.parseFloat(end), entry.textContent).to.be.closeTo(list, 1);
      expect(list - Number.parseFloat(width), entry.textContent).to.be.at.least(right);
      expect(edge(entry, 'right'), entry.textContent).to.be.at.most(Math.round(right));
    }
  });

  it('are quoted in their own direction, and credited in that of each name', async () => {
    const element = await mount<TestimonialCarousel>('<testimonial-carousel lang="en"></testimonial-carousel>', {
      width: '500px',
      prepare: (each) => {
        each.testimonials = [
          { quote: 'هذه عينة.', lang: 'ar', author: 'عميل (عينة)', source: { name: 'دليل (محلي)' } },
        ];
      },
    });
    const quote = element.shadowRoot!.querySelector('blockquote')!;
    expect(getComputedStyle(quote).direction).to.equal('rtl');
    expect(getComputedStyle(quote.querySelector('p')!).textAlign).to.be.oneOf(['start', 'right']);
    const [author, source] = [element.shadowRoot!.querySelector('.author')!, part(element as never, 'source')];
    // An Arabic name ends with its bracket at the left.
    expect([drawn(author).at(0), drawn(source).at(0)]).to.deep.equal([')', ')']);
    expect(edge(author, 'left')).to.equal(Math.round(author.getBoundingClientRect().left));
    expect(edge(source, 'left')).to.equal(edge(author, 'left'));
  });

  it('do not turn round a phone number within a sentence', async () => {
    const element = await mount<BookingButton>('<booking-button lang="ar" provider="acuity"></booking-button>', {
      prepare: (each) => {
        each.booking = { url: '#', contact: { phone: '+1 (555) 0100' } };
      },
    });
    element.booking = { url: await silentPage(), provider: 'acuity', contact: { phone: '+1 (555) 0100' } };
    await element.updateComplete;
    await opened(element);
    const phone = [...element.shadowRoot!.querySelectorAll('[part="fallback"] a')].find((each) =>
      each.textContent.includes('555'),
    )!;
    await until(() => /\p{Script=Arabic}/u.test(phone.textContent), 'it speaks Arabic');
    expect(drawn(phone)).to.include('+1(555)0100');
    element.close();
  });
});

describe('scripts without spaces', () => {
  const TEXTS = {
    ja: 'これは見本の文章です。施術の目的や圧の強さ、時間の目安などを読みやすく折り返せるかどうかを確かめるためのものです。',
    th: 'นี่คือข้อความตัวอย่างสำหรับตรวจสอบว่าข้อความยาวที่ไม่มีช่องว่างระหว่างคำจะขึ้นบรรทัดใหม่ได้อย่างเหมาะสมหรือไม่',
  };
  for (const [lang, text] of Object.entries(TEXTS)) {
    it(`wrap on a phone without being cut off (${lang})`, async () => {
      const comparison = await mount<ModalityComparison>(`<modality-comparison lang="${lang}"></modality-comparison>`, {
        width: '288px',
        prepare: (each) => {
          each.comparison = {
            title: text,
            modalities: [
              { id: 'a', name: text },
              { id: 'b', name: text },
            ],
            aspects: [{ label: text, values: { a: text, b: text } }],
          };
        },
      });
      expectNoOverflow(comparison);
      await expectAccessible(comparison);
      const carousel = await mount<TestimonialCarousel>(
        `<testimonial-carousel lang="${lang}"></testimonial-carousel>`,
        {
          width: '288px',
          prepare: (each) => {
            each.testimonials = [{ quote: text, author: text }];
          },
        },
      );
      const quote = carousel.shadowRoot!.querySelector<HTMLElement>('blockquote')!;
      expect(quote.scrollWidth).to.be.at.most(quote.clientWidth + 1);
      expect(quote.getBoundingClientRect().height).to.be.greaterThan(3 * parseFloat(getComputedStyle(quote).fontSize));
      const button = await mount<BookingButton>(`<booking-button lang="${lang}" href="#a">${text}</booking-button>`, {
        width: '288px',
      });
      expectNoOverflow(button);
    });
  }
});
