/** What the themes leave to the page. Colours are tried in contrast.test.ts. */
import './index.js';
import { expect, linkTheme, mount, takeWarnings, THEMES, until } from './shared/testing/index.js';

const json = (data: object): string => `<script type="application/json">${JSON.stringify(data)}</script>`;

for (const theme of THEMES.filter((each) => each !== 'none')) {
  describe(`the theme ${theme}`, () => {
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
