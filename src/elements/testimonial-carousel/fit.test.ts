/** How many stand side by side, whatever is asked for, and buttons only where there is anything to move. */
import '../../testimonial-carousel.js';
import type { TestimonialCarousel } from '../../classes.js';
import { expect, expectAccessible, expectNoOverflow } from '../../shared/testing/index.js';
import { all, carousel, inView, isShown, measured, part, quotes, reachable, slides } from './testing/carousel.js';

/** Every slide that is seen is seen whole, and takes its share of the width. */
function expectWhole(element: TestimonialCarousel, fitting: number, width: string): void {
  expect([inView(element).length, reachable(element)], width).to.deep.equal([fitting, inView(element)]);
  const track = part(element, 'track').getBoundingClientRect();
  const last = slides(element)[fitting - 1]!.getBoundingClientRect();
  const end = getComputedStyle(element).direction === 'rtl' ? last.left - track.left : track.right - last.right;
  expect(Math.abs(end), `room after the last at ${width}`).to.be.at.most(1);
}

/** Whether there are buttons, a place in the page for them, and a row that moves. */
function moves(element: TestimonialCarousel): boolean[] {
  const { role } = part(element, 'track');
  return [isShown(part(element, 'next')), isShown(part(element, 'pagination')), role === 'group'];
}

describe('side by side in <testimonial-carousel>', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`stand whole slides, fewer and wider ones where so many do not fit (${dir})`, async () => {
      const cases: [number, number, number][] = [
        [2, 343, 1],
        [2, 361, 2],
        [3, 320, 1],
        [3, 500, 2],
        [3, 560, 3],
        [6, 1000, 5],
        [6, 1160, 6],
        [4, 120, 1],
      ];
      for (const [perView, width, fitting] of cases) {
        const element = await carousel(quotes(7), { attributes: `per-view="${perView}"`, width: `${width}px`, dir });
        expectWhole(element, fitting, `${width}px`);
        expectNoOverflow(element);
      }
    });
  }

  it('stand all where they fill the width to the pixel, and so many of others', async () => {
    for (let width = 1300; width < 1306; width++) {
      for (const count of [6, 12]) {
        const element = await carousel(quotes(count), { attributes: 'per-view="6"', width: `${width}px` });
        expectWhole(element, 6, `${count} in ${width}px`);
        expect(moves(element)[0], `${count} in ${width}px`).to.equal(count > 6);
      }
    }
  });

  it('stand buttons with them only where there is anything to move, whatever the room between them', async () => {
    const cases: [number, string, number, boolean][] = [
      [6, '--testimonial-carousel-gap: 64px', 1210, true],
      [6, '--testimonial-carousel-gap: 64px', 1290, false],
      [3, '--bodywork-space: 32px', 605, true],
      [3, '', 580, false],
      [2, '', 370, false],
      [4, '', 770, false],
      [4, '', 740, true],
    ];
    for (const [count, style, width, expected] of cases) {
      const element = await carousel(quotes(count), {
        attributes: `per-view="${count}" autoplay`,
        width: `${width}px`,
      });
      element.style.cssText = style;
      await measured(element);
      const what = `${count} at ${width}px, ${style}`;
      expect(moves(element), what).to.deep.equal([expected, expected, expected]);
      expect(isShown(part(element, 'pause')), what).to.equal(expected);
      expect(reachable(element).length === count, what).to.equal(!expected);
      expectNoOverflow(element);
    }
  });

  it('stand as many as the width says where nobody does', async () => {
    for (const [count, width, fitting] of [
      [5, 700, 1],
      [5, 704, 2],
      [2, 1200, 2],
      [5, 1152, 3],
    ] as const) {
      expectWhole(await carousel(quotes(count), { width: `${width}px` }), fitting, `${width}px`);
    }
  });

  it('keep no room for buttons that will not come, from before they are measured', async () => {
    for (const [count, attributes, width] of [
      [2, '', 704],
      [3, '', 1152],
      [3, 'per-view="3"', 560],
      [2, 'per-view="6"', 360],
    ] as const) {
      const element = await carousel([], { attributes, width: `${width}px` });
      element.testimonials = quotes(count);
      await element.updateComplete;
      const before = element.offsetHeight;
      await measured(element);
      expect(element.offsetHeight, `${count} at ${width}px`).to.equal(before);
    }
  });

  // @wcag 2.4.3
  it('stand all where a visitor was at a button, and the row takes the focus', async () => {
    const element = await carousel(quotes(3));
    for (const control of ['next', 'pagination']) {
      element.parentElement!.style.inlineSize = '400px';
      await measured(element);
      (control === 'next' ? part(element, control) : all(element, '.dot')[1]!).focus();
      element.parentElement!.style.inlineSize = '1200px';
      await measured(element);
      await measured(element);
      expect(moves(element)).to.deep.equal([false, false, false]);
      expect(element.shadowRoot!.activeElement === part(element, 'track'), control).to.equal(true);
    }
    await expectAccessible(element);
  });

  it('stand at the most so many in a grid, fewer where they do not fit', async () => {
    for (const [attributes, width, columns] of [
      ['per-view="2"', 1200, 2],
      ['per-view="1"', 1200, 1],
      ['per-view="3"', 563, 3],
      ['per-view="3"', 500, 2],
      ['per-view="6"', 320, 1],
      ['per-view="6"', 1333, 6],
      ['per-view="2"', 120, 1],
      ['', 1000, 3],
    ] as const) {
      const element = await carousel(quotes(7), { attributes: `layout="grid" ${attributes}`, width: `${width}px` });
      const tops = slides(element).map((slide) => Math.round(slide.getBoundingClientRect().top));
      expect(tops.filter((top) => top === tops[0]).length, `${attributes} at ${width}px`).to.equal(columns);
      expectNoOverflow(element);
    }
  });

  // @wcag 2.5.8
  it('have targets of 24 pixels and more, however small the type', async () => {
    for (const size of ['10px', '12px']) {
      const element = await carousel(quotes(5), { attributes: `autoplay lines="1"` });
      element.style.fontSize = size;
      await measured(element);
      for (const button of all(element, 'button')) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), `${button.outerHTML} at ${size}`).to.be.at.least(24);
      }
    }
  });
});
