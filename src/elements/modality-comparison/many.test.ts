import '../../modality-comparison.js';
import type { Comparison, ModalityComparison } from '../../classes.js';
import { expect, expectAccessible, mount, serverPage } from '../../shared/testing/index.js';
import { all, comparison, texts } from './testing/comparison.js';

const MODALITIES = ['a', 'b'].map((id) => ({ id, name: `Modality ${id}` }));
const GROUPS = ['First', undefined, 'Second'];

/** So many aspects, in groups that take turns; the modalities agree in one of ten. */
function aspects(count: number): Comparison {
  return {
    modalities: MODALITIES,
    aspects: Array.from({ length: count }, (_, n) => {
      const group = GROUPS[n % GROUPS.length];
      const values = { a: 'One', b: n % 10 === 0 ? 'One' : { text: 'Other', sources: ['s'] } };
      return { label: `Aspect ${n}`, values, ...(group !== undefined && { group }) };
    }),
    sources: [{ id: 's', title: 'A book' }],
  };
}

/** What each render has of the labels. */
function renders(element: ModalityComparison): string[][] {
  const seen: string[][] = [];
  const { performUpdate } = element;
  element.performUpdate = () => {
    performUpdate.call(element);
    seen.push(texts(element, '[part="label"] .name'));
  };
  return seen;
}

describe('<modality-comparison> of very many aspects', () => {
  it('takes an answer once, while they are still on their way', async () => {
    const question = { question: 'Which?', options: [{ id: 'a', label: 'This', suits: {} }] };
    const element = await mount<ModalityComparison>('<modality-comparison></modality-comparison>');
    let answers = 0;
    element.addEventListener('modality-guide', () => {
      answers++;
      element.choice = null;
    });
    element.comparison = { ...aspects(500), guide: question };
    // On a busy page the first of them may have to wait for their turn.
    for (let n = 0; n < 100 && all(element, '.guide input').length === 0; n++) await new Promise(requestAnimationFrame);
    expect(all(element, 'tbody tr').length).to.be.below(500);
    all(element, '.guide input')[0]!.click();
    await element.updateComplete;
    expect(answers).to.equal(1);
  });

  for (const layout of ['table', 'cards', 'prose']) {
    it(`shows the first of them at once as ${layout}, and has all when it says so`, async () => {
      const element = await comparison(aspects(1), { attributes: `layout="${layout}"` });
      const counted = layout === 'cards' ? 2 : 1;
      const seen = renders(element);
      let ready = 0;
      element.addEventListener('bodywork-ready', () => {
        ready++;
        expect(texts(element, '[part="label"] .name')).to.have.lengthOf(counted * 500);
      });
      element.comparison = aspects(500);
      await element.updateComplete;
      const counts = [...new Set(seen.map((labels) => labels.length / counted))];
      expect(counts).to.deep.equal([40, 80, 120, 160, 200, 240, 280, 320, 360, 400, 440, 480, 500]);
      expect(ready).to.equal(1);
    });
  }

  it('adds aspects after those that are there, whatever their groups', async () => {
    const element = await comparison(aspects(1));
    const seen = renders(element);
    element.comparison = aspects(220);
    await element.updateComplete;
    const last = seen.at(-1)!;
    expect(last).to.have.lengthOf(220);
    for (const labels of seen) expect(labels).to.deep.equal(last.slice(0, labels.length));
  });

  it('knows from the start in how many of all the modalities agree', async () => {
    const element = await comparison(aspects(200), { attributes: 'differences-only' });
    expect(texts(element, '.differences [role="status"]')).to.deep.equal([
      '20 aspects in which they agree are hidden.',
    ]);
    expect(all(element, '[part="sources"] .back')).to.have.lengthOf(180);
    await expectAccessible(element);
  });

  it('has few of them at once, when data change, too', async () => {
    const element = await comparison(aspects(40));
    const seen = renders(element);
    element.comparison = aspects(39);
    await element.updateComplete;
    expect(seen.map(({ length }) => length)).to.deep.equal([39]);
  });

  it('takes the place of children that show in one go', async () => {
    const rows = aspects(120).aspects.map(({ label }) => `<tr><th>${label}<td>One<td>Other`);
    const table = `<table><tr><td><th>A<th>B${rows.join('')}</table>`;
    const root = await mount(`<div><modality-comparison>${table}</modality-comparison></div>`);
    const element = root.querySelector<ModalityComparison>('modality-comparison')!;
    expect(texts(element, '[part="label"] .name')).to.have.lengthOf(120);
    const late = await comparison(aspects(1));
    late.textContent = 'Words meanwhile.';
    const seen = renders(late);
    late.comparison = aspects(120);
    await late.updateComplete;
    expect(seen.map(({ length }) => length)).to.deep.equal([120]);
  });

  it('has every one of them on paper', async () => {
    const element = await comparison(aspects(1));
    element.comparison = aspects(300);
    element.performUpdate();
    expect(texts(element, '[part="label"] .name').length).to.be.lessThan(300);
    dispatchEvent(new Event('beforeprint'));
    expect(texts(element, '[part="label"] .name')).to.have.lengthOf(300);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(texts(element, '[part="label"] .name')).to.have.lengthOf(300);
  });

  it('settles although it is taken out of the page on the way', async () => {
    const element = await comparison(aspects(1));
    element.comparison = aspects(300);
    element.performUpdate();
    element.remove();
    await element.updateComplete;
    expect(texts(element, '[part="label"] .name')).to.have.lengthOf(300);
  });

  for (const support of [true, false]) {
    it(`is taken over whole from a server, ${support ? 'with' : 'without'} Lit’s hydration support`, async () => {
      const page = await serverPage({
        tag: 'modality-comparison',
        properties: { comparison: aspects(120) },
        support,
      });
      const root = page.element.shadowRoot!;
      expect(root.querySelectorAll('[part="label"]')).to.have.lengthOf(120);
      await page.takeOver();
      expect(root.querySelectorAll('[part="label"]')).to.have.lengthOf(120);
      expect(page.shift()).to.be.at.most(0.5);
      expect(page.problems).to.deep.equal([]);
      page.remove();
    });
  }
});
