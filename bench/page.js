/* Runs in the measured page: mounts what the cases describe, one at a time, and does with it what measures ask for. */
import '../cdn/bodywork-elements.js';
import { cases as buttons } from './cases/booking-button.js';
import { cases as loads } from './cases/load.js';
import { cases as comparisons } from './cases/modality-comparison.js';
import { cases as carousels } from './cases/testimonial-carousel.js';

/*
 * A contestant fills an element that is in the page, and returns what else can be done with it: `next`, `open` and
 * `close` for what measures call, `remove` for what has to be told that it goes, `rendered` for what comes later.
 */
const CASES = { ...comparisons, ...carousels, ...buttons, ...loads };

const main = document.querySelector('main');
const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

let mounted = {};

function remove() {
  mounted.remove?.();
  mounted = {};
  main.replaceChildren();
}

function mountOne(name, contestant) {
  remove();
  const root = document.createElement('div');
  main.append(root);
  mounted = CASES[name].contestants[contestant](root) ?? {};
}

/* Quotes in the order of the page; a contestant has them in its light tree or in its shadow tree. */
function quotes() {
  const own = [...main.querySelectorAll('blockquote')];
  if (own.length > 0) return own;
  const trees = [...main.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return trees.flatMap((tree) => [...tree.querySelectorAll('blockquote')]);
}

const leftOf = (quote) => Math.round(quote.getBoundingClientRect().left);

function isShown(quote) {
  const { width, height, left, right } = quote.getBoundingClientRect();
  const inView = width > 0 && height > 0 && left < innerWidth && right > 0;
  return inView && quote.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

window.bench = {
  rest,

  cases: () =>
    Object.entries(CASES).map(([name, { contestants, ...rest }]) => ({
      name,
      contestants: Object.keys(contestants),
      ...rest,
    })),

  async clear() {
    remove();
    await frame();
  },

  /* Mounts one after another, each until it is laid out and painted. */
  async mount(name, contestant, times) {
    for (let n = 0; n < times; n++) {
      mountOne(name, contestant);
      await mounted.rendered;
      await frame();
    }
  },

  /* Mounts in a task of its own, as a page's own code is, until everything has come to rest. */
  async mountToRest(name, contestant) {
    await rest(0);
    mountOne(name, contestant);
    await mounted.rendered;
    await frame();
    await rest(1_000);
  },

  next: () => mounted.next(),

  quotePositions: () => quotes().map(leftOf),

  async firstQuote(name, contestant) {
    // Begins at the same moment between two frames every time.
    await frame();
    const start = performance.now();
    let end = start;
    mountOne(name, contestant);
    do {
      await frame();
      end = performance.now();
    } while (!quotes().some(isShown));
    return end - start;
  },

  opens: () => mounted.open !== undefined,

  async openAndClose(times) {
    for (let n = 0; n < times; n++) {
      mounted.open();
      // Until there is a frame and an answer in it.
      await rest(100);
      mounted.close();
      await rest(50);
    }
  },
};
