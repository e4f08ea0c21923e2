import { expect } from '../../../src/shared/testing/index.js';
import { open } from './open.js';

describe('a comparison in a page that has colours and headers of its own', () => {
  it('has column heads in the colour of the dark section it is in', async () => {
    const { document, view, close } = await open('css/dark-section.html', 1280);
    const heads = document.querySelector('modality-comparison')!.shadowRoot!.querySelector('thead')!;
    const section = document.querySelector('#dark')!;
    expect(view.getComputedStyle(heads).backgroundColor).to.equal(view.getComputedStyle(section).backgroundColor);
    expect(view.getComputedStyle(heads).color).to.equal(view.getComputedStyle(section).color);
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

describe('what a page says of our elements by name', () => {
  it('counts for links and buttons alike', async () => {
    const { document, view, close } = await open('css/important.html', 1280);
    const parts = [...document.querySelectorAll('booking-button, testimonial-carousel')].flatMap((element) => [
      ...element.shadowRoot!.querySelectorAll('[part="link"], [part="show-all"]'),
    ]);
    const styles = parts.map((each) => view.getComputedStyle(each));
    expect(styles.map(({ textTransform }) => textTransform)).to.deep.equal(['uppercase', 'uppercase', 'uppercase']);
    expect(new Set(styles.map(({ letterSpacing }) => letterSpacing)).size).to.equal(1);
    close();
  });
});

describe('rules that keep room until the script is there', () => {
  for (const width of [360, 1280]) {
    it(`show every quote, below each other, where it does not come at ${width} px`, async () => {
      const { document, close } = await open('jump/carousel.html', width, { without: '' });
      const carousel = document.querySelector('testimonial-carousel')!;
      for (const animation of carousel.getAnimations()) animation.finish();
      const room = carousel.getBoundingClientRect();
      const words = [...carousel.querySelectorAll('p, cite')].map((each) => each.getBoundingClientRect());
      const cut = words.filter(({ right, bottom }) => right > room.right + 1 || bottom > room.bottom + 1);
      expect(words).to.have.lengthOf(11);
      expect(cut).to.deep.equal([]);
      close();
    });
  }
});
