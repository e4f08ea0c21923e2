/** What of WCAG can be computed: 1.4.3 (words), 1.4.11 (controls and marks), 2.4.11 and 2.4.13 (focus). */
import './index.js';
import type { BookingButton } from './index.js';
import { opened } from './elements/booking-button/testing/booking.js';
import { DATA, ofMany } from './elements/modality-comparison/testing/comparison.js';
import { quotes } from './elements/testimonial-carousel/testing/carousel.js';
import {
  contrastOn,
  edgeContrast,
  expect,
  linkTheme,
  mountPage,
  oneEvent,
  parentOf,
  paused,
  SCHEMES,
  serve,
  textContrast,
  THEMES,
  until,
} from './shared/testing/index.js';

const TEXT = 4.5;
const CONTROL = 3;

/** Controls that are told from what is around them by their edge, or by their filling. */
const EDGED = '.solid, [part="link"].outline, .round, .clear, .action, .help-button';

/** What is told by its colour alone, and which property has it. */
const MARKS: readonly (readonly [selector: string, property: string, on?: 'around' | '::before'])[] = [
  ['.option input, .toggle input', 'accent-color'],
  ['.answer:not(:empty)', 'border-inline-start-color', 'around'],
  ['.card.marked', 'border-block-start-color', 'around'],
  ['.marked .name', 'text-decoration-color'],
  ['.badge', 'border-top-color', 'around'],
  ['.pick:has(select)', 'border-block-end-color', 'around'],
  ['.scale path:not(.track)', 'stroke'],
  ['.rating .outline', 'stroke'],
  ['.rating > svg', 'fill'],
  ['.round:not([aria-disabled]) svg, .pick svg, .back svg, [part="link"] svg, .bar svg', 'stroke'],
  ['.dot', 'background-color', '::before'],
];
/** Of these, what has the accent's colour. */
const ACCENTED =
  'input, .answer, .card.marked, .marked .name, .scale path:not(.track), .rating .outline, .rating > svg';

const CLIENTS = quotes(5).map((each, n) => ({
  ...each,
  rating: 3.5,
  role: 'Runner',
  source: { name: 'A directory', url: 'https://a.example/' },
  ...(n === 0 && { relationship: 'Employee', edited: true }),
}));
const SERVICES = {
  label: 'Book a session',
  services: [
    { label: 'Massage', url: 'https://a.example/m', duration: '60 minutes', price: '$90' },
    { label: 'Neuromuscular therapy', url: 'https://a.example/n', description: 'Close work' },
  ],
};
const json = (data: object): string => `<script type="application/json">${JSON.stringify(data)}</script>`;

const PAGE = `
  <modality-comparison lang="en" choice="rest" highlight="nmt">${json(DATA)}</modality-comparison>
  <modality-comparison lang="en" layout="cards" choice="rest">${json(DATA)}</modality-comparison>
  <modality-comparison lang="en" layout="prose">${json(DATA)}</modality-comparison>
  <modality-comparison lang="en">${json(ofMany(8))}</modality-comparison>
  <testimonial-carousel lang="en" label="Words" autoplay lines="2" per-view="2">${json(CLIENTS)}</testimonial-carousel>
  <testimonial-carousel lang="en" layout="grid">${json(CLIENTS)}</testimonial-carousel>
  <booking-button lang="en">${json({ url: 'https://a.example/', label: 'Book', license: 'Licence 0' })}</booking-button>
  <booking-button lang="en" variant="outline">${json(SERVICES)}</booking-button>
  <booking-button lang="en" variant="text" href="https://a.example/">Book</booking-button>
  <booking-button lang="en" mode="inline">${json(SERVICES)}</booking-button>
  <booking-button lang="en" floating variant="outline" href="https://a.example/f">Book</booking-button>`;

/** What has the accent's colour, once. */
const ACCENTS = `
  <modality-comparison lang="en" choice="rest" highlight="nmt">${json(DATA)}</modality-comparison>
  <modality-comparison lang="en" layout="cards" choice="rest">${json(DATA)}</modality-comparison>
  <testimonial-carousel lang="en">${json(CLIENTS.slice(0, 1))}</testimonial-carousel>
  <booking-button lang="en" href="https://a.example/">Book</booking-button>`;

interface Finding {
  readonly what: string;
  readonly ratio: number;
  readonly least: number;
}

function ours(page: ParentNode): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('modality-comparison, testimonial-carousel, booking-button')];
}

function within(page: ParentNode, selector: string): HTMLElement[] {
  return ours(page)
    .flatMap((each) => [...each.shadowRoot!.querySelectorAll<HTMLElement>(selector)])
    .filter((each) => each.checkVisibility({ visibilityProperty: true }));
}

function finding(element: Element, property: string, ratio: number, least: number): Finding {
  const host = (element.getRootNode() as ShadowRoot).host.localName;
  const { part, className } = element as HTMLElement;
  return { what: `<${host}> ${element.localName}.${String(part) || className} ${property}`, ratio, least };
}

/** Words, wherever there are any, apart from controls that cannot be used. */
function words(page: ParentNode): Finding[] {
  return within(page, '*:not(select, option, .visually-hidden, .visually-hidden *, [aria-disabled] *)')
    .filter((each) => [...each.childNodes].some((node) => node instanceof Text && /\S/.test(node.data)))
    .map((each) => finding(each, 'color', textContrast(each), TEXT));
}

function edges(page: ParentNode): Finding[] {
  return within(page, EDGED)
    .filter((each) => each.ariaDisabled !== 'true')
    .map((each) => finding(each, 'edge', edgeContrast(each), CONTROL));
}

function marks(page: ParentNode, only = '*'): Finding[] {
  return MARKS.flatMap(([selector, property, on]) =>
    within(page, selector)
      .filter((each) => each.matches(only))
      .map((each) => {
        const color = getComputedStyle(each, on === '::before' ? on : null).getPropertyValue(property);
        return finding(each, property, contrastOn(on === 'around' ? parentOf(each)! : each, color), CONTROL);
      }),
  );
}

function ring(focused: HTMLElement): Finding {
  // The list of a column lies over its name, which has the ring.
  const ringed = focused.localName === 'select' ? focused.parentElement!.querySelector('.name')! : focused;
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(ringed);
  const there = focused.matches(':focus-visible') && outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
  const on = parseFloat(outlineOffset) < 0 ? ringed : parentOf(ringed)!;
  return finding(focused, 'focus', there ? contrastOn(on, outlineColor) : 0, CONTROL);
}

async function rings(page: ParentNode): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const each of within(page, 'a[href]:not([tabindex]), button, select, input')) {
    if (each.closest('[inert]')) continue;
    // Behind a dialog nothing gets focus.
    if (within(page, ':modal').length > 0 && !each.closest(':modal')) continue;
    each.focus({ preventScroll: true });
    found.push(ring(each));
  }
  await paused(0);
  return found;
}

function expectEnough(findings: readonly Finding[]): void {
  expect(findings).not.to.have.lengthOf(0);
  const low = findings.filter(({ ratio, least }) => !(ratio >= least));
  const lines = new Set(low.map(({ what, ratio, least }) => `${what}: ${ratio.toFixed(2)}, needs ${least}`));
  expect([...lines].join('\n')).to.equal('');
}

async function settled(page: HTMLElement): Promise<void> {
  await until(() => ours(page).every((each) => (each as BookingButton).status === 'ready'), 'all elements are ready');
}

async function ready(page: HTMLElement): Promise<void> {
  await settled(page);
  await until(() => within(page, '.pick select').length > 0, 'columns can be picked');
  await until(() => within(page, '.dot').length > 0, 'the carousel has dots');
  await until(() => within(page, '.more').length > 0, 'quotes are cut');
}

for (const theme of THEMES) {
  for (const scheme of SCHEMES) {
    describe(`colours, theme ${theme}, ${scheme}`, () => {
      let unlink: () => void;
      before(async () => {
        unlink = await linkTheme(theme);
      });
      after(() => unlink());

      // @wcag 1.4.3, 1.4.11, 2.4.7
      it('are enough for words, controls, marks and focus', async () => {
        const page = await mountPage(PAGE, scheme);
        await ready(page);
        for (const [selector] of MARKS.filter(([each]) => !each.includes('.bar'))) {
          expect(within(page, selector), selector).not.to.have.lengthOf(0);
        }
        expectEnough(words(page));
        expectEnough(edges(page));
        expectEnough(marks(page));
        expectEnough(await rings(page));
        // An explanation that is open.
        within(page, '.help-button')[0]!.click();
        await paused(0);
        expectEnough([...words(page), ...edges(page)]);
      }).timeout(30_000);

      it('are enough in the menu of services', async () => {
        const page = await mountPage(`<booking-button lang="en">${json(SERVICES)}</booking-button>`, scheme);
        const button = page.querySelector('booking-button')!;
        await until(() => button.status === 'ready', 'it is ready');
        button.open();
        await until(() => button.shadowRoot!.activeElement?.matches('.entry'), 'focus is in the menu');
        expectEnough(words(page));
        expectEnough([ring(button.shadowRoot!.activeElement as HTMLElement)]);
        const { borderTopColor } = getComputedStyle(button.shadowRoot!.querySelector('.menu')!);
        expect(contrastOn(button, borderTopColor)).to.be.above(1);
      });

      // @wcag 1.4.3, 1.4.11 booking-button
      it('are enough in the dialog that asks, and in one whose page does not come', async () => {
        const silent = new URL(
          await serve({ type: 'text/html', body: '<!doctype html><title>Book</title>' }),
          location.href,
        );
        const booking = json({
          url: silent.href,
          provider: 'calendly',
          label: 'Book',
          contact: { email: 'a@a.example' },
        });
        for (const options of ['consent="required"', 'frame-timeout="1"']) {
          const page = await mountPage(`<booking-button lang="en" ${options}>${booking}</booking-button>`, scheme);
          const button = page.querySelector('booking-button')!;
          await until(() => button.status === 'ready', 'it is ready');
          await opened(button);
          if (options.startsWith('frame')) await oneEvent(button, 'booking-error');
          await until(() => within(page, '.action').length > 0, 'there is something to press');
          expectEnough(words(page));
          expectEnough(edges(page));
          expectEnough(marks(page));
          expectEnough(await rings(page));
          page.remove();
        }
      });

      it('are enough whatever the accent', async () => {
        const page = await mountPage(ACCENTS, scheme);
        await settled(page);
        const solid = within(page, '.solid')[0]!;
        const monogram = within(page, '.monogram')[0]!;
        solid.focus();
        for (let n = 0; n < 24 * 3; n++) {
          const accent = `hsl(${(n % 24) * 15} 85% ${[15, 50, 92][Math.floor(n / 24)]}%)`;
          page.style.setProperty('--bodywork-accent', accent);
          const found = [
            ...[solid, monogram].map((each) => finding(each, 'color', textContrast(each), TEXT)),
            finding(solid, 'edge', edgeContrast(solid), CONTROL),
            ring(solid),
            ...marks(page, ACCENTED),
          ];
          expectEnough(found.map(({ what, ...rest }) => ({ what: `${accent}: ${what}`, ...rest })));
        }
        expect(marks(page, ACCENTED).length).to.be.above(20);
      }).timeout(60_000);
    });
  }
}
