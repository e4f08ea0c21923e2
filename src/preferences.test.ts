/** What a visitor's device asks for: Chromium's media features can be set, the other drivers' cannot. */
import './index.js';
import { dialog, opened } from './elements/booking-button/testing/booking.js';
import { DATA } from './elements/modality-comparison/testing/comparison.js';
import { FIVE, measured } from './elements/testimonial-carousel/testing/carousel.js';
import {
  contrastOn,
  expect,
  linkTheme,
  mountPage,
  nextFrame,
  SCHEMES,
  setsFeatures,
  textContrast,
  until,
  withFeatures,
} from './shared/testing/index.js';

const json = (data: object): string => `<script type="application/json">${JSON.stringify(data)}</script>`;
const COMPARISON = `<modality-comparison lang="en" choice="rest">${json(DATA)}</modality-comparison>`;
const CARDS = `<modality-comparison lang="en" layout="cards" choice="rest">${json(DATA)}</modality-comparison>`;
const CAROUSEL = `<testimonial-carousel lang="en" lines="3">${json(FIVE.map((each) => ({ ...each, rating: 4.5, role: 'Runner' })))}</testimonial-carousel>`;
const BUTTON = '<booking-button lang="en" href="https://calendly.com/you/session">Book</booking-button>';

function all(page: ParentNode, selector: string): HTMLElement[] {
  return [...page.querySelectorAll('*')].flatMap((each) => [
    ...(each.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ]);
}

/** The only one, or the first. */
function find(page: ParentNode, selector: string): HTMLElement {
  const [first] = all(page, selector);
  if (!first) throw new Error(`There is no ${selector}.`);
  return first;
}

async function pageOf(html: string, scheme: (typeof SCHEMES)[number] = 'light', width = '30em'): Promise<HTMLElement> {
  const page = await mountPage(html, scheme, width);
  await until(() => all(page, '.root, [part="link"]').length >= page.children.length, 'all are there');
  const carousel = page.querySelector('testimonial-carousel');
  if (carousel) await measured(carousel);
  return page;
}

const isOpaque = (color: string): boolean => !/\/|rgba|transparent/.test(color);

describe('on a device that asks for', () => {
  beforeEach(function () {
    if (!setsFeatures) this.skip();
  });

  describe('more contrast', () => {
    for (const scheme of SCHEMES) {
      it(`no words are soft, and lines are as strong as words (${scheme})`, async () => {
        const page = await pageOf(COMPARISON + CAROUSEL, scheme, '60em');
        const line = (): string => getComputedStyle(find(page, 'tbody tr + tr:not(.group + tr)')).borderTopColor;
        const soft = [find(page, '.small'), find(page, 'figcaption p:not(.author)')];
        const before = [...soft.map(textContrast), contrastOn(page, line())];
        await withFeatures({ 'prefers-contrast': 'more' }, () => {
          const words = textContrast(page);
          for (const each of soft) expect(textContrast(each)).to.equal(contrastOn(each, getComputedStyle(page).color));
          expect(contrastOn(page, line())).to.equal(words);
          expect(contrastOn(page, getComputedStyle(find(page, '.round')).borderTopColor)).to.equal(words);
          // Words that fade out are soft ones.
          expect(getComputedStyle(find(page, '.cut')).maskImage).to.match(
            /calc\(100% - ([\d.]+px)\).*calc\(100% - \1\)/,
          );
        });
        // And all is back.
        expect([...soft.map(textContrast), contrastOn(page, line())]).to.deep.equal(before);
        expect(before.every((ratio) => ratio < textContrast(page))).to.equal(true);
      });
    }

    for (const theme of ['earth', 'clinic'] as const) {
      it(`a theme has strong lines as well (${theme})`, async () => {
        const unlink = await linkTheme(theme);
        try {
          const page = await pageOf(COMPARISON, 'light', '60em');
          const table = page.querySelector('modality-comparison')!;
          await withFeatures({ 'prefers-contrast': 'more' }, () => {
            const { borderTopColor } = getComputedStyle(find(page, 'tbody tr + tr:not(.group + tr)'));
            expect(contrastOn(table, borderTopColor)).to.equal(textContrast(table));
          });
        } finally {
          unlink();
        }
      });
    }
  });

  describe('colours of its own', () => {
    const FORCED = { 'forced-colors': 'active' };

    // @wcag 1.4.1
    it('what is told by a colour is still told: marks, edges, places, what has focus', async () => {
      const page = await pageOf(COMPARISON + CARDS + CAROUSEL + BUTTON, 'light', '30em');
      await withFeatures(FORCED, async () => {
        await nextFrame();
        const system = (name: string): string => {
          page.style.outlineColor = name;
          return getComputedStyle(page).outlineColor;
        };
        expect(getComputedStyle(find(page, '.guide')).borderTopColor).not.to.match(/rgba\(.+, 0\)/);
        const [track, value] = ['.scale .track', '.scale path:not(.track)'].map(
          (selector) => getComputedStyle(find(page, selector)).stroke,
        );
        expect([track, value]).to.deep.equal([system('GrayText'), system('CanvasText')]);
        expect(getComputedStyle(find(page, '.rating > svg')).fill).to.equal(system('CanvasText'));
        const places = ['.dot:not([aria-current])', '.dot[aria-current]'].map(
          (selector) => getComputedStyle(find(page, selector), '::before').backgroundColor,
        );
        expect(places).to.deep.equal([system('ButtonText'), system('Highlight')]);
        expect(getComputedStyle(find(page, '.round[aria-disabled]')).color).to.equal(system('GrayText'));
        expect(getComputedStyle(find(page, '.monogram')).borderTopStyle).to.equal('solid');
        const { borderTopStyle, borderTopColor } = getComputedStyle(find(page, '.solid'));
        expect([borderTopStyle, borderTopColor]).to.deep.equal(['solid', system('LinkText')]);
        // What suits is underlined, and said in words.
        expect(getComputedStyle(find(page, '.card.marked .name')).textDecorationLine).to.equal('underline');
        expect(find(page, '.card.marked .badge').checkVisibility()).to.equal(true);
        for (const selector of ['.round', '.solid', '.option input', '.book']) {
          const control = find(page, selector);
          control.focus();
          expect(getComputedStyle(control).outlineStyle, selector).to.equal('solid');
          expect(contrastOn(page, getComputedStyle(control).outlineColor), selector).to.be.at.least(3);
        }
      });
    });

    it('the dialog has an edge', async () => {
      const page = await pageOf(BUTTON.replace('lang', 'consent="required" lang'));
      await opened(page.querySelector('booking-button')!);
      const edge = (): string => getComputedStyle(find(page, 'dialog')).borderTopStyle;
      expect(edge()).to.equal('none');
      await withFeatures(FORCED, () => expect(edge()).to.equal('solid'));
    });
  });

  describe('less motion', () => {
    it('nothing slides, fades or glides', async () => {
      const page = await pageOf(CAROUSEL + BUTTON.replace('lang', 'floating consent="required" lang'));
      const [carousel, button] = [page.querySelector('testimonial-carousel')!, page.querySelector('booking-button')!];
      const floating = find(button.parentElement!, '.button');
      expect(getComputedStyle(floating).transitionDuration).to.include('0.2s');
      await withFeatures({ 'prefers-reduced-motion': 'reduce' }, async () => {
        expect(getComputedStyle(floating).transitionDuration).to.equal('0s');
        const track = find(page, '.track');
        carousel.next();
        await nextFrame();
        expect(track.scrollLeft).to.be.closeTo(track.clientWidth, 60);
        button.open();
        await until(() => dialog(button)?.open, 'the dialog is open');
        expect(dialog(button)!.getAnimations({ subtree: true })).to.have.lengthOf(0);
        button.close();
      });
    });

    it('nothing moves by itself', async () => {
      await withFeatures({ 'prefers-reduced-motion': 'reduce' }, async () => {
        const page = await pageOf(CAROUSEL.replace('lang', 'autoplay dwell="1" lang'));
        const carousel = page.querySelector('testimonial-carousel')!;
        expect(find(page, '[part="pause"]').ariaLabel).to.match(/play|start/i);
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        expect(carousel.index).to.equal(0);
      });
    });
  });

  describe('less transparency', () => {
    it('nothing shines through: tints, the page behind a dialog, quotes that are cut', async () => {
      const page = await pageOf(COMPARISON + CAROUSEL + BUTTON.replace('lang', 'consent="required" lang'));
      await opened(page.querySelector('booking-button')!);
      const tints = (): string[] => [
        getComputedStyle(find(page, '.guide')).backgroundColor,
        getComputedStyle(find(page, '.monogram')).backgroundColor,
        getComputedStyle(find(page, 'dialog'), '::backdrop').backgroundColor,
      ];
      const before = tints();
      expect(before.filter(isOpaque)).to.deep.equal([]);
      await withFeatures({ 'prefers-reduced-transparency': 'reduce' }, () => {
        expect(tints().filter((color) => !isOpaque(color))).to.deep.equal([]);
        expect(getComputedStyle(find(page, '.cut')).maskImage).to.match(/calc\(100% - ([\d.]+px)\).*calc\(100% - \1\)/);
      });
      expect(tints()).to.deep.equal(before);
    });
  });
});
