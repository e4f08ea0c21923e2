/** What the themes leave to the page. Colours are tried in contrast.test.ts. */
import './index.js';
import { DATA } from './elements/modality-comparison/testing/comparison.js';
import { quotes } from './elements/testimonial-carousel/testing/carousel.js';
import { expect, linkTheme, mount, takeWarnings, THEMES, until } from './shared/testing/index.js';

const json = (data: object): string => `<script type="application/json">${JSON.stringify(data)}</script>`;

/** Rules of a page; the themes have others for all of it. */
const OWN = `
  :root {
    --bodywork-accent: rgb(1, 2, 3);
    --bodywork-line: rgb(4, 5, 6);
    --testimonial-carousel-gap: 77px;
  }
  modality-comparison { padding: 7px }
  modality-comparison::part(title) { letter-spacing: 7px }
  modality-comparison::part(header) { border-block-end-width: 7px }
  modality-comparison::part(guide) { background: rgb(7, 8, 9) }
  testimonial-carousel::part(quote) { font-size: 77px; font-style: oblique }
  booking-button::part(link) { border-radius: 7px }`;
const PAGE = `
  <div>
    <modality-comparison choice="rest">${json(DATA)}</modality-comparison>
    <testimonial-carousel per-view="2">${json(quotes(3))}</testimonial-carousel>
    <booking-button href="https://a.example/">Book</booking-button>
  </div>`;

/** What OWN has to say, as it is in the page. */
function looks(page: HTMLElement): object {
  const style = (tag: string, part: string) =>
    getComputedStyle(page.querySelector(tag)!.shadowRoot!.querySelector(`[part~="${part}"]`)!);
  return {
    accent: style('booking-button', 'link').backgroundColor,
    line: getComputedStyle(page.querySelector('modality-comparison')!).getPropertyValue('--bodywork-line'),
    gap: style('testimonial-carousel', 'track').columnGap,
    padding: getComputedStyle(page.querySelector('modality-comparison')!).padding,
    title: style('modality-comparison', 'title').letterSpacing,
    header: style('modality-comparison', 'header').borderBlockEndWidth,
    guide: style('modality-comparison', 'guide').backgroundColor,
    size: style('testimonial-carousel', 'quote').fontSize,
    style: style('testimonial-carousel', 'quote').fontStyle.replace(/oblique.*/, 'oblique'),
    radius: style('booking-button', 'link').borderRadius,
  };
}

/** Gives the document the theme and rules of a page, in that order or the other. */
async function adopt(order: readonly (0 | 1)[], theme: string, own: string): Promise<void> {
  const css = [await (await fetch(`/themes/${theme}.css`)).text(), own];
  document.adoptedStyleSheets = order.map((n) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css[n]!);
    return sheet;
  });
}

for (const theme of THEMES.filter((each) => each !== 'none')) {
  describe(`the theme ${theme}`, () => {
    afterEach(() => {
      document.adoptedStyleSheets = [];
    });

    for (const [where, order] of [
      ['before', [1, 0]],
      ['after', [0, 1]],
    ] as const) {
      it(`lets the page have the last word, whose rules stand ${where} it`, async () => {
        await adopt(order, theme, OWN);
        expect(looks(await mount(PAGE))).to.deep.equal({
          accent: 'rgb(1, 2, 3)',
          line: 'rgb(4, 5, 6)',
          gap: '77px',
          padding: '7px',
          title: '7px',
          header: '7px',
          guide: 'rgb(7, 8, 9)',
          size: '77px',
          style: 'oblique',
          radius: '7px',
        });
      });
    }

    for (const [where, order, reset] of [
      ['before it', [1, 0], '* { border: 0; margin: 0; padding: 0 }'],
      ['in a layer after it', [0, 1], '@layer base { * { border: 0; margin: 0; padding: 0 } }'],
    ] as const) {
      it(`keeps the room of its sheet by a reset ${where}`, async () => {
        await adopt(order, theme, reset);
        const page = await mount(PAGE);
        for (const sheet of page.querySelectorAll('modality-comparison, testimonial-carousel')) {
          expect(parseFloat(getComputedStyle(sheet).paddingTop)).to.be.above(15);
        }
      });
    }

    it('gives no sheet to an element that has nothing to show', async () => {
      const unlink = await linkTheme(theme);
      try {
        const page = await mount(`
          <div>
            <modality-comparison src="/nowhere.json"></modality-comparison>
            <modality-comparison>${json([])}</modality-comparison>
            <testimonial-carousel testimonials="[]"></testimonial-carousel>
            <testimonial-carousel src="/nowhere.json"><p>Sample quote.</p></testimonial-carousel>
          </div>`);
        const elements = [...page.querySelectorAll('modality-comparison, testimonial-carousel')];
        const statuses = () => elements.map((each) => (each as HTMLElement & { status: string }).status);
        await until(() => !statuses().includes('loading'), 'all are done');
        expect(statuses()).to.deep.equal(['error', 'error', 'empty', 'error']);
        takeWarnings();
        const heights = elements.map((each) => each.getBoundingClientRect().height);
        expect(heights.slice(0, 3)).to.deep.equal([0, 0, 0]);
        expect(heights[3], 'what shows instead').to.be.above(40);
      } finally {
        unlink();
      }
    });
  });
}
