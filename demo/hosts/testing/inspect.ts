/** What is asked of our elements on every host page. */
import { expect } from '../../../src/shared/testing/index.js';
import type { HostPage } from '../pages.js';
import { faultsOf } from './looks.js';
import { elementsIn, open, settled, type OpenPage } from './open.js';
import { surroundingsOf, takeChanges } from './surroundings.js';
import { use } from './works.js';

/** Frames as wide as a phone and a desk's window. */
export const WIDTHS = [360, 1280] as const;

// A test that fails leaves its page.
afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

/** Declares the tests of host pages: one each for every width. */
export function inspectAll(pages: readonly HostPage[]): void {
  for (const page of pages) {
    for (const width of WIDTHS) {
      it(`are at home on ${page.path} at ${width} px`, async () => inspect(page, width)).timeout(60_000);
    }
  }
}

/** Opens a page without our script and with it, looks at everything, uses everything, and looks again. */
export async function inspect({ path, logs = [], styled }: HostPage, width: number): Promise<void> {
  const without = await open(path, width, { without: '' });
  reveal(without);
  const before = surroundingsOf(without);
  without.close();
  const page = await open(path, width);
  try {
    reveal(page);
    await settled(page);
    expect(differences(before, surroundingsOf(page))).to.deep.equal([]);
    takeChanges(page);
    expectGood(page, styled);
    for (const element of elementsIn(page.document)) await use(element);
    await settled(page);
    expectGood(page, styled);
    expect(takeChanges(page)).to.deep.equal([]);
    expect(differences(before, surroundingsOf(page))).to.deep.equal([]);
    expectLogs(page, logs);
  } finally {
    page.close();
  }
}

/** Some pages show what they have when something is pressed. */
function reveal({ document }: OpenPage): void {
  document.querySelector<HTMLElement>('#reveal')?.click();
}

/** Every element is whole and looks right, and the page does not scroll sideways. */
export function expectGood({ document }: OpenPage, styled?: boolean): void {
  const elements = elementsIn(document);
  expect(elements.length).to.be.at.least(1);
  const root = document.scrollingElement!;
  const wide = root.scrollWidth - root.clientWidth;
  expect([
    ...elements.flatMap((element) => faultsOf(element, styled)),
    ...(wide > 1 ? [`The page scrolls sideways, by ${wide} px`] : []),
  ]).to.deep.equal([]);
}

/** The page logged what it should, each once, and nothing else. */
export function expectLogs({ view }: OpenPage, logs: readonly string[]): void {
  const unexpected = [...view.problems];
  const missing = logs.filter((log) => {
    const place = unexpected.findIndex((problem) => problem.includes(log));
    if (place >= 0) unexpected.splice(place, 1);
    return place < 0;
  });
  expect({ unexpected, missing }).to.deep.equal({ unexpected: [], missing: [] });
}

/** Where two descriptions differ, no longer than can be read. */
function differences(before: readonly string[], after: readonly string[]): string[] {
  if (before.length !== after.length) return [`${before.length} elements have become ${after.length}`];
  return before.flatMap((line, n) => (line === after[n] ? [] : [difference(line, after[n]!)])).slice(0, 5);
}

function difference(before: string, after: string): string {
  const [old, now] = [before.split('; '), after.split('; ')];
  const changed = now.filter((each, n) => each !== old[n]);
  return `${before.slice(0, 60)} … ${changed.join('; ').slice(0, 400)}`;
}
