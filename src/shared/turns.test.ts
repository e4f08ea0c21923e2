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

/** As many as a phone is slow with, added at once. */
function many(main: HTMLElement): TestimonialCarousel[] {
  const elements = Array.from({ length: MANY }, (_, n) => {
    const element = document.createElement('testimonial-carousel');
    element.testimonials = QUOTES;
    element.label = `Sample ${n}`;
    return element;
  });
  main.append(...elements);
  return elements;
}

/** A clock by which each element takes six milliseconds to render: a share is over with the second. */
function slowly(main: HTMLElement): void {
  let time = performance.now() + 1_000;
  main.addEventListener('bodywork-ready', () => (time += 6));
  Object.defineProperty(performance, 'now', { configurable: true, value: () => time });
}

describe('many elements', () => {
  afterEach(async () => {
    Reflect.deleteProperty(performance, 'now');
    Reflect.deleteProperty(document, 'hidden');
    // What was measured renders once more, in a turn of its own.
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
  });

  it('render in several tasks, the first at once and the others in their order', async () => {
    const main = page();
    const order: TestimonialCarousel[] = [];
    main.addEventListener('bodywork-ready', ({ target }) => order.push(target as TestimonialCarousel));
    const elements = many(main);
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

  it('render a share between two frames', async () => {
    const main = page();
    slowly(main);
    const { setTimeout } = globalThis;
    // However late this machine's frames are, the elements wait for them.
    globalThis.setTimeout = ((act: () => void, delay = 0) =>
      delay < 50 ? setTimeout(act, delay) : 0) as typeof setTimeout;
    try {
      const perFrame = [0];
      let over = false;
      const onFrame = (): void => {
        perFrame.push(0);
        if (!over) requestAnimationFrame(onFrame);
      };
      requestAnimationFrame(onFrame);
      main.addEventListener('bodywork-ready', () => perFrame.push(perFrame.pop()! + 1));
      await many(main)[MANY - 1]!.updateComplete;
      over = true;
      expect(Math.max(...perFrame), String(perFrame)).to.equal(2);
    } finally {
      globalThis.setTimeout = setTimeout;
      main.remove();
    }
  });

  it('let one of them change before others come', async () => {
    const main = page();
    slowly(main);
    const elements = many(main);
    await endOfTask();
    const [first] = elements;
    expect(rendered(elements).slice(0, 3)).to.deep.equal([true, true, false]);
    first!.label = 'Changed';
    await first!.updateComplete;
    expect(first!.shadowRoot!.querySelector('[aria-label="Changed"]')).to.not.equal(null);
    expect(rendered(elements).at(-1)).to.equal(false);
    await elements.at(-1)!.updateComplete;
    main.remove();
  });

  it('render where no frame comes, as in what is out of sight', async () => {
    const main = page();
    slowly(main);
    const { requestAnimationFrame } = globalThis;
    globalThis.requestAnimationFrame = () => 0;
    try {
      const elements = many(main);
      await elements[4]!.updateComplete;
      expect(rendered(elements).slice(0, 5)).to.not.include(false);
      globalThis.requestAnimationFrame = requestAnimationFrame;
      await elements[MANY - 1]!.updateComplete;
    } finally {
      globalThis.requestAnimationFrame = requestAnimationFrame;
      main.remove();
    }
  });

  it('render at once where nobody looks', async () => {
    const main = page();
    slowly(main);
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    const elements = many(main);
    await endOfTask();
    expect(rendered(elements).filter(Boolean)).to.have.length(MANY);
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
