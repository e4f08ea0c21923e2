/** Much that comes in portions, one update at a time. */
import { PortionsController } from './portions-controller.js';
import { controllerHost, type ControllerHost } from './testing/controller-host.js';
import { watchHoldings } from './testing/holdings.js';
import { expect } from './testing/index.js';

describe('portions', () => {
  let host: ControllerHost;
  let controller: PortionsController;
  let wanted: number;

  beforeEach(() => {
    wanted = 25;
    host = controllerHost();
    controller = new PortionsController(host, 10, () => wanted);
  });

  afterEach(() => {
    controller.hostDisconnected();
    host.remove();
  });

  /** An update is over: whether another was asked for. */
  async function updated(): Promise<boolean> {
    const { updates } = host;
    controller.hostUpdated();
    expect(host.updates, 'not within the update').to.equal(updates);
    await Promise.resolve();
    return host.updates > updates;
  }

  it('follow each other, an update each, until all is there', async () => {
    expect(host.controllers).to.deep.equal([controller]);
    const seen: [number, boolean][] = [[controller.made, controller.isWhole]];
    while (await updated()) seen.push([controller.made, controller.isWhole]);
    expect(seen).to.deep.equal([
      [10, false],
      [20, false],
      // It is to be rendered first.
      [25, false],
    ]);
    expect(controller.isWhole).to.equal(true);
  });

  it('are one where there is little, and none where there is nothing', async () => {
    for (const few of [10, 3, 0]) {
      wanted = few;
      expect([controller.made, await updated(), controller.isWhole]).to.deep.equal([few, false, true]);
    }
  });

  it('go on where more is wanted later', async () => {
    while (await updated());
    wanted = 45;
    expect([controller.made, controller.isWhole]).to.deep.equal([30, false]);
    expect([await updated(), controller.made]).to.deep.equal([true, 40]);
  });

  it('are all there at once where a server made them, until they begin anew', async () => {
    controller.finish();
    expect([controller.made, await updated()]).to.deep.equal([25, false]);
    wanted = 1_000;
    expect([controller.made, controller.isWhole]).to.deep.equal([1_000, false]);
    controller.restart();
    expect([controller.made, await updated(), controller.isWhole]).to.deep.equal([10, true, false]);
  });

  it('are all there on paper, rendered while the browser waits, and go on after it', async () => {
    controller.hostConnected();
    const printed = (type: string): unknown[] => {
      const { updates, rendersNow } = host;
      dispatchEvent(new Event(type));
      return [controller.printing, controller.made, host.updates - updates, host.rendersNow - rendersNow];
    };
    expect(printed('beforeprint')).to.deep.equal([true, 25, 1, 1]);
    expect(await updated()).to.equal(false);
    expect(printed('afterprint')).to.deep.equal([false, 10, 1, 1]);
    expect([await updated(), controller.made]).to.deep.equal([true, 20]);
  });

  it('leave the page alone when their element is gone', () => {
    const holdings = watchHoldings();
    const before = holdings.held();
    controller.hostConnected();
    controller.hostDisconnected();
    expect(holdings.held()).to.deep.equal(before);
    holdings.stop();
    dispatchEvent(new Event('beforeprint'));
    expect([controller.printing, host.rendersNow]).to.deep.equal([false, 0]);
  });
});
