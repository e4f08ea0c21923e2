/** A carousel against a model of it: whatever happens to it in whatever order, `index` is what the contract says. */
import '../../testimonial-carousel.js';
import type { Testimonial, TestimonialCarousel } from '../../classes.js';
import { asyncModelRun, asyncProperty, assert, commands, constant, integer, type AsyncCommand } from 'fast-check';
import { expect, paused, until } from '../../shared/testing/index.js';
import { carousel, inView, measured, part, reachable } from './testing/carousel.js';

/** What ought to be true. */
interface Model {
  list: readonly Testimonial[];
  onlyEven: boolean;
  perView: number;
  index: number;
}

const realMatchMedia = window.matchMedia.bind(window);

const isEven = ({ modality }: Testimonial): boolean => modality === 'even';

function shown({ list, onlyEven }: Model): readonly Testimonial[] {
  return onlyEven ? list.filter(isEven) : list;
}

function last(model: Model): number {
  return Math.max(shown(model).length - model.perView, 0);
}

/** Other testimonials: the one being read stays, else its place does. */
function replaced(model: Model, change: () => void): void {
  const reading = shown(model)[model.index];
  change();
  const found = shown(model).findIndex((each) => each.id === reading?.id);
  model.index = Math.min(found < 0 ? model.index : found, last(model));
}

function clamped(model: Model, index: number): void {
  model.index = Math.min(Math.max(index, 0), last(model));
}

async function check(model: Model, element: TestimonialCarousel): Promise<void> {
  await measured(element);
  await until(() => element.index === model.index, `index is ${model.index}, it is ${element.index}`, 3_000);
  // What has settled stays where it is.
  await paused(150);
  await element.updateComplete;
  expect(element.index).to.equal(model.index);
  const count = Math.min(model.perView, shown(model).length);
  const expected = Array.from({ length: count }, (_, n) => model.index + n);
  if (shown(model).length > 0) expect(inView(element)).to.deep.equal(expected);
  if (shown(model).length > count) expect(reachable(element)).to.deep.equal(expected);
}

function command(
  name: string,
  act: (model: Model, element: TestimonialCarousel) => void,
): AsyncCommand<Model, TestimonialCarousel> {
  return {
    check: () => true,
    async run(model, element) {
      act(model, element);
      await check(model, element);
    },
    toString: () => name,
  };
}

let made = 0;
function fresh(): Testimonial {
  const n = made++;
  return { id: `n${n}`, quote: `Sample quote ${n}.`, modality: n % 2 === 0 ? 'even' : 'odd' };
}

const set = (element: TestimonialCarousel, { list }: Model): void => {
  element.testimonials = [...list];
};

const moves = [
  constant(
    command('next', (model, element) => {
      element.next();
      clamped(model, model.index + 1);
    }),
  ),
  constant(
    command('previous', (model, element) => {
      element.previous();
      clamped(model, model.index - 1);
    }),
  ),
  integer({ min: 0, max: 9 }).map((index) =>
    command(`goTo ${index}`, (model, element) => {
      element.goTo(index);
      clamped(model, index);
    }),
  ),
  integer({ min: 0, max: 9 }).map((index) =>
    command(`swipe to ${index}`, (model, element) => {
      clamped(model, index);
      const track = part(element, 'track');
      const [one, two] = [...track.children] as HTMLElement[];
      if (one && two) track.scrollTo({ left: model.index * (two.offsetLeft - one.offsetLeft), behavior: 'instant' });
    }),
  ),
  integer({ min: 1, max: 3 }).map((perView) =>
    command(`resize to ${perView}`, (model, element) => {
      element.perView = perView;
      element.parentElement!.style.inlineSize = `${200 + 150 * perView}px`;
      model.perView = perView;
      clamped(model, model.index);
    }),
  ),
  integer({ min: 0, max: 9 }).map((place) =>
    command(`add at ${place}`, (model, element) => {
      replaced(model, () => {
        model.list = model.list.toSpliced(Math.min(place, model.list.length), 0, fresh());
      });
      set(element, model);
    }),
  ),
  integer({ min: 0, max: 9 }).map((place) =>
    command(`remove ${place}`, (model, element) => {
      if (model.list.length < 3) return;
      replaced(model, () => {
        model.list = model.list.toSpliced(place % model.list.length, 1);
      });
      set(element, model);
    }),
  ),
  constant(
    command('filter', (model, element) => {
      replaced(model, () => {
        model.onlyEven = !model.onlyEven;
      });
      element.modality = model.onlyEven ? 'even' : undefined;
    }),
  ),
  constant(command('play', (_model, element) => element.play())),
  constant(command('pause', (_model, element) => element.pause())),
];

describe('<testimonial-carousel> against a model', () => {
  before(() => {
    // Cuts take no time.
    const reduced = Object.assign(new EventTarget(), { matches: true });
    window.matchMedia = (query) =>
      query.includes('reduced-motion') ? (reduced as unknown as MediaQueryList) : realMatchMedia(query);
  });

  after(() => {
    window.matchMedia = realMatchMedia;
  });

  it('is always at the index that the contract says', async () => {
    await assert(
      asyncProperty(commands(moves, { maxCommands: 12 }), async (cmds) => {
        const list = Array.from({ length: 5 }, fresh);
        const element = await carousel(list, { attributes: 'per-view="1" dwell="600"', width: '350px' });
        await asyncModelRun(() => ({ model: { list, onlyEven: false, perView: 1, index: 0 }, real: element }), cmds);
        element.parentElement!.remove();
      }),
      { numRuns: 8, endOnFailure: true, seed: Number(new URLSearchParams(location.search).get('seed') ?? 20_260) },
    );
  }).timeout(110_000);
});
