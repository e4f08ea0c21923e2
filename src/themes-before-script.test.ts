/** The themes on a page whose script is not there yet, or never comes: nothing here registers a tag. */
import { expect, linkTheme, mount, THEMES } from './shared/testing/index.js';

const TABLE = '<table><tr><th></th><th>Massage</th></tr><tr><th>Pressure</th><td>Light to firm</td></tr></table>';
const QUOTE = '<blockquote>Sample quote.</blockquote>';
const PAGE = `
  <div>
    <p>Before</p>
    <modality-comparison>${TABLE}</modality-comparison>
    <testimonial-carousel>${QUOTE}</testimonial-carousel>
    <p>After</p>
  </div>`;

for (const theme of THEMES.filter((each) => each !== 'none')) {
  describe(`before the script, by the theme ${theme}`, () => {
    let unlink: () => void;
    before(async () => {
      unlink = await linkTheme(theme);
    });
    after(() => unlink());

    it('what is inside of the elements stands on a sheet of their own, which covers nothing', async () => {
      const page = await mount(PAGE);
      for (const child of page.querySelectorAll('table, blockquote')) {
        const sheet = child.parentElement!;
        expect(sheet.matches(':not(:defined)'), sheet.localName).to.equal(true);
        expect(getComputedStyle(sheet).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
        const [outer, inner] = [sheet, child].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
        expect(outer.width).to.equal(page.getBoundingClientRect().width);
        expect(inner.top, 'top').to.be.at.least(outer.top + 16);
        expect(inner.bottom, 'bottom').to.be.at.most(outer.bottom - 16);
        expect(inner.left, 'left').to.be.at.least(outer.left + 16);
        const around = [sheet.previousElementSibling!, sheet.nextElementSibling!].map((each) =>
          each.getBoundingClientRect(),
        ) as [DOMRect, DOMRect];
        expect(outer.top, 'what is before it').to.be.at.least(around[0].bottom);
        expect(outer.bottom, 'what is after it').to.be.at.most(around[1].top);
      }
    });

    it('the sheet is as wide as what is on it, where that is wider than the page', async () => {
      const sheet = await mount(`<modality-comparison>${TABLE}</modality-comparison>`, { width: '6em' });
      const inner = sheet.firstElementChild!.getBoundingClientRect();
      expect(sheet.getBoundingClientRect().right).to.be.at.least(inner.right + 16);
    });

    it('there is no sheet where nothing is inside, unless a server may have rendered it', async () => {
      const page = await mount(`
        <div>
          <testimonial-carousel src="/testimonials.json"></testimonial-carousel>
          <testimonial-carousel src="/testimonials.json" testimonials="[]"></testimonial-carousel>
        </div>`);
      const heights = [...page.children].map((each) => each.getBoundingClientRect().height);
      expect(heights[0]).to.equal(0);
      expect(heights[1]).to.be.above(0);
    });

    it('what is hidden stays hidden', async () => {
      const element = await mount(`<modality-comparison hidden>${TABLE}</modality-comparison>`);
      expect(element.checkVisibility()).to.equal(false);
    });
  });
}
