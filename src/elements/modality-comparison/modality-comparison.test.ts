import '../../modality-comparison.js';
import type { Aspect, AspectValue, Comparison, ModalityComparison } from '../../classes.js';
import { expect, expectAccessible, mount, nextFrame, oneEvent, takeWarnings } from '../../shared/testing/index.js';
import { all, comparison, DATA, texts } from './testing/comparison.js';

/** Texts of what is not hidden. */
function visible(element: ModalityComparison, selector: string): string[] {
  return all(element, selector)
    .filter((each) => each.getClientRects().length > 0)
    .map((each) => each.textContent);
}

describe('<modality-comparison>', () => {
  // @wcag 1.1.1, 1.3.3, 1.4.1
  it('shows every kind of value in words', async () => {
    const element = await comparison();
    const rows = Object.fromEntries(
      all(element, 'tbody tr:not(.group)').map((row) => [
        row.querySelector('.name')!.textContent,
        [...row.querySelectorAll('td')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
      ]),
    );
    expect(rows).to.deep.equal({
      'In short': ['Broad work. 1 More about Massage', 'Not specified'],
      Aim: ['Rest', 'ReliefMovement 1 2 Over time'],
      Pain: ['Rarely', 'Speak up'],
      Pressure: ['Often firm', 'Not specified'],
      Means: ['StrokesKneading', 'Points More about Means'],
      'By hand': ['Yes', 'Yes'],
      Depth: ['2 of 5', '4 of 5deep'],
      Length: ['60 minutes', '45 minutes'],
      Machines: ['No', 'No'],
    });
    expect(texts(element, '.badge')).to.deep.equal(['Take care', 'Benefit']);
    expect(element.shadowRoot!.textContent).to.include('Reviewed on March 1, 2024 by a colleague');
  });

  it('names an address without words by its aspect, behind what else is said', async () => {
    const url = 'https://a.example/oil';
    const said = async (value: object): Promise<string> => {
      const { modalities, sources } = DATA;
      const aspects = [{ label: 'Oil', values: { massage: { url, sources: ['b'], ...value } } }];
      const element = await comparison({ modalities, sources: sources!, aspects });
      expect(all<HTMLAnchorElement>(element, 'tbody td p > a:not(.more)').map(({ href }) => href)).to.deep.equal([url]);
      return texts(element, 'tbody td')[2]!.replace(/\s+/g, ' ').trim();
    };
    expect(await said({})).to.equal('More about Oil 2');
    expect(await said({ list: ['Almond'], note: 'Or none' })).to.equal('Almond More about Oil 2 Or none');
    expect(await said({ value: true })).to.equal('Yes More about Oil 2');
    expect(await said({ text: 'Which ones', list: ['Almond'] })).to.equal('Which ones 2 Almond');
  });

  it('draws scales as long as their values, and not at all where the value lies outside', async () => {
    const drawn = (element: ModalityComparison): (string | null)[] =>
      all(element, '.scale path:last-child').map((path) => path.getAttribute('d'));
    expect(drawn(await comparison())).to.deep.equal(['M0 3h40', 'M0 3h80', 'M0 3h50', 'M0 3h37.5']);
    const element = await comparison({
      ...DATA,
      aspects: [
        { label: 'From one', scale: { min: 1, max: 5 }, values: { massage: 1, nmt: 7 } },
        { label: 'No length', scale: { min: 2, max: 2 }, values: { massage: 2 } },
      ],
    });
    expect(drawn(element)).to.deep.equal(['M0 3h20']);
    expect(texts(element, 'tbody td').slice(2)).to.deep.equal(['1 of 5', '7 of 5', '2', 'Not specified']);
    expect(takeWarnings().map((each) => each.split(' ')[1])).to.deep.equal([
      'aspects[0].values.nmt:',
      'aspects[1].scale:',
    ]);
  });

  // @wcag 1.3.1, 2.4.6
  it('uses the heading level it is given', async () => {
    const element = await comparison(DATA, { attributes: 'heading-level="4"' });
    expect(texts(element, 'h4')).to.deep.equal(['Two ways']);
  });

  it('shows the columns it is asked for, in that order, and names those it does not know', async () => {
    const element = await comparison(DATA, { attributes: 'columns="nmt unknown massage"' });
    expect(texts(element, 'th[scope="col"] .name')).to.deep.equal(['Neuromuscular therapy', 'Massage']);
    expect(takeWarnings()).to.deep.equal([
      '<modality-comparison> columns: expected massage or nmt, separated by spaces, got "unknown". It is left out.',
    ]);
    element.columns = 'nmt,massage';
    await element.updateComplete;
    expect(takeWarnings()).to.deep.equal([
      '<modality-comparison> columns: expected massage or nmt, separated by spaces, got "nmt,massage". It is left out.',
    ]);
    element.columns = 'massage';
    await element.updateComplete;
    expect(texts(element, 'th[scope="col"] .name')).to.deep.equal(['Massage']);
  });

  // @wcag 1.3.1
  it('points out the modality it is told to, to screen readers as well', async () => {
    for (const layout of ['table', 'cards', 'prose']) {
      const element = await comparison(DATA, { attributes: `highlight="nmt" choice="rest" layout="${layout}"` });
      const underlined = all(element, '.name').filter((each) => getComputedStyle(each).textDecorationLine !== 'none');
      expect(
        underlined.map((each) => each.textContent.trim()),
        layout,
      ).to.deep.equal(['Massage', 'Neuromuscular therapy']);
      expect(texts(element, 'mark'), layout).to.deep.equal(['Neuromuscular therapy']);
    }
  });

  describe('data that change', () => {
    const more = { label: 'New', help: 'Another explanation.', values: { massage: 'One', nmt: 'Two' } };

    // @wcag 2.4.3
    it('leave focus with what it was on, wherever that stands now', async () => {
      for (const layout of ['table', 'cards', 'prose']) {
        const element = await comparison(DATA, { attributes: `layout="${layout}"` });
        const focused = (): Element => element.shadowRoot!.activeElement!;
        all(element, '.help-button')[0]!.click();
        await element.updateComplete;
        element.comparison = { ...DATA, aspects: [{ ...more, group: 'Idea' }, ...DATA.aspects] };
        await element.updateComplete;
        expect(focused().ariaLabel, layout).to.equal('What is meant by Aim?');
        expect(focused().ariaExpanded, layout).to.equal('true');
        const { question, options } = DATA.guide!;
        all<HTMLInputElement>(element, '.guide input')[1]!.focus();
        const added = { id: 'new', label: 'Something new', suits: {} };
        element.comparison = { ...DATA, guide: { question, options: [added, ...options] } };
        await element.updateComplete;
        expect(focused().closest('label')!.textContent.trim(), layout).to.equal('One spot hurts');
      }
    });

    it('leave it with one of several that lead to the same place, and with a footnote where it was', async () => {
      const url = 'https://a.example/more';
      const rows = ['One', 'Two'].map((label) => ({ label, values: { massage: { text: label, url }, nmt: 'x' } }));
      const element = await comparison({ ...DATA, aspects: rows });
      const focused = (): Element => element.shadowRoot!.activeElement!;
      all<HTMLAnchorElement>(element, 'td a')
        .find((each) => each.textContent.trim() === 'Two')!
        .focus();
      element.comparison = { ...DATA, aspects: [{ ...more, values: { massage: 'x', nmt: 'y' } }, ...rows] };
      await element.updateComplete;
      expect(focused().textContent.trim()).to.equal('Two');
      const footnote = all<HTMLAnchorElement>(element, '[role="doc-noteref"]').at(-1)!;
      footnote.focus();
      element.comparison = { ...DATA, aspects: [...DATA.aspects, ...rows] };
      await element.updateComplete;
      expect(focused() === footnote).to.equal(true);
    });

    it('blame nobody for an answer that is gone, if a visitor gave it', async () => {
      const element = await comparison();
      all<HTMLInputElement>(element, '.guide input')[1]!.click();
      await element.updateComplete;
      const { question, options } = DATA.guide!;
      element.comparison = { ...DATA, guide: { question, options: options.slice(0, 1) } };
      await element.updateComplete;
      expect(element.issues).to.deep.equal([]);
      element.choice = 'other';
      await element.updateComplete;
      expect(takeWarnings()[0]).to.include('choice');
    });
  });

  describe('only what differs', () => {
    // @wcag 4.1.3, 3.2.2
    it('hides what does not differ when the visitor says so, and tells', async () => {
      const element = await comparison();
      const status = all(element, '.differences [role="status"]')[0]!;
      expect(status.textContent.trim()).to.equal('');
      const event = oneEvent(element, 'modality-differences');
      all(element, '[part="toggle"] input')[0]!.click();
      expect(await event).to.include({ differencesOnly: true, hidden: 2 });
      await element.updateComplete;
      expect(element.hasAttribute('differences-only')).to.equal(true);
      expect(visible(element, 'tbody .name').slice(1)).to.deep.equal([
        'Aim',
        'Pain',
        'Pressure',
        'Means',
        'Depth',
        'Length',
      ]);
      expect(status.textContent.trim()).to.equal('2 aspects in which they agree are hidden.');
      await expectAccessible(element);
      all(element, '[part="toggle"] input')[0]!.click();
      await element.updateComplete;
      expect(status.textContent.trim()).to.equal('');
      expect(element.hasAttribute('differences-only')).to.equal(false);
    });

    it('counts one in the singular', async () => {
      const element = await comparison(
        { ...DATA, aspects: DATA.aspects.slice(0, 5) },
        { attributes: 'differences-only' },
      );
      expect(texts(element, '.differences [role="status"]')).to.deep.equal(['1 aspect in which they agree is hidden.']);
    });

    it('hides a group of which nothing is left', async () => {
      const aspects = DATA.aspects.map((aspect) => ({ ...aspect, same: aspect.group === 'Idea' }));
      const element = await comparison({ ...DATA, aspects }, { attributes: 'differences-only' });
      expect(visible(element, 'th[scope="rowgroup"]')).to.deep.equal(['Practice']);
    });

    it('follows what the page makes of its event', async () => {
      const element = await comparison();
      const box = all<HTMLInputElement>(element, '[part="toggle"] input')[0]!;
      element.addEventListener('modality-differences', () => {
        element.differencesOnly = false;
      });
      box.click();
      await element.updateComplete;
      expect([element.differencesOnly, box.checked]).to.deep.equal([false, false]);
    });

    it('hides rows whose cells read the same, however each is given', async () => {
      const rows: [AspectValue, AspectValue, Partial<Aspect>?][] = [
        [60, '60'],
        [1500, '1,500 minutes', { scale: { min: 0, max: 2000, unit: 'minutes' } }],
        [2, '2 of 5 (light)', { scale: { min: 1, max: 5, labels: { 2: 'light' } } }],
        [true, 'Yes'],
        [['Stress'], 'Stress'],
        [60, '61'],
      ];
      const aspects = rows.map(([massage, nmt, more], n) => ({ label: `Row ${n}`, values: { massage, nmt }, ...more }));
      const element = await comparison({ ...DATA, aspects }, { attributes: 'differences-only' });
      expect(visible(element, 'tbody th .name')).to.deep.equal(['In short', 'Row 5']);
    });

    it('has nothing to compare where there is one modality', async () => {
      const element = await comparison(
        { ...DATA, modalities: DATA.modalities.slice(0, 1), guide: undefined as never, aspects: [DATA.aspects[1]!] },
        { attributes: 'differences-only', width: '288px' },
      );
      expect(takeWarnings()).to.have.lengthOf(1);
      expect(all(element, '[part="toggle"]')).to.deep.equal([]);
      const [cell] = all(element, 'tbody td');
      expect(cell!.getBoundingClientRect().width).to.be.greaterThan(250);
    });

    it('offers no such switch where everything differs', async () => {
      const element = await comparison({ ...DATA, aspects: DATA.aspects.slice(0, 3) });
      expect(all(element, '[part="toggle"]')).to.deep.equal([]);
    });
  });

  describe('an explanation', () => {
    const button = (element: ModalityComparison): HTMLElement => all(element, '.help-button')[0]!;
    const explained = (element: ModalityComparison): boolean =>
      all(element, '.help span')[0]!.getClientRects().length > 0;

    // @wcag 4.1.3, 4.1.2
    it('opens by its button in a live region, stays, and closes by it', async () => {
      const element = await comparison();
      expect([button(element).ariaLabel, button(element).ariaExpanded]).to.deep.equal([
        'What is meant by Aim?',
        'false',
      ]);
      expect(explained(element)).to.equal(false);
      button(element).click();
      await element.updateComplete;
      expect(button(element).ariaExpanded).to.equal('true');
      expect(explained(element)).to.equal(true);
      expect(all(element, '.help')[0]!.getAttribute('role')).to.equal('status');
      button(element).blur();
      expect(explained(element)).to.equal(true);
      await expectAccessible(element);
      button(element).click();
      await element.updateComplete;
      expect(explained(element)).to.equal(false);
    });

    // @wcag 2.1.1
    it('closes by Escape, which goes no further', async () => {
      const element = await comparison();
      button(element).click();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement === button(element)).to.equal(true);
      const further: string[] = [];
      element.parentElement!.addEventListener('keydown', ({ key }) => further.push(key));
      const press = async (): Promise<boolean> => {
        const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
        button(element).dispatchEvent(escape);
        await element.updateComplete;
        return escape.defaultPrevented;
      };
      expect([await press(), explained(element), further]).to.deep.equal([true, false, []]);
      // With nothing to close it is the page's.
      expect([await press(), further]).to.deep.equal([false, ['Escape']]);
    });

    // @wcag 2.4.6
    it('leaves the row’s name alone', async () => {
      const aspects: Comparison['aspects'] = [{ ...DATA.aspects[0]!, kind: 'caution' }];
      const element = await comparison({ ...DATA, aspects });
      const ids = all(element, 'th[scope="row"]')[1]!.getAttribute('aria-labelledby')!.split(' ');
      expect(ids.map((id) => element.shadowRoot!.getElementById(id)!.textContent)).to.deep.equal(['Aim', 'Take care']);
    });

    // @wcag 2.4.7
    it('keeps its focus visible while it is open', async () => {
      const element = await comparison();
      button(element).click();
      await element.updateComplete;
      const { color } = getComputedStyle(button(element));
      expect(color).to.equal(getComputedStyle(button(await comparison())).color);
    });

    it('closes when its aspect goes', async () => {
      const element = await comparison();
      button(element).click();
      await element.updateComplete;
      element.comparison = { ...DATA, aspects: [{ ...DATA.aspects[0]!, label: 'Another', help: 'Other words.' }] };
      await element.updateComplete;
      expect(explained(element)).to.equal(false);
      takeWarnings();
    });
  });

  describe('its sources', () => {
    const active = (element: ModalityComparison): string => element.shadowRoot!.activeElement?.id ?? '';

    // @wcag 2.4.4
    it('are numbered where they are referred to, and lead there and back', async () => {
      const element = await comparison();
      const references = all<HTMLAnchorElement>(element, '[role="doc-noteref"]');
      expect(references.map((each) => [each.textContent.trim(), each.ariaLabel])).to.deep.equal([
        ['1', 'Source 1'],
        ['1', 'Source 1'],
        ['2', 'Source 2'],
      ]);
      const address = location.href;
      references[2]!.click();
      expect(active(element)).to.equal('source-2');
      const back = all<HTMLAnchorElement>(element, '#source-2 [role="doc-backlink"]');
      expect(back.map((each) => each.ariaLabel)).to.deep.equal(['Back to: Aim, Neuromuscular therapy']);
      back[0]!.click();
      expect(active(element)).to.equal(references[2]!.id);
      expect(location.href).to.equal(address);
      expect(all(element, '#source-1 [role="doc-backlink"]').map((each) => each.ariaLabel)).to.deep.equal([
        'Back to: Massage',
        'Back to: Aim, Neuromuscular therapy',
      ]);
    });

    it('have no links back to rows that are hidden', async () => {
      const aspects = DATA.aspects.map((aspect) => ({ ...aspect, same: aspect.label === 'Aim' }));
      const element = await comparison({ ...DATA, aspects }, { attributes: 'differences-only' });
      expect(all(element, '[role="doc-backlink"]').map((each) => each.ariaLabel)).to.deep.equal(['Back to: Massage']);
    });
  });

  it('fires a cancelable event before a booking link is followed', async () => {
    const element = await comparison();
    const link = all(element, 'tfoot a[part="booking"]')[0]!;
    expect(link.textContent.trim()).to.equal('Book Massage');
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

  it('leaves a booking link that opens elsewhere to the browser', async () => {
    const element = await comparison();
    let told = 0;
    element.addEventListener('modality-book', () => told++);
    element.addEventListener('click', (event) => event.preventDefault());
    for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) {
      all(element, 'tfoot a')[0]!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }),
      );
    }
    expect(told).to.equal(0);
  });

  it('takes blank text and empty lists for gaps', async () => {
    const element = await comparison({
      ...DATA,
      title: ' ',
      note: '',
      aspects: [{ label: 'Aim', help: '', question: ' ', values: { massage: [], nmt: { text: '', list: [] } } }],
    });
    expect(texts(element, 'tbody td').slice(2)).to.deep.equal(['Not specified', 'Not specified']);
    expect(all(element, 'h2, .help-button')).to.deep.equal([]);
    expect(texts(element, 'caption')).to.deep.equal(['Comparison of Massage and Neuromuscular therapy']);
  });

  it('takes cells that were not filled in for gaps, without a word', async () => {
    const element = await comparison({
      ...DATA,
      aspects: [{ label: 'Aim', values: { massage: '', nmt: null as never } }],
      guide: { question: 'Which one?', options: [{ id: 'rest', label: 'Rest', suits: { massage: '' } }] },
    });
    expect(texts(element, 'tbody td').slice(2)).to.deep.equal(['Not specified', 'Not specified']);
    expect([element.issues, element.matches(':state(invalid)')]).to.deep.equal([[], false]);
    expect(element.data!.guide!.options[0]!.suits).to.deep.equal({ massage: '' });
  });

  it('takes nothing that is no address for one', async () => {
    const element = await comparison({
      ...DATA,
      modalities: [
        { id: 'massage', name: 'Massage', url: 'javascript:alert(1)', booking: { url: 'javascript:alert(2)' } },
      ],
      guide: undefined as never,
      aspects: [{ label: 'More', values: { massage: { text: 'Read', url: 'javascript:alert(3)' } } }],
    });
    expect(all<HTMLAnchorElement>(element, 'a').map(({ href }) => href)).to.deep.equal(['https://a.example/article']);
    expect(takeWarnings()).to.have.lengthOf(3);
  });

  it('reads a table in the page', async () => {
    const root = await mount(
      '<div><table id="table"><tr><td></td><th>Massage</th><th>NMT</th></tr><tr><th>Aim</th><td>Rest</td><td>Relief</td></tr></table><modality-comparison src="#table"></modality-comparison></div>',
    );
    const element = root.querySelector<ModalityComparison>('modality-comparison')!;
    await nextFrame();
    expect(texts(element, 'td[part="cell"]')).to.deep.equal(['Rest', 'Relief']);
  });

  // @wcag 2.1.1, 2.1.2, 2.4.3, 1.3.2
  it('reaches what follows no key by keyboard in the order in which it is read', async () => {
    const element = await comparison(DATA, { attributes: 'choice="rest"' });
    const order = all(element, 'input, button, a, select').filter(
      (each) => each.getClientRects().length > 0 && each.tabIndex >= 0,
    );
    expect(order.every((each) => each.tabIndex === 0)).to.equal(true);
    expect(order.map((each) => each.getAttribute('part') ?? (each.className || each.localName))).to.deep.equal([
      'input',
      'input',
      'input',
      'booking',
      'clear',
      'input',
      'a',
      'more',
      'help-button',
      'a',
      'a',
      'a',
      'booking',
      'address',
      'back',
      'back',
      'back',
    ]);
  });
});
