import { expect } from '../../../src/shared/testing/index.js';
import { open } from './open.js';

describe('a comparison in a page that has colours and headers of its own', () => {
  it('has column heads in the colour of the dark section it is in', async () => {
    const { document, view, close } = await open('css/dark-section.html', 1280);
    const head = document.querySelector('modality-comparison')!.shadowRoot!.querySelector('th[scope="col"]')!;
    const section = document.querySelector('#dark')!;
    expect(view.getComputedStyle(head).backgroundColor).to.equal(view.getComputedStyle(section).backgroundColor);
    expect(view.getComputedStyle(head).color).to.equal(view.getComputedStyle(section).color);
    close();
  });

  for (const width of [360, 1280]) {
    it(`keeps its column heads below a header that stays at ${width} px`, async () => {
      const { document, view, close } = await open('css/sticky-header.html', width);
      const comparison = document.querySelector('modality-comparison')!;
      const head = comparison.shadowRoot!.querySelector(width < 600 ? 'thead' : 'th[scope="col"]')!;
      const header = document.querySelector('#header')!;
      view.scrollTo({ top: comparison.getBoundingClientRect().bottom + view.scrollY - 250, behavior: 'instant' });
      await new Promise((resolve) => view.requestAnimationFrame(resolve));
      const distance = head.getBoundingClientRect().top - header.getBoundingClientRect().bottom;
      expect(Math.abs(distance)).to.be.at.most(1);
      close();
    });
  }
});
