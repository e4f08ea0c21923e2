import '../../testimonial-carousel.js';
import { expect, expectAccessible, expectNoOverflow, oneEvent, paused, until } from '../../shared/testing/index.js';
import { carousel, FIVE, isShown, part, reachable, settledAt, slides, status } from './testing/carousel.js';

describe('<testimonial-carousel>', () => {
  it('shows a quote, and whose words they are', async () => {
    const element = await carousel([
      {
        quote: ['One.', 'Two.'],
        author: 'Sample client',
        role: 'Runner',
        location: 'Springfield',
        date: '2023-05',
        rating: 3.5,
        lang: 'de',
        avatar: { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==' },
        source: { name: 'A directory', url: 'https://a.example/' },
        relationship: 'Employee',
        edited: true,
      },
    ]);
    const quote = part(element, 'quote');
    expect(quote.localName).to.equal('blockquote');
    expect(quote.lang).to.equal('de');
    expect([...quote.children].map((each) => each.textContent)).to.deep.equal(['One.', 'Two.']);
    expect(
      [...part(element, 'attribution').querySelectorAll('p')].map((each) => each.textContent.trim()),
    ).to.deep.equal(['Sample client', 'Runner', 'Springfield', 'May 2023', 'A directory', 'Employee', 'Edited']);
    expect(part(element, 'rating').ariaLabel).to.equal('3.5 of 5 stars');
    await expectAccessible(element);
  });

  // @wcag 1.3.1, 2.4.6, 4.1.2
  it('is a region with a name of its own, which the author’s label overrides', async () => {
    const element = await carousel(FIVE, { attributes: 'label="Kind words"' });
    const { role, ariaLabel } = (element as unknown as { internals: ElementInternals }).internals;
    expect([role, ariaLabel]).to.deep.equal(['region', 'Kind words']);
    expect(element.hasAttribute('role') || element.hasAttribute('aria-label')).to.equal(false);
  });

  // @wcag 1.3.1, 2.4.3, 4.1.2
  it('names its slides by their place and lets only the visible ones be reached', async () => {
    const element = await carousel();
    expect(slides(element).map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      '1 of 5',
      '2 of 5',
      '3 of 5',
      '4 of 5',
      '5 of 5',
    ]);
    expect(reachable(element)).to.deep.equal([0]);
    await expectAccessible(element);
  });

  it('shows more side by side where there is room, and no buttons where all fit', async () => {
    const wide = await carousel(FIVE, { width: '900px' });
    expect(reachable(wide)).to.deep.equal([0, 1]);
    const two = await carousel(FIVE.slice(0, 2), { width: '900px' });
    expect(reachable(two)).to.deep.equal([0, 1]);
    expect([isShown(part(two, 'controls')), isShown(part(two, 'pagination'))]).to.deep.equal([false, false]);
    const one = await carousel(FIVE.slice(0, 1));
    expect(one.shadowRoot!.querySelectorAll('button')).to.have.lengthOf(0);
    const asked = await carousel(FIVE, { attributes: 'per-view="3"', width: '900px' });
    expect(reachable(asked)).to.deep.equal([0, 1, 2]);
  });

  it('makes slides that are seen together equally high, and scrolls nothing else', async () => {
    const element = await carousel(FIVE, { width: '900px' });
    const heights = slides(element)
      .slice(0, 2)
      .map((each) => each.getBoundingClientRect().height);
    expect(Math.abs(heights[0]! - heights[1]!)).to.be.at.most(1);
    expectNoOverflow(element);
    expectNoOverflow(await carousel(FIVE, { width: '288px' }));
  });

  describe('moving', () => {
    // @wcag 2.1.1, 2.5.1, 2.5.7, 3.2.2, 4.1.3
    it('goes on and back by its buttons, which keep focus, and says where it is', async () => {
      const element = await carousel();
      const next = part<HTMLButtonElement>(element, 'next');
      next.focus();
      const changed = oneEvent(element, 'testimonial-change');
      next.click();
      const event = await changed;
      expect([event.index, event.testimonial.id, event.reason]).to.deep.equal([1, 't1', 'user']);
      await settledAt(element, 1);
      expect(element.shadowRoot!.activeElement === next).to.equal(true);
      expect(reachable(element)).to.deep.equal([1]);
      expect(status(element)).to.equal('2 of 5: Sample client 1');
      part<HTMLButtonElement>(element, 'previous').click();
      await settledAt(element, 0);
      expect(reachable(element)).to.deep.equal([0]);
      await expectAccessible(element);
    });

    it('moves by as many as the button was pressed', async () => {
      const element = await carousel();
      const next = part<HTMLButtonElement>(element, 'next');
      next.click();
      next.click();
      next.click();
      await settledAt(element, 3);
    });

    // @wcag 4.1.2
    it('stops at both ends, where the button says so and can still be reached', async () => {
      const element = await carousel();
      expect(part(element, 'previous').ariaDisabled).to.equal('true');
      element.goTo(4);
      await settledAt(element, 4);
      const next = part<HTMLButtonElement>(element, 'next');
      expect([next.ariaDisabled, next.disabled]).to.deep.equal(['true', false]);
      expect(part(element, 'previous').ariaDisabled).to.equal(null);
      next.click();
      await paused(300);
      expect(element.index).to.equal(4);
    });

    it('goes where its methods and its index say', async () => {
      const element = await carousel();
      const changed = oneEvent(element, 'testimonial-change');
      element.goTo('t3');
      expect((await changed).reason).to.equal('api');
      await settledAt(element, 3);
      element.index = 1;
      await settledAt(element, 1);
      await until(() => reachable(element).join() === '1', 'only the second can be reached');
      element.next();
      await settledAt(element, 2);
      element.previous();
      await settledAt(element, 1);
      element.goTo('unknown');
      element.goTo(99);
      await settledAt(element, 4);
    });

    it('starts at the index it is given, without gliding there', async () => {
      const element = await carousel(FIVE, { attributes: 'index="2"' });
      await until(() => reachable(element).join() === '2', 'the third is there');
    });

    // @wcag 4.1.3
    it('follows a swipe, and says nothing then', async () => {
      const element = await carousel();
      const track = part(element, 'track');
      const changed = oneEvent(element, 'testimonial-change');
      track.scrollTo({ left: slides(element)[2]!.offsetLeft, behavior: 'instant' });
      const event = await changed;
      expect([event.index, event.reason]).to.deep.equal([2, 'user']);
      await settledAt(element, 2);
      expect(status(element)).to.equal('');
    });

    it('runs from right to left where the page does', async () => {
      const element = await carousel(FIVE, { dir: 'rtl' });
      part<HTMLButtonElement>(element, 'next').click();
      await settledAt(element, 1);
      expect(part(element, 'track').scrollLeft).to.be.lessThan(0);
      expect(reachable(element)).to.deep.equal([1]);
    });
  });

  it('is a plain list in the layouts grid and list', async () => {
    for (const layout of ['grid', 'list']) {
      const element = await carousel(FIVE, { attributes: `layout="${layout}"`, width: '700px' });
      expect(element.shadowRoot!.querySelectorAll('.controls button')).to.have.lengthOf(0);
      expect(reachable(element)).to.deep.equal([0, 1, 2, 3, 4]);
      expect(part(element, 'track').getAttribute('role')).to.equal('list');
      expectNoOverflow(element);
      await expectAccessible(element);
    }
  });
});
