import { expect } from '../../../src/shared/testing/index.js';
import { PAGES } from '../pages.js';
import { inspectAll } from './inspect.js';
import { open } from './open.js';

/** When our script was there, and when the page's markup was, in milliseconds since the start. */
async function times(path: string): Promise<{ script: number; markup: number }> {
  const { view, close } = await open(path, 1280);
  const [navigation] = view.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const scripts = view.performance.getEntriesByType('resource').filter(({ name }) => name.includes('/cdn/bodywork'));
  const { responseEnd } = scripts[0] as PerformanceResourceTiming;
  close();
  return { script: responseEnd, markup: navigation!.domInteractive };
}

describe('the elements, whenever their script comes,', () => {
  inspectAll(PAGES.filter(({ path }) => path.startsWith('scripts/')));

  it('are tried with children that come before, with and after the script', async () => {
    const before = await times('scripts/before-children.html');
    expect(before.markup - before.script).to.be.above(1_000);
    const during = await times('scripts/during-children.html');
    expect(during.markup - during.script).to.be.above(300);
    expect(during.script).to.be.above(450);
    const after = await times('scripts/after-children.html');
    expect(after.script).to.be.above(after.markup);
  }).timeout(30_000);

  it('are the first version’s where there are two', async () => {
    const { document, close } = await open('scripts/two-versions.html', 1280);
    const { constructor } = document.querySelector('booking-button')!;
    expect((constructor as unknown as { version: string }).version).not.to.equal('0.0.1');
    close();
  });
});
