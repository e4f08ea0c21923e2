/** What has focus keeps it as long as it can be reached, and nothing else in the page loses it. */
import '../../testimonial-carousel.js';
import type { TestimonialCarousel } from '../../classes.js';
import { expect, until } from '../../shared/testing/index.js';
import { all, carousel, FIVE, measured, part, settledAt, slides } from './testing/carousel.js';

const LINKED = FIVE.map((each) => ({ ...each, source: { name: 'Sample site', url: 'https://a.example/' } }));

function focused(element: TestimonialCarousel): Element | null {
  return element.shadowRoot!.activeElement;
}

describe('focus in <testimonial-carousel>', () => {
  it('stays in a slide that stays in reach, whatever is rendered and comes before it', async () => {
    const element = await carousel(LINKED);
    const [link] = all(element, '.slide a');
    link!.focus();
    element.requestUpdate();
    await element.updateComplete;
    expect(focused(element) === link).to.equal(true);
    element.testimonials = [{ id: 'new', quote: 'New.' }, ...LINKED];
    await measured(element);
    expect(focused(element) === link).to.equal(true);
  });

  it('goes to the row where its slide goes, and moves nothing in the page', async () => {
    const element = await carousel(LINKED);
    element.style.marginBlock = '4000px';
    const [link] = all(element, '.slide a');
    link!.focus({ preventScroll: true });
    const before = scrollY;
    element.testimonials = LINKED.slice(1);
    await measured(element);
    expect([focused(element) === part(element, 'track'), scrollY - before]).to.deep.equal([true, 0]);
  });

  it('is taken from nothing else in the page', async () => {
    const element = await carousel(LINKED);
    const other = document.createElement('button');
    element.parentElement!.append(other);
    other.focus();
    element.testimonials = LINKED.slice(2);
    await measured(element);
    expect(document.activeElement === other).to.equal(true);
    other.blur();
    element.requestUpdate();
    await element.updateComplete;
    expect([document.activeElement === document.body, focused(element)]).to.deep.equal([true, null]);
  });

  // @wcag 2.4.3
  it('goes to its slide where its button is needed no longer, and on from there', async () => {
    const long = LINKED.map((each) => ({ ...each, quote: 'Sample quote with some words. '.repeat(4).trim() }));
    for (const layout of ['list', 'auto']) {
      const element = await carousel(long, { attributes: `layout="${layout}" lines="3" per-view="1"`, width: '300px' });
      await until(() => all(element, '.more').length === 5, 'quotes can be opened');
      if (layout === 'auto') {
        element.goTo(3);
        await settledAt(element, 3);
      }
      all(element, '.more')[3]!.focus();
      element.parentElement!.style.inlineSize = '1500px';
      await until(() => all(element, '.more').length === 0, 'no quote has to be opened');
      await element.updateComplete;
      expect(focused(element) === slides(element)[3], layout).to.equal(true);
    }
  });
});
