/** Where focus goes when what has it goes: with a column, a picker, a layout or a switch. */
import '../../modality-comparison.js';
import type { Comparison, ModalityComparison } from '../../classes.js';
import { expect, expectAccessible, until } from '../../shared/testing/index.js';
import { all, comparison, DATA, ofMany, visibleColumns } from './testing/comparison.js';

const focused = (element: ModalityComparison): HTMLElement | null =>
  element.shadowRoot!.activeElement as HTMLElement | null;

async function widen(element: ModalityComparison, width: string, columns: number): Promise<void> {
  const old = all(element, 'select').length;
  element.parentElement!.style.inlineSize = width;
  await until(() => visibleColumns(element).length === columns, `${columns} columns`);
  await until(() => all(element, 'select').length !== old, 'pickers come or go');
  await element.updateComplete;
}

/** Of three modalities, which are linked in every row. */
function linked(): Comparison {
  const { modalities, aspects } = ofMany(3);
  const link = (label: string, id: string) => ({ text: `${label} ${id}`, url: `https://a.example/${label}/${id}` });
  return {
    modalities,
    aspects: aspects.map(({ label }) => ({
      label,
      values: Object.fromEntries(modalities.map(({ id }) => [id!, link(label, id!)])),
    })),
  };
}

function linkOf(element: ModalityComparison, text: string): HTMLElement {
  return all(element, 'a').find((each) => each.textContent.trim() === text)!;
}

describe('focus in <modality-comparison>', () => {
  // @wcag 2.4.3
  it('goes from a picker that is not needed any more to the head of its column', async () => {
    const element = await comparison(ofMany(3), { width: '30em' });
    await until(() => all(element, 'select').length === 2, 'pickers');
    all(element, 'select')[1]!.focus();
    await widen(element, '60em', 3);
    expect(focused(element) === all(element, 'th[scope="col"]')[1]).to.equal(true);
    await expectAccessible(element);
  });

  // @wcag 2.4.3
  it('goes from a link whose column has no room any more to its row', async () => {
    const element = await comparison(linked(), { width: '60em' });
    await until(() => visibleColumns(element).length === 3, 'three columns');
    linkOf(element, 'Place m2').focus();
    await widen(element, '30em', 2);
    expect(focused(element) === all(element, 'tbody tr')[1]).to.equal(true);
    await expectAccessible(element);
  });

  // @wcag 2.4.3
  it('is where the page puts it while a column goes', async () => {
    const element = await comparison(linked(), { width: '60em' });
    await until(() => visibleColumns(element).length === 3, 'three columns');
    const button = document.createElement('button');
    const frame = document.createElement('iframe');
    element.parentElement!.append(button, frame);
    for (const [index, other] of [button, frame].entries()) {
      linkOf(element, 'Place m2').focus();
      const went = widen(element, `${30 - index}em`, 2);
      other.focus();
      expect(document.activeElement === other, other.localName).to.equal(true);
      await went;
      expect(document.activeElement === other, other.localName).to.equal(true);
      await widen(element, '60em', 3);
    }
  });

  it('is where another listener put it when a column took it away', async () => {
    const element = await comparison(linked(), { width: '60em' });
    await until(() => visibleColumns(element).length === 3, 'three columns');
    const link = linkOf(element, 'Place m2');
    const button = document.createElement('button');
    element.parentElement!.append(button);
    link.addEventListener('blur', () => button.focus(), { once: true });
    link.focus();
    element.parentElement!.style.inlineSize = '30em';
    link.blur();
    expect(document.activeElement === button).to.equal(true);
  });

  it('stays on a link whose column stays, whatever else goes', async () => {
    const element = await comparison(linked(), { width: '60em' });
    linkOf(element, 'Place m1').focus();
    await widen(element, '30em', 2);
    expect(focused(element)?.textContent ?? '').to.include('Place m1');
  });

  it('follows a link to where its column stands when the page sets others, and to its row when it has none', async () => {
    const element = await comparison(linked());
    linkOf(element, 'Place m1').focus();
    element.columns = 'm2 m0 m1';
    await element.updateComplete;
    expect(focused(element)?.textContent ?? '').to.include('Place m1');
    element.columns = 'm2 m0';
    await element.updateComplete;
    expect(focused(element) === all(element, 'tbody tr')[1]).to.equal(true);
  });

  it('follows a link into another layout, and otherwise goes to all of that', async () => {
    const element = await comparison(linked());
    linkOf(element, 'Place m1').focus();
    for (const layout of ['cards', 'prose', 'table'] as const) {
      element.layout = layout;
      await element.updateComplete;
      expect(focused(element)?.textContent ?? '', layout).to.include('Place m1');
    }
    const many = await comparison(ofMany(3), { width: '30em' });
    await until(() => all(many, 'select').length === 2, 'pickers');
    all(many, 'select')[1]!.focus();
    many.layout = 'cards';
    await many.updateComplete;
    expect(focused(many) === all(many, '.cards')[0]).to.equal(true);
    await expectAccessible(many);
  });

  it('goes from the switch, where nothing is the same any more, to the table', async () => {
    const element = await comparison(ofMany(3));
    all(element, '.toggle input')[0]!.focus();
    element.columns = 'm2';
    await element.updateComplete;
    expect(all(element, '.toggle')).to.have.lengthOf(0);
    expect(focused(element) === all(element, 'table')[0]).to.equal(true);
  });

  it('goes from an answer that is gone to the table', async () => {
    const element = await comparison();
    all(element, '.guide input')[0]!.focus();
    const { modalities, aspects, sources } = DATA;
    element.comparison = { modalities, aspects, sources };
    await element.updateComplete;
    expect(focused(element) === all(element, 'table')[0]).to.equal(true);
  });

  it('is nobody’s business while it is elsewhere', async () => {
    const element = await comparison(ofMany(3), { width: '30em' });
    await until(() => all(element, 'select').length === 2, 'pickers');
    await widen(element, '60em', 3);
    element.layout = 'cards';
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement === null && document.activeElement === document.body).to.equal(true);
  });
});
