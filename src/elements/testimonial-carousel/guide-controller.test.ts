/** What follows the guide of a comparison, which here is any element that has one. */
import { controllerHost, type ControllerHost } from '../../shared/testing/controller-host.js';
import { untilGivenBack, watchHoldings, type Holdings } from '../../shared/testing/holdings.js';
import { expect } from '../../shared/testing/index.js';
import { GuideController } from './guide-controller.js';

const OPTIONS = [
  { id: 'relax', suits: { massage: 'It relaxes.' } },
  { id: 'pain', suits: { nmt: 'It is for pain.', massage: 'It helps.' } },
  { id: 'none', suits: {} },
];

interface Comparison extends HTMLElement {
  choice?: string | null;
  data?: { guide?: { options: typeof OPTIONS } };
}

describe('the controller that follows a guide', () => {
  let host: ControllerHost;
  let controller: GuideController;
  let id: string | null;
  let holdings: Holdings;
  let before: readonly string[];
  let comparison: Comparison;

  beforeEach(() => {
    id = 'guide';
    host = controllerHost();
    comparison = aComparison('guide', 'pain');
    holdings = watchHoldings();
    before = holdings.held();
    controller = new GuideController(host, () => id);
  });

  afterEach(() => {
    controller.hostDisconnected();
    for (const each of document.querySelectorAll('.comparison')) each.remove();
    host.remove();
    holdings.stop();
  });

  function aComparison(name: string, choice: string | null = null): Comparison {
    const made = Object.assign(document.createElement('div'), {
      id: name,
      choice,
      data: { guide: { options: OPTIONS } },
    });
    made.className = 'comparison';
    return made;
  }

  const EVENTS = ['modality-guide', 'bodywork-ready', 'modality-choice'];

  function tell(type: string, from: Element = comparison): void {
    from.dispatchEvent(new Event(type, { bubbles: true }));
  }

  const turned = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  it('knows at once what was chosen before, and has that rendered', () => {
    document.body.append(comparison);
    expect([controller.suits, host.controllers]).to.deep.equal([undefined, [controller]]);
    controller.hostConnected();
    expect([controller.suits, host.updates]).to.deep.equal([['nmt', 'massage'], 1]);
  });

  it('knows what comes later', async () => {
    controller.hostConnected();
    expect([controller.suits, host.updates]).to.deep.equal([undefined, 0]);
    document.body.append(comparison);
    await turned();
    expect([controller.suits, host.updates]).to.deep.equal([['nmt', 'massage'], 1]);
  });

  for (const type of EVENTS) {
    it(`reads it again when that tells of ${type}, and renders only what is another`, () => {
      document.body.append(comparison);
      controller.hostConnected();
      comparison.choice = 'relax';
      tell(type);
      expect([controller.suits, host.updates]).to.deep.equal([['massage'], 2]);
      tell(type);
      expect(host.updates).to.equal(2);
      comparison.choice = 'none';
      tell(type);
      expect([controller.suits, host.updates], 'nothing suits').to.deep.equal([[], 3]);
      comparison.choice = null;
      tell(type);
      expect([controller.suits, host.updates], 'nothing is chosen').to.deep.equal([undefined, 4]);
    });
  }

  it('hears no other comparison, and follows no other event', () => {
    document.body.append(comparison);
    controller.hostConnected();
    comparison.choice = 'relax';
    const other = aComparison('other', 'none');
    document.body.append(other);
    for (const type of EVENTS) tell(type, other);
    tell('bodywork-error');
    expect([controller.suits, host.updates]).to.deep.equal([['nmt', 'massage'], 1]);
  });

  it('follows the first with its id, and none that has lost it or left', async () => {
    document.body.append(comparison);
    controller.hostConnected();
    const second = aComparison('guide', 'relax');
    document.body.append(second);
    await turned();
    expect(controller.suits, 'a second').to.deep.equal(['nmt', 'massage']);
    comparison.id = 'other';
    await turned();
    expect(controller.suits, 'its id went').to.deep.equal(['massage']);
    second.remove();
    await turned();
    expect(controller.suits, 'it left').to.equal(undefined);
  });

  it('knows nothing of what has no guide, no data, or no such answer', () => {
    document.body.append(comparison);
    controller.hostConnected();
    for (const data of [undefined, {}, { guide: { options: [] } }]) {
      Object.assign(comparison, { data: { guide: { options: OPTIONS } } });
      tell('bodywork-ready');
      expect(controller.suits).to.deep.equal(['nmt', 'massage']);
      Object.assign(comparison, { data });
      tell('bodywork-ready');
      expect(controller.suits, JSON.stringify(data)).to.equal(undefined);
    }
  });

  it('tells what suits apart, whatever its names are made of', () => {
    comparison.data = {
      guide: {
        options: [
          { id: 'a', suits: { ab: '', c: '' } },
          { id: 'b', suits: { a: '', bc: '' } },
        ] as never,
      },
    };
    comparison.choice = 'a';
    document.body.append(comparison);
    controller.hostConnected();
    comparison.choice = 'b';
    tell('modality-choice');
    expect(controller.suits).to.deep.equal(['a', 'bc']);
  });

  it('looks through no tree where it follows nothing', async () => {
    id = null;
    controller.hostConnected();
    expect(holdings.held().filter((each) => each.includes('Mutation'))).to.deep.equal([]);
    document.body.append(comparison);
    await turned();
    expect([controller.suits, host.updates]).to.deep.equal([undefined, 0]);
    id = 'guide';
    controller.read();
    expect(controller.suits).to.deep.equal(['nmt', 'massage']);
    comparison.remove();
    await turned();
    expect(controller.suits).to.equal(undefined);
  });

  it('looks in its own tree', () => {
    const around = document.createElement('div');
    around.className = 'comparison';
    const tree = around.attachShadow({ mode: 'open' });
    document.body.append(around, comparison);
    tree.append(host);
    controller.hostConnected();
    expect(controller.suits).to.equal(undefined);
    controller.hostDisconnected();
    document.body.append(host);
    controller.hostConnected();
    expect(controller.suits).to.deep.equal(['nmt', 'massage']);
  });

  it('holds nothing of a tree that it left, and hears nothing of it', async () => {
    document.body.append(comparison);
    controller.hostConnected();
    controller.hostDisconnected();
    await untilGivenBack(holdings, before);
    comparison.choice = 'relax';
    for (const type of EVENTS) tell(type);
    comparison.remove();
    await turned();
    expect(host.updates).to.equal(1);
    // Out of the page there is nothing to read.
    controller.read();
    expect(controller.suits).to.equal(undefined);
  });
});
