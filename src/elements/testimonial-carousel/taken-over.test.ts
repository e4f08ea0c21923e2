import type { TestimonialCarousel } from '../../classes.js';
import { expect, HYDRATE_SUPPORT, serve, serverPage, until } from '../../shared/testing/index.js';
import { FIVE, part, quotes, reachable, settledAt, slides } from './testing/carousel.js';

describe('<testimonial-carousel> from a server', () => {
  for (const support of [true, false]) {
    it(`is taken over from a server ${support ? 'with' : 'without'} Lit’s hydration support`, async () => {
      const page = await serverPage({
        tag: 'testimonial-carousel',
        attributes: { testimonials: JSON.stringify({ label: 'Kind words', testimonials: FIVE }) },
        support,
      });
      const element = page.element as TestimonialCarousel;
      const words = (): string[] =>
        [...element.shadowRoot!.querySelectorAll('blockquote')].map((each) => each.textContent);
      const before = words();
      expect(before).to.have.lengthOf(5);
      expect(reachable(element)).to.deep.equal([0, 1, 2, 3, 4]);
      await page.takeOver();
      expect(words()).to.deep.equal(before);
      await until(() => reachable(element).length < 5, 'it is measured');
      expect(page.shift()).to.be.at.most(0.5);
      part<HTMLButtonElement>(element, 'next').click();
      await settledAt(element, 1);
      expect(page.problems).to.deep.equal([]);
      page.remove();
    });
  }

  for (const support of [true, false]) {
    it(`takes on the page’s language ${support ? 'with' : 'without'} Lit’s hydration support`, async () => {
      const page = await serverPage({
        tag: 'testimonial-carousel',
        attributes: { testimonials: JSON.stringify(FIVE), layout: 'list' },
        support,
      });
      page.document.documentElement.lang = 'ar';
      await page.takeOver();
      const root = page.element.shadowRoot!.querySelector<HTMLElement>('.root')!;
      expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
      expect(page.problems).to.deep.equal([]);
      page.remove();
    });
  }

  for (const [count, attributes, where] of [
    [5, {}, 2],
    [60, {}, 40],
    [60, { index: '3' }, 7],
  ] as const) {
    for (const support of [true, false]) {
      it(`stays at the slide that a visitor went to before: ${where} of ${count}, ${JSON.stringify({ ...attributes, support })}`, async () => {
        const page = await serverPage({
          tag: 'testimonial-carousel',
          attributes: { testimonials: JSON.stringify(quotes(count)), 'per-view': '2', ...attributes },
          support,
        });
        const element = page.element as TestimonialCarousel;
        const track = (): HTMLElement => part(element, 'track');
        const [one, two] = slides(element);
        track().scrollTo({ left: where * (two!.offsetLeft - one!.offsetLeft), behavior: 'instant' });
        const stood = track().scrollLeft;
        expect(stood).to.be.greaterThan(100);
        const reasons: string[] = [];
        element.addEventListener('testimonial-change', ({ reason }) => reasons.push(reason));
        await page.takeOver();
        await settledAt(element, where);
        expect([Math.abs(track().scrollLeft - stood) < 2, reasons]).to.deep.equal([true, ['user']]);
        expect(reachable(element)).to.deep.equal([where, where + 1]);
        expect(slides(element).length).to.be.at.most(24);
        expect(page.problems).to.deep.equal([]);
        page.remove();
      });
    }
  }

  it('starts afresh where the server’s markup is not what it would render itself, in the language around it', async () => {
    const attributes = { testimonials: JSON.stringify(FIVE) };
    const page = await serverPage({ tag: 'testimonial-carousel', attributes, support: true });
    page.element.setAttribute('testimonials', JSON.stringify([{ quote: 'Another.', rating: 4 }]));
    page.element.parentElement!.lang = 'fr';
    await page.load('/src/localization.ts');
    await page.takeOver();
    const root = page.element.shadowRoot!;
    const words = [...root.querySelectorAll('blockquote')].map((each) => each.textContent.trim());
    expect(words).to.deep.equal(['Another.']);
    expect(root.querySelector('.root')).to.have.property('lang', 'fr');
    await until(() => root.querySelector('[part="rating"]')!.outerHTML.includes('Note'), 'it speaks the language');
    expect(page.problems).to.deep.equal([]);
    page.remove();
  });

  for (const support of [true, false]) {
    it(`keeps what a server had by property when the module that loads it sets that again ${support ? 'with' : 'without'} Lit’s hydration support`, async () => {
      const page = await serverPage({ tag: 'testimonial-carousel', properties: { testimonials: FIVE }, support });
      const element = page.element as TestimonialCarousel;
      if (support) await page.load(HYDRATE_SUPPORT);
      const body = `import '/src/testimonial-carousel.ts';
        document.querySelector('testimonial-carousel').testimonials = ${JSON.stringify(FIVE)};`;
      const statuses = new Set<string>();
      const observer = new MutationObserver(() => statuses.add(element.status));
      observer.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true });
      const first = element.shadowRoot!.querySelector('blockquote');
      await page.load(await serve({ type: 'text/javascript', body }));
      await until(() => reachable(element).length < 5, 'it is measured');
      expect(page.shift()).to.be.at.most(0.5);
      expect(element.shadowRoot!.querySelector('blockquote') === first).to.equal(support);
      expect([...statuses]).to.deep.equal(['ready']);
      expect(page.problems).to.deep.equal([]);
      observer.disconnect();
      page.remove();
    });

    it(`looks at its other sources where a server had a property that nobody sets again ${support ? 'with' : 'without'} Lit’s hydration support`, async () => {
      const page = await serverPage({
        tag: 'testimonial-carousel',
        properties: { testimonials: FIVE },
        children: '<blockquote>From the children.</blockquote>',
        support,
      });
      const element = page.element as TestimonialCarousel;
      if (support) await page.load(HYDRATE_SUPPORT);
      await page.load('/src/testimonial-carousel.ts');
      await until(() => element.status === 'ready', 'it is ready');
      expect(element.data?.testimonials.map(({ quote }) => quote)).to.deep.equal(['From the children.']);
      expect(page.problems).to.deep.equal([]);
      page.remove();
    });
  }

  it('waits for its data with defer-hydration and Lit’s hydration support', async () => {
    const page = await serverPage({
      tag: 'testimonial-carousel',
      attributes: { 'defer-hydration': '' },
      properties: { testimonials: FIVE },
      support: true,
    });
    const element = page.element as TestimonialCarousel;
    const first = element.shadowRoot!.querySelector('blockquote');
    await page.load(HYDRATE_SUPPORT);
    await page.load('/src/testimonial-carousel.ts');
    expect(element.hasUpdated).to.equal(false);
    element.testimonials = FIVE;
    element.removeAttribute('defer-hydration');
    await element.updateComplete;
    expect([element.status, element.shadowRoot!.querySelector('blockquote') === first]).to.deep.equal(['ready', true]);
    expect(page.problems).to.deep.equal([]);
    page.remove();
  });
});
