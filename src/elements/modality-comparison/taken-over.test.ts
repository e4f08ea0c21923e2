import { expect, pageAt, serve, serverPage, until, type ServerPage } from '../../shared/testing/index.js';
import type { ModalityComparison } from './modality-comparison.js';
import { DATA, ofMany } from './testing/comparison.js';

describe('<modality-comparison> from a table in the page', () => {
  // @wcag 2.4.3
  it('takes focus over from a link in it, and from nothing else', async () => {
    const body = `<!doctype html><title>Practice</title><modality-comparison><table>
      <tr><th></th><th>Massage</th><th>Stretching</th></tr>
      <tr><th>More</th><td><a href="/one">One</a></td><td><a href="/two">Two</a></td></tr>
      </table></modality-comparison><p id="after"><a href="/two">Other</a></p>`;
    for (const [selector, words] of [
      ['td a[href="/two"]', 'Two'],
      ['#after a', undefined],
    ] as const) {
      const page = await pageAt(await serve({ type: 'text/html', body }), 'modality-comparison');
      const before = page.document.querySelector<HTMLElement>(selector)!;
      before.focus();
      await page.load('/src/modality-comparison.ts');
      await page.ready();
      expect(page.element.shadowRoot!.activeElement?.textContent.trim()).to.equal(words);
      expect(page.document.activeElement === (words ? page.element : before)).to.equal(true);
      page.remove();
    }
  });
});

describe('<modality-comparison> from a server', () => {
  for (const support of [true, false]) {
    describe(`${support ? 'with' : 'without'} Lit’s hydration support`, () => {
      for (const layout of ['table', 'cards', 'prose']) {
        it(`is taken over as ${layout}`, async () => {
          const page = await serverPage({
            tag: 'modality-comparison',
            properties: { comparison: DATA },
            attributes: { choice: 'spot', layout },
            support,
          });
          const root = page.element.shadowRoot!;
          const content = (): string => root.querySelector('.root')!.textContent.replace(/\s+/g, ' ').trim();
          const before = content();
          for (const words of ['Neuromuscular therapy', 'Not specified', 'it works on spots', 'A book']) {
            expect(before).to.include(words);
          }
          await page.takeOver();
          expect(content()).to.equal(before);
          expect(root.querySelectorAll('.root')).to.have.lengthOf(1);
          expect(root.adoptedStyleSheets).to.have.length.greaterThan(0);
          expect(page.shift()).to.be.at.most(0.5);
          root.querySelector<HTMLInputElement>('[part="toggle"] input')!.click();
          await page.element.updateComplete;
          expect(content()).to.include('2 aspects in which they agree are hidden.');
          expect(page.problems).to.deep.equal([]);
          page.remove();
        });
      }

      it('has checked what is chosen, before the script comes and after', async () => {
        const attributes = { choice: 'spot' };
        const page = await serverPage({
          tag: 'modality-comparison',
          properties: { comparison: DATA },
          attributes,
          support,
        });
        const root = page.element.shadowRoot!;
        const boxes = (): boolean[] => [...root.querySelectorAll('input')].map(({ checked }) => checked);
        expect(boxes()).to.deep.equal([false, true, false, false]);
        await page.takeOver();
        expect(boxes()).to.deep.equal([false, true, false, false]);
        root.querySelector<HTMLInputElement>('[part="toggle"] input')!.click();
        root.querySelector<HTMLInputElement>('input')!.click();
        await page.element.updateComplete;
        expect(boxes()).to.deep.equal([true, false, false, true]);
        Object.assign(page.element, { choice: null, differencesOnly: false });
        await page.element.updateComplete;
        expect(boxes()).to.deep.equal([false, false, false, false]);
        expect(page.problems).to.deep.equal([]);
        page.remove();
      });

      for (const [circumstance, prepare] of [
        ['as it is', () => undefined],
        [
          'in another language than the page’s',
          async (page: ServerPage) => {
            page.document.documentElement.lang = 'de';
            await page.load('/src/localization.ts');
          },
        ],
        [
          'of another version',
          ({ element }: ServerPage) => {
            // What stands before the table was taken over by the time it shows.
            const before = element.shadowRoot!.querySelector('table')!.previousSibling as Comment;
            before.data = 'lit-part another';
          },
        ],
      ] as const) {
        it(`takes over what a visitor answered and ticked before the script came, in markup ${circumstance}`, async () => {
          const page = await serverPage({
            tag: 'modality-comparison',
            properties: { comparison: DATA },
            attributes: { choice: 'spot' },
            support,
          });
          const root = page.element.shadowRoot!;
          const boxes = (): HTMLInputElement[] => [...root.querySelectorAll('input')];
          const marks = (): boolean[] => boxes().map(({ checked }) => checked);
          const told: string[] = [];
          for (const type of ['modality-guide', 'modality-differences']) {
            page.element.addEventListener(type, () => told.push(type));
          }
          boxes()[0]!.click();
          boxes().at(-1)!.click();
          expect(marks()).to.deep.equal([true, false, false, true]);
          await prepare(page);
          await page.takeOver();
          expect(marks()).to.deep.equal([true, false, false, true]);
          const element = page.element as ModalityComparison;
          expect([element.choice, element.differencesOnly]).to.deep.equal([DATA.guide!.options[0]!.id, true]);
          expect(told).to.deep.equal(['modality-guide', 'modality-differences']);
          expect(root.querySelector('.answer')!.textContent).not.to.include('it works on spots');
          expect(page.problems).to.deep.equal([]);
          page.remove();
        });
      }

      // @wcag 2.4.3
      it('keeps focus on what a visitor went to', async () => {
        const page = await serverPage({ tag: 'modality-comparison', properties: { comparison: DATA }, support });
        const root = page.element.shadowRoot!;
        const focused = (): string | undefined => root.activeElement?.closest('label')?.textContent.trim();
        root.querySelectorAll('input')[1]!.focus();
        expect(focused()).to.equal('One spot hurts');
        await page.takeOver();
        expect(focused()).to.equal('One spot hurts');
        page.remove();
      });

      it('has every column in its markup, and moves nothing when it finds how many fit', async () => {
        const page = await serverPage({ tag: 'modality-comparison', properties: { comparison: ofMany(8) }, support });
        const root = page.element.shadowRoot!;
        const visible = (): number =>
          [...root.querySelectorAll('th[scope="col"]')].filter((each) => each.getClientRects().length > 0).length;
        expect(root.querySelectorAll('th[scope="col"]')).to.have.lengthOf(8);
        // 884 px: labels and three columns.
        expect(visible()).to.equal(3);
        await page.takeOver();
        await until(() => root.querySelectorAll('select').length === 3, 'each column that shows can be picked');
        expect(visible()).to.equal(3);
        expect(page.shift()).to.be.at.most(0.5);
        expect(page.problems).to.deep.equal([]);
        page.remove();
      });
    });
  }

  it('takes over no answer to what is another question by now', async () => {
    const properties = { comparison: DATA };
    const page = await serverPage({ tag: 'modality-comparison', properties, support: false });
    const root = page.element.shadowRoot!;
    root.querySelector('input')!.click();
    const { question, options } = DATA.guide!;
    const others = options.map((each) => ({ ...each, label: `Not: ${each.label}` }));
    properties.comparison = { ...DATA, guide: { question, options: others } };
    await page.takeOver();
    expect(root.querySelector('.option')!.textContent.trim()).to.equal('Not: I want to rest');
    expect((page.element as ModalityComparison).choice).to.equal(null);
    expect(page.problems).to.deep.equal([]);
    page.remove();
  });
});
