import '../../testimonial-carousel.js';
import { expect, expectAccessible, nextFrame, oneEvent } from '../../shared/testing/index.js';
import { all, carousel, isShown, measured, part } from './testing/carousel.js';

const LONG = { quote: 'Sample quote that goes on. '.repeat(40), author: 'Sample client' };

describe('a testimonial in <testimonial-carousel>', () => {
  // @wcag 3.1.2
  it('has marks of its own language around each paragraph, and closes them once', async () => {
    const element = await carousel([{ quote: ['One.', 'Two.'], lang: 'de' }]);
    const quote = part(element, 'quote');
    expect([quote.lang, quote.dir]).to.deep.equal(['de', 'auto']);
    const [first, last] = [...quote.children].map((each) => ({
      before: getComputedStyle(each, '::before').content,
      after: getComputedStyle(each, '::after').content,
    }));
    expect(first).to.deep.equal({ before: 'open-quote', after: 'no-close-quote' });
    expect(last).to.deep.equal({ before: 'open-quote', after: 'close-quote' });
  });

  // @wcag 1.1.1
  it('shows letters where there is no picture, and neither where nobody is named', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    const element = await carousel(
      [
        { quote: 'Letters.', author: 'Ana López' },
        { quote: 'Picture.', author: 'Ana López', avatar: { src: pixel, alt: 'Ana' } },
        { quote: 'Nobody.' },
      ],
      { attributes: 'layout="list"' },
    );
    expect(all(element, '[part="avatar"]').map((each) => each.getAttribute('alt') ?? each.textContent)).to.deep.equal([
      'AL',
      'Ana',
    ]);
    expect(all(element, '.monogram')[0]!.ariaHidden).to.equal('true');
    await expectAccessible(element);
  });

  it('names its author as the format allows, here and in events', async () => {
    const people = ['Ana López', 'Jan van der Berg', 'Madonna'].map((author, n) => ({
      id: `p${n}`,
      quote: 'Q',
      author,
    }));
    const element = await carousel(people, { attributes: 'name-format="first-initial" per-view="1"' });
    const names = (): string[] => all(element, '.author').map((each) => each.textContent);
    expect(names()).to.deep.equal(['Ana L.', 'Jan B.', 'Madonna']);
    const changed = oneEvent(element, 'testimonial-change');
    element.next();
    expect((await changed).testimonial).to.deep.equal({ id: 'p1', quote: 'Q', author: 'Jan B.' });
    element.nameFormat = 'anonymous';
    await element.updateComplete;
    expect(names()).to.deep.equal(['A client', 'A client', 'A client']);
    expect(element.shadowRoot!.textContent).not.to.include('Jan');
    expect(all(element, '.monogram').map((each) => each.textContent)).to.deep.equal([]);
  });

  describe('that is long', () => {
    // @wcag 4.1.2
    it('shows its first lines and a button for the rest, which stays in the tree', async () => {
      const element = await carousel([LONG], { width: '400px' });
      await measured(element);
      const quote = part(element, 'quote');
      const button = part(element, 'more');
      expect([button.textContent.trim(), button.ariaExpanded]).to.deep.equal(['Read more', 'false']);
      expect(button.getAttribute('aria-controls')).to.equal(quote.id);
      expect(quote.textContent.trim()).to.equal(LONG.quote.trim());
      const short = quote.getBoundingClientRect().height;
      expect(short).to.be.lessThan(Number.parseFloat(getComputedStyle(quote).fontSize) * 1.7 * 8);
      await expectAccessible(element);
      button.focus();
      button.click();
      await element.updateComplete;
      expect([button.textContent.trim(), button.ariaExpanded]).to.deep.equal(['Read less', 'true']);
      expect(quote.getBoundingClientRect().height).to.be.greaterThan(short * 2);
      expect(element.shadowRoot!.activeElement === button).to.equal(true);
      button.click();
      await element.updateComplete;
      expect(quote.getBoundingClientRect().height).to.equal(short);
    });

    it('shows thirty lines where it may have more', async () => {
      const endless = { quote: LONG.quote.repeat(4) };
      const most = await carousel([endless], { width: '400px', attributes: 'lines="40"' });
      const thirty = await carousel([endless], { width: '400px', attributes: 'lines="30"' });
      for (const each of [most, thirty]) await measured(each);
      expect(most.lines).to.equal(40);
      expect(isShown(part(most, 'more'))).to.equal(true);
      expect(part(most, 'quote').clientHeight).to.equal(part(thirty, 'quote').clientHeight);
    });

    it('moves nothing when its button comes', async () => {
      const element = await carousel([LONG]);
      const before = element.getBoundingClientRect().height;
      expect(isShown(part(element, 'more'))).to.equal(true);
      element.lines = 0;
      await measured(element);
      element.lines = 8;
      await element.updateComplete;
      expect(Math.abs(element.getBoundingClientRect().height - before)).to.be.at.most(1);
    });

    it('has its button as soon as it no longer fits, though its box stays the same', async () => {
      const element = await carousel([{ quote: 'Sample words. '.repeat(40), id: 'one' }], {
        width: '400px',
        attributes: 'lines="4"',
      });
      const quote = part(element, 'quote');
      // As much as fills its lines.
      let words = 40;
      while (part(element, 'more')) {
        element.testimonials = [{ quote: 'Sample words. '.repeat(--words), id: 'one' }];
        await measured(element);
      }
      const box = quote.clientHeight;
      element.style.letterSpacing = '0.12em';
      await nextFrame();
      await measured(element);
      expect(quote.clientHeight, 'the box').to.equal(box);
      expect(isShown(part(element, 'more'))).to.equal(true);
    });

    it('has no button where nothing is cut', async () => {
      const short = await carousel([{ quote: 'Short.' }]);
      expect(part(short, 'more') === null).to.equal(true);
      const whole = await carousel([LONG], { attributes: 'lines="0"' });
      expect(part(whole, 'more') === null).to.equal(true);
      const wide = await carousel([{ quote: LONG.quote.slice(0, 220) }], { width: '300px', attributes: 'lines="5"' });
      expect(isShown(part(wide, 'more'))).to.equal(true);
      wide.parentElement!.style.inlineSize = '900px';
      await nextFrame();
      await measured(wide);
      expect(part(wide, 'more') === null).to.equal(true);
    });
  });
});
