/** How many elements share the time of a page. */
import '../testimonial-carousel.js';
import { TestimonialCarousel } from '../classes.js';
import { defineElement } from './define-element.js';
import { expect, expectAccessible, until } from './testing/index.js';

const MANY = 20;
const QUOTES = Array.from({ length: 20 }, (_, n) => ({ quote: `Sample quote ${n}.`, author: 'Sample client' }));
const INSIDE = QUOTES.map(({ quote }) => `<blockquote>${quote}</blockquote>`).join('');

/** Until everything is done that waits for no other task. */
async function endOfTask(): Promise<void> {
  for (let n = 0; n < 100; n++) await Promise.resolve();
}

const rendered = (elements: readonly TestimonialCarousel[]): boolean[] =>
  elements.map(({ shadowRoot }) => shadowRoot?.querySelector('blockquote') != null);

function page(): HTMLElement {
  const main = document.createElement('main');
  document.body.append(main);
  return main;
}

describe('many elements', () => {
  it('render in several tasks, the first at once and the others in their order', async () => {
    const main = page();
    const elements = Array.from({ length: MANY }, (_, n) => {
      const element = document.createElement('testimonial-carousel');
      element.testimonials = QUOTES;
      element.label = `Sample ${n}`;
      return element;
    });
    const order: TestimonialCarousel[] = [];
    main.addEventListener('bodywork-ready', ({ target }) => order.push(target as TestimonialCarousel));
    main.append(...elements);
    await endOfTask();
    const { [0]: first, [MANY - 1]: last } = rendered(elements);
    expect([first, last]).to.deep.equal([true, false]);
    await elements[MANY - 1]!.updateComplete;
    expect(rendered(elements)).to.not.include(false);
    expect(order).to.deep.equal(elements);
    for (const each of elements.slice(1)) each.remove();
    // It moves once it is measured.
    const track = elements[0]!.shadowRoot!.querySelector<HTMLElement>('.track')!;
    await until(() => track.tabIndex === 0, 'the row moves');
    await expectAccessible(elements[0]!);
    main.remove();
  });

  it('render at once what was in view before their tag was defined', async () => {
    const tag = 'carousel-in-view';
    const main = page();
    main.innerHTML = `<${tag}>${INSIDE}</${tag}>`.repeat(MANY);
    defineElement(tag, class extends TestimonialCarousel {});
    await endOfTask();
    expect(rendered([...main.children] as TestimonialCarousel[])).to.not.include(false);
    main.remove();
  });
});
