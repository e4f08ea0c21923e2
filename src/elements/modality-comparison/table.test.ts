import '../../modality-comparison.js';
import type { ModalityComparison } from '../../classes.js';
import { emulateMedia } from '@web/test-runner-commands';
import { expect, expectAccessible, expectNoOverflow, nextFrame, until } from '../../shared/testing/index.js';
import { all, comparison, DATA, ofMany, texts, visibleColumns } from './testing/comparison.js';

const { axe } = window;

/** What assistive technology is told of a node. */
function nameOf(node: Element): string {
  axe.setup(document.body);
  const name = axe.commons.text.accessibleText(node);
  axe.teardown();
  return name;
}

function selects(element: ModalityComparison): HTMLSelectElement[] {
  return all<HTMLSelectElement>(element, 'select').filter((each) => each.getClientRects().length > 0);
}

function offered(select: HTMLSelectElement): string[] {
  return [...select.options].map(({ text }) => text.trim());
}

async function pick(element: ModalityComparison, column: number, id: string): Promise<void> {
  const select = selects(element)[column]!;
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function measured(element: ModalityComparison): Promise<void> {
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
}

describe('the table of <modality-comparison>', () => {
  // @wcag 1.3.1
  it('is a real one, with a caption and heads for columns, rows and groups', async () => {
    const element = await comparison();
    const table = element.shadowRoot!.querySelector('table')!;
    expect(table.caption?.textContent.trim()).to.equal('Two ways');
    expect(nameOf(table)).to.equal('Two ways');
    expect(texts(element, 'th[scope="col"] .name')).to.deep.equal(['Massage', 'Neuromuscular therapy']);
    expect(texts(element, 'th[scope="rowgroup"]')).to.deep.equal(['Idea', 'Practice']);
    expect(all(element, 'th[scope="row"]').map((each) => each.querySelector('.name')!.textContent)).to.deep.equal([
      'In short',
      'Aim',
      'Pain',
      'Pressure',
      'Means',
      'By hand',
      'Depth',
      'Length',
      'Machines',
      'Book',
    ]);
    expect(all(element, 'tr.group th').map((each) => each.getAttribute('colspan'))).to.deep.equal(['3', '3']);
    await expectAccessible(element);
  });

  // @wcag 1.3.1, 4.1.2
  it('keeps every role by its own word, whatever the style sheet does', async () => {
    const element = await comparison();
    const roles: Record<string, string> = {
      table: 'table',
      'thead, tbody, tfoot': 'rowgroup',
      tr: 'row',
      'th[scope="col"]': 'columnheader',
      'th[scope="row"], th[scope="rowgroup"]': 'rowheader',
      td: 'cell',
    };
    for (const [selector, role] of Object.entries(roles)) {
      expect(new Set(all(element, selector).map((each) => each.getAttribute('role'))), selector).to.deep.equal(
        new Set([role]),
      );
    }
    expect(nameOf(all(element, 'th[scope="col"]')[0]!)).to.equal('Massage');
    expect(nameOf(all(element, 'th[scope="row"]')[1]!)).to.equal('Aim');
  });

  it('is named after its modalities where there is no title', async () => {
    const element = await comparison({
      modalities: DATA.modalities,
      aspects: [DATA.aspects[2]!],
      sources: DATA.sources!,
    });
    expect(texts(element, 'caption')).to.deep.equal(['Comparison of Massage and Neuromuscular therapy']);
  });

  // @wcag 2.5.8
  it('keeps a footnote apart from the link it follows', async () => {
    const linked = { text: 'Text', url: 'https://a.example/', sources: [DATA.sources![0]!.id] };
    const aspects = [{ label: 'Aim', values: { massage: linked, nmt: 'Text' } }];
    const element = await comparison({ modalities: DATA.modalities, aspects, sources: DATA.sources! });
    const [footnote] = all(element, 'a + sup a');
    expect(footnote!.getBoundingClientRect().width).to.be.at.least(24);
    expect(footnote!.getBoundingClientRect().height).to.be.at.least(24);
    await expectAccessible(element);
  });

  it('gives a value the same column as its head at every width', async () => {
    for (const width of ['288px', '480px', '900px']) {
      const element = await comparison(ofMany(4), { width });
      await measured(element);
      const counts = all(element, 'thead tr, tbody tr:not(.group)').map(
        (row) => [...row.children].filter((cell) => cell.getClientRects().length > 0).length,
      );
      expect(new Set(counts).size, `${width}: ${counts.join()}`).to.equal(1);
    }
  });

  it('stands on the colour of the page, unless its author names one', async () => {
    const background = (element: ModalityComparison): string =>
      getComputedStyle(all(element, 'thead')[0]!).backgroundColor;
    const element = await comparison(DATA, { width: '900px' });
    element.parentElement!.style.backgroundColor = 'rgb(17, 17, 17)';
    element.requestUpdate();
    await element.updateComplete;
    expect(background(element)).to.equal('rgb(17, 17, 17)');
    document.body.style.backgroundColor = 'rgb(1, 2, 3)';
    element.parentElement!.style.backgroundColor = '';
    await until(() => background(element) === 'rgb(1, 2, 3)', 'the page’s new colour is followed');
    document.body.style.backgroundColor = '';
    element.style.setProperty('--bodywork-surface', 'rgb(4, 5, 6)');
    element.requestUpdate();
    await element.updateComplete;
    expect(background(element)).to.equal('rgb(4, 5, 6)');
  });

  describe('with more columns than fit', () => {
    it('shows as many as there is room for, 12em each, and two at the least', async () => {
      const cases: [count: number, width: string, visible: number][] = [
        [2, '14em', 2],
        [3, '20em', 2],
        [3, '36em', 3],
        [3, '48em', 3],
        [4, '47em', 2],
        [4, '48em', 4],
        [5, '59em', 3],
        [5, '60em', 4],
        [5, '72em', 5],
        [8, '80em', 5],
        [12, '20em', 2],
        [12, '155em', 11],
        [12, '156em', 12],
      ];
      for (const [count, width, visible] of cases) {
        const element = await comparison(ofMany(count), { width });
        expect(visibleColumns(element), `${count} in ${width}`).to.have.lengthOf(visible);
        await measured(element);
        expect(visibleColumns(element), `${count} in ${width}, measured`).to.have.lengthOf(visible);
        expect(selects(element), `${count} in ${width}`).to.have.lengthOf(visible < count ? visible : 0);
        expectNoOverflow(element);
      }
    });

    // @wcag 3.2.2, 3.3.2, 4.1.2
    it('lets the visitor pick each, and offers nothing that another shows', async () => {
      const element = await comparison(ofMany(5), { width: '50em' });
      await measured(element);
      expect(selects(element).map((each) => [each.ariaLabel, offered(each)])).to.deep.equal([
        ['Column 1', ['Modality 0', 'Modality 3', 'Modality 4']],
        ['Column 2', ['Modality 1', 'Modality 3', 'Modality 4']],
        ['Column 3', ['Modality 2', 'Modality 3', 'Modality 4']],
      ]);
      const second = selects(element)[1]!;
      second.focus();
      await pick(element, 1, 'm4');
      expect(visibleColumns(element)).to.deep.equal(['Modality 0', 'Modality 4', 'Modality 2']);
      expect(selects(element).map(({ value }) => value)).to.deep.equal(['m0', 'm4', 'm2']);
      expect(offered(selects(element)[0]!)).to.deep.equal(['Modality 0', 'Modality 1', 'Modality 3']);
      expect(offered(selects(element)[1]!)).to.deep.equal(['Modality 1', 'Modality 3', 'Modality 4']);
      expect(element.shadowRoot!.activeElement === second).to.equal(true);
      expect(nameOf(all(element, 'th[scope="col"]')[1]!)).to.equal('Modality 4');
      await expectAccessible(element);
      await pick(element, 0, 'm1');
      await pick(element, 1, 'm0');
      expect(visibleColumns(element)).to.deep.equal(['Modality 1', 'Modality 0', 'Modality 2']);
    });

    it('keeps what was picked when its container grows, and forgets what is not there any more', async () => {
      const element = await comparison(ofMany(4), { width: '30em' });
      await measured(element);
      await pick(element, 0, 'm3');
      expect(visibleColumns(element)).to.deep.equal(['Modality 3', 'Modality 1']);
      element.parentElement!.style.inlineSize = '70em';
      await until(() => visibleColumns(element).length === 4, 'four fit');
      await measured(element);
      expect(visibleColumns(element)).to.deep.equal(['Modality 3', 'Modality 1', 'Modality 2', 'Modality 0']);
      expect(selects(element)).to.deep.equal([]);
      element.comparison = ofMany(3);
      await measured(element);
      expect(visibleColumns(element)).to.deep.equal(['Modality 1', 'Modality 2', 'Modality 0']);
    });

    it('leads back from sources only to what shows', async () => {
      const data = ofMany(3);
      data.sources = [{ id: 'a', title: 'A book' }];
      for (const modality of data.modalities) modality.sources = ['a'];
      const element = await comparison(data, { width: '20em' });
      await measured(element);
      const back = (): (string | null)[] => all(element, '[role="doc-backlink"]').map(({ ariaLabel }) => ariaLabel);
      expect(back()).to.deep.equal(['Back to: Modality 0', 'Back to: Modality 1']);
      await pick(element, 0, 'm2');
      expect(back()).to.deep.equal(['Back to: Modality 2', 'Back to: Modality 1']);
    });

    it('compares all of them, whichever show', async () => {
      const element = await comparison(ofMany(3), { width: '20em', attributes: 'differences-only' });
      await measured(element);
      const rows = (): string[] =>
        all(element, 'tbody .name')
          .filter((each) => each.getClientRects().length > 0)
          .map((each) => each.textContent);
      expect(rows()).to.deep.equal(['Aim', 'Oil']);
      await pick(element, 0, 'm2');
      expect(rows()).to.deep.equal(['Aim', 'Oil']);
    });

    it('says in its lists what suits the answer to the guide', async () => {
      const data = ofMany(4);
      data.guide = { question: 'Which?', options: [{ id: 'x', label: 'This', suits: { m3: 'it does' } }] };
      const element = await comparison(data, { width: '20em', attributes: 'choice="x"' });
      await measured(element);
      expect(offered(selects(element)[0]!)).to.deep.equal(['Modality 0', 'Modality 2', 'Modality 3 (suits you)']);
    });

    it('takes the author’s new order for what the visitor picked', async () => {
      const element = await comparison(ofMany(4), { width: '20em' });
      await measured(element);
      await pick(element, 0, 'm3');
      element.columns = 'm2 m1 m1 m0';
      await measured(element);
      expect(visibleColumns(element)).to.deep.equal(['Modality 2', 'Modality 1']);
      expect(all(element, 'th[scope="col"]')).to.have.lengthOf(3);
    });
  });

  describe('where it is narrow', () => {
    // @wcag 1.3.2
    it('puts an aspect above its values, side by side under names that stay in view', async () => {
      const element = await comparison(DATA, { width: '288px' });
      const row = all(element, 'tbody tr:not(.group)')[1]!;
      const [head, first, second] = [...row.children].map((each) => each.getBoundingClientRect());
      expect(head!.bottom).to.be.at.most(first!.top + 1);
      expect(Math.abs(first!.top - second!.top)).to.be.at.most(1);
      expect(second!.left).to.be.greaterThan(first!.right - 1);
      const names = all(element, 'th[scope="col"]').map((each) => each.getBoundingClientRect().left);
      expect(Math.abs(names[0]! - first!.left)).to.be.at.most(1);
      expect(Math.abs(names[1]! - second!.left)).to.be.at.most(1);
    });

    // @wcag 1.4.4, 1.4.10, 1.4.12
    it('has room for everything from 320 px, also in large type and with wide spacing', async () => {
      const german = structuredClone(DATA);
      german.modalities[1]!.name = 'Neuromuskuläre Triggerpunktbehandlung';
      german.aspects[1]!.label = 'Kontraindikationsaufklärungspflicht';
      german.aspects[1]!.values['nmt'] = 'Bindegewebsmassagetherapeutenausbildung';
      const spaced = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
      for (const data of [DATA, german, ofMany(4)]) {
        for (const style of ['', 'font-size: 200%', spaced]) {
          for (const width of ['288px', '480px', '768px', '1216px']) {
            const element = await comparison(data, { width, style });
            expectNoOverflow(element);
            expect(element.scrollWidth, `${style} ${width}`).to.be.at.most(element.clientWidth);
          }
        }
      }
    }).timeout(30_000);

    it('gives each value its name where not even two stand side by side', async () => {
      const element = await comparison(ofMany(2), { width: '13em' });
      const cell = all(element, 'td[part="cell"]')[0]!;
      expect(cell.dataset['modality']).to.equal('Modality 0');
      // Some engines tell the text, some the function it comes from.
      const { content, display } = getComputedStyle(cell, '::before');
      expect(content).to.match(/Modality 0|data-modality/);
      expect(display).to.equal('block');
      const [head, first, second] = [...all(element, 'tbody tr:not(.group)')[0]!.children].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(head!.bottom).to.be.at.most(first!.top + 1);
      expect(first!.bottom).to.be.at.most(second!.top + 1);
      expectNoOverflow(element);
    });

    // @wcag 2.5.8
    it('is accessible at every width', async () => {
      for (const width of ['288px', '480px', '768px']) {
        await expectAccessible(await comparison(DATA, { width }));
        await expectAccessible(await comparison(ofMany(4), { width }));
      }
    }).timeout(30_000);
  });

  // @wcag 2.4.11
  it('stays below what sticks to the top of the page, and what gets focus is not hidden under it', async () => {
    const aspects = Array.from({ length: 30 }, (_, n) => ({
      label: `Aspect ${n}`,
      values: { massage: { text: `Text ${n}`, url: 'https://a.example/' }, nmt: 'Text' },
    }));
    for (const width of ['700px', '320px']) {
      const element = await comparison(
        { modalities: DATA.modalities, aspects, sources: DATA.sources! },
        { width, style: '--modality-comparison-sticky-offset: 50px' },
      );
      await measured(element);
      const links = all(element, 'tbody a').filter((each) => each.textContent.startsWith('Text'));
      links.at(-1)!.focus();
      const head = (): DOMRect => all(element, 'th[scope="col"]')[0]!.getBoundingClientRect();
      await until(() => scrollY > 100, 'the page is scrolled');
      expect(Math.abs(head().top - 50), width).to.be.at.most(14);
      for (const link of links.slice(0, -1).reverse()) {
        link.focus();
        await nextFrame();
        expect(link.getBoundingClientRect().top, `${width} ${link.textContent}`).to.be.at.least(head().bottom - 1);
      }
      scrollTo(0, 0);
    }
  }).timeout(30_000);

  it('stays in one piece: no label stands beside the names of its columns', async () => {
    const aspects = Array.from({ length: 30 }, (_, n) => ({
      label: `Aspect ${n}`,
      values: { massage: 'Text', nmt: 'Text' },
    }));
    const element = await comparison(
      { modalities: DATA.modalities, aspects, sources: DATA.sources! },
      { width: '700px' },
    );
    await measured(element);
    const row = all(element, 'tbody tr')[10]!;
    const head = all(element, 'th[scope="col"]')[0]!;
    scrollTo(0, scrollY + row.getBoundingClientRect().top - 10);
    await nextFrame();
    const { top, height } = head.getBoundingClientRect();
    expect(Math.abs(top)).to.be.at.most(14);
    const { left } = row.getBoundingClientRect();
    expect(element.shadowRoot!.elementFromPoint(left + 5, top + height / 2)?.closest('thead')).to.not.equal(null);
    scrollTo(0, 0);
  });

  it('has everything on paper: explanations, every column, the addresses of sources', async function () {
    // The drivers of the other engines cannot.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    await emulateMedia({ media: 'print' });
    try {
      for (const [data, width] of [
        [DATA, '700px'],
        [ofMany(3), '500px'],
        [ofMany(12), '700px'],
      ] as const) {
        const element = await comparison(data, { width });
        await measured(element);
        const shown = all(element, 'td[part="cell"]').filter((each) => each.getClientRects().length > 0);
        expect(shown).to.have.lengthOf(all(element, 'td[part="cell"]').length);
        expect(
          all(element, '.toggle, .guide, .help-button, select').filter((each) => each.checkVisibility()),
        ).to.have.lengthOf(0);
        expect(all(element, '.help span').every((each) => each.checkVisibility())).to.equal(true);
        for (const source of all(element, '.address')) {
          expect(getComputedStyle(source, '::after').content).to.include('https://a.example/article');
        }
        expect(getComputedStyle(all(element, 'tbody tr')[0]!).breakInside).to.equal('avoid');
        expectNoOverflow(element);
        element.differencesOnly = true;
        await element.updateComplete;
        expect(all(element, 'tbody tr').every((each) => each.checkVisibility())).to.equal(true);
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
