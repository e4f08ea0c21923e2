import '../../modality-comparison.js';
import type { ModalityComparison } from '../../classes.js';
import { emulateMedia } from '@web/test-runner-commands';
import { expect, expectAccessible, expectNoOverflow, oneEvent } from '../../shared/testing/index.js';
import { all, comparison, DATA, ofMany, texts } from './testing/comparison.js';

function headings(element: ModalityComparison): string[] {
  return all(element, 'h1, h2, h3, h4, h5, h6').map(
    (each) => `${each.localName} ${(each.querySelector('.name') ?? each).textContent.trim()}`,
  );
}

describe('the other layouts of <modality-comparison>', () => {
  // @wcag 1.3.1
  it('cards have a heading and lists of terms for each modality', async () => {
    const element = await comparison(DATA, { attributes: 'layout="cards" choice="spot"' });
    expect(all(element, 'table')).to.deep.equal([]);
    expect(headings(element)).to.deep.equal([
      'h2 Two ways',
      'h3 Massage',
      'h4 Idea',
      'h4 Practice',
      'h3 Neuromuscular therapy',
      'h4 Idea',
      'h4 Practice',
    ]);
    const [massage, nmt] = all(element, 'article');
    expect(nmt!.className).to.include('marked');
    expect(nmt!.querySelector('.suits')!.textContent).to.equal('Suits you');
    const terms = [...massage!.querySelectorAll('dl > div')].map((each) =>
      ['.name', 'dd'].map((part) => each.querySelector(part)!.textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(terms.slice(0, 3)).to.deep.equal([
      ['Aim', 'Rest'],
      ['Pain', 'Rarely'],
      ['Pressure', 'Often firm'],
    ]);
    expect(terms).to.have.lengthOf(8);
    expect(massage!.querySelector('[part="booking"]')!.textContent.trim()).to.equal('Book Massage');
    await expectAccessible(element);
  });

  it('cards flow on from sheet to sheet, and part nothing that is said of one thing', async function () {
    // The drivers of the other engines cannot.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    await emulateMedia({ media: 'print' });
    try {
      const element = await comparison(DATA, { attributes: 'layout="cards"' });
      const breaks = (selector: string): Set<string> =>
        new Set(all(element, selector).map((each) => getComputedStyle(each).breakInside));
      expect([[...breaks('.card')], [...breaks('dl > div')]]).to.deep.equal([['auto'], ['avoid']]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('prose has a chapter for each modality, then how they differ, then what they share', async () => {
    const element = await comparison(DATA, { attributes: 'layout="prose" heading-level="3"' });
    expect(headings(element)).to.deep.equal([
      'h3 Two ways',
      'h4 Massage',
      'h4 Neuromuscular therapy',
      'h4 How they differ',
      'h5 Idea',
      'h6 Aim',
      'h5 Practice',
      'h6 Pain',
      'h6 Pressure',
      'h6 Means',
      'h6 Depth',
      'h6 Length',
      'h4 What they have in common',
      'h5 Practice',
      'h6 By hand',
      'h6 Machines',
    ]);
    expect(texts(element, '.topic')[2]).to.equal('Pressure Massage Often firm Neuromuscular therapy Not specified');
    await expectAccessible(element);
    all(element, '[part="toggle"] input')[0]!.click();
    await element.updateComplete;
    expect(
      all(element, '.topic')
        .filter((each) => each.checkVisibility())
        .map((each) => each.querySelector('.name')!.textContent),
    ).not.to.include('Machines');
  });

  it('begins a level higher where there is no title', async () => {
    const element = await comparison(ofMany(2), { attributes: 'layout="cards"' });
    expect(headings(element).slice(0, 2)).to.deep.equal(['h2 Modality 0', 'h3 All']);
  });

  it('explains, refers and books as the table does', async () => {
    for (const layout of ['cards', 'prose']) {
      const element = await comparison(DATA, { attributes: `layout="${layout}"` });
      all(element, '.help-button')[0]!.click();
      await element.updateComplete;
      expect(texts(element, '.help span:not([data-closed])')).to.deep.equal(['What both of you hope for.']);
      all(element, '[role="doc-noteref"]').at(-1)!.click();
      expect(element.shadowRoot!.activeElement!.id).to.equal('source-2');
      const booked = oneEvent(element, 'modality-book');
      element.addEventListener('click', (event) => event.preventDefault());
      all(element, '[part="booking"]')[0]!.click();
      expect((await booked).modality).to.equal('massage');
    }
  });

  it('changes from one to another and back', async () => {
    const element = await comparison();
    for (const [layout, selector] of [
      ['cards', 'article'],
      ['table', 'table'],
      ['prose', '.prose'],
      ['auto', 'table'],
    ] as const) {
      element.layout = layout;
      await element.updateComplete;
      expect(all(element, selector).length, layout).to.be.greaterThan(0);
    }
  });

  // @wcag 1.4.4, 1.4.10
  it('have room from 320 px, also in large type', async () => {
    for (const layout of ['cards', 'prose']) {
      for (const width of ['288px', '768px']) {
        for (const style of ['', 'font-size: 200%']) {
          expectNoOverflow(await comparison(DATA, { attributes: `layout="${layout}"`, width, style }));
        }
      }
    }
  });
});
