import '../../modality-comparison.js';
import type { Comparison, ModalityComparison } from '../../classes.js';
import {
  expect,
  expectAccessible,
  expectNoOverflow,
  mount,
  oneEvent,
  serverPage,
  takeWarnings,
} from '../../shared/testing/index.js';

const DATA: Comparison = {
  title: 'Two ways',
  summary: ['First paragraph.', 'Second paragraph.'],
  modalities: [
    {
      id: 'massage',
      name: 'Massage',
      summary: 'Broad work.',
      url: 'https://a.example/massage',
      booking: { url: 'https://a.example/book' },
    },
    { id: 'nmt', name: 'Neuromuscular therapy', alsoKnownAs: 'NMT' },
  ],
  aspects: [
    {
      label: 'Aim',
      question: 'What is it for?',
      group: 'Idea',
      values: { massage: 'Rest', nmt: { text: ['Relief', 'Movement'], note: 'Over time' } },
    },
    { label: 'Pressure', kind: 'caution', group: 'Practice', values: { massage: 'Often firm' } },
    {
      label: 'Means',
      group: 'Practice',
      values: { massage: ['Strokes', 'Kneading'], nmt: { list: ['Points'], url: 'https://a.example/points' } },
    },
    { label: 'By hand', kind: 'benefit', group: 'Practice', values: { massage: true, nmt: true } },
    {
      label: 'Depth',
      group: 'Practice',
      scale: { min: 0, max: 5, labels: { '4': 'deep' } },
      values: { massage: 2, nmt: 4 },
    },
    { label: 'Machines', group: 'Practice', values: { massage: false, nmt: false } },
  ],
  guide: {
    question: 'Which one suits me?',
    options: [
      { id: 'rest', label: 'I want to rest', suits: { massage: 'it aims at rest' } },
      { id: 'spot', label: 'One spot hurts', suits: { nmt: 'it works on spots' } },
      { id: 'other', label: 'Neither', suits: {} },
    ],
    note: 'No diagnosis.',
  },
  sources: [{ id: 'a', title: 'An article', url: 'https://a.example/article' }],
  reviewed: { on: '2024-03-01', by: 'a colleague' },
  note: 'General information.',
};

function comparison(data: Comparison = DATA, { attributes = '', width = '60em' } = {}): Promise<ModalityComparison> {
  return mount<ModalityComparison>(`<modality-comparison ${attributes}></modality-comparison>`, {
    width,
    prepare: (element) => {
      element.comparison = data;
    },
  });
}

function all(element: ModalityComparison, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

function texts(element: ModalityComparison, selector: string): string[] {
  return all(element, selector).map((each) => each.textContent.replace(/\s+/g, ' ').trim());
}

describe('<modality-comparison>', () => {
  it('is a real table with a caption, column, row and group heads', async () => {
    const element = await comparison();
    const table = element.shadowRoot!.querySelector('table')!;
    expect(table.caption?.textContent.trim()).to.equal('Two ways');
    expect(texts(element, 'th[scope="col"] .name')).to.deep.equal(['Massage', 'Neuromuscular therapy']);
    expect(texts(element, 'th[scope="rowgroup"]')).to.deep.equal(['Idea', 'Practice']);
    expect(all(element, 'th[scope="row"]')).to.have.lengthOf(8);
    expect(all(element, 'tr.group th').every((each) => each.getAttribute('colspan') === '3')).to.equal(true);
    await expectAccessible(element);
  });

  it('names the table after its modalities where there is no title', async () => {
    const element = await comparison({ modalities: DATA.modalities, aspects: DATA.aspects });
    expect(texts(element, 'caption')).to.deep.equal(['Comparison of Massage and Neuromuscular therapy']);
  });

  it('shows every kind of value in words', async () => {
    const element = await comparison();
    const rows = Object.fromEntries(
      all(element, 'tbody tr:not(.group)').map((row) => [
        row.querySelector('.name')?.textContent ?? 'In short',
        [...row.querySelectorAll('td')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
      ]),
    );
    expect(rows['Aim']).to.deep.equal(['Rest', 'ReliefMovement Over time']);
    expect(rows['Pressure']).to.deep.equal(['Often firm', 'Not specified']);
    expect(rows['By hand']).to.deep.equal(['Yes', 'Yes']);
    expect(rows['Machines']).to.deep.equal(['No', 'No']);
    expect(rows['Depth']).to.deep.equal(['2 of 5', '4 of 5 deep']);
    expect(texts(element, 'ul li')).to.deep.equal(['Strokes', 'Kneading', 'Points']);
    expect(texts(element, '.badge')).to.deep.equal(['Take care', 'Benefit']);
    expect(texts(element, '[part="sources"] a')).to.deep.equal(['An article']);
    expect(element.shadowRoot!.textContent).to.include('Reviewed on March 1, 2024 by a colleague');
  });

  it('uses the heading level it is given', async () => {
    const element = await comparison(DATA, { attributes: 'heading-level="4"' });
    expect(texts(element, 'h4')).to.deep.equal(['Two ways']);
  });

  it('shows the columns it is asked for, in that order', async () => {
    const element = await comparison(DATA, { attributes: 'columns="nmt unknown massage"' });
    expect(texts(element, 'th[scope="col"] .name')).to.deep.equal(['Neuromuscular therapy', 'Massage']);
    element.columns = 'massage';
    await element.updateComplete;
    expect(texts(element, 'th[scope="col"] .name')).to.deep.equal(['Massage']);
  });

  it('hides what does not differ when the visitor says so, and tells', async () => {
    const element = await comparison();
    const event = oneEvent(element, 'modality-differences');
    all(element, '[part="toggle"] input')[0]!.click();
    expect(await event).to.include({ differencesOnly: true, hidden: 2 });
    await element.updateComplete;
    expect(element.hasAttribute('differences-only')).to.equal(true);
    expect(texts(element, 'tbody .name')).to.deep.equal(['Aim', 'Pressure', 'Means', 'Depth']);
    await expectAccessible(element);
  });

  it('has no such switch where everything differs', async () => {
    const element = await comparison({ ...DATA, aspects: DATA.aspects.slice(0, 3) });
    expect(all(element, '[part="toggle"]')).to.deep.equal([]);
  });

  describe('the guide', () => {
    it('marks what suits and says why, hides nothing, and can be cleared', async () => {
      const element = await comparison();
      const chosen = oneEvent(element, 'modality-guide');
      all(element, 'input[type="radio"]')[1]!.click();
      const event = await chosen;
      expect([event.option, event.suits]).to.deep.equal(['spot', ['nmt']]);
      await element.updateComplete;
      expect(element.choice).to.equal('spot');
      expect(texts(element, '[role="status"]')).to.deep.equal(['Neuromuscular therapy it works on spots']);
      expect(texts(element, 'th.marked')).to.deep.equal(['Neuromuscular therapy NMT Suits you']);
      expect(all(element, 'td[part="cell"]')).to.have.lengthOf(16);
      await expectAccessible(element);
      const cleared = oneEvent(element, 'modality-guide');
      all(element, '[part="guide"] button')[0]!.click();
      expect((await cleared).option).to.equal(null);
      await element.updateComplete;
      expect(element.choice).to.equal(null);
      expect(all(element, 'th.marked')).to.deep.equal([]);
      expect(all(element, 'input:checked')).to.deep.equal([]);
    });

    it('is one group of radio buttons with a name', async () => {
      const element = await comparison(DATA, { attributes: 'choice="rest"' });
      expect(texts(element, 'fieldset legend')).to.deep.equal(['Which one suits me?']);
      expect(all(element, 'input[type="radio"]:checked')).to.have.lengthOf(1);
    });
  });

  it('fires a cancelable event before a booking link is followed', async () => {
    const element = await comparison();
    const link = all(element, 'a[part="booking"]')[0]!;
    expect(link.textContent).to.equal('Book Massage');
    let followed: boolean | undefined;
    element.addEventListener('modality-book', (event) => {
      expect(event).to.include({ modality: 'massage', url: 'https://a.example/book' });
      event.preventDefault();
    });
    element.addEventListener('click', (event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    });
    link.click();
    expect(followed).to.equal(false);
  });

  it('keeps its names, roles and room from 320 px', async () => {
    for (const width of ['288px', '320px', '480px', '768px']) {
      const element = await comparison(DATA, { width });
      expectNoOverflow(element);
      await expectAccessible(element);
    }
  });

  it('puts an aspect above its values, side by side, where it is narrow', async () => {
    const element = await comparison(DATA, { width: '288px' });
    const row = all(element, 'tbody tr:not(.group)')[1]!;
    const [head, first, second] = [...row.children].map((each) => each.getBoundingClientRect());
    expect(head!.bottom).to.be.at.most(first!.top + 1);
    expect(Math.abs(first!.top - second!.top)).to.be.at.most(1);
    expect(second!.left).to.be.greaterThan(first!.right - 1);
  });

  it('stays readable with many columns', async () => {
    for (const count of [3, 4, 12]) {
      const modalities = Array.from({ length: count }, (_, n) => ({ id: `m${n}`, name: `Modality ${n}` }));
      const values = Object.fromEntries(modalities.map(({ id }) => [id, `Value for ${id}`]));
      for (const width of ['288px', '700px', '1100px']) {
        expectNoOverflow(await comparison({ modalities, aspects: [{ label: 'Aim', values }] }, { width }));
      }
    }
  });

  it('takes nothing that is no address for one', async () => {
    const element = await comparison({
      ...DATA,
      modalities: [
        { id: 'massage', name: 'Massage', url: 'javascript:alert(1)', booking: { url: 'javascript:alert(2)' } },
      ],
      aspects: [{ label: 'More', values: { massage: { text: 'Read', url: 'javascript:alert(3)' } } }],
    });
    expect(all(element, 'a').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([
      'https://a.example/article',
    ]);
    expect(takeWarnings()).to.have.length.greaterThan(2);
  });

  it('reads a table in the page', async () => {
    const root = await mount(
      '<div><table id="table"><tr><td></td><th>Massage</th><th>NMT</th></tr><tr><th>Aim</th><td>Rest</td><td>Relief</td></tr></table><modality-comparison src="#table"></modality-comparison></div>',
    );
    const element = root.querySelector<ModalityComparison>('modality-comparison')!;
    expect(texts(element, 'td[part="cell"]')).to.deep.equal(['Rest', 'Relief']);
  });

  for (const support of [true, false]) {
    it(`is taken over from a server ${support ? 'with' : 'without'} Lit’s hydration support`, async () => {
      const page = await serverPage({
        tag: 'modality-comparison',
        properties: { comparison: DATA },
        attributes: { choice: 'spot' },
        support,
      });
      const content = (): string =>
        page.element.shadowRoot!.querySelector('.root')!.textContent.replace(/\s+/g, ' ').trim();
      const before = content();
      expect(before)
        .to.include('Neuromuscular therapy')
        .and.to.include('Not specified')
        .and.to.include('it works on spots');
      await page.takeOver();
      expect(content()).to.equal(before);
      expect(page.element.shadowRoot!.querySelectorAll('table')).to.have.lengthOf(1);
      expect(page.element.shadowRoot!.adoptedStyleSheets).to.have.length.greaterThan(0);
      expect(page.shift()).to.be.at.most(0.5);
      page.element.shadowRoot!.querySelector<HTMLInputElement>('[part="toggle"] input')!.click();
      await page.element.updateComplete;
      expect(page.element.shadowRoot!.querySelectorAll('tbody .name')).to.have.lengthOf(4);
      expect(page.problems).to.deep.equal([]);
      page.remove();
    });
  }
});
