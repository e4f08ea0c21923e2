import type { TestimonialCarousel } from './classes.js';
import {
  expect,
  HYDRATE_SUPPORT,
  nextFrame,
  pageAt,
  paused,
  serve,
  until,
  type FramedPage,
} from './shared/testing/index.js';

/** Milliseconds by which the script comes late. */
const LATE = 500;

const QUOTES = Array.from({ length: 5 }, (_, n) => ({
  quote: `Sample quote ${n}. ${'Some more words of it. '.repeat(n * 3)}`.trim(),
  author: `Sample client ${n}`,
  date: '2024-05',
}));
const COMPARISON = {
  title: 'Ways to work',
  modalities: Array.from({ length: 6 }, (_, n) => ({ name: `Modality ${n}` })),
  aspects: [
    { label: 'Pressure', values: { 'modality-0': 'Light', 'modality-5': 'Firm' } },
    { label: 'Clothes', values: { 'modality-1': true, 'modality-2': ['Loose', 'Light'] } },
  ],
};
const BOOKING = {
  label: 'Book here',
  services: [
    { label: 'Massage', url: 'https://calendly.com/you/massage' },
    { label: 'Another', url: 'https://calendly.com/you/another' },
  ],
};
const TABLE = '<tr><th></th><th>Massage</th><th>Taping</th></tr><tr><th>Pressure</th><td>Light</td><td>None</td></tr>';
const FIGURE = '<figure><blockquote>Sample quote.</blockquote><figcaption>Sample client, 2023</figcaption></figure>';

const json = (data: unknown): string => `<script type="application/json">${JSON.stringify(data)}</script>`;

/** Every element from every source: what the page holds, and what is to be read in it at any time. */
const CASES: readonly (readonly [tag: string, source: string, body: string, words: RegExp])[] = [
  ['testimonial-carousel', 'a file', '<testimonial-carousel src="data.json"></testimonial-carousel>', /Sample quote 4/],
  [
    'testimonial-carousel',
    'a script',
    `<testimonial-carousel>${json(QUOTES)}</testimonial-carousel>`,
    /Sample quote 4/,
  ],
  ['testimonial-carousel', 'its children', `<testimonial-carousel>${FIGURE}</testimonial-carousel>`, /Sample client/],
  [
    'testimonial-carousel',
    'a script with more than it makes at a time',
    `<testimonial-carousel layout="list">${json(Array.from({ length: 60 }, (_, n) => ({ quote: `Sample quote ${n}.` })))}</testimonial-carousel>`,
    /Sample quote 59/,
  ],
  [
    'testimonial-carousel',
    'an attribute',
    `<testimonial-carousel layout="grid" testimonials='${JSON.stringify(QUOTES)}'></testimonial-carousel>`,
    /Sample quote 4/,
  ],
  ['modality-comparison', 'a file', '<modality-comparison src="data.json"></modality-comparison>', /Modality 5.*Firm/],
  [
    'modality-comparison',
    'a table elsewhere',
    `<modality-comparison src="#table"></modality-comparison><table id="table" hidden>${TABLE}</table>`,
    /Massage.*Light/,
  ],
  [
    'modality-comparison',
    'its children',
    `<modality-comparison layout="cards"><table>${TABLE}</table></modality-comparison>`,
    /Massage.*Light/,
  ],
  ['booking-button', 'a file', '<booking-button src="data.json"></booking-button>', /Book here.*Another/],
  [
    'booking-button',
    'a link inside',
    '<booking-button><a href="https://calendly.com/you/session">Book a session with me</a></booking-button>',
    /^Book a session with me/,
  ],
  [
    'booking-button',
    'a link inside without words',
    '<booking-button><a href="https://calendly.com/you/session"><svg width="20" height="20"></svg></a></booking-button>',
    /^Book a session/,
  ],
  [
    'booking-button',
    'an address beside an icon',
    '<booking-button href="https://calendly.com/you/session"><svg width="20" height="20"></svg></booking-button>',
    /^Book a session/,
  ],
  [
    'booking-button',
    'an address',
    '<booking-button href="https://calendly.com/you/session">Come and see me</booking-button>',
    /Book a session/,
  ],
];

const DATA: Readonly<Record<string, unknown>> = {
  'testimonial-carousel': QUOTES,
  'modality-comparison': COMPARISON,
  'booking-button': BOOKING,
};

async function prerendered(
  tag: string,
  body: string,
  more: { readonly lang?: string; readonly styles?: string } = {},
): Promise<{ readonly page: FramedPage; readonly requests: () => Promise<string[]> }> {
  const files = { 'data.json': JSON.stringify(DATA[tag]) };
  const request = { lang: 'en', body, files, ...more };
  const response = await fetch('/__prerendered', { method: 'POST', body: JSON.stringify(request) });
  const address = await response.text();
  const asked = address.replace('page.html', '__requests');
  return {
    page: await pageAt(address, tag),
    requests: async () => (await (await fetch(asked)).json()) as string[],
  };
}

/** What can be read in the element, without what only a script adds. */
function words({ element }: FramedPage): string {
  const content = element.shadowRoot!.querySelector('.root')!.cloneNode(true) as Element;
  for (const each of content.querySelectorAll('.controls, .pages, [role="status"], select, .paper, option'))
    each.remove();
  return content.textContent.replace(/\s+/g, ' ').trim();
}

/** Where the element and what follows it begin and end, as far as the window shows it: what is below is an estimate. */
function edgesIn({ document, element, window }: FramedPage): number[] {
  return [element, document.querySelector('#after')!].flatMap((each) => {
    const { top, left, right, bottom } = each.getBoundingClientRect();
    return [top, left, right, bottom].map((edge) => Math.min(edge, window.innerHeight));
  });
}

/** Looks at the page in every frame, and gives what differed from what was there at first. */
function watched(page: FramedPage): () => Promise<string[]> {
  const first = words(page);
  const before = edgesIn(page);
  const differences = new Set<string>();
  let over = false;
  const look = (): void => {
    if (words(page) !== first) differences.add(`"${words(page)}" instead of "${first}"`);
    const shift = Math.max(...edgesIn(page).map((edge, n) => Math.abs(edge - before[n]!)));
    if (shift > 0.5) differences.add(`moved by ${shift} px`);
    if (!over) page.window.requestAnimationFrame(look);
  };
  look();
  // What is defined may wait before it renders.
  void page.window.customElements.whenDefined(page.element.localName).then(look);
  return async () => {
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    await paused(100);
    over = true;
    look();
    return [...differences];
  };
}

/** Chromium tells by itself what moved without a visitor's act, from the first paint on. */
async function layoutShift({ window }: FramedPage): Promise<number> {
  if (!window.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
  let sum = 0;
  const observer = new window.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { readonly value: number }).value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await paused(100);
  observer.disconnect();
  return sum;
}

describe('a prerendered page', () => {
  for (const support of [true, false]) {
    describe(`${support ? 'with' : 'without'} Lit’s hydration support`, () => {
      for (const [tag, source, body, expected] of CASES) {
        it(`lets <${tag}> from ${source} be read before a script comes, and taken over without a trace`, async () => {
          const { page, requests } = await prerendered(tag, body);
          expect(words(page)).to.match(expected);
          await paused(LATE);
          const seen = watched(page);
          if (support) await page.load(HYDRATE_SUPPORT);
          await page.load(`/src/${tag}.ts`);
          await page.ready();
          expect(await seen()).to.deep.equal([]);
          expect((page.element as unknown as { status: string }).status).to.equal('ready');
          expect(page.element.shadowRoot!.querySelectorAll('.root')).to.have.lengthOf(1);
          expect(await layoutShift(page)).to.equal(0);
          expect(page.problems).to.deep.equal([]);
          expect(await requests()).to.deep.equal([]);
          page.remove();
        });
      }

      it('speaks its language all the time', async () => {
        const body = '<testimonial-carousel src="data.json" label="Gut"></testimonial-carousel>';
        const { page } = await prerendered('testimonial-carousel', body, { lang: 'de' });
        const said = new Set<string>();
        const listen = (): void => {
          const root = page.element.shadowRoot!;
          said.add(`${root.querySelector('[part="next"]')!.ariaLabel} ${root.querySelector('time')!.textContent}`);
        };
        listen();
        const seen = watched(page);
        if (support) await page.load(HYDRATE_SUPPORT);
        await page.load('/src/localization.ts');
        const observer = new page.window.MutationObserver(listen);
        observer.observe(page.element.shadowRoot!, { subtree: true, childList: true, attributes: true });
        await page.load('/src/testimonial-carousel.ts');
        await page.ready();
        expect(await seen()).to.deep.equal([]);
        listen();
        expect([...said]).to.deep.equal(['Nächste Kundenstimme Mai 2024']);
        expect(page.problems).to.deep.equal([]);
        page.remove();
      });

      it('is printed as it is while its words are on their way', async () => {
        const body = '<testimonial-carousel src="data.json" label="Gut"></testimonial-carousel>';
        const { page } = await prerendered('testimonial-carousel', body, { lang: 'de' });
        if (support) await page.load(HYDRATE_SUPPORT);
        await page.load('/src/localization.ts');
        const seen = watched(page);
        const next = (): string | null => page.element.shadowRoot!.querySelector('[part="next"]')!.ariaLabel;
        // The words come in another task than the definition.
        const printed = page.window.customElements.whenDefined('testimonial-carousel').then(async () => {
          for (let n = 0; n < 20; n++) await Promise.resolve();
          page.window.dispatchEvent(new Event('beforeprint'));
          return next();
        });
        await page.load('/src/testimonial-carousel.ts');
        expect(await printed).to.equal('Nächste Kundenstimme');
        page.window.dispatchEvent(new Event('afterprint'));
        await page.ready();
        expect(next()).to.equal('Nächste Kundenstimme');
        expect(await seen()).to.deep.equal([]);
        expect(page.problems).to.deep.equal([]);
        page.remove();
      });

      for (const option of ['mode="inline"', 'floating']) {
        it(`lets <booking-button ${option}> keep its place while its words are on their way`, async () => {
          const body = `<booking-button ${option} href="https://calendly.com/you/session"></booking-button>`;
          const { page } = await prerendered('booking-button', body, { lang: 'de' });
          const seen = watched(page);
          if (support) await page.load(HYDRATE_SUPPORT);
          await page.load('/src/localization.ts');
          await page.load('/src/booking-button.ts');
          await page.ready();
          expect(await seen()).to.deep.equal([]);
          expect(page.problems).to.deep.equal([]);
          page.remove();
        });
      }

      it('does not wait for words that never come', async () => {
        const body = '<testimonial-carousel src="data.json" label="Gut"></testimonial-carousel>';
        const { page } = await prerendered('testimonial-carousel', body, { lang: 'de' });
        const hangs = `import { offerLocales } from '/src/localization.ts'; offerLocales({ de: () => new Promise(() => {}) });`;
        if (support) await page.load(HYDRATE_SUPPORT);
        await page.load(await serve({ type: 'text/javascript', body: hangs }));
        await page.load('/src/testimonial-carousel.ts');
        await page.ready();
        expect((page.element as TestimonialCarousel).status).to.equal('ready');
        page.element.shadowRoot!.querySelector<HTMLElement>('[part="next"]')!.click();
        await until(() => (page.element as TestimonialCarousel).index === 1, 'it goes on');
        expect(page.problems).to.deep.equal([]);
        page.remove();
      });

      it('may have its style sheets in files', async () => {
        const body = '<modality-comparison src="data.json"></modality-comparison>';
        const { page, requests } = await prerendered('modality-comparison', body, { styles: 'link' });
        const table = page.element.shadowRoot!.querySelector('table')!;
        expect(page.window.getComputedStyle(table).borderCollapse).to.equal('collapse');
        const seen = watched(page);
        if (support) await page.load(HYDRATE_SUPPORT);
        await page.load('/src/modality-comparison.ts');
        await page.ready();
        expect(await seen()).to.deep.equal([]);
        expect(await layoutShift(page)).to.equal(0);
        expect(page.problems).to.deep.equal([]);
        expect(await requests()).to.deep.equal(['styles/modality-comparison.css']);
        page.remove();
      });
    });
  }

  it('shows only as much of names as may be told, and tells no more in its source', async () => {
    const body =
      '<testimonial-carousel src="data.json" name-format="initials" lang="en" require-consent></testimonial-carousel>';
    const testimonials = [
      { quote: 'One.', author: 'Sample Client', consent: true, id: 'sample-client' },
      { quote: 'Two.', author: 'Another Client' },
    ];
    const request = { lang: 'en', body, files: { 'data.json': JSON.stringify(testimonials) } };
    const response = await fetch('/__prerendered', { method: 'POST', body: JSON.stringify(request) });
    const address = await response.text();
    const source = await (await fetch(address)).text();
    expect(source).to.include('S. C.');
    for (const secret of ['Sample Client', 'sample-client', 'Another', 'Two.']) expect(source).not.to.include(secret);
    const page = await pageAt(address, 'testimonial-carousel');
    const seen = watched(page);
    await page.load('/src/testimonial-carousel.ts');
    await page.ready();
    expect(await seen()).to.deep.equal([]);
    expect(page.problems).to.deep.equal([]);
    page.remove();
  });
});
