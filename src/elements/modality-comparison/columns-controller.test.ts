/** How many columns there is room for, and what their heads do, in a table that a test makes. */
import { controllerHost, type ControllerHost } from '../../shared/testing/controller-host.js';
import { untilGivenBack, watchHoldings, type Holdings } from '../../shared/testing/holdings.js';
import { expect, nextFrame, until } from '../../shared/testing/index.js';
import { ColumnsController } from './columns-controller.js';

describe('the controller of columns', () => {
  let host: ControllerHost;
  let table: HTMLTableElement;
  let controller: ColumnsController;
  let holdings: Holdings;
  let before: readonly string[];
  const { innerHeight } = window;

  beforeEach(() => {
    host = controllerHost();
    table = makeTable(4);
    host.shadowRoot!.append(table);
    holdings = watchHoldings();
    before = holdings.held();
    controller = new ColumnsController(host);
  });

  afterEach(() => {
    controller.hostDisconnected();
    host.remove();
    holdings.stop();
    setWindow(innerHeight);
  });

  /** A table of so many columns besides that of labels, with heads of 40 pixels and a button in each. */
  function makeTable(count: number): HTMLTableElement {
    const made = document.createElement('table');
    made.style.fontSize = '10px';
    const row = made.createTHead().insertRow();
    for (let n = 0; n <= count; n++) {
      const cell = row.insertCell();
      Object.assign(cell.style, { height: '40px', padding: '0', boxSizing: 'border-box' });
      const button = document.createElement('button');
      button.textContent = String(n);
      button.style.fontSize = '8px';
      cell.append(button);
    }
    return made;
  }

  function setWindow(height: number): void {
    Object.defineProperty(window, 'innerHeight', { configurable: true, writable: true, value: height });
  }

  function heads(): HTMLTableCellElement[] {
    return [...table.tHead!.rows[0]!.cells].slice(1);
  }

  /** As the style sheet does in a narrow box; a table becomes lower with it. */
  function show(count: number): void {
    for (const [index, head] of heads().entries()) head.style.display = index < count ? '' : 'none';
    table.tHead!.rows[0]!.cells[0]!.style.width = `${count * 31 + 20}px`;
  }

  function setHeads(height: number): void {
    for (const head of heads()) head.style.height = `${height}px`;
  }

  const room = (): string => table.style.getPropertyValue('--_head');
  const isHigh = (): boolean => table.hasAttribute('data-high-heads');

  async function begun(): Promise<void> {
    controller.hostConnected();
    controller.hostUpdated();
    await until(() => controller.shown !== undefined, 'it is measured');
  }

  const measured = async (): Promise<void> => {
    for (let n = 0; n < 3; n++) await nextFrame();
  };

  /** A window of another size. */
  async function resize(height: number): Promise<void> {
    setWindow(height);
    window.dispatchEvent(new Event('resize'));
    await measured();
  }

  it('tells how many show once they are laid out, and renders nothing where that is all of them', async () => {
    expect([controller.shown, host.controllers]).to.deep.equal([undefined, [controller]]);
    await begun();
    await measured();
    expect([controller.shown, host.updates]).to.deep.equal([4, 0]);
  });

  it('has it rendered where not all of them do, and whenever it changes', async () => {
    show(2);
    await begun();
    await until(() => host.updates === 1, 'it is rendered');
    expect(controller.shown).to.equal(2);
    show(3);
    await until(() => host.updates === 2, 'one more');
    expect(controller.shown).to.equal(3);
    show(4);
    await until(() => host.updates === 3, 'all, which is another number than before');
    expect(controller.shown).to.equal(4);
    controller.hostUpdated();
    await resize(innerHeight);
    expect(host.updates, 'nothing changed').to.equal(3);
  });

  it('keeps what it knows while the table is not laid out', async () => {
    show(2);
    await begun();
    table.style.display = 'none';
    await measured();
    window.dispatchEvent(new Event('resize'));
    await measured();
    expect(controller.shown).to.equal(2);
  });

  it('measures a table of other columns anew, and forgets what it knew of a table that went', async () => {
    await begun();
    table.tHead!.rows[0]!.deleteCell(4);
    controller.hostUpdated();
    await until(() => controller.shown === 3, 'one went');
    const other = makeTable(2);
    table.replaceWith(other);
    table = other;
    controller.hostUpdated();
    expect(controller.shown).to.equal(undefined);
    await until(() => controller.shown === 2, 'it is measured');
    table.remove();
    controller.hostUpdated();
    expect(controller.shown).to.equal(undefined);
    await resize(innerHeight);
    expect(controller.shown).to.equal(undefined);
  });

  it('makes room for heads that are higher than usual, and none for others', async () => {
    setHeads(70);
    await begun();
    expect(room()).to.equal('');
    setHeads(71);
    await until(() => room() === '71px', 'there is room');
    heads()[2]!.style.height = '95px';
    await until(() => room() === '95px', 'there is room for the highest');
    setHeads(60);
    await until(() => room() === '', 'the usual is enough');
  });

  it('makes it at first before anything is painted', async () => {
    setHeads(90);
    controller.hostConnected();
    controller.hostUpdated();
    await new Promise((resolve) => requestAnimationFrame(() => new ResizeObserver(resolve).observe(table)));
    expect(room()).to.equal('90px');
  });

  it('writes nothing where that is there already', async () => {
    setHeads(90);
    await begun();
    let written = 0;
    const watch = new MutationObserver((records) => (written += records.length));
    watch.observe(table, { attributes: true, attributeFilter: ['style'] });
    await resize(innerHeight);
    watch.disconnect();
    expect(written).to.equal(0);
  });

  it('keeps heads in view up to a third of the window, and has them back below a quarter', async () => {
    setWindow(120);
    await begun();
    expect(isHigh(), 'a third').to.equal(false);
    await resize(119);
    expect(isHigh(), 'more').to.equal(true);
    await resize(150);
    expect(isHigh(), 'between').to.equal(true);
    await resize(160);
    expect(isHigh(), 'a quarter').to.equal(false);
    await resize(121);
    expect(isHigh(), 'between, on the way back').to.equal(false);
  });

  describe('and focus', () => {
    const focused = (): string | undefined => host.shadowRoot!.activeElement?.textContent ?? undefined;

    it('comes back from a column that goes with it', async () => {
      await begun();
      heads()[3]!.querySelector('button')!.focus();
      show(2);
      await until(() => controller.shown === 2, 'it is measured');
      await measured();
      expect(focused()).to.not.equal('4');
      expect(host.shadowRoot!.activeElement, 'it is not lost').to.not.equal(null);
    });

    it('stays away where the page took it, or gave it to something else', async () => {
      await begun();
      const button = heads()[0]!.querySelector('button')!;
      button.focus();
      button.blur();
      await measured();
      expect(focused()).to.equal(undefined);
      const field = document.createElement('input');
      document.body.append(field);
      button.focus();
      show(0);
      field.focus();
      await measured();
      expect(document.activeElement).to.equal(field);
      field.remove();
    });
  });

  it('holds nothing of the page when it is gone, and measures again when it is back', async () => {
    await begun();
    controller.hostDisconnected();
    await untilGivenBack(holdings, before);
    show(2);
    await measured();
    expect(controller.shown).to.equal(4);
    controller.hostConnected();
    await until(() => controller.shown === 2, 'it is measured');
  });
});
