/** A comparison that compares nothing, and still has something to say of what it names. */
import '../../modality-comparison.js';
import {
  expect,
  expectAccessible,
  expectNoOverflow,
  serverPage,
  takeWarnings,
  until,
} from '../../shared/testing/index.js';
import type { Comparison } from './schema.js';
import { all, comparison, texts, visibleColumns } from './testing/comparison.js';

const modalities: Comparison['modalities'] = [
  { name: 'Massage', summary: 'Broad work.', booking: { url: 'https://a.example/book' } },
  { name: 'Rolfing' },
  { name: 'Shiatsu' },
];

describe('<modality-comparison> without aspects', () => {
  for (const layout of ['table', 'cards', 'prose']) {
    // @wcag 1.3.1
    it(`shows what is said of its modalities, and no more: ${layout}`, async () => {
      const attributes = `layout="${layout}" differences-only`;
      const element = await comparison({ title: 'Our work', modalities, aspects: [] }, { attributes, width: '25em' });
      expect(element.status).to.equal('ready');
      expect(texts(element, '.root').join('')).to.include('Broad work.');
      expect(texts(element, '[part="booking"]')).to.deep.equal(['Book Massage']);
      expect(all(element, '[part="toggle"], [part="group"], dl > *, .topic')).to.deep.equal([]);
      expect(texts(element, '[part="header"] .name')).to.deep.equal(['Massage', 'Rolfing', 'Shiatsu']);
      await expectAccessible(element);
      expectNoOverflow(element);
    });

    it(`is taken over from a server: ${layout}`, async () => {
      const page = await serverPage({
        tag: 'modality-comparison',
        properties: { comparison: { modalities, aspects: [] } },
        attributes: { layout },
        support: true,
      });
      const root = page.element.shadowRoot!;
      const content = (): string => root.querySelector('.root')!.textContent.replace(/\s+/g, ' ').trim();
      const before = content();
      expect(before).to.include('Broad work.').and.to.include('Book Massage');
      await page.takeOver();
      expect(content()).to.equal(before);
      expect(page.shift()).to.be.at.most(0.5);
      expect(page.problems).to.deep.equal([]);
      page.remove();
    });
  }

  // @wcag 2.1.1
  it('lets the visitor pick which of them show', async () => {
    const element = await comparison({ modalities, aspects: [] }, { width: '25em' });
    await until(() => all(element, 'select').length === 2, 'there are lists to pick from');
    expect(visibleColumns(element)).to.deep.equal(['Massage', 'Rolfing']);
    const [first] = all<HTMLSelectElement>(element, 'select');
    first!.value = 'shiatsu';
    first!.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(visibleColumns(element)).to.deep.equal(['Shiatsu', 'Rolfing']);
    await expectAccessible(element);
  });

  it('has nothing to show, and says nothing, where nothing is said of them, or there are none', async () => {
    for (const data of [
      { modalities: [{ name: 'Massage' }], aspects: [] },
      { modalities: [], aspects: [] },
    ]) {
      const element = await comparison(data);
      expect([element.status, element.issues, texts(element, '.root')]).to.deep.equal(['empty', [], ['']]);
    }
    expect(takeWarnings()).to.deep.equal([]);
  });
});
